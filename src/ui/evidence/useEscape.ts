import { useEffect, useEffectEvent, useRef } from 'react'

/** The mark that stands for what is open: what had the focus when it opened, else the mark that says it is the current one. */
function openerOf(remembered: HTMLElement | null): HTMLElement | null {
  if (remembered?.isConnected) return remembered
  return document.querySelector<HTMLElement>('.frame-main [aria-current="true"]')
}

/**
 * Escape, from wherever the focus is, closes; the returned function does the same for a button. Focus then goes back to what
 * opened it. `subject` names what is shown: another subject in the same panel has another opener. null: what is shown cannot be closed.
 */
export function useEscape(subject: string, onClose: (() => void) | null): () => void {
  const opener = useRef<HTMLElement | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has the focus is asked anew whenever another subject opens.
  useEffect(() => {
    const focused = document.activeElement
    const inMain = focused instanceof HTMLElement && focused.closest('.frame-main') !== null
    opener.current = inMain ? focused : null
  }, [subject])

  const close = () => {
    if (onClose === null) return
    const back = openerOf(opener.current)
    onClose()
    back?.focus()
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (onClose === null || event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return close
}
