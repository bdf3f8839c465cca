import { useSyncExternalStore } from 'react'

/** Where articles have no room: as in `matrix.css`. */
const NARROW = '(max-width: 600px)'

function queried(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : null
}

function follow(changed: () => void): () => void {
  const query = queried()
  query?.addEventListener('change', changed)
  return () => query?.removeEventListener('change', changed)
}

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => queried()?.matches ?? false)
}
