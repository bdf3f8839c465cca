/** The chosen view over a loaded corpus, and the corpus's own footer. */
import { lazy, Suspense, useMemo } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { textQuery } from '../data/queries.ts'
import { selectionOf } from '../models/selection/selectionOf.ts'
import type { ViewName } from '../models/viewState.ts'
import { SelectionContext } from '../ui/Selection.tsx'
import { type TextQuery, TextsContext } from '../ui/Texts.tsx'
import { useView, useWords } from '../ui/View.tsx'
import { MatrixView } from '../views/matrix/MatrixView.tsx'
import { CorpusFooter } from './CorpusFooter.tsx'
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

function useTextQuery(index: CorpusIndex): TextQuery {
  return useMemo(() => {
    const sha = new Map(index.articles.map((article) => [article.id, article.sha256]))
    return (id) => textQuery(id, sha.get(id) ?? '')
  }, [index])
}

export function CorpusPage({ index }: { readonly index: CorpusIndex }) {
  const { state } = useView()
  const { view } = state
  const selection = useMemo(() => selectionOf(index, state, null), [index, state])
  const words = useWords(WORDS)
  const View = VIEW_OF[view]
  return (
    <TextsContext value={useTextQuery(index)}>
      <SelectionContext value={selection}>
        <main tabIndex={-1}>
          <ViewBoundary key={view}>
            <Suspense fallback={<p className="shell-wait">{words.loading}</p>}>
              <View index={index} />
            </Suspense>
          </ViewBoundary>
        </main>
      </SelectionContext>
      <CorpusFooter index={index} />
    </TextsContext>
  )
}
