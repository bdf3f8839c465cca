/** A view as a picture: without what is only for use, with what it says of itself, and with a flag when it is drawn to the end. */
import { type ReactNode, useLayoutEffect, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { useView } from '../../ui/View.tsx'
import { drawWhole } from '../../ui/whole.ts'
import { MarkingLine } from './MarkingLine.tsx'
import { pictureOptions } from './options.ts'
import { Proof } from './Proof.tsx'
import { useCut } from './useCut.ts'
import { usePageMargins } from './usePageMargins.ts'
import { useReadyFlag } from './useReadyFlag.ts'

export function PictureFrame({ index, children }: { readonly index: CorpusIndex; readonly children: ReactNode }) {
  const { marking } = useView().state
  const [{ kind, site }] = useState(() => pictureOptions(location.search))
  const { content, cut } = useCut(kind)
  useReadyFlag(index.hash)
  usePageMargins(index)
  useLayoutEffect(() => {
    document.documentElement.dataset.picture = kind
    drawWhole(true)
  }, [kind])
  return (
    <div className="picture">
      <MarkingLine marking={marking} />
      <div className="picture-content" ref={content}>
        {children}
      </div>
      <Proof index={index} site={site} cut={cut} />
    </div>
  )
}
