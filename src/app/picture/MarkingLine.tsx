import { useWords } from '../../ui/View.tsx'
import type { Marking } from './options.ts'
import { PICTURE_WORDS } from './words.ts'

/** What is written over a picture. */
export function MarkingLine({ marking }: { readonly marking: Marking | null }) {
  const words = useWords(PICTURE_WORDS)
  return marking === null ? null : <p className="picture-marking">{words.marking[marking]}</p>
}
