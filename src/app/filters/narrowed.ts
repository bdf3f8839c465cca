import type { Filters, ViewChange, ViewState } from '../../models/viewState.ts'

/** A change of filters as a change of the view: a cell whose partner or sector is filtered out does not stay open. */
export function narrowed(state: ViewState, change: Partial<Filters>): ViewChange {
  const { partners, sectors, cell } = { ...state, ...change }
  if (cell === null) return change
  const stays =
    (partners.length === 0 || partners.includes(cell.partner)) &&
    (sectors.length === 0 || sectors.includes(cell.sector))
  return stays ? change : { ...change, cell: null }
}
