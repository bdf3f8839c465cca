import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { BriefingView } from '../views/briefing/BriefingView.tsx'

/** The briefing, with the record of an earlier one where the reader gives it. */
export function BriefingPage({ index }: { readonly index: CorpusIndex }) {
  return <BriefingView index={index} earlier={null} />
}
