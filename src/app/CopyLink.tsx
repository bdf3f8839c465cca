import { CopyButton } from '../ui/evidence/CopyButton.tsx'
import { useView, useWords } from '../ui/View.tsx'
import { WORDS } from './words.ts'

/** Copies the address of what is seen, language and theme included. */
export function CopyLink() {
  const { hrefOf } = useView()
  const words = useWords(WORDS)
  return (
    <CopyButton
      className="masthead-copy text-link"
      textOf={() => new URL(hrefOf({}), location.href).href}
      label={words.copyLink}
    />
  )
}
