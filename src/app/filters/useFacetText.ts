import { useView, useWords } from '../../ui/View.tsx'
import type { FacetName } from './facets.ts'
import { STRIP_WORDS } from './words.ts'

/** What a closed filter says of itself: "all 23", "2 of 23". */
export function useFacetText(name: FacetName, size: number | null): string {
  const words = useWords(STRIP_WORDS)
  const { state } = useView()
  if (name === 'between') return state.between === null ? words.anyDay : words.chosenDays
  const chosen = state[name].length
  return chosen === 0 ? words.all(size ?? 0) : words.some(chosen, size ?? 0)
}
