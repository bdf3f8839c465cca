/** Where a quote comes from, in the reader's language; what the article does not state is null. */
import type { UiLang } from '../corpus/codebook.ts'
import type { IndexArticle } from '../corpus/index/CorpusIndex.ts'
import { languageName } from './articlePage/languageName.ts'
import { dateNote, dateText } from './dateText.ts'

export interface EvidenceSource {
  readonly agency: string | null
  /** The place that the report is filed from, in the article's words. */
  readonly place: string | null
  readonly date: string | null
  readonly language: string | null
}

export function evidenceSource({ meta }: IndexArticle, lang: UiLang): EvidenceSource {
  const published = meta.publishedOn?.value ?? null
  const note = published && dateNote(published, lang)
  return {
    agency: meta.agency?.value ?? null,
    place: meta.dateline?.value ?? null,
    date: published && `${dateText(published, lang)}${note ? ` (${note})` : ''}`,
    language: meta.lang && languageName(meta.lang, lang),
  }
}
