import { useEffect } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { BriefingView } from '../../views/briefing/BriefingView.tsx'
import { EarlierChoice } from './EarlierChoice.tsx'
import { keepEarlier } from './earlierRecord.ts'
import { useEarlier } from './useEarlier.ts'

/** The briefing, compared with the record of the reader's last one where he gives it. */
export function BriefingPage({ index }: { readonly index: CorpusIndex }) {
  const earlier = useEarlier(index)
  const { record } = earlier
  useEffect(() => {
    keepEarlier(record)
    return () => keepEarlier(null)
  }, [record])
  return <BriefingView index={index} earlier={record} chooser={<EarlierChoice index={index} earlier={earlier} />} />
}
