import type { UiLang } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { evidenceSource } from '../../models/evidenceSource.ts'
import { WORDS } from './words.ts'

/** One sentence to paste into a briefing: what it bears out, the exact quote, and its whole source. `claim` has no full stop. */
export function briefingSentence(claim: string, quote: string, article: IndexArticle, lang: UiLang): string {
  const words = WORDS[lang]
  const { agency, place, date, language } = evidenceSource(article, lang)
  const parts = [agency ?? words.noAgency, place, date ?? words.noDate, language ?? words.noLanguage]
  return `${claim}: “${quote}” ${words.source(
    parts.filter((part) => part !== null),
    article.id,
  )}.`
}
