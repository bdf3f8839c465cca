/** The chosen view over a loaded corpus, and the corpus's own footer. */
import { lazy, Suspense, useEffect, useMemo } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { textQuery } from '../data/queries.ts'
import { selectionOf } from '../models/selection/selectionOf.ts'
import type { ViewName } from '../models/viewState.ts'
import { SelectionContext } from '../ui/Selection.tsx'
import { type TextQuery, TextsContext } from '../ui/Texts.tsx'
import { useView, useWords } from '../ui/View.tsx'
import { Wait } from '../ui/Wait.tsx'
import { MatrixView } from '../views/matrix/MatrixView.tsx'
import { useTextMatches } from './search/useTextMatches.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import { whenIdle } from './whenIdle.ts'
import { WORDS } from './words.ts'

// The matrix is what opens first; the others come when they are asked for.
const VIEW_OF: Readonly<Record<ViewName, React.ComponentType<{ readonly index: CorpusIndex }>>> = {
  matrix: MatrixView,
  timeline: lazy(async () => ({ default: (await import('../views/timeline/TimelineView.tsx')).TimelineView })),
  sources: lazy(async () => ({ default: (await import('../views/sources/SourcesView.tsx')).SourcesView })),
  asks: lazy(async () => ({ default: (await import('../views/asks/AsksView.tsx')).AsksView })),
  figures: lazy(async () => ({ default: (await import('../views/figures/FiguresView.tsx')).FiguresView })),
  method: lazy(async () => ({ default: (await import('./MethodPage.tsx')).MethodPage })),
}

// Beside the matrix, and not before it: it is drawn while these come.
const FilterStrip = lazy(async () => ({ default: (await import('./filters/FilterStrip.tsx')).FilterStrip }))
const CorpusFooter = lazy(async () => ({ default: (await import('./CorpusFooter.tsx')).CorpusFooter }))
const TextNotice = lazy(async () => ({ default: (await import('./search/TextNotice.tsx')).TextNotice }))
const searchDialog = async () => ({ default: (await import('./search/SearchDialog.tsx')).SearchDialog })
const SearchDialog = lazy(searchDialog)

function useTextQuery(index: CorpusIndex): TextQuery {
  return useMemo(() => {
    const sha = new Map(index.articles.map((article) => [article.id, article.sha256]))
    return (id) => textQuery(id, sha.get(id) ?? '')
  }, [index])
}

interface Props {
  readonly index: CorpusIndex
  /** Number of the search that is open; 0: none. */
  readonly searching: number
  readonly onSearched: (nth: number) => void
}

export function CorpusPage({ index, searching, onSearched }: Props) {
  const { state } = useView()
  const { view } = state
  const answer = useTextMatches(index.hash, state.text)
  const { matches } = answer
  const selection = useMemo(() => selectionOf(index, state, matches), [index, state, matches])
  const words = useWords(WORDS)
  const View = VIEW_OF[view]
  useEffect(() => whenIdle(searchDialog), [])
  return (
    <TextsContext value={useTextQuery(index)}>
      <SelectionContext value={selection}>
        <ViewBoundary>
          <Suspense fallback={<div className="filter-strip-place" />}>
            <FilterStrip index={index} />
          </Suspense>
        </ViewBoundary>
        {(answer.waiting || answer.error !== null) && (
          <Suspense fallback={null}>
            <TextNotice answer={answer} />
          </Suspense>
        )}
        <main tabIndex={-1}>
          <ViewBoundary key={view} what="view">
            <Suspense fallback={<Wait className="shell-wait" label={words.loadingView} />}>
              <View index={index} />
            </Suspense>
          </ViewBoundary>
        </main>
        {searching > 0 && (
          <ViewBoundary>
            <Suspense fallback={null}>
              <SearchDialog key={searching} index={index} onClose={() => onSearched(searching)} />
            </Suspense>
          </ViewBoundary>
        )}
      </SelectionContext>
      <ViewBoundary>
        <Suspense fallback={null}>
          <CorpusFooter index={index} />
        </Suspense>
      </ViewBoundary>
    </TextsContext>
  )
}
