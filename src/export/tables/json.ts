import type { About } from '../about.ts'
import type { Table } from './Table.ts'

/** Tables as objects, their columns under the names that stay the same in every language, and those of the reader's language beside them. */
export function jsonOf(tables: readonly Table[], about: About): string {
  const written = tables.map(({ id, title, columns, rows }) => ({
    id,
    title,
    columns: columns.map(({ id, head, kind }) => ({ id, head, kind })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ id }, nth) => [id, row[nth] ?? null]))),
  }))
  return `${JSON.stringify({ about, tables: written }, null, 1)}\n`
}
