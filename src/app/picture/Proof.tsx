import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { proofOf } from './proofOf.ts'
import { PICTURE_WORDS } from './words.ts'
import './picture.css'

interface Props {
  readonly index: CorpusIndex
  readonly site: string
  /** The picture ends before its content does. */
  readonly cut?: boolean
}

/** The foot of a picture: what it shows, of what, as of when, and where it can be checked. */
export function Proof({ index, site, cut = false }: Props) {
  const { state } = useView()
  const selection = useSelection()
  const words = useWords(PICTURE_WORDS)
  return (
    <footer className="picture-proof">
      {cut && <p className="picture-cut">{words.cut}</p>}
      {proofOf(index, selection, state, site).map(({ key, name, text }) => (
        <span key={key} className={`picture-proof-${key}`}>
          {name !== null && `${name}: `}
          {text}
        </span>
      ))}
    </footer>
  )
}
