/** Runs of capitalised words that may be a person's name, and where in a run the name begins. */
import { particles } from '../../lexicon/personNames.ts'
import type { Span } from '../../types.ts'
import type { Item } from './items.ts'
import {
  areVietnameseSyllables,
  IS_CAPITALS,
  IS_COMMON_SURNAME,
  IS_GIVEN_NAME,
  IS_SURE_SURNAME,
  IS_SURNAME,
  IS_SYLLABLE,
  isPlainVietnameseName,
  nameBits,
  nameBitsAt,
} from './syllable.ts'

/** `next` is the item after the run. */
export interface Run extends Span {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly next: number
}

const LONGEST = 9
const PARTICLE_GAP = 14

/** The run of capitalised words that begins at an item; null where none does. Acronyms are no names, unless all is in capitals. */
export function runAt(items: readonly Item[], index: number, text: string): Run | null {
  const first = items[index]
  if (first === undefined || first.means !== null) return null
  const words: string[] = []
  const starts: number[] = []
  let capitals = false
  let next = index
  for (; words.length < LONGEST; next++) {
    const item = items[next]
    if (!item || (item.means !== null && !isGivenName(item, words, text))) break
    if (words.length > 0 && !continues(items[next - 1], item, text)) break
    if (item.means === null) {
      capitals ||= (nameBitsAt(text, item.start, item.end) & IS_CAPITALS) !== 0
      words.push(text.slice(item.start, item.end))
      starts.push(item.start)
    } else {
      capitals = true
      addWords(item, text, words, starts)
    }
  }
  const run = { start: first.start, end: items[next - 1]?.end ?? first.end, words, starts, next }
  const acronym = capitals ? words.findIndex(isAcronym) : -1
  if (acronym < 0 || (words.length > 1 && words.every(isAcronym))) return run
  return acronym === 0 ? null : wordsTo(run, acronym, items, index)
}

/** A run's first words. */
function wordsTo({ start, words, starts }: Run, stop: number, items: readonly Item[], index: number): Run | null {
  const next = index + stop
  const last = items[next - 1]
  if (last === undefined) return null
  return { start, end: last.end, words: words.slice(0, stop), starts: starts.slice(0, stop), next }
}

const isAcronym = (word: string) => (nameBits(word) & IS_CAPITALS) !== 0

function addWords(item: Item, text: string, words: string[], starts: number[]): void {
  for (const { 0: word, index } of text.slice(item.start, item.end).matchAll(/\S+/g)) {
    words.push(word)
    starts.push(item.start + index)
  }
}

/** How many words may stand before the given name of a Vietnamese ("Nguyễn Thị"). */
const FAMILY = 2

/** "Nguyễn Hòa Bình", "Vương Đình Huệ": a place at home that is the given name behind a surname. */
function isGivenName(item: Item, words: readonly string[], text: string): boolean {
  if (item.means?.kind !== 'home-place' || words.length === 0 || words.length > FAMILY || !item.beside) return false
  const given = text.slice(item.start, item.end).split(/\s+/)
  if (given.length === 1) return words.length === FAMILY && isPlainVietnameseName([...words, ...given])
  if ((nameBits(words[0] ?? '') & IS_SURE_SURNAME) === 0) return false
  return given.length === 2 && areVietnameseSyllables(words) && areVietnameseSyllables(given)
}

function continues(before: Item | undefined, item: Item, text: string): boolean {
  if (before === undefined) return false
  if (item.beside) return true
  const length = item.start - before.end
  if (length > PARTICLE_GAP) return false
  if (isInitial(before, text) && text.charAt(before.end) === '.')
    if (length === 1 || (length === 2 && text.charAt(before.end + 1) === ' ')) return true
  return length > 2 && areParticles(text.slice(before.end, item.start))
}

/** Two letters that are one sound in the script a name is written in at home ("Kh. Battulga", "Yu. Petrov"). */
const DIGRAPH = /^(?:Kh|Ts|Ch|Sh|Zh|Dz|Dj|Gh|Yu|Ya|Ye|Yo)$/

const isInitial = ({ start, end }: Item, text: string): boolean =>
  end - start === 1 || (end - start === 2 && DIGRAPH.test(text.slice(start, end)))

/** Whether there are only small words that a name may hold, and the spaces about them. */
function areParticles(gap: string): boolean {
  if (!/^[^\S\n]/.test(gap) || !/[^\S\n]$/.test(gap)) return false
  return gap
    .trim()
    .split(/\s+/)
    .every((word) => particles.has(word))
}

/** The part of a run that names a person. `after`: what stands before it is a body or place that the run's first words may name. */
export function nameIn(run: Run, after: boolean): Run | null {
  const from = nameStart(run.words, after)
  if (from === null) return null
  if (from === 0) return run
  return {
    start: run.starts[from] ?? run.start,
    end: run.end,
    words: run.words.slice(from),
    starts: run.starts.slice(from),
    next: run.next,
  }
}

function nameStart(words: readonly string[], after: boolean): number | null {
  const last = words.length - 1
  const bits = words.map(nameBits)
  const surname = after ? IS_SURNAME : IS_SURE_SURNAME
  /** From where on all words are syllables. */
  let syllables = words.length
  while (syllables > 0 && ((bits[syllables - 1] ?? 0) & IS_SYLLABLE) !== 0) syllables--
  const begins = (index: number) => index < last && index >= syllables && ((bits[index] ?? 0) & surname) !== 0
  const isGiven = (index: number) => index < last && ((bits[index] ?? 0) & IS_GIVEN_NAME) !== 0
  if (begins(0) || isGiven(0)) return 0
  let common = isCommon(bits[0])
  for (let index = 1; index < last; index++) {
    if (begins(index) && !common) return index
    common &&= isCommon(bits[index])
  }
  if (!after) return 0
  for (let index = 1; index < last; index++) if (isGiven(index)) return index
  return words.length >= 3 && syllables > 0 ? words.length - 2 : null
}

const isCommon = (bits: number | undefined) => ((bits ?? 0) & IS_COMMON_SURNAME) !== 0
