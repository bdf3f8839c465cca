import { useEffect } from 'react'
import type { Briefing } from '../../models/briefing/Briefing.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** A CSS string. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/** What stands at the foot of each printed page; a page's margin takes its words from the root of the document. */
export function usePageFoot({ kicker, asOfText, hash }: Briefing): void {
  const words = useWords(WORDS)
  const { marking } = useView().state
  const left = `${kicker} · ${asOfText}`
  const right = `${words.hash} ${hash.slice(0, 16)}`
  const middle = marking === null ? '' : words.markings[marking]
  useEffect(() => {
    const { style } = document.documentElement
    const values = { '--briefing-left': left, '--briefing-middle': middle, '--briefing-right': right }
    for (const [name, text] of Object.entries(values)) style.setProperty(name, quoted(text))
    return () => {
      for (const name of Object.keys(values)) style.removeProperty(name)
    }
  }, [left, middle, right])
}
