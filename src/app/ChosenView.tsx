/** The view that the address names, over a loaded corpus. */
import { lazy, Suspense } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import type { ViewName } from '../models/viewState.ts'
import { useView, useWords } from '../ui/View.tsx'
import { Wait } from '../ui/Wait.tsx'
import { MatrixView } from '../views/matrix/MatrixView.tsx'
import { ViewBoundary } from './ViewBoundary.tsx'
import { WORDS } from './words.ts'

// The matrix is what opens first; the others come when they are asked for.
const VIEW_OF: Readonly<Record<ViewName, React.ComponentType<{ readonly index: CorpusIndex }>>> = {
  matrix: MatrixView,
  timeline: lazy(async () => ({ default: (await import('../views/timeline/TimelineView.tsx')).TimelineView })),
  sources: lazy(async () => ({ default: (await import('../views/sources/SourcesView.tsx')).SourcesView })),
  asks: lazy(async () => ({ default: (await import('../views/asks/AsksView.tsx')).AsksView })),
  figures: lazy(async () => ({ default: (await import('../views/figures/FiguresView.tsx')).FiguresView })),
  briefing: lazy(async () => ({ default: (await import('./briefing/BriefingPage.tsx')).BriefingPage })),
  method: lazy(async () => ({ default: (await import('./MethodPage.tsx')).MethodPage })),
}

interface Props {
  readonly index: CorpusIndex
  /** Tells it from the main part of a page around it. */
  readonly label?: string
}

export function ChosenView({ index, label }: Props) {
  const { view } = useView().state
  const words = useWords(WORDS)
  const View = VIEW_OF[view]
  return (
    <main tabIndex={-1} aria-label={label}>
      <ViewBoundary key={view} what="view">
        <Suspense fallback={<Wait className="shell-wait" label={words.loadingView} />}>
          <View index={index} />
        </Suspense>
      </ViewBoundary>
    </main>
  )
}
