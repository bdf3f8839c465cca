/** What every view is given: the state that it draws, the way to another state, and the reader's language. */
import { createContext, useContext } from 'react'
import type { UiLang } from '../corpus/codebook.ts'
import type { ViewChange, ViewState } from '../models/viewState.ts'

export interface ViewTools {
  readonly state: ViewState
  /** The address of a changed state, for a link. */
  readonly hrefOf: (change: ViewChange) => string
  /** Its whole address in the full view, to be given to others; absent where `hrefOf` leads there. */
  readonly wholeHrefOf?: (change: ViewChange) => string
  /** Goes to a changed state; `replace` leaves no step in the browser's history (dragging, scrolling). */
  readonly go: (change: ViewChange, how?: 'push' | 'replace') => void
}

export const ViewContext = createContext<ViewTools | null>(null)

export function useView(): ViewTools {
  const tools = useContext(ViewContext)
  if (tools === null) throw new Error('useView outside ViewContext')
  return tools
}

/** Strings of one room in both languages; a missing one does not compile. */
export type Words<T> = Readonly<Record<UiLang, T>>

/** The strings of a room in the reader's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useView().state.lang]
}
