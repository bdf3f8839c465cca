/** The files that can be made of what is seen. A file is made when its button is pressed, with the library that makes it, and downloaded. */
import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../../data/queries.ts'
import { useWords } from '../../ui/View.tsx'
import { CorpusContexts } from '../CorpusContexts.tsx'
import { Dialog } from '../dialog/Dialog.tsx'
import { ExportList } from './ExportList.tsx'
import { DIALOG_WORDS } from './words.ts'
import './export.css'

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(DIALOG_WORDS)
  const corpus = useQuery(indexQuery)
  return (
    <Dialog className="export" title={words.title} close={words.close} onClose={onClose}>
      {corpus.data === undefined ? (
        <p className="dialog-body">{words.noRecord}</p>
      ) : (
        <CorpusContexts index={corpus.data}>
          <ExportList index={corpus.data} />
        </CorpusContexts>
      )}
    </Dialog>
  )
}
