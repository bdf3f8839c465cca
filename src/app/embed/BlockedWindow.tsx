import { useWords } from '../../ui/View.tsx'
import { EMBED_WORDS } from './words.ts'

/** Says that the frame may open no window, and gives the address to take along. */
export function BlockedWindow({ href }: { readonly href: string }) {
  const words = useWords(EMBED_WORDS)
  return (
    <div className="shell-notice" role="alert">
      <p>{words.blocked}</p>
      <input
        className="embed-address"
        readOnly
        aria-label={words.address}
        value={href}
        onFocus={(event) => event.target.select()}
      />
    </div>
  )
}
