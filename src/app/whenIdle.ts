/** How long the page may stay busy before it is done all the same, ms. */
const LATEST_MS = 3000

/**
 * Loads what a key will open, once the page has nothing else to do, so that no letter typed after it is lost. One that fails is asked for again when
 * it is needed, and says so then. Returns the way to call it off.
 */
export function whenIdle(load: () => Promise<unknown>): () => void {
  const run = () => {
    load().catch(() => undefined)
  }
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, LATEST_MS)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, { timeout: LATEST_MS })
  return () => cancelIdleCallback(handle)
}
