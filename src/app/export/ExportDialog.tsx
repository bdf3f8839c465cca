/** The files that can be made of what is seen. A file is made when its button is pressed, with the library that makes it, and downloaded. */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { indexQuery } from '../../data/queries.ts'
import { useWords } from '../../ui/View.tsx'
import { CorpusContexts } from '../CorpusContexts.tsx'
import { ExportList } from './ExportList.tsx'
import { DIALOG_WORDS } from './words.ts'
import './export.css'

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(DIALOG_WORDS)
  const corpus = useQuery(indexQuery)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="export" aria-labelledby="export-title" onClose={onClose} onKeyDown={keepKey}>
      <div className="export-head">
        <h2 id="export-title">{words.title}</h2>
        <button type="button" className="text-link" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {corpus.data === undefined ? (
        <p className="export-body">{words.noRecord}</p>
      ) : (
        <CorpusContexts index={corpus.data}>
          <ExportList index={corpus.data} />
        </CorpusContexts>
      )}
    </dialog>
  )
}

/** Keys are the dialog's, and not the view's behind it. */
function keepKey(event: KeyboardEvent) {
  event.stopPropagation()
}
