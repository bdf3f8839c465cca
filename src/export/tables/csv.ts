/** A table as CSV for spreadsheets: a byte-order mark, so that Excel shows Vietnamese, and nothing that a spreadsheet would run. */
import Papa from 'papaparse'
import type { UiLang } from '../../corpus/codebook.ts'
import type { About } from '../about.ts'
import type { Table } from './Table.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet takes for a formula by its first sign, whatever lines follow; full-width signs are such in some languages. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** What every row says of the file, since CSV has no place for it but its rows. */
const ABOUT_HEADS: Readonly<Record<UiLang, readonly string[]>> = {
  vi: ['Tính đến', 'Điều kiện lọc', 'Mã băm hồ sơ'],
  en: ['As of', 'Filters', 'Corpus hash'],
}

export function csvOf({ columns, rows }: Table, { asOf, filters, corpus }: About, lang: UiLang): string {
  const fields = [...columns.map(({ head }) => head), ...ABOUT_HEADS[lang]]
  const data = rows.map((row) => [...row, asOf, filters, corpus])
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { escapeFormulae: FORMULA })
}
