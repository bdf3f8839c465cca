/** What a line shows by itself: markup, menus, bylines, signatures, captions. */
import type { ParagraphKind } from '../codebook.ts'
import { hasCredit, type IsAgency } from './credit.ts'
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
/** "Home > World > Asia". */
const BREADCRUMBS = /^[^.!?]{2,30}(?:\s*[>»›]\s*[^.!?]{2,40})+$/
const FORMS = [MARKUP, MARKDOWN_LINK, DOMAIN, ADDRESS, DURATION, HASHTAGS, COUNTER, LETTER_SIZE, BREADCRUMBS]
/** What stands around a menu's word: "1,234 views", "Home >", "» Read more". */
const MENU_EDGES = /^[\s\d.,|>»•*#+-]+k?\s|^[\s|>»•*#-]+|[\s:.|>»•\d()-]+$/g

export const wordCount = (text: string) => text.split(/\s+/).length

export function lookAt(whole: string): Look {
  const short = whole.length <= LONGEST_SHORT
  const raw = whole.slice(0, LONGEST_SHORT + 1)
  return { whole, raw, folded: short ? foldedText(raw) : '', short, open: short && !ENDS_SENTENCE.test(raw) }
}

export const isMarkup = ({ raw }: Look) => MARKUP.test(raw)

/** Null where the kind depends on the line's neighbours. */
export function certainKind(look: Look, words: WordSets, isAgency: IsAgency): ParagraphKind | null {
  const { raw, whole, folded, short } = look
  if (!short) return MARKUP.test(raw) ? 'boilerplate' : hasCredit(whole, words, isAgency) ? 'caption' : null
  if (isMenu(look, words) || isSignature(raw, words, isAgency)) return 'boilerplate'
  if (isByline(look, words)) return 'boilerplate'
  if (hasCredit(whole, words, isAgency) || words.captionOpenings.some((opening) => folded.startsWith(opening)))
    return 'caption'
  return /\|\s*$/.test(raw) ? 'caption' : null
}

/** Part of the page around the article. */
export function isMenu({ raw, folded, short, open }: Look, words: WordSets): boolean {
  if (FORMS.some((form) => form.test(raw)) || words.boilerplateLines.has(folded.replace(MENU_EDGES, ''))) return true
  if (!short || wordCount(raw) > MENU_WORDS) return false
  return words.hasBoilerplate(folded) || (open && words.hasBoilerplateOpen(folded))
}

/** "TTXVN/Vietnam+", "(VNA)", "Theo TTXVN": a line that is only the name of an agency. */
function isSignature(raw: string, words: WordSets, isAgency: IsAgency): boolean {
  if (raw.length > 48) return false
  const bare = raw.replace(/^[\s(|—–-]+|[\s)|./]+$/g, '')
  if (isAgency(bare)) return true
  return words.toldBy.some((told) => foldedText(bare).startsWith(`${told} `) && isAgency(bare.slice(told.length + 1)))
}

/** "Edited by …", or "By Jane Doe and Minh Anh": a word for an author, then names only. */
function isByline({ raw, folded, open }: Look, words: WordSets): boolean {
  const bare = folded.replace(/^[\s(|*-]+/, '')
  if (words.bylines.some((opening) => bare.startsWith(opening)) && wordCount(raw) <= MENU_WORDS) return true
  const [, opening, names] = /^(\p{L}+(?: \p{L}+)?)\s*:?\s+(.+)$/u.exec(raw) ?? []
  if (!open || opening === undefined || names === undefined || !words.authors.has(foldedText(opening))) return false
  return names.split(/[\s,&/|–-]+/).every((name) => name.length <= 3 || /^\p{Lu}/u.test(name)) && wordCount(names) <= 9
}
