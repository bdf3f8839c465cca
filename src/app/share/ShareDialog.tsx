/** What is seen as a link and as a line to paste into another page, with the frame as that page would show it. */
import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../../data/queries.ts'
import { useWords } from '../../ui/View.tsx'
import { Dialog } from '../dialog/Dialog.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { SHARE_WORDS } from './words.ts'
import './share.css'

export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(SHARE_WORDS)
  const corpus = useQuery(indexQuery)
  return (
    <Dialog className="share" title={words.title} close={words.close} onClose={onClose}>
      <div className="dialog-body">
        <LinkSection hash={corpus.data?.hash ?? null} />
        <EmbedSection />
      </div>
    </Dialog>
  )
}
