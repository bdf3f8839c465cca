/** What is seen, as one plain value: the address is its written form, the models turn it into what a view draws. */
import type { Sector, Stage, UiLang, Voice } from '../corpus/codebook.ts'
import type { ArticleId, CountryCode, Span } from '../corpus/types.ts'

export const VIEWS = ['matrix', 'timeline', 'sources', 'asks', 'figures', 'briefing', 'method'] as const
export type ViewName = (typeof VIEWS)[number]

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What stands across the matrix. */
export const COLUMN_CHOICES = ['article', 'stage', 'voice', 'year', 'outlet', 'lang'] as const
export type ColumnChoice = (typeof COLUMN_CHOICES)[number]

/** What the lanes of the timeline stand for. */
export const LANE_CHOICES = ['type', 'partner'] as const
export type LaneChoice = (typeof LANE_CHOICES)[number]

/** The columns of the table of events, each of which it can be sorted by. */
export const EVENT_COLUMNS = ['date', 'basis', 'type', 'event', 'place', 'partner', 'sources'] as const
export type EventColumn = (typeof EVENT_COLUMNS)[number]

export interface EventOrder {
  readonly by: EventColumn
  readonly descending: boolean
}

/** The paper that the briefing is set for. */
export const PAGE_FORMATS = ['a4-landscape', 'a4', '16x9'] as const
export type PageFormat = (typeof PAGE_FORMATS)[number]

/** What is printed over what leaves the program: for official use, or a draft. */
export const MARKINGS = ['official', 'draft'] as const
export type Marking = (typeof MARKINGS)[number]

/** What the table of figures can be sorted by. */
export const FIGURE_COLUMNS = ['partner', 'of', 'value', 'article', 'date'] as const
export type FigureColumn = (typeof FIGURE_COLUMNS)[number]

export interface FigureOrder {
  readonly by: FigureColumn
  readonly descending: boolean
}

/**
 * A cell of the matrix. `column` is the value that its column stands for, in the kind of columns chosen: an article's id, a stage, a year;
 * empty where the articles do not state it; null is the partner's overall column.
 */
export interface CellRef {
  readonly partner: CountryCode
  readonly sector: Sector
  readonly column: string | null
}

/** A sentence of an article, with the first eight digits of the file's SHA-256: a link outlives a change of text, and says so. */
export interface SentenceRef extends Span {
  readonly article: ArticleId
  readonly sha8: string
}

/** Days from 1970-01-01, both shown. */
export interface DayWindow {
  readonly first: number
  readonly last: number
}

/** What the reader has narrowed the record to, in every view; an empty list or null narrows nothing. */
export interface Filters {
  readonly partners: readonly CountryCode[]
  readonly sectors: readonly Sector[]
  readonly stages: readonly Stage[]
  readonly voices: readonly Voice[]
  readonly articles: readonly ArticleId[]
  /** `meta.agency` of the articles, as it is written there. */
  readonly outlets: readonly string[]
  /** Languages of the articles, as in their `meta.lang`. */
  readonly langs: readonly string[]
  /** Days within which something happened, or, where the sentence gives no date, its article was published. */
  readonly between: DayWindow | null
  /** Words that the sentence holds, in any spelling that folding makes the same. */
  readonly text: string | null
}

export const NO_FILTERS: Filters = {
  partners: [],
  sectors: [],
  stages: [],
  voices: [],
  articles: [],
  outlets: [],
  langs: [],
  between: null,
  text: null,
}

export interface ViewState extends Filters {
  readonly view: ViewName
  readonly lang: UiLang
  readonly theme: Theme
  readonly columns: ColumnChoice
  /** Partners whose columns are unfolded; null leaves it to how many columns there are. */
  readonly open: readonly CountryCode[] | null
  /** The matrix leaves out what its sentence dates before this year. */
  readonly since: number | null
  readonly cell: CellRef | null
  /** Id of the chosen event. */
  readonly event: string | null
  /** The days that the timeline shows. */
  readonly days: DayWindow | null
  readonly lanes: LaneChoice
  /** How the table of events is sorted; null: by date, the earliest first. */
  readonly order: EventOrder | null
  /** How the table of figures is sorted; null: by partner. */
  readonly figureOrder: FigureOrder | null
  readonly page: PageFormat
  readonly marking: Marking | null
  readonly left: ArticleId | null
  readonly right: ArticleId | null
  readonly third: ArticleId | null
  /** The left article by itself. */
  readonly alone: boolean
  readonly at: SentenceRef | null
  /** First eight digits of the hash of the corpus that a frozen link was made from; null: whatever the site has. */
  readonly corpus: string | null
}

/** A view as it opens: nothing chosen, nothing narrowed. */
export const NOTHING_CHOSEN: Omit<ViewState, 'view' | 'lang' | 'theme'> = {
  ...NO_FILTERS,
  columns: 'article',
  open: null,
  since: null,
  cell: null,
  event: null,
  days: null,
  lanes: 'type',
  order: null,
  figureOrder: null,
  page: 'a4-landscape',
  marking: null,
  left: null,
  right: null,
  third: null,
  alone: false,
  at: null,
  corpus: null,
}

/** What a click changes; everything else stays. */
export type ViewChange = Partial<ViewState>
