/** What each list of sources is written from: an article with what is known of it and nothing more. */
import { type DateParts, parseEdtf } from '../../corpus/edtf.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { aboutLine } from '../about.ts'
import type { ExportContext } from '../ExportContext.ts'

export interface Citation {
  readonly article: IndexArticle
  /** As far as the head of the article gives it; null: not at all. */
  readonly issued: DateParts | null
  /** Where the article can be read in the record. */
  readonly record: string
  /** What the list is from. */
  readonly about: string
}

/** The articles that the filters leave, in the order of the corpus. */
export function citationsOf(context: ExportContext): readonly Citation[] {
  const { index, selection, hrefOf } = context
  const about = aboutLine(context)
  return index.articles.flatMap((article, at): Citation[] => {
    if (selection.articles[at] !== 1) return []
    const { id, meta } = article
    const parsed = meta.publishedOn === null ? null : parseEdtf(meta.publishedOn.value)
    return [
      {
        article,
        issued: parsed?.kind === 'date' && parsed.at.year !== null ? parsed.at : null,
        record: hrefOf({
          view: 'sources',
          left: id,
          right: null,
          third: null,
          alone: true,
          cell: null,
          event: null,
          at: null,
        }),
        about,
      },
    ]
  })
}

/** What no field of its own holds, in one line each. */
export const remarksOf = ({ article, record, about }: Citation): readonly string[] => [
  `Bang Giao ${article.id}`,
  `SHA-256 ${article.sha256}`,
  record,
  about,
]
