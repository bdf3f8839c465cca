/** What had to be left out of a file, counted and said. */
import type { UiLang } from '../corpus/codebook.ts'
import type { ExportContext } from './ExportContext.ts'
import type { Table } from './tables/Table.ts'

const WITHHELD: Readonly<Record<UiLang, (quotes: number) => string>> = {
  vi: (quotes) => `Để trống ${quotes} trích dẫn mà trang này không đăng.`,
  en: (quotes) =>
    quotes === 1
      ? 'One quote that this site does not publish is left blank.'
      : `${quotes} quotes that this site does not publish are left blank.`,
}

/** Quotes that are missing from tables, since the site publishes no more of its texts than what the record quotes. */
export function withheldNote({ index, state }: ExportContext, tables: readonly Table[]): string | null {
  if (index.texts === 'whole') return null
  const quotes = tables.reduce((sum, table) => sum + missingIn(table), 0)
  return quotes === 0 ? null : WITHHELD[state.lang](quotes)
}

function missingIn({ columns, rows }: Table): number {
  const isQuote = columns.map(({ id }) => id === 'quote' || id.endsWith('_quote'))
  return rows.reduce((sum, row) => sum + row.filter((value, nth) => value === null && isQuote[nth]).length, 0)
}

/** What a cell of Excel holds at most, UTF-16 code units. */
export const LONGEST_CELL = 32_767

const CUT: Readonly<Record<UiLang, (cells: number) => string>> = {
  vi: (cells) => `Cắt bớt ${cells} ô dài hơn mức Excel cho phép (32.767 ký tự); tệp CSV có đủ.`,
  en: (cells) =>
    cells === 1
      ? 'One cell is longer than Excel allows (32,767 characters) and is cut; the CSV file has it whole.'
      : `${cells} cells are longer than Excel allows (32,767 characters) and are cut; the CSV files have them whole.`,
}

/** Cells that a workbook does not hold to their end. */
export function cutNote(tables: readonly Table[], lang: UiLang): string | null {
  const cells = tables
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + row.filter((one) => typeof one === 'string' && one.length > LONGEST_CELL).length, 0)
  return cells === 0 ? null : CUT[lang](cells)
}

const LEFT_OUT: Readonly<Record<UiLang, (events: number) => string>> = {
  vi: (events) => `Bỏ ${events} sự kiện mà nguồn không nêu rõ ngày.`,
  en: (events) =>
    events === 1
      ? 'One event is left out, since the sources do not give its day.'
      : `${events} events are left out, since the sources do not give their day.`,
}

/** Events without a day have no place in a calendar. */
export const eventsLeftOut = (events: number, lang: UiLang) => (events === 0 ? null : LEFT_OUT[lang](events))

const QUOTES: Readonly<Record<UiLang, (quotes: number) => string>> = {
  vi: (quotes) => `Bỏ ${quotes} câu mà trang này không đăng nguyên văn.`,
  en: (quotes) =>
    quotes === 1
      ? 'One statement is left out, since this site does not publish its sentence.'
      : `${quotes} statements are left out, since this site does not publish their sentences.`,
}

/** Statements of a format that is nothing without its quotes. */
export const quotesLeftOut = (quotes: number, lang: UiLang) => (quotes === 0 ? null : QUOTES[lang](quotes))
