/** What is seen as a link and as a line to paste into another page, with the frame as that page would show it. */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { indexQuery } from '../../data/queries.ts'
import { useWords } from '../../ui/View.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { SHARE_WORDS } from './words.ts'
import './share.css'

export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(SHARE_WORDS)
  const corpus = useQuery(indexQuery)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="share" aria-labelledby="share-title" onClose={onClose} onKeyDown={keepKey}>
      <div className="share-head">
        <h2 id="share-title">{words.title}</h2>
        <button type="button" className="text-link" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div className="share-body">
        <LinkSection hash={corpus.data?.hash ?? null} />
        <EmbedSection />
      </div>
    </dialog>
  )
}

/** Keys are the dialog's, and not the view's behind it. */
function keepKey(event: KeyboardEvent) {
  event.stopPropagation()
}
