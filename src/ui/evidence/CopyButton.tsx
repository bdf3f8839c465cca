import { useEffect, useState } from 'react'
import { useWords } from '../View.tsx'
import { WORDS } from './words.ts'

/** How long the button says what it did, ms. */
const SAID_MS = 2500

/** Copies a text to the clipboard and says whether the browser let it. */
export function CopyButton(props: { readonly text: string; readonly label: string }) {
  const words = useWords(WORDS)
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text)
      setSaid('copied')
    } catch {
      setSaid('copyFailed')
    }
  }
  return (
    <button type="button" className="text-link evidence-action" onClick={copy}>
      <span aria-live="polite">{said === null ? props.label : words[said]}</span>
    </button>
  )
}
