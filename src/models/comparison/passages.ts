/** The passages of two articles that report the same thing, as pairs of marked sentences. */
import { rankOf, SECTORS, type Sector, STAGES, type Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { type MarkedSentence, topStage } from './markedSentences.ts'
import { untangled } from './tangle.ts'

/** A sector with the highest stage of each article. */
export interface SharedSector {
  readonly sector: Sector
  readonly left: Stage
  readonly right: Stage
}

/** Two sentences that report the same thing; `left` and `right` are positions in the sides' sentences. */
export interface LinkedPassage {
  /** A, B, … Z, AA, in the order of the left text. */
  readonly letter: string
  readonly left: number
  readonly right: number
  /** 0 to 1; shown in words only. */
  readonly score: number
  /** The stage shown at each end: of the sector that differs most, else the highest that they share. */
  readonly leftStage: Stage
  readonly rightStage: Stage
  readonly sharesSector: boolean
  /** Sectors of both sentences, at different stages. */
  readonly differing: readonly SharedSector[]
  /** Whether its ribbon crosses none of the others that are drawn. */
  readonly ribbon: boolean
}

/** Passages between the two, whichever way round the columns have them, each pair of sentences once. */
export function linkedPassages(
  index: CorpusIndex,
  left: readonly MarkedSentence[],
  right: readonly MarkedSentence[],
): LinkedPassage[] {
  const leftAt = positionsOfRows(left)
  const rightAt = positionsOfRows(right)
  const pairs = new Map<string, { left: number; right: number; score: number }>()
  const { passages } = index
  passages.left.forEach((row, i) => {
    const other = passages.right[i] ?? -1
    const a = leftAt.get(row) ?? leftAt.get(other)
    const b = rightAt.get(other) ?? rightAt.get(row)
    if (a === undefined || b === undefined) return
    const score = Math.max(passages.score[i] ?? 0, pairs.get(`${a} ${b}`)?.score ?? 0)
    pairs.set(`${a} ${b}`, { left: a, right: b, score })
  })
  const sorted = [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right)
  const ribbons = untangled(sorted)
  return sorted.flatMap((pair, i) => {
    const one = left[pair.left]
    const two = right[pair.right]
    if (one === undefined || two === undefined) return []
    return [{ ...pair, letter: letterOf(i), ...stagesBetween(one, two), ribbon: ribbons[i] ?? false }]
  })
}

function positionsOfRows(sentences: readonly MarkedSentence[]): Map<number, number> {
  return new Map(sentences.flatMap(({ rows }, at) => rows.map((row): [number, number] => [row, at])))
}

function stagesBetween(
  left: MarkedSentence,
  right: MarkedSentence,
): Pick<LinkedPassage, 'leftStage' | 'rightStage' | 'sharesSector' | 'differing'> {
  const shared = SECTORS.flatMap((sector): SharedSector[] => {
    const one = topStage(left.codes, sector)
    const two = topStage(right.codes, sector)
    return one === null || two === null ? [] : [{ sector, left: one, right: two }]
  })
  const gap = (s: SharedSector) => Math.abs(rankOf(s.left) - rankOf(s.right))
  const differing = shared.filter((s) => gap(s) > 0)
  const shown =
    [...differing].sort((a, b) => gap(b) - gap(a))[0] ??
    [...shared].sort((a, b) => rankOf(b.left) - rankOf(a.left))[0] ??
    null
  return {
    leftStage: shown?.left ?? highest(left),
    rightStage: shown?.right ?? highest(right),
    sharesSector: shared.length > 0,
    differing,
  }
}

function highest({ codes }: MarkedSentence): Stage {
  return STAGES[Math.max(0, ...codes.map((code) => rankOf(code.stage)))] ?? 'mentioned'
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
