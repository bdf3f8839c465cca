/** A loaded corpus as the page shows it: filters, the chosen view, search, and the corpus's own footer. */
import { lazy, Suspense, useEffect } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { ChosenView } from './ChosenView.tsx'
import { CorpusContexts } from './CorpusContexts.tsx'
import { IS_PICTURE } from './isPicture.ts'
import { ViewBoundary } from './ViewBoundary.tsx'
import { whenIdle } from './whenIdle.ts'

// Beside the matrix, and not before it: it is drawn while these come.
const FilterStrip = lazy(async () => ({ default: (await import('./filters/FilterStrip.tsx')).FilterStrip }))
const PictureFrame = lazy(async () => ({ default: (await import('./picture/PictureFrame.tsx')).PictureFrame }))
const CorpusFooter = lazy(async () => ({ default: (await import('./CorpusFooter.tsx')).CorpusFooter }))
const searchDialog = async () => ({ default: (await import('./search/SearchDialog.tsx')).SearchDialog })
const SearchDialog = lazy(searchDialog)

interface Props {
  readonly index: CorpusIndex
  /** Number of the search that is open; 0: none. */
  readonly searching: number
  readonly onSearched: (nth: number) => void
}

export function CorpusPage({ index, searching, onSearched }: Props) {
  useEffect(() => (IS_PICTURE ? undefined : whenIdle(searchDialog)), [])
  if (IS_PICTURE)
    return (
      <CorpusContexts index={index}>
        <Suspense fallback={null}>
          <PictureFrame index={index}>
            <ChosenView index={index} />
          </PictureFrame>
        </Suspense>
      </CorpusContexts>
    )
  const strip = (
    <ViewBoundary>
      <Suspense fallback={<div className="filter-strip-place" />}>
        <FilterStrip index={index} />
      </Suspense>
    </ViewBoundary>
  )
  return (
    <>
      <CorpusContexts index={index} above={strip}>
        <ChosenView index={index} />
        {searching > 0 && (
          <ViewBoundary>
            <Suspense fallback={null}>
              <SearchDialog key={searching} index={index} onClose={() => onSearched(searching)} />
            </Suspense>
          </ViewBoundary>
        )}
      </CorpusContexts>
      <ViewBoundary>
        <Suspense fallback={null}>
          <CorpusFooter index={index} />
        </Suspense>
      </ViewBoundary>
    </>
  )
}
