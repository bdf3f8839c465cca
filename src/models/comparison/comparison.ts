/** Two articles side by side: their marked sentences, the passages that report the same thing, and what only one of them has. */
import { type EventType, rankOf, SECTORS, type Sector, STAGES, type Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { type MarkedSentence, markedSentences, topStage } from './markedSentences.ts'
import type { Pair } from './pair.ts'
import { untangled } from './tangle.ts'

export type Side = 'left' | 'right'

/** A sector with the highest stage of each article. */
export interface SharedSector {
  readonly sector: Sector
  readonly left: Stage
  readonly right: Stage
}

export interface OwnSector {
  readonly sector: Sector
  readonly stage: Stage
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

/** One article's half. `only` and `linked` run beside `sentences`. */
export interface ComparisonSide {
  readonly article: number
  readonly statements: number
  readonly sentences: readonly MarkedSentence[]
  /** The sectors of each sentence that the other article nowhere names; empty where there is no other article. */
  readonly only: readonly (readonly Sector[])[]
  /** The passages of each sentence, as positions in `passages`. */
  readonly linked: readonly (readonly number[])[]
}

export interface Comparison {
  readonly left: ComparisonSide
  readonly right: ComparisonSide | null
  readonly passages: readonly LinkedPassage[]
  readonly both: readonly SharedSector[]
  readonly onlyLeft: readonly OwnSector[]
  readonly onlyRight: readonly OwnSector[]
  /** The event that both report, of several the first of talks, visit, any other; null: none. */
  readonly sharedEvent: EventType | null
}

export function compare(index: CorpusIndex, { left, right }: Pair): Comparison {
  const leftSentences = markedSentences(index, left)
  const rightSentences = right === null ? [] : markedSentences(index, right)
  const leftStages = stagesOf(leftSentences)
  const rightStages = stagesOf(rightSentences)
  const passages = linkedPassages(index, leftSentences, rightSentences)
  const sectorsOf = (has: Map<Sector, Stage>, hasNot: Map<Sector, Stage>): OwnSector[] =>
    [...has].flatMap(([sector, stage]) => (hasNot.has(sector) ? [] : [{ sector, stage }]))
  return {
    left: sideOf(left, leftSentences, right === null ? null : rightStages, (p) => p.left, passages),
    right: right === null ? null : sideOf(right, rightSentences, leftStages, (p) => p.right, passages),
    passages,
    both: [...leftStages].flatMap(([sector, stage]) => {
      const other = rightStages.get(sector)
      return other === undefined ? [] : [{ sector, left: stage, right: other }]
    }),
    onlyLeft: sectorsOf(leftStages, rightStages),
    onlyRight: sectorsOf(rightStages, leftStages),
    sharedEvent: right === null ? null : sharedEvent(index, left, right),
  }
}

/** The highest stage of each sector that an article names, in the codebook's order. */
function stagesOf(sentences: readonly MarkedSentence[]): Map<Sector, Stage> {
  const codes = sentences.flatMap((sentence) => sentence.codes)
  return new Map(
    SECTORS.flatMap((sector): [Sector, Stage][] => {
      const stage = topStage(codes, sector)
      return stage === null ? [] : [[sector, stage]]
    }),
  )
}

function sideOf(
  article: number,
  sentences: readonly MarkedSentence[],
  others: ReadonlyMap<Sector, Stage> | null,
  end: (passage: LinkedPassage) => number,
  passages: readonly LinkedPassage[],
): ComparisonSide {
  return {
    article,
    statements: sentences.reduce((sum, sentence) => sum + sentence.rows.length, 0),
    sentences,
    only: sentences.map(({ codes }) =>
      others === null ? [] : SECTORS.filter((s) => !others.has(s) && codes.some((code) => code.sector === s)),
    ),
    linked: sentences.map((_, at) => passages.flatMap((passage, i) => (end(passage) === at ? [i] : []))),
  }
}

/** Passages between the two, whichever way round the columns have them, each pair of sentences once. */
function linkedPassages(
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

function sharedEvent(index: CorpusIndex, left: number, right: number): EventType | null {
  const ids = [index.articles[left]?.id, index.articles[right]?.id]
  const shared = index.events.filter(({ evidence }) => ids.every((id) => evidence.some((e) => e.article === id)))
  const types = shared.map((event) => event.type)
  return (['talks', 'visit'] as const).find((type) => types.includes(type)) ?? types[0] ?? null
}

/** How much two linked sentences say the same, in words; scores themselves are never shown. */
export function likeness(score: number): 'closely' | 'partly' | 'loosely' {
  if (score >= 0.75) return 'closely'
  return score >= 0.5 ? 'partly' : 'loosely'
}

/** What belongs to one sentence: itself and its counterparts, as positions in each side's sentences, and the passages between them. */
export interface Related {
  readonly left: ReadonlySet<number>
  readonly right: ReadonlySet<number>
  readonly passages: ReadonlySet<number>
}

export const NOTHING_RELATED: Related = { left: new Set(), right: new Set(), passages: new Set() }

export function related(comparison: Comparison, side: Side, sentence: number): Related {
  const passages = comparison.passages.flatMap((passage, i) => (passage[side] === sentence ? [i] : []))
  const ends = (of: Side) => passages.flatMap((i) => comparison.passages[i]?.[of] ?? [])
  return {
    left: new Set(side === 'left' ? [sentence] : ends('left')),
    right: new Set(side === 'right' ? [sentence] : ends('right')),
    passages: new Set(passages),
  }
}

/** The counterpart that says most the same; null where a sentence has none. */
export function bestCounterpart(comparison: Comparison, side: Side, sentence: number): number | null {
  const [best] = comparison.passages.filter((p) => p[side] === sentence).sort((a, b) => b.score - a.score)
  return best === undefined ? null : best[side === 'left' ? 'right' : 'left']
}
