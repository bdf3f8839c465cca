/** What a line shows by itself: markup, menus, bylines, signatures, captions. */
import type { ParagraphKind } from '../codebook.ts'
import { DIGIT, LETTER, SPACE, UNITS, UPPER, unitAt } from '../units.ts'
import { hasCredit, type IsAgency } from './credit.ts'
import { isPlace } from './headDate.ts'
import { AGENCY, BOILERPLATE, BOILERPLATE_OPEN, POSE } from './lineTerms.ts'
import { ANGLES, BUTTONS, JOINTS, type Look, RIGHTS_SIGN, SLASH, STOPS } from './look.ts'
import { foldedText } from './readWords.ts'
import type { WordSets } from './wordSets.ts'

/** Longest byline or menu line, in words; a request to the reader may be longer. */
const MENU_WORDS = 22

const MARKUP = /^[\s|![\]()*_#>=~-]*$/
/** A picture or a link alone, as Markdown writes them. */
const MARKDOWN_LINK = /^[|\s]*!?\[[^\]]*\]\([^)]*\)[|\s]*$/
const DOMAIN =
  /^(?:https?:\/\/|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|vn|net|org|info|gov|edu|co|io|news|ru|bg)(?:\/\S*)?$/u
const ADDRESS = /^(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/
const DURATION = /^\(?\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?\)?$/
const HASHTAGS = /^(?:#[\p{L}\d_]+[\s,]*)+$/u
const COUNTER = /^[\d.,\s]+(?:k|m)?$/i
/** "A+ A-": buttons for the size of the letters. */
const LETTER_SIZE = /^(?:A[+-]?\s*)+$/
/** "Home > World > Asia", "Home / News / Statements". */
const BREADCRUMBS = /^[^.!?]{2,30}(?:(?:\s*[>»›]\s*|\s+\/\s+)[^.!?]{2,40})+$/
/** The notice of rights at the foot of a page. */
const RIGHTS = /^\W{0,3}(?:©|\(c\)|copyright\b(?!:)|bản quyền thuộc)|©\s?(?:copyright\s)?(?:19|20)\d\d/u
/** "© AFP" alone may stand under a picture. */
const NOTICE = /(?:19|20)\d\d|copyright|\(c\)|bản quyền/iu
/** "… in Hanoi. (Bloomberg)", "… on June 23. Yonhap", "… time.-VNA". */
const SIGNED_LAST = /[.!?]["”’)]?\s*[-–—]{0,2}\s*\(?([\p{L}+./]{2,20}(?:[ -][\p{L}+./]{2,20}){0,3})\)?[./]*$/u
/** What parts the buttons of a row. */
const ROW = /\s*[|·•»›]\s*|\s+[/>]\s+|\s{2,}|\t/
/** "By" and up to four authors. */
const BYLINE_WORDS = 12
/** Longest signature, UTF-16 units. */
const SIGNATURE = 90
/** A name, or a reporter's post behind it. */
const NAME = /^[\p{Lu}+][\p{L}.'’+]*(?: (?:tại|in|và|and|\p{Lu}[\p{L}.'’+]*)){0,6}$/u
/** What stands before a menu's word: "1,234 views", "» Read more". */
const MENU_OPENING = /^(?:[\s\d.,|>»•*#+-]+k?\s|[\s|>»•*#-]+)/
/** And behind it, beside white space: "Home >". */
const MENU_CLOSING = unitsOf(':.|>»•0123456789()-')
const BYLINE_OPENING = /^[\s(|*-]+/
const SIGNATURE_OPENING = /^[\s(|—–=-]+/
const SIGNATURE_CLOSING = unitsOf(')|./')

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}

/** Where a text ends without the white space and certain signs at its end. */
function endWithout(text: string, signs: ReadonlySet<number>, from: number): number {
  let end = text.length
  while (end > from && ((UNITS[text.charCodeAt(end - 1)] ?? 0) & SPACE || signs.has(text.charCodeAt(end - 1)))) end--
  return end
}

export const wordCount = (text: string) => text.split(/\s+/).length

/** "PTI MPB ZMN": the agency, without the letters of who wrote and who edited it. */
export const withoutDesk = (signature: string) => signature.replace(/^(\p{Lu}{2,5})(?: \p{Lu}{2,4}){1,3}$/u, '$1')

/** A sentence with an agency's signature behind it. */
export function isSigned({ raw, short, signs, lastTerms }: Look, isAgency: IsAgency): boolean {
  const named = short && signs & STOPS && lastTerms & AGENCY ? SIGNED_LAST.exec(raw)?.[1] : undefined
  return named !== undefined && isAgency(withoutDesk(named.replace(/[./]+$/, '')))
}

const beginsWithLetter = ({ raw }: Look) => (unitAt(raw, 0) & LETTER) !== 0

export const isMarkup = (look: Look) => !beginsWithLetter(look) && MARKUP.test(look.raw)

/** Whether a line gives notice of rights: by its sign, or by a word for it where the line begins, behind signs at most. */
function hasRights({ folded, signs }: Look): boolean {
  return ((signs & RIGHTS_SIGN) !== 0 || !/^[\dad-z_]/.test(folded)) && RIGHTS.test(folded)
}

/** A notice of rights that ends a page. */
export const isNotice = (look: Look) => hasRights(look) && NOTICE.test(look.raw)

/** Null where the kind depends on the line's neighbours. */
export function certainKind(look: Look, words: WordSets, isAgency: IsAgency): ParagraphKind | null {
  const { raw, folded, short, open } = look
  if (!short) return isMarkup(look) ? 'boilerplate' : hasCredit(look, words, isAgency) ? 'caption' : null
  if (isMenu(look, words) || isSignature(look, words, isAgency)) return 'boilerplate'
  if (isByline(look, words)) return 'boilerplate'
  if (open && isPlace(folded, words)) return null
  if (hasCredit(look, words, isAgency) || words.captionOpenings.at(folded) !== null) return 'caption'
  if (look.words <= MENU_WORDS && look.terms & POSE) return 'caption'
  return look.signs & BUTTONS && /\|\s*$/.test(raw) ? 'caption' : null
}

/** Part of the page around the article. */
export function isMenu(look: Look, words: WordSets): boolean {
  const { raw, folded, short, open, terms } = look
  if (hasForm(look) || isMenuWord(folded, words)) return true
  if (!short || look.words > MENU_WORDS) return false
  if ((look.signs & (BUTTONS | SLASH | ANGLES) && isMenuRow(raw, words)) || hasRights(look)) return true
  return (terms & BOILERPLATE) !== 0 || (open && ((terms & BOILERPLATE_OPEN) !== 0 || isMenuWords(look, words)))
}

/** A menu without strokes has so many words at the most. */
const MENU_ROW = 9

/** "Home News Business Jobs": nothing but a menu's words, one after the other. */
function isMenuWords({ folded, words: count }: Look, words: WordSets): boolean {
  if (count < 2 || count > MENU_ROW) return false
  const { length } = folded
  for (let from = 0; from < length; ) {
    const end = wordEnd(folded, from)
    if (!words.boilerplateLines.has(folded, from, end)) return false
    from = end
    while (from < length && unitAt(folded, from) & SPACE) from++
  }
  return true
}

function wordEnd(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length && ((UNITS[text.charCodeAt(at)] ?? 0) & SPACE) === 0) at++
  return at
}

/** Whether a line has a form that no text has; most lines begin with a letter, have several words and none of the signs. */
function hasForm(look: Look): boolean {
  const { raw, signs, words } = look
  if (!beginsWithLetter(look)) {
    if (hasBareForm(raw)) return true
  } else if (raw.charAt(0) === 'A' && LETTER_SIZE.test(raw)) return true
  if (words === 1 && signs & (STOPS | SLASH) && (DOMAIN.test(raw.toLowerCase()) || ADDRESS.test(raw))) return true
  return (signs & (ANGLES | SLASH)) !== 0 && BREADCRUMBS.test(raw)
}

/** A form that begins with no letter. */
function hasBareForm(raw: string): boolean {
  if (unitAt(raw, 0) & DIGIT) return DURATION.test(raw) || COUNTER.test(raw)
  if (MARKUP.test(raw) || MARKDOWN_LINK.test(raw) || DURATION.test(raw) || COUNTER.test(raw)) return true
  return raw.startsWith('#') && HASHTAGS.test(raw)
}

/** Whether a line is a menu's word but for what stands around it. */
function isMenuWord(folded: string, { boilerplateLines }: WordSets): boolean {
  const from = unitAt(folded, 0) & LETTER ? 0 : (MENU_OPENING.exec(folded)?.[0].length ?? 0)
  return boilerplateLines.has(folded, from, endWithout(folded, MENU_CLOSING, from))
}

/** "Gửi cho bạn bè | Bản in", "Trang chủ | Giới thiệu | Lãnh sự | Liên hệ": the page's buttons on one line. */
function isMenuRow(raw: string, words: WordSets): boolean {
  const parts = raw.split(ROW).filter((part) => part !== '')
  if (parts.length < 2 || parts.some((part) => wordCount(part) > 5)) return false
  const known = parts.filter((part) => isMenuWord(foldedText(part), words)).length
  if (known * 2 >= parts.length) return true
  const strokes = raw.split('|').length - 1
  return parts.length > 3 ? known > 0 || strokes > 2 : strokes > 1 && !/\d/.test(raw) && parts.every(isButton)
}

/** A button's few words. */
function isButton(part: string): boolean {
  return wordCount(part) <= 3
}

/** "TTXVN/Vietnam+", "(VNA)", "Theo TTXVN": a line that is only the name of an agency. */
function isSignature({ raw, folded, signs, terms }: Look, words: WordSets, isAgency: IsAgency): boolean {
  if ((terms & AGENCY) === 0 || raw.length > SIGNATURE) return false
  const from = unitAt(raw, 0) & LETTER ? 0 : (SIGNATURE_OPENING.exec(raw)?.[0].length ?? 0)
  const end = endWithout(raw, SIGNATURE_CLOSING, from)
  const bare = raw.slice(from, end)
  if (isAgency(bare) || isNamesAndAgency(bare, signs, words, isAgency)) return true
  const bareFolded = folded.length === raw.length ? folded.slice(from, end) : foldedText(bare)
  return words.toldBy.some(
    (told) =>
      bareFolded.startsWith(told) && bareFolded.charAt(told.length) === ' ' && isAgency(bare.slice(told.length + 1)),
  )
}

/** "Edited by …", or "By Jane Doe and Minh Anh": a word for an author, then names only. */
function isByline({ raw, folded, open, words: count }: Look, words: WordSets): boolean {
  if (count > MENU_WORDS) return false
  const from = unitAt(folded, 0) & LETTER ? 0 : (BYLINE_OPENING.exec(folded)?.[0].length ?? 0)
  if (words.bylines.at(folded, from) !== null) return true
  if (!open || count > BYLINE_WORDS || !opensWithAuthor(folded, words)) return false
  const [, ...names] = raw.split(/[\s,:&/|–-]+/)
  return names.length > 0 && names.every((name) => name.length <= 3 || (unitAt(name, 0) & UPPER) !== 0)
}

/** "By Jane Doe  February 9, 2022 | 10:31": who wrote it and when, on one line. */
export const isSignedDate = ({ folded }: Look, words: WordSets) => opensWithAuthor(folded, words)

/** A word, or two with a space between. */
function opensWithAuthor(folded: string, { authors }: WordSets): boolean {
  const first = lettersEnd(folded, 0)
  if (first === 0) return false
  if (authors.has(folded, 0, first)) return true
  const second = folded.startsWith(' ', first) ? lettersEnd(folded, first + 1) : first + 1
  return second > first + 1 && authors.has(folded, 0, second)
}

function lettersEnd(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length && (UNITS[text.charCodeAt(at)] ?? 0) & LETTER) at++
  return at
}

/** "PV/VOV.VN", "Lại Hoa - VOV", "Phi Hùng (PV TTXVN tại Nam Phi)": names, and one of them an agency's; with a city it is a dateline. */
function isNamesAndAgency(raw: string, signs: number, words: WordSets, isAgency: IsAgency): boolean {
  if ((signs & (JOINTS | SLASH | BUTTONS)) === 0 || !/[-–—/|(),]/.test(raw)) return false
  const parts = raw.split(/\s*[-–—/|(),;]\s*/).filter((part) => part !== '')
  return (
    parts.every((part) => NAME.test(part) && !words.cities.has(foldedText(part))) &&
    parts.some((part) => isAgency(part) || isPosted(part, words, isAgency))
  )
}

/** "PV TTXVN tại Nam Phi": an agency with a word for its reporter before it. */
function isPosted(part: string, words: WordSets, isAgency: IsAgency): boolean {
  const [first = '', second = '', ...rest] = part.split(' ')
  return words.authors.has(foldedText(first)) && (isAgency(second) || isAgency(`${second} ${rest[0] ?? ''}`))
}
