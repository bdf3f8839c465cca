import { useEffect } from 'react'
import { followReadiness } from './readiness.ts'

/** What a page says where it cannot show what was asked for. */
const FAULTS = '.shell-failed, .shell-notice'

/**
 * Says on `<html>` that the page can be photographed: `data-ready` is the hash of the corpus that is drawn, `data-failed` what went wrong. Both are
 * taken away while something changes.
 */
export function useReadyFlag(hash: string): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    return followReadiness((ready) => {
      delete dataset.ready
      delete dataset.failed
      if (!ready) return
      const fault = document.querySelector(FAULTS)
      if (fault !== null) dataset.failed = wordsOf(fault)
      else dataset.ready = hash
    })
  }, [hash])
}

/** What it says first, without what there is to press. */
function wordsOf(fault: Element): string {
  const said = [...(fault.querySelector('[role="status"]') ?? fault).childNodes].filter(
    (node) => !(node instanceof Element && node.matches('a, button')),
  )
  return said
    .map((node) => node.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ')
}
