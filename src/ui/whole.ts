/** Whether a view draws all of itself, and not only what is in sight: for a picture, in which nobody can scroll. */
import { useSyncExternalStore } from 'react'

let whole = false
const listeners = new Set<() => void>()

export function drawWhole(on: boolean): void {
  whole = on
  for (const listener of listeners) listener()
}

function follow(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useWhole = (): boolean => useSyncExternalStore(follow, () => whole)
