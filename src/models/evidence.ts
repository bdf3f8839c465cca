/** The statements behind a cell of the matrix, each with all that a reader may ask of it. */
import {
  SECTORS,
  type Sector,
  STAGE_RULES,
  STAGES,
  type Stage,
  type StageRule,
  VOICES,
  type Voice,
} from '../corpus/codebook.ts'
import type { CodeColumns, CorpusIndex, IndexArticle } from '../corpus/index/CorpusIndex.ts'
import type { CountryCode, Edtf, Span } from '../corpus/types.ts'
import { articleOrder } from './matrix/articleOrder.ts'
import { type Dimension, dimensionOf } from './matrix/dimension.ts'
import { partnerArticles } from './matrix/partnerArticles.ts'
import { passingCodes } from './matrix/passingCodes.ts'
import { plannedCodes } from './matrix/planned.ts'
import type { Selection } from './selection/Selection.ts'
import { type SourceCount, sourceCount } from './sources.ts'
import type { CellRef, ViewState } from './viewState.ts'

export interface EvidenceItem {
  readonly article: IndexArticle
  readonly partner: CountryCode
  readonly span: Span
  readonly stage: Stage
  readonly voice: Voice
  readonly rule: StageRule
  /** The words that gave the stage; null where no staging verb stands. */
  readonly stageAt: Span | null
  readonly sectorAt: Span
  /** The sentence that the stage is carried from; both are to be shown then. */
  readonly carriedFrom: Span | null
  readonly halted: boolean
  /** Of something still to come. */
  readonly planned: boolean
  /** When the deed was, where the sentence puts it before the report. */
  readonly when: Edtf | null
  /** The other codes of the same sentence, in the codebook's order. */
  readonly others: readonly { readonly sector: Sector; readonly stage: Stage }[]
}

/** Statements of one stage and one voice, newest first, then in the order of the text. */
export interface EvidenceGroup {
  readonly stage: Stage
  readonly voice: Voice
  readonly items: readonly EvidenceItem[]
}

export interface CellEvidence {
  /** Articles that speak of the partner and that the filters leave. */
  readonly articles: number
  /** The same articles, those that carry one text counted once. */
  readonly sources: SourceCount
  /** Where the cell's column is one article. */
  readonly article: IndexArticle | null
  /** Whether this corpus has the partner, and the column where the cell names one. */
  readonly known: boolean
  /** Highest stage first, then by voice in the codebook's order. */
  readonly groups: readonly EvidenceGroup[]
  readonly statements: number
  /** Statements of the cell that the filters or the chosen year leave out. */
  readonly hidden: number
  /** Some of them are at a higher stage than all that are shown. */
  readonly hiddenHigher: boolean
  /** Statements at each stage, highest first, without those that have none. */
  readonly stages: readonly { readonly stage: Stage; readonly statements: number }[]
}

/** What of the view state decides which statements a cell has. */
export interface EvidenceQuestion extends Pick<ViewState, 'columns' | 'since'> {
  readonly selection: Selection
}

export function cellEvidence(index: CorpusIndex, cell: CellRef, question: EvidenceQuestion): CellEvidence {
  const { selection, columns, since } = question
  const partner = index.partners.indexOf(cell.partner)
  const dimension = dimensionOf(index, columns)
  const value = cell.column === null ? null : dimension.values.indexOf(cell.column)
  const known = partner >= 0 && value !== -1
  const articles = (partnerArticles(index).of[partner] ?? []).filter((at) => selection.articles[at] === 1)
  const all = known ? codesOf(index, partner, SECTORS.indexOf(cell.sector), value, dimension) : []
  const passing = passingCodes(index, selection, since).codes
  const shown = all.filter((code) => passing[code] === 1)
  const items = itemsOf(index, shown)
  const highest = (some: readonly number[]) =>
    some.reduce((most, code) => Math.max(most, index.codes.stage[code] ?? -1), -1)
  return {
    articles: articles.length,
    sources: sourceCount(
      index,
      articles.flatMap((position) => index.articles[position]?.id ?? []),
    ),
    article: columns === 'article' ? (index.articles.find(({ id }) => id === cell.column) ?? null) : null,
    known,
    groups: groupsOf(items),
    statements: items.length,
    hidden: all.length - items.length,
    hiddenHigher: highest(all) > highest(shown),
    stages: STAGES.toReversed().flatMap((stage) => {
      const statements = items.filter((item) => item.stage === stage).length
      return statements === 0 ? [] : [{ stage, statements }]
    }),
  }
}

/** Rows of `index.codes` that belong to a cell; `value` null: of all columns. */
function codesOf(
  { statements, codes }: CorpusIndex,
  partner: number,
  sector: number,
  value: number | null,
  { ofCode }: Dimension,
): readonly number[] {
  return codes.statement.flatMap((row, code) => {
    const fits = codes.sector[code] === sector && statements.partner[row] === partner
    return fits && (value === null || ofCode[code] === value) ? [code] : []
  })
}

/** Newest article first, then the order of the text. */
function itemsOf(index: CorpusIndex, codes: readonly number[]): readonly EvidenceItem[] {
  const order = new Map(articleOrder(index).map((position, nth) => [position, nth]))
  const row = (code: number) => index.codes.statement[code] ?? -1
  const nth = (code: number) => order.get(index.statements.article[row(code)] ?? -1) ?? 0
  return codes
    .toSorted((a, b) => nth(a) - nth(b) || row(a) - row(b))
    .flatMap((code) => itemOf(index, row(code), code) ?? [])
}

function groupsOf(items: readonly EvidenceItem[]): readonly EvidenceGroup[] {
  return STAGES.toReversed().flatMap((stage) =>
    VOICES.flatMap((voice) => {
      const some = items.filter((item) => item.stage === stage && item.voice === voice)
      return some.length === 0 ? [] : [{ stage, voice, items: some }]
    }),
  )
}

/** A row of `index.codes` with its statement (`row`). Null where a number of the index stands for nothing in the codebook: such a row is not shown as evidence. */
export function itemOf(index: CorpusIndex, row: number, code: number): EvidenceItem | null {
  const { statements, codes } = index
  const article = index.articles[statements.article[row] ?? -1]
  const partner = index.partners[statements.partner[row] ?? -1]
  const span = spanAt(statements.start, statements.end, row)
  const stage = STAGES[codes.stage[code] ?? -1]
  const voice = VOICES[codes.voice[code] ?? -1]
  const rule = STAGE_RULES[codes.rule[code] ?? -1]
  if (article === undefined || partner === undefined || span === null) return null
  if (stage === undefined || voice === undefined || rule === undefined) return null
  return {
    article,
    partner,
    span,
    stage,
    voice,
    rule,
    stageAt: spanAt(codes.stageStart, codes.stageEnd, code),
    sectorAt: spanAt(codes.sectorStart, codes.sectorEnd, code) ?? span,
    carriedFrom: spanAt(codes.carriedStart, codes.carriedEnd, code),
    halted: codes.halted[code] === 1,
    planned: plannedCodes(index)[code] === 1,
    when: index.dates[statements.when[row] ?? -1] ?? null,
    others: otherCodes(codes, row, code),
  }
}

function spanAt(starts: readonly number[], ends: readonly number[], at: number): Span | null {
  const start = starts[at] ?? -1
  return start < 0 ? null : { start, end: ends[at] ?? start }
}

/** The codes of one statement stand together: they are read off on both sides of the one in hand. */
function otherCodes(codes: CodeColumns, row: number, code: number): EvidenceItem['others'] {
  let first = code
  while (codes.statement[first - 1] === row) first--
  const others: { sector: Sector; stage: Stage; at: number }[] = []
  for (let other = first; codes.statement[other] === row; other++) {
    const at = codes.sector[other] ?? -1
    const [sector, stage] = [SECTORS[at], STAGES[codes.stage[other] ?? -1]]
    if (other !== code && sector !== undefined && stage !== undefined) others.push({ sector, stage, at })
  }
  return others.sort((a, b) => a.at - b.at).map(({ sector, stage }) => ({ sector, stage }))
}
