import type { Marking } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS as BRIEFING_WORDS } from '../../views/briefing/words.ts'

/** What is written over a picture; the briefing page has a line of its own for it. */
export function MarkingLine({ marking }: { readonly marking: Marking | null }) {
  const { view } = useView().state
  const { markings } = useWords(BRIEFING_WORDS)
  if (marking === null || view === 'briefing') return null
  return <p className="picture-marking">{markings[marking]}</p>
}
