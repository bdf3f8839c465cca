/** Columns that several tables have. */
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
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
      id: 'article_language',
      head: { vi: 'Ngôn ngữ của bài', en: 'Language of the article' },
      of: (row) => articleOf(row)?.meta.lang ?? null,
    },
  ]
}

export const yesNo = (yes: boolean, lang: 'vi' | 'en') =>
  (yes ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' })[lang]
