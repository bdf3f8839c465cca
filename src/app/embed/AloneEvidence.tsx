/** The evidence of one cell or one event, without its view. */
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { chosenEvent } from '../../models/eventEvidence.ts'
import { shortIds } from '../../models/shortId.ts'
import { PanelPlaceContext } from '../../ui/evidence/panelPlace.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { Wait } from '../../ui/Wait.tsx'
import { ViewBoundary } from '../ViewBoundary.tsx'
import { WORDS } from '../words.ts'
import { EMBED_WORDS } from './words.ts'

const CellEvidencePanel = lazy(async () => ({
  default: (await import('../../views/matrix/CellEvidencePanel.tsx')).CellEvidencePanel,
}))
const EventPanel = lazy(async () => ({ default: (await import('../../views/timeline/EventPanel.tsx')).EventPanel }))

interface Props {
  readonly index: CorpusIndex
  readonly part: 'cell' | 'event'
  readonly label: string
}

export function AloneEvidence({ index, part, label }: Props) {
  const words = useWords(WORDS)
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const Part = part === 'cell' ? AloneCell : AloneEvent
  return (
    <main tabIndex={-1} aria-label={label}>
      <ViewBoundary key={part} what="view">
        <Suspense fallback={<Wait className="shell-wait" label={words.loadingView} />}>
          <PanelPlaceContext value="alone">
            <Part index={index} shortId={shortId} />
          </PanelPlaceContext>
        </Suspense>
      </ViewBoundary>
    </main>
  )
}

interface PartProps {
  readonly index: CorpusIndex
  readonly shortId: ReadonlyMap<string, string>
}

function AloneCell({ index, shortId }: PartProps): ReactNode {
  const { cell } = useView().state
  const words = useWords(EMBED_WORDS)
  if (cell === null) return <p className="shell-notice">{words.noCell}</p>
  return <CellEvidencePanel index={index} cell={cell} shortId={shortId} />
}

function AloneEvent({ index, shortId }: PartProps): ReactNode {
  const { event } = useView().state
  const { events } = useSelection()
  const words = useWords(EMBED_WORDS)
  const chosen = useMemo(() => chosenEvent(index, event), [index, event])
  if (event === null) return <p className="shell-notice">{words.noEvent}</p>
  return <EventPanel chosen={chosen} selected={events.some(({ id }) => id === event)} shortId={shortId} />
}
