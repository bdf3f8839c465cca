import type { Span } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import type { FigurePair, FigureRow, FigureSide } from '../../models/figures/FigureRow.ts'
import { figuresOf } from '../../models/figures/figuresOf.ts'
import { sizeOf, sortFigures } from '../../models/figures/sortFigures.ts'
import { valueText } from '../../models/figures/valueText.ts'
import type { ExportContext } from '../ExportContext.ts'
import { quotesOf } from '../quotes.ts'
import { articleColumns, sentenceLink, yesNo } from './columns.ts'
import { type ColumnOf, type Table, tableOf } from './Table.ts'

/** Every number, with the sentence that gives it, as the view sorts them. */
export async function figureTable(context: ExportContext): Promise<Table> {
  const { index, selection, state } = context
  const { lang, figureOrder } = state
  const rows = sortFigures(figuresOf(index, selection).rows, figureOrder ?? { by: 'partner', descending: false }, lang)
  const quote = await quotesOf(
    context,
    rows.map(({ article }) => article.id),
  )
  return tableOf<FigureRow>(
    'figures',
    { vi: 'Số liệu', en: 'Figures' },
    lang,
    [
      {
        id: 'partners',
        head: { vi: 'Đối tác', en: 'Partner' },
        of: ({ partners }) => partners.map((code) => countryName(code, lang)).join('; ') || null,
      },
      { id: 'of', head: { vi: 'Đếm gì', en: 'What it counts' }, kind: 'quote', of: ({ figure }) => figure.of || null },
      { id: 'value', head: { vi: 'Giá trị', en: 'Value' }, of: ({ figure }) => figure.value },
      {
        id: 'number',
        head: { vi: 'Con số', en: 'Number' },
        kind: 'number',
        of: ({ figure }) => (/^\d/.test(figure.value) && !figure.value.endsWith('s') ? sizeOf(figure.value) : null),
      },
      { id: 'unit', head: { vi: 'Đơn vị', en: 'Unit' }, of: ({ figure }) => figure.unit },
      {
        id: 'in_words',
        head: { vi: 'Đọc là', en: 'In words' },
        of: ({ figure }) => valueText(figure.value, figure.unit, lang),
      },
      {
        id: 'disputed',
        head: { vi: 'Nguồn khác nêu khác', en: 'Given otherwise' },
        of: (row) => yesNo(row.disputed, lang),
      },
      {
        id: 'quote',
        head: { vi: 'Nguyên văn', en: 'Quote' },
        kind: 'quote',
        of: ({ article, figure }) => quote(article.id, figure),
      },
      ...articleColumns<FigureRow>(({ article }) => article),
      sentenceLink<FigureRow>(context, ({ article, figure }) => ({ article, span: figure })),
    ],
    rows,
  )
}

/** One thing, two numbers, each with its sentence. */
export async function figurePairTable(context: ExportContext): Promise<Table> {
  const { index, selection, state } = context
  const { lang } = state
  const { pairs } = figuresOf(index, selection)
  const quote = await quotesOf(
    context,
    pairs.flatMap(({ sides }) => sides.map(({ article }) => article.id)),
  )
  const side = (nth: 0 | 1, id: string, vi: string, en: string): readonly ColumnOf<FigurePair>[] => {
    const column = (
      what: string,
      head: { readonly vi: string; readonly en: string },
      of: (one: FigureSide & Span, pair: FigurePair) => string | null,
      kind: 'text' | 'quote' = 'text',
    ): ColumnOf<FigurePair> => ({
      id: `${id}_${what}`,
      head: { vi: `${head.vi} (${vi})`, en: `${head.en} (${en})` },
      kind,
      of: (pair) => of(pair.sides[nth], pair),
    })
    return [
      column('value', { vi: 'Giá trị', en: 'Value' }, ({ value }, { unit }) => valueText(value, unit, lang)),
      column('of', { vi: 'Đếm gì', en: 'What it counts' }, ({ of }) => of || null, 'quote'),
      column('article', { vi: 'Bài', en: 'Article' }, ({ article }) => article.id),
      column('quote', { vi: 'Nguyên văn', en: 'Quote' }, (one) => quote(one.article.id, one), 'quote'),
    ]
  }
  return tableOf<FigurePair>(
    'figure-pairs',
    { vi: 'Số liệu khác nhau', en: 'Figures that differ' },
    lang,
    [
      { id: 'partner', head: { vi: 'Đối tác', en: 'Partner' }, of: ({ partner }) => countryName(partner, lang) },
      { id: 'unit', head: { vi: 'Đơn vị', en: 'Unit' }, of: ({ unit }) => unit },
      ...side(0, 'first', 'thứ nhất', 'one'),
      ...side(1, 'second', 'thứ hai', 'other'),
    ],
    pairs,
  )
}
