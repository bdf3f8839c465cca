/** A table as every format has it. */
import type { UiLang } from '../../corpus/codebook.ts'
import type { Words } from '../../ui/View.tsx'

/** `date`: EDTF. `quote` and `text` are words; a quote is in the language of its article. */
export type ColumnKind = 'text' | 'quote' | 'number' | 'date' | 'link'

/** A value; null: the text does not say, or the site does not publish it. */
export type Value = string | number | null

export interface Column {
  /** In JSON. */
  readonly id: string
  /** Over the column, in the reader's language. */
  readonly head: string
  readonly kind: ColumnKind
}

export interface Table {
  readonly id: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
  /** Columns at the left that stay in sight; none where it is absent. */
  readonly sticky?: number
}

/** How a column is made from what a row is of. */
export interface ColumnOf<R> {
  readonly id: string
  readonly head: Words<string>
  readonly kind?: ColumnKind
  readonly of: (row: R) => Value
}

/** The rows under their columns, headed in the reader's language. */
export function tableOf<R>(
  id: string,
  title: Words<string>,
  lang: UiLang,
  columns: readonly ColumnOf<R>[],
  rows: readonly R[],
): Table {
  return {
    id,
    title: title[lang],
    columns: columns.map(({ id, head, kind = 'text' }) => ({ id, head: head[lang], kind })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  }
}
