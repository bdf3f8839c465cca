import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { findingOf } from '../../models/matrix/finding.ts'
import { matrixOf } from '../../models/matrix/matrixOf.ts'
import { shortIds } from '../../models/shortId.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { CellEvidencePanel } from './CellEvidencePanel.tsx'
import { findingText } from './findingWords.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { PartnerFilter } from './PartnerFilter.tsx'
import { useNarrow } from './useNarrow.ts'
import { WORDS } from './words.ts'
import './matrix.css'
import './matrixCells.css'

const ALL: readonly string[] = []

/** What was promised, agreed, signed and done, by sector and partner, and which articles say so. */
export function MatrixView({ index }: { readonly index: CorpusIndex }) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const narrow = useNarrow()
  const { partners, cell, lang } = state
  const matrix = useMemo(() => matrixOf(index, { partners, narrow }), [index, partners, narrow])
  const counts = useMemo(() => findingOf(matrixOf(index, { partners: ALL, narrow: true })).partners, [index])
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const notCoded = useMemo(() => index.articles.filter(({ lexicon }) => lexicon === null).length, [index])
  const finding = useMemo(() => findingOf(matrix), [matrix])
  const { title, lede } = findingText(finding, notCoded, lang)
  const nothing = finding.partners.length === 0 && index.partners.length > 0
  return (
    <div className={cell === null ? 'frame' : 'frame with-panel'}>
      <div className="frame-main">
        <h1 className="view-title">{nothing ? words.nothingMatches : title}</h1>
        <p className="view-lede">
          {nothing ? (
            <a className="text-link" href={hrefOf({ partners: [], cell: null })}>
              {words.showAll}
            </a>
          ) : (
            lede
          )}
        </p>
        {index.partners.length > 1 && <PartnerFilter index={index} counts={counts} />}
        {matrix.partners.length > 0 && !nothing && (
          <MatrixTable matrix={matrix} cell={cell} shortId={shortId} narrow={narrow} />
        )}
      </div>
      {cell !== null && <CellEvidencePanel index={index} cell={cell} shortId={shortId} />}
    </div>
  )
}
