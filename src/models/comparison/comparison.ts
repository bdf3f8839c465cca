/** Two articles side by side: their marked sentences, the passages that report the same thing, and what only one of them has. */
import { type EventType, SECTORS, type Sector, type Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { type MarkedSentence, markedSentences, topStage } from './markedSentences.ts'
import type { Pair } from './pair.ts'
import { type LinkedPassage, linkedPassages, type SharedSector } from './passages.ts'

export type Side = 'left' | 'right'

interface OwnSector {
  readonly sector: Sector
  readonly stage: Stage
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

function sharedEvent(index: CorpusIndex, left: number, right: number): EventType | null {
  const ids = [index.articles[left]?.id, index.articles[right]?.id]
  const shared = index.events.filter(({ evidence }) => ids.every((id) => evidence.some((e) => e.article === id)))
  const types = shared.map((event) => event.type)
  return (['talks', 'visit'] as const).find((type) => types.includes(type)) ?? types[0] ?? null
}
