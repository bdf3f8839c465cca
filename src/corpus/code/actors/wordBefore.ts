/** The word before a place on its line, held against lists of words. */
import { remember } from '../../remember.ts'
import { LETTER, MARK, SPACE, UNITS } from '../../units.ts'

const REACH = 16
const LINE_END = 0x0a

/** In small letters. */
const lowered = remember((word) => word.toLowerCase().normalize('NFC'))

/** Whether one of some words, in small letters, stands before a place on its line. */
export function standsBehind(words: readonly string[], text: string, at: number): boolean {
  const least = Math.max(0, at - REACH)
  let end = at
  while (end > least && isBlank(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > least && isWordUnit(text.charCodeAt(start - 1))) start--
  while (start < end && !isLetter(text.charCodeAt(start))) start++
  return start < end && words.includes(lowered(text.slice(start, end)))
}

const isBlank = (unit: number) => unit !== LINE_END && ((UNITS[unit] ?? 0) & SPACE) !== 0
const isWordUnit = (unit: number) => ((UNITS[unit] ?? 0) & (LETTER | MARK)) !== 0
const isLetter = (unit: number) => ((UNITS[unit] ?? 0) & LETTER) !== 0

const lastUnits = new WeakMap<readonly string[], ReadonlySet<number>>()

/** The units with which words end, however they are written: only then is it worth while to look at the whole word. */
export function lastUnitsOf(words: readonly string[]): ReadonlySet<number> {
  const known = lastUnits.get(words)
  if (known) return known
  const forms = words.flatMap((word) => [word, word.normalize('NFD')]).flatMap((word) => [word, word.toUpperCase()])
  const made = new Set(forms.map((word) => word.charCodeAt(word.length - 1)))
  lastUnits.set(words, made)
  return made
}
