import type { LinkFault } from '../../models/articlePage/findSentence.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** A link to a sentence that no longer fits: said, and nothing else marked in its place. */
export function LinkFaultNotice({ fault, href }: { readonly fault: LinkFault; readonly href: string }) {
  const words = useWords(WORDS)
  return (
    <p className="sources-notice is-fault" role="alert">
      {words.fault[fault]}{' '}
      <a className="text-link" href={href}>
        {words.openArticle}
      </a>
    </p>
  )
}
