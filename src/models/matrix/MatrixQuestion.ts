import type { Selection } from '../selection/Selection.ts'
import type { ViewState } from '../viewState.ts'

/** What of the view state, and of what the filters leave, decides what the matrix shows. */
export interface MatrixQuestion
  extends Pick<ViewState, 'partners' | 'sectors' | 'langs' | 'columns' | 'since' | 'open'> {
  readonly selection: Selection
  /** No room for many columns: partners stand folded until they are opened. */
  readonly narrow: boolean
}
