/** The part of the record that the filters leave, for every view. */
import { createContext, useContext } from 'react'
import type { Selection } from '../models/selection/Selection.ts'

export const SelectionContext = createContext<Selection | null>(null)

export function useSelection(): Selection {
  const selection = useContext(SelectionContext)
  if (selection === null) throw new Error('useSelection outside SelectionContext')
  return selection
}
