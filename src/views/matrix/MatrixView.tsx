import { lazy, Suspense, useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { findingOf } from '../../models/matrix/finding.ts'
import type { Matrix } from '../../models/matrix/Matrix.ts'
import { matrixOf } from '../../models/matrix/matrixOf.ts'
import { activeFilters } from '../../models/selection/filterNames.ts'
import { shortIds } from '../../models/shortId.ts'
import { Heading } from '../../ui/Heading.tsx'
import { NothingMatches } from '../../ui/NothingMatches.tsx'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { findingText } from './findingWords.ts'
import { MatrixControls } from './MatrixControls.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import { useNarrow } from './useNarrow.ts'
import { WORDS } from './words.ts'
import './matrix.css'
import './matrixCells.css'

const loadPanel = () => import('./CellEvidencePanel.tsx')
// What is not needed to see the matrix comes when a cell is opened, or just before.
const CellEvidencePanel = lazy(async () => ({ default: (await loadPanel()).CellEvidencePanel }))

/** What was promised, agreed, signed and done, by sector and partner, and which articles say so. */
export function MatrixView({ index }: { readonly index: CorpusIndex }) {
  const { state, go } = useView()
  const selection = useSelection()
  const words = useWords(WORDS)
  const narrow = useNarrow()
  const { partners, sectors, langs, columns, since, open, cell, lang } = state
  const matrix = useMemo(
    () => matrixOf(index, { selection, partners, sectors, langs, columns, since, open, narrow }),
    [index, selection, partners, sectors, langs, columns, since, open, narrow],
  )
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const notCoded = useMemo(() => index.articles.filter(({ lexicon }) => lexicon === null).length, [index])
  const finding = useMemo(() => findingOf(matrix), [matrix])
  const narrowed = activeFilters(state).some((filter) => filter !== 'partners')
  const { title, lede } = findingText({ finding, notCoded, narrowed, since }, lang)
  const empty = selection.active && matrix.partners.length === 0

  function fold(partner: string, unfold: boolean) {
    const now = matrix.partners.flatMap((one) => (one.open && one.partner !== null ? [one.partner] : []))
    go({ open: unfold ? [...now, partner] : now.filter((other) => other !== partner) })
  }

  return (
    <div className={cell === null ? 'frame' : 'frame with-panel'}>
      <div className="frame-main">
        {empty ? (
          <>
            <Heading rank={1} className="view-title">
              {words.nothing}
            </Heading>
            <NothingMatches index={index} counted="statements" />
          </>
        ) : (
          <>
            <Heading rank={1} className="view-title">
              {title}
            </Heading>
            <p className="view-lede">{lede}</p>
          </>
        )}
        {index.partners.length > 0 && <MatrixControls index={index} matrix={matrix} />}
        <AllBefore matrix={matrix} />
        {matrix.partners.length > 0 && (
          <MatrixTable matrix={matrix} cell={cell} shortId={shortId} narrow={narrow} onFold={fold} onNear={loadPanel} />
        )}
      </div>
      {cell !== null && (
        <Suspense
          fallback={
            <aside className="matrix-panel-wait" data-pending="">
              {words.loading}
            </aside>
          }
        >
          <CellEvidencePanel index={index} cell={cell} shortId={shortId} />
        </Suspense>
      )}
    </div>
  )
}

/** The chosen year leaves nothing, though the filters do. */
function AllBefore({ matrix: { statements, leftOut } }: { readonly matrix: Matrix }) {
  const { state, go } = useView()
  const words = useWords(WORDS)
  if (state.since === null || statements > 0 || leftOut === 0) return null
  return (
    <p className="matrix-all-before" role="status">
      {words.allBefore(state.since)}{' '}
      <button type="button" className="text-link" onClick={() => go({ since: null })}>
        {words.showAllYears}
      </button>
    </p>
  )
}
