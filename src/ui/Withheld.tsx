/** Words of an article as its site publishes them: where it may not republish the article, a mark says how much is left out. */
import type { ReactNode } from 'react'
import type { Piece } from '../models/pieces.ts'
import { useView, useWords, type Words } from './View.tsx'
import './withheld.css'

const WORDS: Words<{ readonly withheld: (characters: number) => string }> = {
  vi: { withheld: (characters) => `không đăng ${characters.toLocaleString('vi')} ký tự` },
  en: {
    withheld: (characters) => `${characters.toLocaleString('en-GB')} character${characters === 1 ? '' : 's'} withheld`,
  },
}

interface Props {
  readonly pieces: readonly Piece[]
  /** How the words are set that are there; as they stand where nothing is said. */
  readonly shown?: (piece: Piece) => ReactNode
}

export function Published({ pieces, shown = ({ text }) => text }: Props) {
  return pieces.map((piece) =>
    piece.withheld ? <Withheld key={piece.start} piece={piece} /> : <span key={piece.start}>{shown(piece)}</span>,
  )
}

function Withheld({ piece: { start, end } }: { readonly piece: Piece }) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  return (
    <span className="withheld" lang={lang}>
      [{words.withheld(end - start)}]
    </span>
  )
}
