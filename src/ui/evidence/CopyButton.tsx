import { useEffect, useState } from 'react'
import { useWords } from '../View.tsx'
import { WORDS } from './words.ts'

/** How long the button says what it did, ms. */
const SAID_MS = 2500

interface Props {
  /** Asked for when the button is pressed. */
  readonly textOf: () => string
  readonly label: string
  readonly className?: string
}

/** Copies a text to the clipboard and says whether the browser let it. */
export function CopyButton({ textOf, label, className = 'text-link evidence-action' }: Props) {
  const words = useWords(WORDS)
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf())
      setSaid('copied')
    } catch {
      setSaid('copyFailed')
    }
  }
  return (
    <button type="button" className={className} onClick={copy}>
      <span aria-live="polite">{said === null ? label : words[said]}</span>
    </button>
  )
}
