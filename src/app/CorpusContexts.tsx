/** What every view is given of a loaded corpus: its texts, and the part of it that the filters leave. */
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { textQuery } from '../data/queries.ts'
import { selectionOf } from '../models/selection/selectionOf.ts'
import { SelectionContext } from '../ui/Selection.tsx'
import { type TextQuery, TextsContext } from '../ui/Texts.tsx'
import { useView } from '../ui/View.tsx'
import { Pending } from '../ui/Wait.tsx'
import { useTextMatches } from './search/useTextMatches.ts'
import { textVersions } from './textVersions.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const FrozenNotice = lazy(async () => ({ default: (await import('./frozen/FrozenNotice.tsx')).FrozenNotice }))
const TextNotice = lazy(async () => ({ default: (await import('./search/TextNotice.tsx')).TextNotice }))

function useTextQuery(index: CorpusIndex): TextQuery {
  return useMemo(() => {
    const version = textVersions(index)
    return (id) => textQuery(id, version(id))
  }, [index])
}

interface Props {
  readonly index: CorpusIndex
  /** What stands above the notice of a text filter that is still to be answered. */
  readonly above?: ReactNode
  readonly children: ReactNode
}

export function CorpusContexts({ index, above, children }: Props) {
  const { state } = useView()
  const answer = useTextMatches(index.hash, state.text)
  const { matches } = answer
  const selection = useMemo(() => selectionOf(index, state, matches), [index, state, matches])
  return (
    <TextsContext value={useTextQuery(index)}>
      <SelectionContext value={selection}>
        {state.corpus !== null && !index.hash.startsWith(state.corpus) && (
          <ViewBoundary>
            <Suspense fallback={<Pending />}>
              <FrozenNotice index={index} wanted={state.corpus} />
            </Suspense>
          </ViewBoundary>
        )}
        {above}
        {(answer.waiting || answer.error !== null) && (
          <Suspense fallback={<Pending />}>
            <TextNotice answer={answer} />
          </Suspense>
        )}
        {children}
      </SelectionContext>
    </TextsContext>
  )
}
