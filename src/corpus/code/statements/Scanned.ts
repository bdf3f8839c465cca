/** A sentence with everything that was found in it, in the order of the text. Offsets are raw. */
import type { Context, Cue, StatementWords } from '../../lexicon/StatementWords.ts'
import { isWordUnit } from '../../terms.ts'
import type { CountryCode, Span } from '../../types.ts'
import type { Mention } from '../actors/findActors.ts'
import type { DateMention } from '../dates/findDates.ts'
import type { SectorMeaning, StatementFinders } from './finders.ts'

export interface Marked<T> extends Span {
  readonly means: T
}

/** The folded text by raw offsets. */
export interface Reader {
  /** Folded text between two raw offsets. */
  slice(start: number, end: number): string
}

export interface Scanned {
  /** The whole sentence. */
  readonly whole: Span
  /** What of it is read: a run of text without a full stop is no sentence beyond its first two thousand characters. */
  readonly at: Span
  readonly sectors: readonly Marked<SectorMeaning>[]
  readonly cues: readonly Marked<Cue>[]
  readonly contexts: readonly Marked<ReadonlySet<Context>>[]
  readonly mentions: readonly Mention[]
  /** Whether the article's visit is to the home country, so that the partner's side are the guests. */
  readonly atHome: boolean
  /** Whose person was named last before the sentence, so that "we" is theirs. */
  readonly heard: CountryCode | null
  readonly dates: readonly DateMention[]
  readonly reader: Reader
  readonly raw: string
  readonly finders: StatementFinders
  readonly words: StatementWords
}

/** Whether a context stands in the sentence. */
export function has(sentence: Scanned, context: Context): boolean {
  return sentence.contexts.some(({ means }) => means.has(context))
}

/** Puts what was found out of order in the order of the text; almost all of it stands so already. */
export function inTextOrder<T extends Span>(found: T[]): T[] {
  let before = -1
  for (const { start } of found) {
    if (start < before) return found.sort((a, b) => a.start - b.start)
    before = start
  }
  return found
}

const REACH = 24
/** What parts a word from those before it: `,` `;` `:` and brackets. */
const BREAKS = ',;:()'
const WORD = 1
const BREAK = 2
/** For each code unit whether it belongs to a word, as an apostrophe does, or is a break. */
const UNIT_KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isWordUnit(unit) || unit === 0x27 ? WORD : BREAKS.includes(String.fromCharCode(unit)) ? BREAK : 0,
)

/** The words before one offset, read as far as they were asked for: rule after rule asks about the same staging word. */
class WordsBefore {
  private readonly text: string
  private end: number
  private words: readonly string[] = []

  constructor(
    readonly sentence: Scanned,
    readonly offset: number,
  ) {
    this.text = sentence.reader.slice(Math.max(sentence.at.start, offset - REACH), offset)
    this.end = this.text.length
  }

  first(count: number): readonly string[] {
    if (this.words.length < count && this.end > 0) this.words = this.read([...this.words], count)
    return this.words.length > count ? this.words.slice(0, count) : this.words
  }

  private read(words: string[], count: number): readonly string[] {
    const { text } = this
    while (words.length < count) {
      let end = this.end
      while (end > 0 && UNIT_KINDS[text.charCodeAt(end - 1)] !== WORD)
        if (UNIT_KINDS[text.charCodeAt(--end)] === BREAK) {
          end = 0
          break
        }
      let start = end
      while (start > 0 && UNIT_KINDS[text.charCodeAt(start - 1)] === WORD) start--
      this.end = start
      if (end === 0) return words
      words.push(text.slice(start, end))
    }
    return words
  }
}

let asked: WordsBefore | null = null

/** The last words before an offset within the sentence, nearest first, none beyond a full break. */
export function wordsBefore(sentence: Scanned, offset: number, count: number): readonly string[] {
  if (asked === null || asked.offset !== offset || asked.sentence !== sentence)
    asked = new WordsBefore(sentence, offset)
  return asked.first(count)
}

/** A bracket that closes parts a subject from its verb and begins nothing. */
const CLOSING = ')'.charCodeAt(0)

/** Whether no word stands between an offset and the break or the sentence's beginning before it. */
export function beginsClause(sentence: Scanned, offset: number): boolean {
  const text = sentence.reader.slice(Math.max(sentence.at.start, offset - REACH), offset)
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    const kind = UNIT_KINDS[code]
    if (kind === WORD || code === CLOSING) return false
    if (kind === BREAK) return true
  }
  return true
}

/** Whether a verb without a mark is finite and no participle beside a noun: it opens its clause, or its subject stands before it. */
export function opensClause(sentence: Scanned, cue: Span): boolean {
  const { finiteAfter, adverbs } = sentence.finders
  const words = wordsBefore(sentence, cue.start, 3)
  let skipped = 0
  while (adverbs.has(words[skipped] ?? '') && !finiteAfter.has(words[skipped] ?? '')) skipped++
  const word = words[skipped]
  if (word === undefined || finiteAfter.has(word)) return true
  return followsSubject(sentence, cue.start)
}

/** Whether a name or the two together stand right before an offset, with nothing but adverbs between. */
export function followsSubject(sentence: Scanned, offset: number): boolean {
  const { finiteAfter, adverbs } = sentence.finders
  const words = wordsBefore(sentence, offset, 3)
  let skipped = 0
  while (adverbs.has(words[skipped] ?? '') && !finiteAfter.has(words[skipped] ?? '')) skipped++
  const word = words[skipped] ?? ''
  const from = offset - words.slice(0, skipped).join(' ').length - 3
  // "the two" stops before the noun of "the two countries".
  const headed = /[^s]s$/.test(word) ? from - word.length - 1 : from
  return (
    sentence.mentions.some((mention) => mention.end >= from && mention.end <= offset) ||
    sentence.contexts.some((mark) => mark.means.has('both') && mark.end >= headed && mark.end <= offset)
  )
}
