/**
 * Arrow keys walk from the field through the results and back, Home and End go to the first and the last, Enter in the field opens the first.
 * True where the key was used.
 */
export function stepThrough(dialog: HTMLElement, key: string): boolean {
  const field = dialog.querySelector<HTMLElement>('input')
  const links = [...dialog.querySelectorAll<HTMLElement>('.search-results li > a')]
  const active = document.activeElement
  const at = active instanceof HTMLElement ? links.indexOf(active) : -1
  const inField = active === field
  if (at < 0 && !inField) return false
  if (key === 'Enter' && inField) {
    links[0]?.click()
    return true
  }
  const next = target(key, at, links.length, inField)
  if (next === null) return false
  const to = next < 0 ? field : links[Math.min(next, links.length - 1)]
  to?.focus()
  to?.scrollIntoView?.({ block: 'nearest' })
  return true
}

/** Position of the link to go to, -1 for the field; null where the key says nothing. */
function target(key: string, at: number, count: number, inField: boolean): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return at + 1
  if (key === 'ArrowUp') return inField ? null : at - 1
  if (inField) return null
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
