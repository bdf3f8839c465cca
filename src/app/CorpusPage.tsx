/** The chosen view over a loaded corpus, and the corpus's own footer. */
import { lazy, Suspense, useMemo } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { textQuery } from '../data/queries.ts'
import type { ViewName } from '../models/viewState.ts'
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
}

function useTextQuery(index: CorpusIndex): TextQuery {
  return useMemo(() => {
    const sha = new Map(index.articles.map((article) => [article.id, article.sha256]))
    return (id) => textQuery(id, sha.get(id) ?? '')
  }, [index])
}

export function CorpusPage({ index }: { readonly index: CorpusIndex }) {
  const { view } = useView().state
  const words = useWords(WORDS)
  const View = VIEW_OF[view]
  return (
    <TextsContext value={useTextQuery(index)}>
      <main>
        <ViewBoundary key={view}>
          <Suspense fallback={<p className="shell-wait">{words.loading}</p>}>
            <View index={index} />
          </Suspense>
        </ViewBoundary>
      </main>
      <CorpusFooter index={index} />
    </TextsContext>
  )
}
