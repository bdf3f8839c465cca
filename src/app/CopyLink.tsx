import { useEffect, useState } from 'react'
import { useView, useWords } from '../ui/View.tsx'
import { WORDS } from './words.ts'

const SAID_MS = 2500

/** Copies the address of what is seen, language and theme included. */
export function CopyLink() {
  const { hrefOf } = useView()
  const words = useWords(WORDS)
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(hrefOf({}), location.href).href)
      setSaid('copied')
    } catch {
      setSaid('copyFailed')
    }
  }
  return (
    <button type="button" className="masthead-copy text-link" onClick={copy}>
      <span aria-live="polite">{said === null ? words.copyLink : words[said]}</span>
    </button>
  )
}
