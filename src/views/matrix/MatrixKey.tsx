import { Legend } from '../../ui/Legend.tsx'
import { useWords } from '../../ui/View.tsx'
import { Spread } from './Spread.tsx'
import { WORDS } from './words.ts'

/** An example for the key: it stands for no cell. */
const EXAMPLE = [1, 2, 4, 2, 1]

interface Props {
  readonly noArticle: boolean
  readonly notCoded: boolean
}

/** The marks of the matrix with their words. The two hatchings are explained where there are such columns. */
export function MatrixKey({ noArticle, notCoded }: Props) {
  const words = useWords(WORDS)
  return (
    <div className="matrix-key">
      <Legend label={words.key}>
        <li>
          <i className="matrix-dot" /> {words.keyDot}
        </li>
        {noArticle && (
          <li>
            <i className="matrix-key-hatch matrix-hatch-no-article" /> {words.keyNoArticle}
          </li>
        )}
        {notCoded && (
          <li>
            <i className="matrix-key-hatch matrix-hatch-not-coded" /> {words.keyNotCoded}
          </li>
        )}
      </Legend>
      <p className="matrix-key-spread">
        <Spread spread={EXAMPLE} /> {words.keySpread}
      </p>
    </div>
  )
}
