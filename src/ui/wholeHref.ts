import type { ViewChange } from '../models/viewState.ts'
import type { ViewTools } from './View.tsx'

/** The whole address of a changed state in the full view, to be given to others. */
export function wholeHref({ hrefOf, wholeHrefOf }: ViewTools, change: ViewChange): string {
  return wholeHrefOf?.(change) ?? new URL(hrefOf(change), location.href).href
}
