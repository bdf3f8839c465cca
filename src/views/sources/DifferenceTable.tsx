import type { ReactNode } from 'react'
import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { LangTag, Span } from '../../corpus/types.ts'
import type { BySide, Side } from '../../models/comparison/side.ts'
import type { DifferenceKind } from '../../models/difference/differences.ts'
import type { Row, Told } from '../../models/difference/row.ts'
import { useWords } from '../../ui/View.tsx'
import { DIFFERENCE_WORDS } from './differenceWords.ts'

export interface TableOf<S, T> {
  readonly kind: DifferenceKind
  readonly rows: readonly Row<S, T>[]
  readonly sides: readonly Side[]
  readonly names: BySide<string>
  /** Null while a text loads: then its quotes are left out. */
  readonly texts: BySide<ArticleText | null>
  readonly langs: BySide<LangTag | undefined>
  readonly hrefTo: (side: Side, span: Span) => string
  readonly head: (row: Row<S, T>) => ReactNode
  readonly value: (told: Told<T>) => ReactNode
}

/** One row for each thing, one column for each article: what it says, and the sentence that says it, which leads to its place in the text. */
export function DifferenceTable<S, T>(table: TableOf<S, T>) {
  const words = useWords(DIFFERENCE_WORDS)
  const { kind, rows, sides, names, head } = table
  return (
    <table className="sources-differences-table">
      <thead>
        <tr>
          <th scope="col">{words.subject[kind]}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {names[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison keep their order, and have no other name.
          <tr key={i}>
            <th scope="row">{head(row)}</th>
            {sides.map((side) => (
              <td key={side}>
                <span className="sources-differences-article">{names[side]}</span>
                <Cell {...table} side={side} told={row.told[side]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellOf<S, T> extends TableOf<S, T> {
  readonly side: Side
  readonly told: Told<T> | null
}

function Cell<S, T>({ kind, side, told, texts, langs, hrefTo, value }: CellOf<S, T>) {
  const words = useWords(DIFFERENCE_WORDS)
  if (told === null) return <span className="not-stated">{words.notTold[kind]}</span>
  const [first, ...more] = told.quotes
  const text = texts[side]
  return (
    <>
      <p>{value(told)}</p>
      {first === undefined && <p className="not-stated">{words.noQuote}</p>}
      {first !== undefined && text !== null && (
        <blockquote className="sources-differences-quote" lang={langs[side]}>
          <a href={hrefTo(side, first)}>{text.text.slice(first.start, first.end)}</a>
        </blockquote>
      )}
      {more.length > 0 && <p className="not-stated">{words.moreQuotes(more.length)}</p>}
    </>
  )
}
