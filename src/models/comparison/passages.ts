/** The passages of two articles that report the same thing, as pairs of marked sentences. */
import { rankOf, SECTORS, type Sector, STAGES, type Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { type MarkedSentence, topStage } from './markedSentences.ts'
import type { BySide, Side } from './side.ts'
import { untangled } from './tangle.ts'

/** One end of a passage: the position of its sentence in the side's sentences, and the stage that is shown there. */
export interface PassageEnd {
  readonly side: Side
  readonly sentence: number
  /** Of the sector that differs most, else the highest that the two ends share. */
  readonly stage: Stage
}

/** A sector that both ends name, at two stages; in the order of the ends. */
export interface DifferingSector {
  readonly sector: Sector
  readonly stages: readonly [Stage, Stage]
}

/** Two sentences of two articles that report the same thing. */
export interface LinkedPassage {
  /** A, B, … Z, AA, in the order of the first end's text. */
  readonly letter: string
  readonly ends: readonly [PassageEnd, PassageEnd]
  /** 0 to 1; shown in words only. */
  readonly score: number
  readonly sharesSector: boolean
  readonly differing: readonly DifferingSector[]
  /** Whether its ribbon crosses none of the others that are drawn between the same two. */
  readonly ribbon: boolean
}

/** Between which two articles passages are sought, in the order in which they are lettered. Ribbons run between neighbours only. */
const BETWEEN: readonly (readonly [Side, Side])[] = [
  ['left', 'right'],
  ['right', 'third'],
  ['left', 'third'],
]

/** Passages between all articles shown, whichever way round the columns have them, each pair of sentences once. */
export function linkedPassages(index: CorpusIndex, sides: BySide<readonly MarkedSentence[]>): readonly LinkedPassage[] {
  const passages = BETWEEN.flatMap(([one, other]) => between(index, sides, one, other))
  return passages.map((passage, nth) => ({ ...passage, letter: letterOf(nth) }))
}

function between(
  index: CorpusIndex,
  sides: BySide<readonly MarkedSentence[]>,
  one: Side,
  other: Side,
): Omit<LinkedPassage, 'letter'>[] {
  const oneAt = positionsOfRows(sides[one])
  const otherAt = positionsOfRows(sides[other])
  if (oneAt.size === 0 || otherAt.size === 0) return []
  const pairs = new Map<string, { left: number; right: number; score: number }>()
  const { passages } = index
  passages.left.forEach((row, i) => {
    const second = passages.right[i] ?? -1
    const a = oneAt.get(row) ?? oneAt.get(second)
    const b = otherAt.get(second) ?? otherAt.get(row)
    if (a === undefined || b === undefined) return
    const score = Math.max(passages.score[i] ?? 0, pairs.get(`${a} ${b}`)?.score ?? 0)
    pairs.set(`${a} ${b}`, { left: a, right: b, score })
  })
  const sorted = [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right)
  const ribbons = untangled(sorted)
  return sorted.flatMap(({ left, right, score }, i) => {
    const first = sides[one][left]
    const second = sides[other][right]
    if (first === undefined || second === undefined) return []
    const { stages, ...rest } = stagesBetween(first, second)
    const ends = [
      { side: one, sentence: left, stage: stages[0] },
      { side: other, sentence: right, stage: stages[1] },
    ] as const
    return [{ ...rest, ends, score, ribbon: ribbons[i] ?? false }]
  })
}

/** What the filters leave out is not compared. */
function positionsOfRows(sentences: readonly MarkedSentence[]): Map<number, number> {
  return new Map(
    sentences.flatMap(({ rows, passes }, at) => (passes ? rows.map((row): [number, number] => [row, at]) : [])),
  )
}

function stagesBetween(
  one: MarkedSentence,
  other: MarkedSentence,
): Pick<LinkedPassage, 'sharesSector' | 'differing'> & { readonly stages: readonly [Stage, Stage] } {
  const shared = SECTORS.flatMap((sector): DifferingSector[] => {
    const first = topStage(one.codes, sector)
    const second = topStage(other.codes, sector)
    return first === null || second === null ? [] : [{ sector, stages: [first, second] }]
  })
  const gap = ({ stages: [a, b] }: DifferingSector) => Math.abs(rankOf(a) - rankOf(b))
  const differing = shared.filter((sector) => gap(sector) > 0)
  const shown =
    [...differing].sort((a, b) => gap(b) - gap(a))[0] ??
    [...shared].sort((a, b) => rankOf(b.stages[0]) - rankOf(a.stages[0]))[0]
  return { stages: shown?.stages ?? [highest(one), highest(other)], sharesSector: shared.length > 0, differing }
}

function highest({ codes }: MarkedSentence): Stage {
  return STAGES[Math.max(0, ...codes.map((code) => rankOf(code.stage)))] ?? 'mentioned'
}

/** The end of a passage in one article; null where it has none there. */
export function endIn({ ends }: LinkedPassage, side: Side): PassageEnd | null {
  return ends.find((end) => end.side === side) ?? null
}

/** The end that faces a sentence of one article; null where the passage does not belong to that sentence. */
export function endFacing({ ends: [one, other] }: LinkedPassage, side: Side, sentence: number): PassageEnd | null {
  if (one.side === side && one.sentence === sentence) return other
  return other.side === side && other.sentence === sentence ? one : null
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(nth: number): string {
  const last = String.fromCharCode(65 + (nth % 26))
  return nth < 26 ? last : letterOf(Math.floor(nth / 26) - 1) + last
}

/** How much two linked sentences say the same, in words; scores themselves are never shown. */
export function likeness(score: number): 'closely' | 'partly' | 'loosely' {
  if (score >= 0.75) return 'closely'
  return score >= 0.5 ? 'partly' : 'loosely'
}
