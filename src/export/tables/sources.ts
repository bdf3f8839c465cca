import type { Stage } from '../../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { type Comparison, compare } from '../../models/comparison/comparison.ts'
import { chooseArticles } from '../../models/comparison/pair.ts'
import { type LinkedPassage, likeness, type PassageEnd } from '../../models/comparison/passages.ts'
import { countryName } from '../../models/countryNames.ts'
import { sectorName } from '../../models/sectorNames.ts'
import type { ExportContext } from '../ExportContext.ts'
import { quotesOf } from '../quotes.ts'
import { articleColumns, stageName, yesNo } from './columns.ts'
import { type Table, tableOf } from './Table.ts'

interface ArticleRow {
  readonly article: IndexArticle
  readonly statements: number
}

/** Every article that the filters leave, with what is known of it. */
export async function articleTable({ index, selection, state, hrefOf }: ExportContext): Promise<Table> {
  const { lang } = state
  const rows = index.articles.flatMap((article, at): ArticleRow[] => {
    if (selection.articles[at] !== 1) return []
    return [
      { article, statements: selection.statements.slice(...article.statements).filter((one) => one === 1).length },
    ]
  })
  return tableOf<ArticleRow>(
    'articles',
    { vi: 'Các bài', en: 'Articles' },
    lang,
    [
      ...articleColumns<ArticleRow>(({ article }) => article),
      {
        id: 'title',
        head: { vi: 'Tiêu đề', en: 'Title' },
        kind: 'quote',
        of: ({ article }) => article.meta.title?.value ?? null,
      },
      {
        id: 'dateline',
        head: { vi: 'Nơi gửi tin', en: 'Dateline' },
        of: ({ article }) => article.meta.dateline?.value ?? null,
      },
      {
        id: 'url',
        head: { vi: 'Địa chỉ của bài', en: 'Address of the article' },
        kind: 'link',
        of: ({ article }) => article.meta.url?.value ?? null,
      },
      {
        id: 'partners',
        head: { vi: 'Đối tác', en: 'Partners' },
        of: ({ article }) => article.partners.map((code) => countryName(code, lang)).join('; ') || null,
      },
      {
        id: 'coded',
        head: { vi: 'Đã mã hoá', en: 'Coded' },
        of: ({ article }) => yesNo(article.lexicon !== null, lang),
      },
      {
        id: 'sentences',
        head: { vi: 'Số câu trong bài', en: 'Sentences' },
        kind: 'number',
        of: ({ article }) => article.sentences,
      },
      {
        id: 'statements',
        head: { vi: 'Số câu được mã hoá', en: 'Statements' },
        kind: 'number',
        of: ({ statements }) => statements,
      },
      { id: 'sha256', head: { vi: 'SHA-256 của tệp', en: 'SHA-256 of the file' }, of: ({ article }) => article.sha256 },
      {
        id: 'link',
        head: { vi: 'Liên kết', en: 'Link' },
        kind: 'link',
        of: ({ article }) =>
          hrefOf({
            view: 'sources',
            left: article.id,
            right: null,
            third: null,
            alone: true,
            cell: null,
            event: null,
            at: null,
          }),
      },
    ],
    rows,
  )
}

/** The articles that stand side by side; null where none does. */
function comparisonSeen({ index, selection, state }: ExportContext): Comparison | null {
  const { shown } = chooseArticles(index, state, selection)
  return shown === null ? null : compare(index, shown, selection)
}

const LIKENESS = {
  closely: { vi: 'rất sát', en: 'closely' },
  partly: { vi: 'một phần', en: 'partly' },
  loosely: { vi: 'gần giống', en: 'loosely' },
} as const

interface End {
  readonly article: IndexArticle | null
  readonly span: Span | null
  readonly stage: Stage
}

function endOf(index: CorpusIndex, comparison: Comparison, { side, sentence, stage }: PassageEnd): End {
  const half = comparison[side]
  return {
    article: half === null ? null : (index.articles[half.article] ?? null),
    span: half?.sentences[sentence] ?? null,
    stage,
  }
}

/** The passages that two of the articles shown both report, each with both quotes. */
export async function passageTable(context: ExportContext): Promise<Table> {
  const { index, state } = context
  const { lang } = state
  const comparison = comparisonSeen(context)
  const rows = (comparison?.passages ?? []).flatMap((passage) =>
    comparison === null ? [] : [{ passage, ends: passage.ends.map((end) => endOf(index, comparison, end)) }],
  )
  const quote = await quotesOf(
    context,
    rows.flatMap(({ ends }) => ends.flatMap(({ article }) => article?.id ?? [])),
  )
  type Row = { readonly passage: LinkedPassage; readonly ends: readonly End[] }
  const words = (end: End | undefined) =>
    end === undefined || end.article === null || end.span === null ? null : quote(end.article.id, end.span)
  const half = (nth: number, id: string, vi: string, en: string) => [
    {
      id: `${id}_article`,
      head: { vi: `Bài ${vi}`, en: `${en} article` },
      of: ({ ends }: Row) => ends[nth]?.article?.id ?? null,
    },
    {
      id: `${id}_stage`,
      head: { vi: `Mức độ ${vi}`, en: `${en} stage` },
      of: ({ ends }: Row) => stageName(ends[nth]?.stage ?? null, lang),
    },
    {
      id: `${id}_quote`,
      head: { vi: `Nguyên văn ${vi}`, en: `${en} quote` },
      kind: 'quote' as const,
      of: ({ ends }: Row) => words(ends[nth]),
    },
  ]
  return tableOf<Row>(
    'passages',
    { vi: 'Đoạn cùng nội dung', en: 'Passages in common' },
    lang,
    [
      { id: 'letter', head: { vi: 'Chữ', en: 'Letter' }, of: ({ passage }) => passage.letter },
      {
        id: 'likeness',
        head: { vi: 'Giống nhau', en: 'Alike' },
        of: ({ passage }) => LIKENESS[likeness(passage.score)][lang],
      },
      ...half(0, 'first', 'thứ nhất', 'First'),
      ...half(1, 'second', 'thứ hai', 'Second'),
      {
        id: 'differing',
        head: { vi: 'Lĩnh vực khác mức độ', en: 'Sectors at two stages' },
        of: ({ passage }) => passage.differing.map(({ sector }) => sectorName(sector, lang)).join('; ') || null,
      },
    ],
    rows,
  )
}

/** The highest stage that each of the articles shown gives a sector. */
export async function sectorTable(context: ExportContext): Promise<Table> {
  const { lang } = context.state
  const comparison = comparisonSeen(context)
  const sides = comparison?.sides ?? []
  return tableOf<Comparison['sectors'][number]>(
    'sectors',
    { vi: 'Lĩnh vực theo bài', en: 'Sectors by article' },
    lang,
    [
      { id: 'sector_id', head: { vi: 'Mã lĩnh vực', en: 'Sector ID' }, of: ({ sector }) => sector },
      { id: 'sector', head: { vi: 'Lĩnh vực', en: 'Sector' }, of: ({ sector }) => sectorName(sector, lang) },
      ...sides.map((side, nth) => {
        const id = context.index.articles[comparison?.[side]?.article ?? -1]?.id ?? ''
        return {
          id: `article_${nth + 1}`,
          head: { vi: id, en: id },
          of: ({ stages }: Comparison['sectors'][number]) => stageName(stages[side], lang),
        }
      }),
    ],
    comparison?.sectors ?? [],
  )
}
