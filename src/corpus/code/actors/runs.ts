/** Runs of capitalised words that may be a person's name, and where in a run the name begins. */
import { givenNames, particles, surnames } from '../../lexicon/personNames.ts'
import type { Span } from '../../types.ts'
import { areBeside, type Item } from './items.ts'
import { bareWord, isVietnameseSyllable } from './syllable.ts'

/** `next` is the item after the run. */
export interface Run extends Span {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly next: number
}

const LONGEST = 9
/** Written in capitals throughout and no number ("Charles III"). */
const CAPITALS = /^(?![IVX]+$)[\p{Lu}\p{M}\d]{2,}$/u
const PARTICLE_GAP = 14

/** The run of capitalised words that begins at an item; null where none does. Acronyms are no names, unless all is in capitals. */
export function runAt(items: readonly Item[], index: number, text: string): Run | null {
  const words: string[] = []
  const starts: number[] = []
  let at = index
  for (; words.length < LONGEST; at++) {
    const item = items[at]
    if (!item || (item.means !== null && !isGivenName(item, words, items[at - 1], text))) break
    if (words.length > 0 && !continues(items[at - 1], item, text)) break
    for (const { 0: word, index: from } of text.slice(item.start, item.end).matchAll(/\S+/g)) {
      words.push(word)
      starts.push(item.start + from)
    }
  }
  const [first, last] = [items[index], items[at - 1]]
  if (words.length === 0 || !first || !last) return null
  if (words.some((word) => CAPITALS.test(word)) && !words.every((word) => CAPITALS.test(word))) return withoutAcronyms()
  if (words.length === 1 && CAPITALS.test(words[0] ?? '')) return null
  return { start: first.start, end: last.end, words, starts, next: at }

  function withoutAcronyms(): Run | null {
    const stop = words.findIndex((word) => CAPITALS.test(word))
    const end = items[index + stop - 1]
    if (stop <= 0 || !first || !end) return null
    return {
      start: first.start,
      end: end.end,
      words: words.slice(0, stop),
      starts: starts.slice(0, stop),
      next: index + stop,
    }
  }
}

/** How many words may stand before the given name of a Vietnamese ("Nguyễn Thị"). */
const FAMILY = 2

/** "Nguyễn Hòa Bình": a place at home that is the given name behind a surname. */
function isGivenName(item: Item, words: readonly string[], before: Item | undefined, text: string): boolean {
  if (item.means?.kind !== 'home-place' || words.length === 0 || words.length > FAMILY) return false
  const given = text.slice(item.start, item.end).split(/\s+/)
  return (
    surnames.sure.has(bareWord(words[0] ?? '')) &&
    areBeside(before, item, text) &&
    given.length === 2 &&
    [...words, ...given].every(isVietnameseSyllable)
  )
}

function continues(before: Item | undefined, item: Item, text: string): boolean {
  if (before === undefined) return false
  if (areBeside(before, item, text)) return true
  const gap = text.slice(before.end, item.start)
  if (before.end - before.start === 1 && (gap === '. ' || gap === '.')) return true
  if (gap.length > PARTICLE_GAP || !/^[^\S\n]/.test(gap) || !/[^\S\n]$/.test(gap)) return false
  const small = gap.trim().split(/\s+/)
  return small.every((word) => particles.has(word))
}

/** The part of a run that names a person. `after`: what stands before it is a body or place that the run's first words may name. */
export function nameIn(run: Run, after: boolean): Run | null {
  const from = nameStart(run, after)
  if (from === null) return null
  if (from === 0) return run
  return { ...run, start: run.starts[from] ?? run.start, words: run.words.slice(from), starts: run.starts.slice(from) }
}

function nameStart({ words }: Run, after: boolean): number | null {
  const begins = (index: number) => {
    const word = bareWord(words[index] ?? '')
    const rest = words.slice(index)
    const vietnamese = rest.length >= 2 && rest.every(isVietnameseSyllable)
    return (surnames.sure.has(word) && vietnamese) || (surnames.common.has(word) && vietnamese && after)
  }
  const given = (index: number) => givenNames.has(bareWord(words[index] ?? '')) && index + 1 < words.length
  if (begins(0) || given(0)) return 0
  for (let index = 1; index + 1 < words.length; index++)
    if (begins(index) && !words.slice(0, index).every((word) => surnames.common.has(bareWord(word)))) return index
  if (!after) return 0
  for (let index = 1; index + 1 < words.length; index++) if (given(index)) return index
  return words.length >= 3 && !words.every(isVietnameseSyllable) ? words.length - 2 : null
}
