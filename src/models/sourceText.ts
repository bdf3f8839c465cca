/** A source in one line: outlet or the name of the file, place and date, as far as the text gives them. */
import type { UiLang } from '../corpus/codebook.ts'
import type { IndexArticle } from '../corpus/index/CorpusIndex.ts'
import { evidenceSource } from './evidenceSource.ts'

const WORDS: Readonly<Record<UiLang, { readonly file: (id: string) => string; readonly noDate: string }>> = {
  vi: { file: (id) => `bài ${id}`, noDate: 'không ghi ngày' },
  en: { file: (id) => `article ${id}`, noDate: 'date not stated' },
}

/** "VNA, Sofia, 23 Oct 2025"; "article 003_d0b2…, date not stated". */
export function sourceText(article: IndexArticle, lang: UiLang): string {
  const { agency, place, date } = evidenceSource(article, lang)
  const words = WORDS[lang]
  return [agency ?? words.file(article.id), place, date ?? words.noDate].filter((part) => part !== null).join(', ')
}
