/** Tables as a workbook: a sheet each, and a first one that says where they come from. */
import { unzipSync } from 'fflate'
import type { CellObject, Row, Sheet } from 'write-excel-file/universal'
import writeXlsxFile from 'write-excel-file/universal'
import type { UiLang } from '../../corpus/codebook.ts'
import { asEdtf, daysOf, parseEdtf } from '../../corpus/edtf.ts'
import type { Edtf } from '../../corpus/types.ts'
import type { About } from '../about.ts'
import { LONGEST_CELL } from '../notes.ts'
import { zipOf } from '../zip.ts'
import type { Column, ColumnKind, Table, Value } from './Table.ts'

const MS_PER_DAY = 86_400_000
const DATE_FORMAT: Readonly<Record<UiLang, string>> = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' }
/** In characters. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 22, quote: 70, number: 12, date: 16, link: 30 }
/** A spreadsheet's calendar begins in 1900 and has a day too many in its second month. */
const FIRST_YEAR = 1901

const ABOUT_WORDS: Readonly<
  Record<UiLang, { readonly sheet: string; readonly rows: (about: About) => readonly (readonly [string, string])[] }>
> = {
  vi: {
    sheet: 'Giới thiệu',
    rows: ({ asOf, filters, corpus, link }) => [
      ['Hồ sơ', 'Bang Giao, hồ sơ hợp tác của Việt Nam'],
      ['Tính đến', asOf ?? 'không bài nào ghi ngày'],
      ['Điều kiện lọc', filters],
      ['Mã băm hồ sơ (SHA-256)', corpus],
      ['Liên kết', link],
      ['Ngày', 'Ô chỉ là ngày tháng khi nguồn nêu đúng một ngày; nếu không, ô giữ nguyên dạng EDTF.'],
    ],
  },
  en: {
    sheet: 'About',
    rows: ({ asOf, filters, corpus, link }) => [
      ['Record', 'Bang Giao, Việt Nam’s cooperation record'],
      ['As of', asOf ?? 'no article is dated'],
      ['Filters', filters],
      ['Corpus hash (SHA-256)', corpus],
      ['Link', link],
      ['Dates', 'A cell is a date only where the sources give one day; otherwise it keeps the EDTF text.'],
    ],
  },
}

export async function xlsxOf(tables: readonly Table[], about: About, lang: UiLang): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeXlsxFile([aboutSheet(about, lang), ...tables.map((table) => sheetOf(table, lang))]).toBlob()
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return zipOf(new Map(Object.entries(files)), about.asOf === null ? null : asEdtf(about.asOf))
}

function aboutSheet(about: About, lang: UiLang): Sheet<Blob> {
  const { sheet, rows } = ABOUT_WORDS[lang]
  return {
    sheet,
    data: rows(about).map(([name, value]) => [{ value: name, fontWeight: 'bold' }, words(value)]),
    columns: [{ width: 26 }, { width: 100 }],
  }
}

function sheetOf({ title, columns, rows, sticky = 0 }: Table, lang: UiLang): Sheet<Blob> {
  const head: Row = columns.map(({ head }) => ({
    value: head,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
  }))
  return {
    sheet: title,
    stickyRowsCount: 1,
    stickyColumnsCount: sticky,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    data: [head, ...rows.map((row) => row.map((value, nth) => cellOf(value, columns[nth], lang)))],
  }
}

/** What is longer than a cell may be is cut, and the end says so: Excel takes a file with a longer one for broken. */
const fitting = (value: string) =>
  value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : value

const words = (value: string): CellObject => ({ value: fitting(value), type: String, wrap: true, alignVertical: 'top' })

function cellOf(value: Value, column: Column | undefined, lang: UiLang): CellObject | null {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' }
  const day = column?.kind === 'date' ? dayOf(value) : null
  if (day === null) return { ...words(value), wrap: column?.kind !== 'link' }
  return { value: day, type: Date, format: DATE_FORMAT[lang], align: 'left', alignVertical: 'top' }
}

/** The day that an EDTF string names; null where it names none. The sheet counts days, so midnight is that of no place. */
function dayOf(text: string): Date | null {
  const date: Edtf | null = asEdtf(text)
  const parsed = date === null ? null : parseEdtf(date)
  if (date === null || parsed?.kind !== 'date' || parsed.at.day === null || (parsed.at.year ?? 0) < FIRST_YEAR)
    return null
  const days = daysOf(date)
  return days === null ? null : new Date(days.first * MS_PER_DAY)
}
