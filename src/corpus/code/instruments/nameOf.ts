/** The whole name of an instrument around its noun: what stands before it with a capital or as part of a name, its letters in brackets, what it is about. */
import type { Sentence, Span } from '../../types.ts'
import { isVietnameseSyllable } from '../actors/syllable.ts'
import type { InstrumentToken } from './instrumentTokens.ts'

export interface Named extends Span {
  readonly name: string
  /** Its letters in brackets, by which the article calls it later. */
  readonly letters: string | null
  /** Whether it is told from others of its kind: by a capital, by words before it, or by what it is about. */
  readonly specified: boolean
}

/** The words around a name, by where they begin. */
export interface Around {
  readonly parts: ReadonlySet<number>
  /** Where each of them ends. */
  readonly partEnds: ReadonlyMap<number, number>
  readonly smalls: ReadonlySet<number>
  readonly ands: ReadonlySet<number>
  /** Articles and the like. */
  readonly tolds: ReadonlySet<number>
  readonly abouts: ReadonlySet<number>
  /** Words behind a noun that do not say what it is about. */
  readonly others: ReadonlySet<number>
  /** Where words end that a comma parts from the rest of their name ("phòng, chống tội phạm"). */
  readonly pairs: ReadonlySet<number>
  /** In order: what ends a name that says what it is about. */
  readonly stops: readonly number[]
}

const STOPS = new Set<InstrumentToken['kind']>(['stop', 'and', 'adopt', 'plan', 'ratify', 'force'])

export function aroundOf(words: readonly InstrumentToken[]): Around {
  const starts = (kind: InstrumentToken['kind']) =>
    new Set(words.filter((word) => word.kind === kind).map(({ start }) => start))
  return {
    parts: starts('part'),
    partEnds: new Map(words.filter(({ kind }) => kind === 'part').map(({ start, end }) => [start, end])),
    smalls: new Set([...starts('small'), ...starts('and'), ...starts('told'), ...starts('about')]),
    ands: starts('and'),
    tolds: starts('told'),
    abouts: starts('about'),
    others: new Set(
      words.filter(({ kind }) => kind !== 'about' && kind !== 'part' && kind !== 'pair').map(({ start }) => start),
    ),
    pairs: new Set(words.filter(({ kind }) => kind === 'pair').map(({ end }) => end)),
    stops: words.filter(({ kind }) => STOPS.has(kind)).map(({ start }) => start),
  }
}

/** How far a name goes to either side of its noun, in characters. */
const REACH = 120
const CAPITAL = /^[\p{Lu}\d]/u
const LETTERS = /^ ?\(([\p{Lu}][\p{L}\p{N}–-]{1,14})\)/u

export function nameOf(text: string, token: InstrumentToken, around: Around, sentence: Sentence): Named {
  const start = startOf(text, token, around, sentence)
  const beside = LETTERS.exec(text.slice(token.end, token.end + 20))
  const noun = beside ? token.end + beside[0].length : token.end
  const told =
    token.kind === 'head' || isWordy(text, noun)
      ? fieldEnd(text, noun, around, sentence)
      : endOf(text, noun, around, sentence)
  const letters = beside ?? LETTERS.exec(text.slice(told, told + 20))
  const end = beside === null && letters !== null ? told + letters[0].length : told
  const before = text.slice(start, token.start).trim()
  const capital =
    CAPITAL.test(text.slice(token.start, token.start + 1)) && (token.start > sentence.start || token.kind === 'body')
  return {
    start,
    end,
    name: text.slice(start, end).trim(),
    letters: letters?.[1] ?? null,
    specified: before !== '' || letters !== null || end > noun || capital,
  }
}

/** "Thỏa thuận Quy chế hoạt động": a Vietnamese name goes on in small letters behind its first capital. */
function isWordy(text: string, noun: number): boolean {
  const [, first = '', second = ''] =
    /^ (\p{Lu}[\p{Ll}\p{M}]*) (\p{Ll}[\p{Ll}\p{M}]*)/u.exec(text.slice(noun, noun + 24)) ?? []
  return isVietnameseSyllable(first) && isVietnameseSyllable(second)
}

/** A field right behind its noun is part of the name, and what it is about behind that. */
function fieldEnd(text: string, noun: number, around: Around, sentence: Sentence): number {
  if (around.abouts.has(noun + 1) || around.others.has(noun + 1) || !/^ \p{L}/u.test(text.slice(noun, noun + 2)))
    return endOf(text, noun, around, sentence)
  const stop = around.stops.find((start) => start > noun) ?? sentence.end
  const rest = text.slice(noun, Math.min(sentence.end, stop, noun + REACH))
  const sign = signIn(rest, noun, around)
  return noun + (sign < 0 ? rest : rest.slice(0, sign)).trimEnd().length
}

const SIGNS = /[,;:.()"”]/g

/** The first sign that ends a name, in a stretch of text from an offset on. */
function signIn(rest: string, from: number, { pairs }: Around): number {
  for (const { 0: sign, index } of rest.matchAll(SIGNS)) if (sign !== ',' || !pairs.has(from + index)) return index
  return -1
}

/** Back over words with a capital, small words between such, and words that names are made of. */
function startOf(
  text: string,
  token: InstrumentToken,
  { parts, smalls, ands, tolds }: Around,
  sentence: Sentence,
): number {
  let start = token.start
  let at = token.start
  while (at > sentence.start && token.start - at < REACH) {
    const stretch = text.slice(Math.max(sentence.start, at - 40), at)
    const word = /(?:^|[^\p{L}\p{N}’'.–-])([\p{L}\p{N}’'–-]+) $/u.exec(stretch)?.[1]
    if (word === undefined) break
    const from = at - word.length - 1
    // A number belongs to a name only right before one of its words ("1982 United Nations Convention").
    const counts = /^\d/.test(word) ? start === at && word.length === 4 : CAPITAL.test(word)
    const small = smalls.has(from)
    // "the Partnership and the Plan": an article behind "and" begins another name.
    if (ands.has(from) && tolds.has(at)) break
    const named = (counts && !small && from > sentence.start) || parts.has(from)
    if (!named && !smalls.has(from) && /\p{L}/u.test(word)) break
    at = from
    if (named) start = from
  }
  return start
}

const CAPITAL_WORD = /^ (?:[\p{Lu}][\p{L}–-]*|–|-)/u

/** On over words with a capital; a part of a name with one goes on to its end ("Cộng hòa Séc"). */
function capitalsEnd(text: string, noun: number, { partEnds }: Around, sentence: Sentence): number {
  let at = noun
  while (at - noun < REACH) {
    const word = CAPITAL_WORD.exec(text.slice(at, at + REACH))?.[0]
    if (word === undefined) break
    const next = Math.max(partEnds.get(at + 1) ?? 0, at + word.length)
    if (next > sentence.end) break
    at = next
  }
  return at
}

/** On over words with a capital, then to what it is about, up to the next sign or a word that ends it. */
function endOf(text: string, noun: number, around: Around, sentence: Sentence): number {
  const { abouts, stops } = around
  const at = capitalsEnd(text, noun, around, sentence)
  if (!abouts.has(at + 1)) return at
  const first = text.indexOf(' ', at + 1)
  const stop = stops.find((start) => start > first + 1) ?? sentence.end
  const rest = text.slice(at, Math.min(sentence.end, stop, at + REACH))
  const sign = signIn(rest, at, around)
  return at + (sign < 0 ? rest : rest.slice(0, sign)).trimEnd().length
}
