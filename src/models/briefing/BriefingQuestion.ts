import type { UiLang } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import type { Matrix } from '../matrix/Matrix.ts'
import type { Selection } from '../selection/Selection.ts'
import type { Filters } from '../viewState.ts'
import type { BriefingWords } from './BriefingWords.ts'
import type { NoteBook } from './NoteBook.ts'

/** What a briefing is asked for. */
export interface BriefingQuestion {
  readonly index: CorpusIndex
  readonly filters: Filters
  /** What the filters leave. */
  readonly selection: Selection
  readonly lang: UiLang
  /** The filters in the reader's words. */
  readonly filterTexts: readonly string[]
  /** The corpus of the reader's last briefing; null: none is given. */
  readonly earlier: CorpusIndex | null
}

/** What every section is made from: the question narrowed to the partners that are shown, and the notes so far. */
export interface Desk {
  readonly index: CorpusIndex
  readonly selection: Selection
  readonly lang: UiLang
  readonly words: BriefingWords
  readonly book: NoteBook
  readonly partners: readonly CountryCode[]
  readonly matrix: Matrix
  /** Only partners and sectors are filtered: what answers a question must not be hidden by a filter of stages or dates. */
  readonly whole: Selection
  readonly wholeMatrix: Matrix
}
