import type { UiLang } from '../../corpus/codebook.ts'
import { activeFilters } from '../selection/filterNames.ts'
import type { Filters } from '../viewState.ts'
import type { BriefingWords } from './BriefingWords.ts'
import { FILTERED_WORDS, NARROWED_WORDS } from './narrowedWords.ts'
import { BRIEFING_WORDS } from './words.ts'

/** The words of a briefing, which claim for the whole record only what no filter can have hidden. */
export function wordsFor(filters: Filters, lang: UiLang): BriefingWords {
  const words = BRIEFING_WORDS[lang]
  const active = activeFilters(filters).filter((filter) => filter !== 'partners')
  if (active.length === 0) return words
  const narrowed = { ...words, ...NARROWED_WORDS[lang] }
  if (active.every((filter) => filter === 'sectors')) return narrowed
  const { gaps, ...filtered } = FILTERED_WORDS[lang]
  return { ...narrowed, ...filtered, gaps: { ...words.gaps, ...gaps } }
}
