import { useEffect } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Shown } from '../../models/comparison/pair.ts'
import type { ViewState } from '../../models/viewState.ts'
import { useView } from '../../ui/View.tsx'

/** What is shown without having been named is written to the address, so that a copied link shows the same. An address that names what is gone stays to be seen. */
export function useShownInAddress(index: CorpusIndex, shown: Shown | null, understood: boolean): void {
  const { state, go } = useView()
  useEffect(() => {
    if (shown === null || !understood) return
    const wanted = addressOf(index, shown, state)
    const isThere =
      wanted.left === state.left &&
      wanted.right === state.right &&
      wanted.third === state.third &&
      wanted.alone === state.alone
    if (!isThere) go(wanted, 'replace')
  }, [index, shown, understood, state, go])
}

/** An article that is read alone keeps those that stood beside it in its address, for the way back. */
function addressOf(
  index: CorpusIndex,
  shown: Shown,
  state: ViewState,
): Pick<ViewState, 'left' | 'right' | 'third' | 'alone'> {
  const idOf = (article: number | null) => (article === null ? null : (index.articles[article]?.id ?? null))
  const left = idOf(shown.left)
  if (shown.right !== null) return { left, right: idOf(shown.right), third: idOf(shown.third), alone: false }
  const right = state.right === left ? null : state.right
  return { left, right, third: right === null ? null : state.third, alone: true }
}
