/** One sentence to paste into a paper: what a quote bears out, the exact quote, its source, and the way to it. */
import type { UiLang } from '../corpus/codebook.ts'
import type { IndexArticle } from '../corpus/index/CorpusIndex.ts'
import { sourceText } from './sourceText.ts'

export interface PasteLine {
  readonly text: string
  /** The same sentence, in which the source is the link. */
  readonly html: string
}

interface Pasted {
  /** In words without a full stop; null: the quote stands by itself. */
  readonly claim: string | null
  readonly quote: string
  readonly article: IndexArticle
  /** The whole address of the sentence; one on a disk is left out: it leads nobody else there, and says where the page was kept. */
  readonly link: string
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

export function pasteLine({ claim, quote, article, link }: Pasted, lang: UiLang): PasteLine {
  const source = sourceText(article, lang)
  const lead = claim === null ? '' : `${claim}: `
  const quoted = article.meta.lang === null ? '<span>' : `<span lang="${escaped(article.meta.lang)}">`
  const isShared = /^https?:/.test(link)
  const cited = isShared ? `<a href="${escaped(link)}">${escaped(source)}</a>` : escaped(source)
  return {
    text: `${lead}“${quote}” (${isShared ? `${source}; ${link}` : source}).`,
    html: `<p lang="${lang}">${escaped(lead)}“${quoted}${escaped(quote)}</span>” (${cited}).</p>`,
  }
}
