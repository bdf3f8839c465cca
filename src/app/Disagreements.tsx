import { lazy, Suspense, useState } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { useWords } from '../ui/View.tsx'
import { DISAGREEMENT_WORDS } from './disagreementWords.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import './disagreements.css'

// Few readers open it at once, and its quotes ask for texts: nothing of it is loaded before.
const DisagreementList = lazy(async () => ({
  default: (await import('./DisagreementList.tsx')).DisagreementList,
}))

/** Reports that disagree, folded until a reader asks. */
export function Disagreements({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(DISAGREEMENT_WORDS)
  const [open, setOpen] = useState(false)
  if (index.disagreements.length === 0) return null
  return (
    <details className="corpus-problems" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title(index.disagreements.length)}</summary>
      {open && (
        <ViewBoundary>
          <Suspense fallback={<p>{words.loading}</p>}>
            <DisagreementList index={index} />
          </Suspense>
        </ViewBoundary>
      )}
    </details>
  )
}
