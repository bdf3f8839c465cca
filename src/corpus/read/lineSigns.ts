/** What a line shows by itself: markup, menus, bylines, signatures, captions. */
import type { ParagraphKind } from '../codebook.ts'
import { hasCredit, type IsAgency } from './credit.ts'
import { isPlace } from './headDate.ts'
import { foldedText, type WordSets } from './wordSets.ts'

/** One line, looked at. */
export interface Look {
  readonly whole: string
  /** Its beginning. */
  readonly raw: string
  /** Of a short line, else empty. */
  readonly folded: string
  readonly short: boolean
  /** Looks like a headline: short, and no end of a sentence. */
  readonly open: boolean
}

/** A line longer than this is a paragraph whatever it contains, UTF-16 units. */
const LONGEST_SHORT = 160
/** Longest byline or menu line, in words; a request to the reader may be longer. */
const MENU_WORDS = 22

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/
const MARKUP = /^[\s|![\]()*_#>=~-]*$/
/** A picture or a link alone, as Markdown writes them. */
const MARKDOWN_LINK = /^[|\s]*!?\[[^\]]*\]\([^)]*\)[|\s]*$/
const DOMAIN =
  /^(?:https?:\/\/|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|vn|net|org|info|gov|edu|co|io|news|ru|bg)(?:\/\S*)?$/iu
const ADDRESS = /^(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/
const DURATION = /^\(?\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?\)?$/
const HASHTAGS = /^(?:#[\p{L}\d_]+[\s,]*)+$/u
const COUNTER = /^[\d.,\s]+(?:k|m)?$/i
/** "A+ A-": buttons for the size of the letters. */
const LETTER_SIZE = /^(?:A[+-]?\s*)+$/
/** "Home > World > Asia", "Home / News / Statements". */
const BREADCRUMBS = /^[^.!?]{2,30}(?:(?:\s*[>»›]\s*|\s+\/\s+)[^.!?]{2,40})+$/
const FORMS = [MARKUP, MARKDOWN_LINK, DOMAIN, ADDRESS, DURATION, HASHTAGS, COUNTER, LETTER_SIZE, BREADCRUMBS]
/** The notice of rights at the foot of a page. */
export const RIGHTS = /^\W{0,3}(?:©|\(c\)|copyright\b(?!:)|bản quyền thuộc)|©\s?(?:copyright\s)?(?:19|20)\d\d/iu
/** "… in Hanoi. (Bloomberg)", "… on June 23. Yonhap", "… time.-VNA". */
const SIGNED_LAST = /[.!?]["”’)]?\s*[-–—]{0,2}\s*\(?([\p{L}+./]{2,20}(?:[ -][\p{L}+./]{2,20}){0,3})\)?[./]*$/u
/** What parts the buttons of a row. */
const ROW = /\s*[|·•»›]\s*|\s+[/>]\s+|\s{2,}|\t/
/** "By" and up to four authors. */
const BYLINE_WORDS = 12
/** A name, or a reporter's post behind it. */
const NAME = /^[\p{Lu}+][\p{L}.'’+]*(?: (?:tại|in|và|and|\p{Lu}[\p{L}.'’+]*)){0,6}$/u
/** What stands around a menu's word: "1,234 views", "Home >", "» Read more". */
const MENU_EDGES = /^[\s\d.,|>»•*#+-]+k?\s|^[\s|>»•*#-]+|[\s:.|>»•\d()-]+$/g

export const wordCount = (text: string) => text.split(/\s+/).length

export function lookAt(whole: string): Look {
  const short = whole.length <= LONGEST_SHORT
  const raw = whole.slice(0, LONGEST_SHORT + 1)
  return { whole, raw, folded: short ? foldedText(raw) : '', short, open: short && !ENDS_SENTENCE.test(raw) }
}

/** "PTI MPB ZMN": the agency, without the letters of who wrote and who edited it. */
export const withoutDesk = (signature: string) => signature.replace(/^(\p{Lu}{2,5})(?: \p{Lu}{2,4}){1,3}$/u, '$1')

/** A sentence with an agency's signature behind it. */
export function isSigned({ raw, short }: Look, isAgency: IsAgency): boolean {
  const named = short ? SIGNED_LAST.exec(raw)?.[1] : undefined
  return named !== undefined && isAgency(withoutDesk(named.replace(/[./]+$/, '')))
}

export const isMarkup = ({ raw }: Look) => MARKUP.test(raw)

/** Null where the kind depends on the line's neighbours. */
export function certainKind(look: Look, words: WordSets, isAgency: IsAgency): ParagraphKind | null {
  const { raw, whole, folded, short, open } = look
  if (!short) return MARKUP.test(raw) ? 'boilerplate' : hasCredit(whole, words, isAgency) ? 'caption' : null
  if (isMenu(look, words) || isSignature(raw, words, isAgency)) return 'boilerplate'
  if (isByline(look, words)) return 'boilerplate'
  if (open && isPlace(folded, words)) return null
  if (hasCredit(whole, words, isAgency) || words.captionOpenings.some((opening) => folded.startsWith(opening)))
    return 'caption'
  if (words.hasPose(folded) && wordCount(raw) <= MENU_WORDS) return 'caption'
  return /\|\s*$/.test(raw) ? 'caption' : null
}

/** Part of the page around the article. */
export function isMenu({ raw, folded, short, open }: Look, words: WordSets): boolean {
  if (FORMS.some((form) => form.test(raw)) || words.boilerplateLines.has(folded.replace(MENU_EDGES, ''))) return true
  if (!short || wordCount(raw) > MENU_WORDS) return false
  if (isMenuRow(raw, words) || RIGHTS.test(raw)) return true
  return words.hasBoilerplate(folded) || (open && words.hasBoilerplateOpen(folded))
}

/** "Gửi cho bạn bè | Bản in", "Trang chủ | Giới thiệu | Lãnh sự | Liên hệ": the page's buttons on one line. */
function isMenuRow(raw: string, words: WordSets): boolean {
  const parts = raw.split(ROW).filter((part) => part !== '')
  if (parts.length < 2 || parts.some((part) => wordCount(part) > 5)) return false
  const known = parts.filter((part) => words.boilerplateLines.has(foldedText(part).replace(MENU_EDGES, ''))).length
  return known * 2 >= parts.length || (parts.length > 3 && known > 0)
}

/** "TTXVN/Vietnam+", "(VNA)", "Theo TTXVN": a line that is only the name of an agency. */
function isSignature(raw: string, words: WordSets, isAgency: IsAgency): boolean {
  if (raw.length > 90) return false
  const bare = raw.replace(/^[\s(|—–=-]+|[\s)|./]+$/g, '')
  if (isAgency(bare) || isNamesAndAgency(bare, words, isAgency)) return true
  const folded = foldedText(bare)
  return words.toldBy.some((told) => folded.startsWith(`${told} `) && isAgency(bare.slice(told.length + 1)))
}

/** "Edited by …", or "By Jane Doe and Minh Anh": a word for an author, then names only. */
function isByline({ raw, folded, open }: Look, words: WordSets): boolean {
  const bare = folded.replace(/^[\s(|*-]+/, '')
  if (words.bylines.some((opening) => bare.startsWith(opening)) && wordCount(raw) <= MENU_WORDS) return true
  if (!open || !opensWithAuthor(folded, words) || wordCount(raw) > BYLINE_WORDS) return false
  const [, ...names] = raw.split(/[\s,:&/|–-]+/)
  return names.length > 0 && names.every((name) => name.length <= 3 || /^\p{Lu}/u.test(name))
}

/** "By Jane Doe  February 9, 2022 | 10:31": who wrote it and when, on one line. */
export const isSignedDate = ({ folded }: Look, words: WordSets) => opensWithAuthor(folded, words)

const opensWithAuthor = (folded: string, { authors }: WordSets) =>
  authors.has(/^\p{L}+/u.exec(folded)?.[0] ?? '') || authors.has(/^\p{L}+ \p{L}+/u.exec(folded)?.[0] ?? '')

/** "PV/VOV.VN", "Lại Hoa - VOV", "Phi Hùng (PV TTXVN tại Nam Phi)": names, and one of them an agency's; with a city it is a dateline. */
function isNamesAndAgency(raw: string, words: WordSets, isAgency: IsAgency): boolean {
  if (raw.length > 90 || !/[-–—/|(),]/.test(raw)) return false
  const parts = raw.split(/\s*[-–—/|(),;]\s*/).filter((part) => part !== '')
  const agencies = parts.filter((part) => isAgency(part) || isPosted(part, words, isAgency)).length
  return agencies > 0 && parts.every((part) => NAME.test(part) && !words.cities.has(foldedText(part)))
}

/** "PV TTXVN tại Nam Phi": an agency with a word for its reporter before it. */
function isPosted(part: string, words: WordSets, isAgency: IsAgency): boolean {
  const [first = '', second = '', ...rest] = part.split(' ')
  return words.authors.has(foldedText(first)) && (isAgency(second) || isAgency(`${second} ${rest[0] ?? ''}`))
}
