/** Articles side by side: their marked sentences, the passages that report the same thing, and what only one of them has. */
import { type EventType, SECTORS, type Sector, type Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Selection } from '../selection/Selection.ts'
import { type MarkedSentence, markedSentences, topStage } from './markedSentences.ts'
import type { Shown } from './pair.ts'
import { endIn, type LinkedPassage, linkedPassages } from './passages.ts'
import { type BySide, bySide, SIDES, type Side } from './side.ts'

/** A sector with the highest stage that each article gives it; null where it does not name it, or is not shown. */
export interface SectorStages {
  readonly sector: Sector
  readonly stages: BySide<Stage | null>
}

/** One article's part. `only` and `linked` run beside `sentences`. */
export interface ComparisonSide {
  readonly article: number
  /** That the filters leave, and that they leave out. */
  readonly statements: number
  readonly leftOut: number
  readonly sentences: readonly MarkedSentence[]
  /** The sectors of each sentence that no other article shown names; empty where there is no other. */
  readonly only: readonly (readonly Sector[])[]
  /** The passages of each sentence, as positions in `passages`. */
  readonly linked: readonly (readonly number[])[]
}

export interface Comparison {
  readonly left: ComparisonSide
  readonly right: ComparisonSide | null
  readonly third: ComparisonSide | null
  /** Those that are shown, in their order. */
  readonly sides: readonly Side[]
  readonly passages: readonly LinkedPassage[]
  /** Every sector that any of them names, in the codebook's order. */
  readonly sectors: readonly SectorStages[]
  /** The event that all report, of several the first of talks, visit, any other; null: none. */
  readonly sharedEvent: EventType | null
}

export function compare(index: CorpusIndex, shown: Shown, selection: Selection): Comparison {
  const sentences = bySide((side) => {
    const article = shown[side]
    return article === null ? [] : markedSentences(index, article, selection)
  })
  const stages = bySide((side) => stagesOf(sentences[side]))
  const sides = SIDES.filter((side) => shown[side] !== null)
  const passages = linkedPassages(index, sentences)
  const half = (side: Side): ComparisonSide | null => {
    const article = shown[side]
    if (article === null) return null
    const others = sides.filter((other) => other !== side).map((other) => stages[other])
    return sideOf(article, sentences[side], others, side, passages)
  }
  return {
    left: half('left') ?? sideOf(shown.left, [], [], 'left', []),
    right: half('right'),
    third: half('third'),
    sides,
    passages,
    sectors: SECTORS.map((sector) => ({ sector, stages: bySide((side) => stages[side].get(sector) ?? null) })).filter(
      ({ stages }) => SIDES.some((side) => stages[side] !== null),
    ),
    sharedEvent:
      sides.length < 2
        ? null
        : sharedEvent(
            index,
            sides.map((side) => shown[side] ?? -1),
          ),
  }
}

/** The sectors that exactly these articles name. */
export function sectorsOf({ sectors, sides }: Comparison, of: readonly Side[]): readonly SectorStages[] {
  return sectors.filter(({ stages }) => sides.every((side) => (stages[side] !== null) === of.includes(side)))
}

/** Whether the articles that name a sector give it two stages. */
export function stagesDiffer({ stages }: SectorStages): boolean {
  return new Set(SIDES.flatMap((side) => stages[side] ?? [])).size > 1
}

/** The highest stage of each sector that an article names. */
function stagesOf(sentences: readonly MarkedSentence[]): ReadonlyMap<Sector, Stage> {
  const codes = sentences.filter(({ passes }) => passes).flatMap((sentence) => sentence.codes)
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
  others: readonly ReadonlyMap<Sector, Stage>[],
  side: Side,
  passages: readonly LinkedPassage[],
): ComparisonSide {
  const rows = (passes: boolean) => sentences.flatMap((sentence) => (sentence.passes === passes ? sentence.rows : []))
  return {
    article,
    statements: rows(true).length,
    leftOut: rows(false).length,
    sentences,
    only: sentences.map(({ codes, passes }) =>
      others.length === 0 || !passes
        ? []
        : SECTORS.filter((s) => others.every((other) => !other.has(s)) && codes.some((code) => code.sector === s)),
    ),
    linked: sentences.map((_, at) =>
      passages.flatMap((passage, i) => (endIn(passage, side)?.sentence === at ? [i] : [])),
    ),
  }
}

function sharedEvent(index: CorpusIndex, articles: readonly number[]): EventType | null {
  const ids = articles.map((article) => index.articles[article]?.id)
  const shared = index.events.filter(({ evidence }) => ids.every((id) => evidence.some((e) => e.article === id)))
  const types = shared.map((event) => event.type)
  return (['talks', 'visit'] as const).find((type) => types.includes(type)) ?? types[0] ?? null
}
