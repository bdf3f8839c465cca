/** When a page is drawn to the end: nothing is being fetched, no part is still to come, the fonts are there, and nothing has changed since. */
import { queryClient } from '../../data/queries.ts'

const isPending = () =>
  queryClient.isFetching() > 0 ||
  document.fonts.status !== 'loaded' ||
  document.querySelector('[data-pending]') !== null

/** Two frames in which nothing changed, and then a moment in which nothing waits to be done. */
function whenQuiet(done: () => void): void {
  const idle = typeof requestIdleCallback === 'undefined' ? setTimeout : requestIdleCallback
  requestAnimationFrame(() => requestAnimationFrame(() => idle(done)))
}

/**
 * Tells, as long as it is followed, whether the page is drawn to the end: `false` at each change, `true` once the change is over. It waits for
 * what is to come, never for a time. Returns the way to call it off.
 */
export function followReadiness(tell: (ready: boolean) => void): () => void {
  let changes = 0
  const changed = () => {
    const mine = ++changes
    tell(false)
    // What is pending ends with a change of its own, which is heard below.
    whenQuiet(() => {
      if (mine === changes && !isPending()) tell(true)
    })
  }
  const observer = new MutationObserver(changed)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  const unsubscribe = queryClient.getQueryCache().subscribe(changed)
  document.fonts.addEventListener('loadingdone', changed)
  addEventListener('resize', changed)
  changed()
  return () => {
    changes += 1
    observer.disconnect()
    unsubscribe()
    document.fonts.removeEventListener('loadingdone', changed)
    removeEventListener('resize', changed)
  }
}

/** Once the page is drawn to the end. */
export function whenReady(): Promise<void> {
  return new Promise((resolve) => {
    const stop = followReadiness((ready) => {
      if (!ready) return
      stop()
      resolve()
    })
  })
}
