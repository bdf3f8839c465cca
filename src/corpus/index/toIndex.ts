/** A linked corpus as the JSON of the page. Pure; the hash is put in by the edge that can compute one. */
import { SECTORS, STAGE_RULES, STAGES, VOICES } from '../codebook.ts'
import type { CodedArticle, Corpus, CountryCode, Edtf, Passage, Span, Statement } from '../types.ts'
import {
  type ArticleText,
  type CodeColumns,
  type CorpusIndex,
  INDEX_FORMAT,
  type IndexArticle,
  type PassageColumns,
  type StatementColumns,
  type TextsPublished,
} from './CorpusIndex.ts'

const NONE = -1

export type UnhashedIndex = Omit<CorpusIndex, 'hash'>

/** The index without its hash; `texts` says what is published beside it. */
export function toIndex(corpus: Corpus, texts: TextsPublished = 'whole'): UnhashedIndex {
  const partners = partnersByWeight(corpus.articles)
  const dates = [...new Set(corpus.articles.flatMap((a) => a.statements.flatMap((s) => s.when ?? [])))].sort()
  const firstRow = firstRows(corpus.articles)
  const rows = corpus.articles.flatMap((coded, article) =>
    coded.statements.map((statement) => ({ article, statement })),
  )
  return {
    format: INDEX_FORMAT,
    texts,
    asOf: corpus.asOf,
    partners,
    dates,
    articles: corpus.articles.map((coded, i) => indexArticle(coded, firstRow[i] ?? 0)),
    statements: statementColumns(rows, partners, dates),
    codes: codeColumns(rows.map((row) => row.statement)),
    events: corpus.events,
    passages: passageColumns(corpus.passages, new Map(corpus.articles.map((a, i) => [a.article.id, firstRow[i] ?? 0]))),
    sameReports: corpus.sameReports,
    disagreements: corpus.disagreements,
    problems: corpus.problems,
  }
}

/** The file of one text; `withheld` is blank in it. */
export function toArticleText({ article, reasons }: CodedArticle, withheld: readonly Span[] = []): ArticleText {
  return {
    format: INDEX_FORMAT,
    id: article.id,
    sha256: article.sha256,
    text: article.text,
    withheld: withheld.map(({ start, end }) => ({ start, end })),
    paragraphs: article.paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: article.sentences.map(({ start, end, paragraph }, i) => ({
      start,
      end,
      paragraph,
      reason: reasons[i] ?? null,
    })),
  }
}

function partnersByWeight(articles: readonly CodedArticle[]): CountryCode[] {
  const count = new Map<CountryCode, number>()
  for (const { partners, statements } of articles) {
    for (const partner of partners) count.set(partner, count.get(partner) ?? 0)
    for (const { partner } of statements) count.set(partner, (count.get(partner) ?? 0) + 1)
  }
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([partner]) => partner)
}

function firstRows(articles: readonly CodedArticle[]): number[] {
  let row = 0
  return articles.map(({ statements }) => {
    const first = row
    row += statements.length
    return first
  })
}

function indexArticle(coded: CodedArticle, firstRow: number): IndexArticle {
  const { article } = coded
  return {
    id: article.id,
    sha256: article.sha256,
    meta: article.meta,
    lexicon: article.lexicon,
    partners: coded.partners,
    length: article.text.length,
    sentences: article.sentences.length,
    statements: [firstRow, firstRow + coded.statements.length],
    instruments: coded.instruments,
    figures: coded.figures,
    people: coded.people,
  }
}

interface Row {
  readonly article: number
  readonly statement: Statement
}

function statementColumns(
  rows: readonly Row[],
  partners: readonly CountryCode[],
  dates: readonly Edtf[],
): StatementColumns {
  return {
    article: rows.map((row) => row.article),
    start: rows.map((row) => row.statement.start),
    end: rows.map((row) => row.statement.end),
    partner: rows.map((row) => partners.indexOf(row.statement.partner)),
    when: rows.map((row) => (row.statement.when === null ? NONE : dates.indexOf(row.statement.when))),
  }
}

function codeColumns(statements: readonly Statement[]): CodeColumns {
  const codes = statements.flatMap((statement, row) => statement.codes.map((code) => ({ row, code })))
  return {
    statement: codes.map(({ row }) => row),
    sector: codes.map(({ code }) => SECTORS.indexOf(code.sector)),
    stage: codes.map(({ code }) => STAGES.indexOf(code.stage)),
    voice: codes.map(({ code }) => VOICES.indexOf(code.voice)),
    carriedStart: codes.map(({ code }) => code.carriedFrom?.start ?? NONE),
    carriedEnd: codes.map(({ code }) => code.carriedFrom?.end ?? NONE),
    halted: codes.map(({ code }) => (code.halted ? 1 : 0)),
    rule: codes.map(({ code }) => STAGE_RULES.indexOf(code.rule)),
    sectorStart: codes.map(({ code }) => code.sectorAt.start),
    sectorEnd: codes.map(({ code }) => code.sectorAt.end),
    stageStart: codes.map(({ code }) => code.stageAt?.start ?? NONE),
    stageEnd: codes.map(({ code }) => code.stageAt?.end ?? NONE),
  }
}

function passageColumns(passages: readonly Passage[], firstRow: ReadonlyMap<string, number>): PassageColumns {
  return {
    left: passages.map((p) => (firstRow.get(p.left) ?? 0) + p.leftStatement),
    right: passages.map((p) => (firstRow.get(p.right) ?? 0) + p.rightStatement),
    score: passages.map((p) => p.score),
  }
}
