/** Columns that several tables have. */
import type { Stage, UiLang, Voice } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode, Span } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { sharedSentence } from '../../models/sentenceLink.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import type { ExportContext } from '../ExportContext.ts'
import type { ColumnOf } from './Table.ts'

/** What is known of an article. */
export function articleColumns<R>(articleOf: (row: R) => IndexArticle | null): readonly ColumnOf<R>[] {
  return [
    { id: 'article', head: { vi: 'Bài', en: 'Article' }, of: (row) => articleOf(row)?.id ?? null },
    {
      id: 'outlet',
      head: { vi: 'Hãng tin', en: 'Outlet' },
      of: (row) => articleOf(row)?.meta.agency?.value ?? null,
    },
    {
      id: 'published',
      head: { vi: 'Ngày đăng', en: 'Published' },
      kind: 'date',
      of: (row) => articleOf(row)?.meta.publishedOn?.value ?? null,
    },
    {
      id: 'language',
      head: { vi: 'Ngôn ngữ của bài', en: 'Language of the article' },
      of: (row) => articleOf(row)?.meta.lang ?? null,
    },
  ]
}

/** Where the sentence of a row is. */
export function sentenceLink<R>(
  { hrefOf }: ExportContext,
  at: (row: R) => { readonly article: IndexArticle; readonly span: Span } | null,
): ColumnOf<R> {
  return {
    id: 'link',
    head: { vi: 'Liên kết', en: 'Link' },
    kind: 'link',
    of: (row) => {
      const place = at(row)
      return place === null ? null : hrefOf(sharedSentence(place.article, place.span))
    },
  }
}

export const yesNo = (yes: boolean, lang: UiLang) => (yes ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' })[lang]

export const stageName = (stage: Stage | null, lang: UiLang) => (stage === null ? null : STAGE_WORDS[lang][stage])

/** Who says so, with the partner by name. */
export const voiceName = (voice: Voice, partner: CountryCode, lang: UiLang) =>
  voice === 'partner' ? countryName(partner, lang) : FILTER_WORDS[lang].voices[voice]
