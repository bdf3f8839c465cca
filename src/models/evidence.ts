/** The statements behind a cell of the matrix, each with all that a reader may ask of it. */
import {
  rankOf,
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
import { partnerArticles } from './matrix/partnerArticles.ts'
import { type SourceCount, sourceCount } from './sources.ts'
import type { CellRef } from './viewState.ts'

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
  /** When the deed was, where the sentence puts it before the report. */
  readonly when: Edtf | null
  /** The other codes of the same sentence, in the codebook's order. */
  readonly others: readonly { readonly sector: Sector; readonly stage: Stage }[]
}

export interface CellEvidence {
  /** Articles that speak of the partner. */
  readonly articles: number
  /** The same articles, those that carry one text counted once. */
  readonly sources: SourceCount
  /** Null: all of them. */
  readonly article: IndexArticle | null
  /** Whether this corpus has the partner, and the article where the cell names one. */
  readonly known: boolean
  /** Highest stage first, then newest article, then the order of the text. */
  readonly items: readonly EvidenceItem[]
  /** Statements at each stage, highest first, without those that have none. */
  readonly stages: readonly { readonly stage: Stage; readonly statements: number }[]
}

export function cellEvidence(index: CorpusIndex, cell: CellRef): CellEvidence {
  const partner = index.partners.indexOf(cell.partner)
  const at = cell.column === null ? -1 : index.articles.findIndex(({ id }) => id === cell.column)
  const article = index.articles[at] ?? null
  const known = partner >= 0 && (cell.column === null || article !== null)
  const items = known ? itemsOf(index, partner, SECTORS.indexOf(cell.sector), article) : []
  const articles = partnerArticles(index).of[partner] ?? []
  return {
    articles: articles.length,
    sources: sourceCount(
      index,
      articles.flatMap((position) => index.articles[position]?.id ?? []),
    ),
    article,
    known,
    items,
    stages: STAGES.toReversed().flatMap((stage) => {
      const statements = items.filter((item) => item.stage === stage).length
      return statements === 0 ? [] : [{ stage, statements }]
    }),
  }
}

function itemsOf(index: CorpusIndex, partner: number, sector: number, article: IndexArticle | null): EvidenceItem[] {
  const { statements, codes } = index
  const [first, end] = article?.statements ?? [0, statements.partner.length]
  const found: { readonly item: EvidenceItem; readonly row: number }[] = []
  codes.statement.forEach((row, code) => {
    if (codes.sector[code] !== sector || row < first || row >= end || statements.partner[row] !== partner) return
    const item = itemOf(index, row, code)
    if (item !== null) found.push({ item, row })
  })
  const order = new Map(articleOrder(index).map((position, nth) => [index.articles[position]?.id, nth]))
  const nth = ({ item }: (typeof found)[number]) => order.get(item.article.id) ?? 0
  return found
    .sort((a, b) => rankOf(b.item.stage) - rankOf(a.item.stage) || nth(a) - nth(b) || a.row - b.row)
    .map(({ item }) => item)
}

/** Null where a number of the index stands for nothing in the codebook: such a row is not shown as evidence. */
function itemOf(index: CorpusIndex, row: number, code: number): EvidenceItem | null {
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
