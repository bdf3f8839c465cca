import { useSyncExternalStore } from 'react'

/** Px under which so many articles have no room beside each other. */
const ROOM: Readonly<Record<number, number>> = { 2: 700, 3: 1100 }

/** Whether the window has room for one text only; one article alone never asks for more. */
export function useOnePane(articles: number): boolean {
  const room = ROOM[articles]
  const query =
    room === undefined || typeof window.matchMedia !== 'function'
      ? null
      : window.matchMedia(`(max-width: ${room - 0.02}px)`)
  return useSyncExternalStore(
    (changed) => {
      query?.addEventListener('change', changed)
      return () => query?.removeEventListener('change', changed)
    },
    () => query?.matches ?? false,
  )
}
