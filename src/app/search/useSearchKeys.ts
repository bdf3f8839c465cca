import { useEffect, useEffectEvent } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** `/` outside a field, and Ctrl-K (on a Mac, Command-K) anywhere, open the search. */
export function useSearchKeys(open: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return
    const command = event.ctrlKey || event.metaKey
    const asks = command ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event.target)
    if (!asks || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
