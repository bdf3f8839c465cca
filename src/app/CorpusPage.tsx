/** The chosen view over a loaded corpus, and the corpus's own footer. */
import { lazy, Suspense, useMemo } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { textQuery } from '../data/queries.ts'
import { selectionOf } from '../models/selection/selectionOf.ts'
import type { ViewName } from '../models/viewState.ts'
import { SelectionContext } from '../ui/Selection.tsx'
import { type TextQuery, TextsContext } from '../ui/Texts.tsx'
import { useView, useWords } from '../ui/View.tsx'
import { Wait } from '../ui/Wait.tsx'
import { MatrixView } from '../views/matrix/MatrixView.tsx'
import { CorpusFooter } from './CorpusFooter.tsx'
import { FilterStrip } from './filters/FilterStrip.tsx'
import { TextNotice } from './search/TextNotice.tsx'
import { useTextMatches } from './search/useTextMatches.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import { WORDS } from './words.ts'

// The matrix is what opens first; the others come when they are asked for.
const VIEW_OF: Readonly<Record<ViewName, React.ComponentType<{ readonly index: CorpusIndex }>>> = {
  matrix: MatrixView,
  timeline: lazy(async () => ({ default: (await import('../views/timeline/TimelineView.tsx')).TimelineView })),
  sources: lazy(async () => ({ default: (await import('../views/sources/SourcesView.tsx')).SourcesView })),
  asks: lazy(async () => ({ default: (await import('../views/asks/AsksView.tsx')).AsksView })),
  figures: lazy(async () => ({ default: (await import('../views/figures/FiguresView.tsx')).FiguresView })),
  method: lazy(async () => ({ default: (await import('../views/method/MethodView.tsx')).MethodView })),
}

const SearchDialog = lazy(async () => ({ default: (await import('./search/SearchDialog.tsx')).SearchDialog }))

function useTextQuery(index: CorpusIndex): TextQuery {
  return useMemo(() => {
    const sha = new Map(index.articles.map((article) => [article.id, article.sha256]))
    return (id) => textQuery(id, sha.get(id) ?? '')
  }, [index])
}

interface Props {
  readonly index: CorpusIndex
  readonly searching: boolean
  readonly onSearched: () => void
}

export function CorpusPage({ index, searching, onSearched }: Props) {
  const { state } = useView()
  const { view } = state
  const answer = useTextMatches(index.hash, state.text)
  const { matches } = answer
  const selection = useMemo(() => selectionOf(index, state, matches), [index, state, matches])
  const words = useWords(WORDS)
  const View = VIEW_OF[view]
  return (
    <TextsContext value={useTextQuery(index)}>
      <SelectionContext value={selection}>
        <FilterStrip index={index} />
        <TextNotice answer={answer} />
        <main tabIndex={-1}>
          <ViewBoundary key={view}>
            <Suspense fallback={<Wait className="shell-wait" label={words.loadingView} />}>
              <View index={index} />
            </Suspense>
          </ViewBoundary>
        </main>
        {searching && (
          <ViewBoundary>
            <Suspense fallback={null}>
              <SearchDialog index={index} onClose={onSearched} />
            </Suspense>
          </ViewBoundary>
        )}
      </SelectionContext>
      <CorpusFooter index={index} />
    </TextsContext>
  )
}
