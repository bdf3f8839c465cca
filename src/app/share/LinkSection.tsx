import { shortHash } from '../../corpus/index/Versions.ts'
import { CopyButton } from '../../ui/evidence/CopyButton.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { frozenHref, liveHref } from '../address/frozen.ts'
import { SHARE_WORDS } from './words.ts'

/** `hash`: of the corpus; null as long as it has not come. */
export function LinkSection({ hash }: { readonly hash: string | null }) {
  const { state } = useView()
  const words = useWords(SHARE_WORDS)
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{words.link}</h3>
      <Line name={words.live} note={words.liveNote} href={liveHref(state)} />
      {hash !== null && (
        <Line name={words.frozen} note={words.frozenNote(shortHash(hash))} href={frozenHref(state, hash)} />
      )}
    </section>
  )
}

interface LineProps {
  readonly name: string
  readonly note: string
  /** From its `#` on. */
  readonly href: string
}

function Line({ name, note, href }: LineProps) {
  const words = useWords(SHARE_WORDS)
  const address = new URL(href, location.href).href
  return (
    <div className="share-line">
      <label>
        <span className="share-name">{name}</span> <span className="share-note">{note}</span>
        <input readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <CopyButton className="share-copy text-link" label={words.copyLink} textOf={() => address} />
    </div>
  )
}
