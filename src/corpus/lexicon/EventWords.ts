/** The words with which a language tells of events, dates, figures and instruments. */
import type { DateWords } from './DateWords.ts'

export interface EventWords {
  readonly dates: DateWords
}
