import { activeFilters } from '../../models/selection/filterNames.ts'
import { useView } from '../../ui/View.tsx'

/** Whether filters, or the chosen year, leave statements of the shown partners out: a blank is not silence then. */
export function useNarrowed(): boolean {
  const { state } = useView()
  return state.since !== null || activeFilters(state).some((filter) => filter !== 'partners')
}
