import { markedPieces } from '../../models/search/marks.ts'

export interface Asked {
  readonly query: string
  /** Other names of a country that was asked for. */
  readonly also: readonly string[]
}

/** A text with what was asked for marked in it; not a sign of it is changed. */
export function Marked({ text, asked }: { readonly text: string; readonly asked: Asked }) {
  return markedPieces(text, asked.query, asked.also).map(({ at, text, marked }) =>
    marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  )
}
