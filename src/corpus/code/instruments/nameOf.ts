/** The whole name of an instrument around its noun: what stands before it with a capital or as part of a name, its letters in brackets, what it is about. */
import type { Sentence, Span } from '../../types.ts'
import type { InstrumentToken } from './instrumentTokens.ts'

export interface Named extends Span {
  readonly name: string
  /** Its letters in brackets, by which the article calls it later. */
  readonly letters: string | null
  /** Whether it is told from others of its kind: by a capital, by words before it, or by what it is about. */
  readonly specified: boolean
}

/** How far a name goes to either side of its noun, in characters. */
const REACH = 120
const CAPITAL = /^[\p{Lu}\d]/u
const SMALL = /^(?:of|the|and|for|on|between|de|–|-|&)$/u
const LETTERS = /^ ?\(([\p{Lu}][\p{L}\p{N}–-]{1,14})\)/u

export function nameOf(
  text: string,
  token: InstrumentToken,
  parts: ReadonlySet<number>,
  abouts: ReadonlySet<number>,
  sentence: Sentence,
): Named {
  const start = startOf(text, token, parts, sentence)
  const beside = LETTERS.exec(text.slice(token.end, token.end + 20))
  const noun = beside ? token.end + beside[0].length : token.end
  const told = endOf(text, noun, abouts, sentence)
  const letters = beside ?? LETTERS.exec(text.slice(told, told + 20))
  const end = beside === null && letters !== null ? told + letters[0].length : told
  const before = text.slice(start, token.start).trim()
  const capital = CAPITAL.test(text.slice(token.start, token.start + 1)) && token.start > sentence.start
  return {
    start,
    end,
    name: text.slice(start, end).trim(),
    letters: letters?.[1] ?? null,
    specified: before !== '' || letters !== null || end > noun || capital,
  }
}

/** Back over words with a capital, small words between such, and words that names are made of. */
function startOf(text: string, token: InstrumentToken, parts: ReadonlySet<number>, sentence: Sentence): number {
  let start = token.start
  let at = token.start
  while (at > sentence.start && token.start - at < REACH) {
    const stretch = text.slice(Math.max(sentence.start, at - 40), at)
    const word = /(?:^|[^\p{L}\p{N}’'.–-])([\p{L}\p{N}’'–-]+) $/u.exec(stretch)?.[1]
    if (word === undefined) break
    const from = at - word.length - 1
    const named = (CAPITAL.test(word) && from > sentence.start) || parts.has(from)
    if (!named && !SMALL.test(word)) break
    at = from
    if (named) start = from
  }
  return start
}

/** On to what it is about, up to the next comma, verb or bracket. */
function endOf(text: string, noun: number, abouts: ReadonlySet<number>, sentence: Sentence): number {
  const capitals = /^(?: (?:[\p{Lu}][\p{L}–-]*|–|-))+/u.exec(text.slice(noun, noun + REACH))
  const at = capitals && noun + capitals[0].length <= sentence.end ? noun + capitals[0].length : noun
  if (!abouts.has(at + 1)) return at
  const rest = text.slice(at, Math.min(sentence.end, at + REACH))
  const stop = rest.search(/[,;:.()]|\s(?:and|which|that|is|are|was|were|to|with the|ký|đã|sẽ|được|nhằm|để|có|vào)\s/u)
  return stop < 0 ? at + rest.length : at + stop
}
