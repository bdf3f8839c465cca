import { useEffect, useState } from 'react'
import { useView, useWords } from '../../ui/View.tsx'
import { DETAIL_WORDS } from './detailWords.ts'

const SAID_MS = 2500

/** Copies the address of the chosen sentence beside its counterpart: what is chosen is in the address. */
export function CopySentence() {
  const { hrefOf } = useView()
  const words = useWords(DETAIL_WORDS)
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
    <button type="button" className="text-link" onClick={copy}>
      {said === null ? words.copy : words[said]}
    </button>
  )
}
