/** One pass each over an article for sectors, stages and contexts, dealt out to its sentences. */
import { HOME } from '../../codebook.ts'
import { fold, foldedSlice, rawSpan } from '../../fold.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { TermFinder } from '../../terms.ts'
import type { CountryCode, ReadArticle, Span } from '../../types.ts'
import type { Mention } from '../actors/findActors.ts'
import { findDates } from '../dates/findDates.ts'
import { findersOf, type SectorMeaning, type StatementFinders } from './finders.ts'
import type { Marked, Reader, Scanned } from './Scanned.ts'

/** What was found in each of an article's sentences. */
export function scanSentences(article: ReadArticle, mentions: readonly Mention[], lexicon: Lexicon): Scanned[] {
  const words = lexicon.statements
  const finders = findersOf(words)
  const folded = fold(article.text, 'exact')
  const find = <T>(finder: TermFinder<T>): readonly Marked<T>[] => {
    const matches = finder(folded.text)
    if (folded.start === null) return matches
    return matches.map(({ start, end, means }) => {
      const raw = rawSpan(folded, start, end)
      return { start: raw.start, end: raw.end, means }
    })
  }
  const reader: Reader = { slice: (start, end) => foldedSlice(folded, start, end) }
  const items: Marked<SectorMeaning>[] = []
  for (const mark of find(finders.sectors)) addItems(mark, reader, finders, items)
  const sectors = dealer(items, (name) => !isCalling(name, reader, finders))
  const cues = dealer(find(finders.cues))
  const contexts = dealer(find(finders.contexts))
  const people = dealer(mentions)
  const dates = dealer(findDates(article, lexicon))
  const atHome = isAtHome(mentions, reader, finders)
  let heard: CountryCode | null = null
  return article.sentences.map(({ start, end }) => {
    const at = { start, end: Math.min(end, start + READ) }
    const named = people(at)
    const before = heard
    heard = named.findLast(isHeard)?.country ?? heard
    return {
      whole: { start, end },
      at,
      sectors: sectors(at, named),
      cues: cues(at, named),
      contexts: contexts(at),
      mentions: named,
      atHome,
      heard: before,
      dates: dates(at),
      reader,
      raw: article.text,
      finders,
      words,
    }
  })
}

const READ = 2000
const isHeard = ({ kind, country }: Mention) => country !== null && (kind === 'person' || kind === 'office')

const VENUE = 8

/** Whether the first place that a word of going or being stands before lies in the home country; without one, it does. */
function isAtHome(mentions: readonly Mention[], reader: Reader, { venues }: StatementFinders): boolean {
  for (const { kind, country, start } of mentions) {
    if (country === null || (kind !== 'capital' && kind !== 'country')) continue
    const before = reader.slice(Math.max(0, start - VENUE), start).trimEnd()
    const space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'))
    if (venues.has(before.slice(space + 1))) return country === HOME
  }
  return true
}

/** "energy, industry" are two items of a list where each names a sector by itself, though "energy industry" is one. */
function addItems(
  mark: Marked<SectorMeaning>,
  reader: Reader,
  finders: StatementFinders,
  items: Marked<SectorMeaning>[],
): void {
  const text = reader.slice(mark.start, mark.end)
  if (text.includes(',')) items.push(...itemsOf(mark, text, finders))
  else items.push(mark)
}

function itemsOf(
  mark: Marked<SectorMeaning>,
  text: string,
  { alone, joiners, whole }: StatementFinders,
): readonly Marked<SectorMeaning>[] {
  if (mark.means.sectors.some((sector) => whole.has(sector))) return [mark]
  const parts: Marked<SectorMeaning>[] = []
  let from = 0
  for (const part of text.split(',')) {
    const phrase = part.trim()
    const means = alone.get(phrase.replace(/[\s-]+/g, ' '))
    if (!means || (from > 0 && phrase.split(' ').some((word) => joiners.has(word)))) return [mark]
    const start = mark.start + from + part.indexOf(phrase)
    parts.push({ start, end: start + phrase.length, means })
    from += part.length + 1
  }
  return parts
}

/** "Agricultural experts": no office, but who does the work. */
function isCalling(name: Mention, reader: Reader, { callings }: StatementFinders): boolean {
  if (name.kind !== 'office') return false
  const [first] = callings(reader.slice(name.start, name.end))
  return first !== undefined
}

/** What lies inside a name that holds it is a part of the name: "United States", "Minister of Industry and Trade". */
function isInside({ start, end }: Span, names: readonly Mention[], holds: (name: Mention) => boolean): boolean {
  for (const name of names) if (name.start <= start && end <= name.end && holds(name)) return true
  return false
}

const ANY = () => true
const NO_NAMES: readonly Mention[] = []

/** Deals spans in the order of the text out to sentences in that order, but for what lies inside names. */
function dealer<T extends Span>(
  all: readonly T[],
  holds: (name: Mention) => boolean = ANY,
): (sentence: Span, names?: readonly Mention[]) => T[] {
  let next = 0
  return ({ start, end }, names = NO_NAMES) => {
    while (next < all.length && (all[next]?.start ?? end) < start) next++
    const dealt: T[] = []
    for (let item = all[next]; item && item.start < end; item = all[++next])
      if (item.end <= end && (names.length === 0 || !isInside(item, names, holds))) dealt.push(item)
    return dealt
  }
}
