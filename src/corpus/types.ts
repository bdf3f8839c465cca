/**
 * The nouns. Offsets are UTF-16 code units into an article's text as it stands in its file (a quote is `text.slice(start, end)`);
 * `null` means: the text does not say.
 */
import type {
  CodedLang,
  DateBasis,
  EventType,
  InstrumentStatus,
  ParagraphKind,
  Reason,
  Sector,
  Stage,
  StageRule,
  Voice,
} from './codebook.ts'

/** File name without `.txt`. */
export type ArticleId = string
/** ISO 3166-1 alpha-2, or `EU`. */
export type CountryCode = string
/** BCP 47. */
export type LangTag = string

/** Half-open, UTF-16 code units into the article's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A date as EDTF (ISO 8601-2), in the forms of codebook section 5: `2025-10-23`, `1957-08`, `1950`, `2025-10-22/2025-10-24`,
 * `[2025-10-22..2025-10-24]`, `XXXX-04-02`. Made and taken apart only in `edtf.ts`.
 */
export type Edtf = string & { readonly __brand: 'Edtf' }

/** What someone knows of an article that its text does not say (`seeds/NAME.yaml`); a key that is absent is not known. */
export interface EditorNote {
  readonly publishedOn?: Edtf
  readonly agency?: string
  readonly url?: string
  readonly title?: string
  readonly partners?: readonly CountryCode[]
}

/** What comes in: one file, decoded as UTF-8 with nothing taken away (a byte-order mark stays), and the SHA-256 of its bytes in hex. */
export interface RawArticle {
  readonly id: ArticleId
  readonly text: string
  readonly sha256: string
  /** Absent where nobody has written a note. */
  readonly note?: EditorNote
}

/** A value of an article's head and how it is known: read in the text at `span`, or stated by an editor beside it. */
export interface Known<T> {
  readonly value: T
  readonly basis: 'coded' | 'editor'
  readonly span: Span | null
}

/** Codebook section 7. */
export interface Meta {
  readonly lang: LangTag | null
  readonly title: Known<string> | null
  readonly publishedOn: Known<Edtf> | null
  readonly agency: Known<string> | null
  readonly dateline: Known<string> | null
  readonly url: Known<string> | null
}

/** One line of the file that is not blank, in order, without its line end. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind
}

/** A sentence without what only frames it (section 1). `paragraph` indexes the article's paragraphs. */
export interface Sentence extends Span {
  readonly paragraph: number
}

/** What `read/` makes of a file. `lexicon` is null where the language has none: nothing more is coded then. */
export interface ReadArticle extends RawArticle {
  readonly meta: Meta
  readonly lexicon: CodedLang | null
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
}

/** One code of a statement. `sectorAt` and `stageAt` are the words that gave it; `stageAt` is null where no staging verb stands. */
export interface Code {
  readonly sector: Sector
  readonly stage: Stage
  readonly voice: Voice
  /** The sentence whose stage is carried over (section 1), else null. */
  readonly carriedFrom: Span | null
  readonly halted: boolean
  readonly rule: StageRule
  readonly sectorAt: Span
  readonly stageAt: Span | null
}

/** One sentence about cooperation with one partner (section 1). A sentence about two partners is two statements with one span. */
export interface Statement extends Span {
  readonly partner: CountryCode
  /** When the deed was, where the sentence puts it before the report. */
  readonly when: Edtf | null
  readonly codes: readonly Code[]
}

/** Section 6. `forms` are the other ways in which the article names the person. */
export interface Person {
  readonly name: string
  readonly forms: readonly string[]
  readonly role: string | null
  readonly country: CountryCode | null
}

export interface Instrument extends Span {
  readonly name: string
  readonly status: InstrumentStatus
}

/** `value` is written as section 6 says: `30000`, `75`, `x2`, `1000s`. `of` is in the article's words. */
export interface Figure extends Span {
  readonly value: string
  readonly unit: string
  readonly of: string
}

/** Someone who takes part: a person by name, or an office whose holder the text does not name. */
export type Participant =
  | { readonly kind: 'person'; readonly name: string; readonly country: CountryCode | null }
  | { readonly kind: 'office'; readonly office: string; readonly country: CountryCode | null }

/**
 * A label's parts; the page words them in the reader's language. `named` carries words of the source (a forum's or a
 * document's name) that stay as they are.
 */
export type EventLabel =
  | { readonly form: 'visit'; readonly official: boolean; readonly who: string | null; readonly to: Place | null }
  | { readonly form: 'talks'; readonly call: boolean; readonly who: readonly Participant[] }
  | { readonly form: 'press' }
  | { readonly form: 'anniversary'; readonly years: number | null }
  | { readonly form: 'relations-established' }
  | { readonly form: 'partnership'; readonly level: PartnershipLevel | null }
  | { readonly form: 'documents-signed'; readonly count: number | null }
  | { readonly form: 'wreath'; readonly where: readonly string[] }
  | { readonly form: 'community'; readonly where: string | null }
  | { readonly form: 'welcome' | 'farewell' }
  | { readonly form: 'stop'; readonly where: string }
  | { readonly form: 'system-change'; readonly country: CountryCode }
  | { readonly form: 'programme'; readonly sectors: readonly Sector[]; readonly named: string | null }
  | { readonly form: 'named'; readonly named: string }

/** The levels of relations that have a name everywhere; null in a label: another kind, or not said. */
export type PartnershipLevel = 'comprehensive' | 'strategic' | 'comprehensive-strategic'

/** A place: a country, or the source's own words. */
export type Place =
  | { readonly kind: 'country'; readonly country: CountryCode }
  | { readonly kind: 'named'; readonly name: string }

/** An event as one article tells it (section 5), before linking. `date` is what this article alone gives. */
export interface EventReport {
  readonly type: EventType
  readonly date: Edtf | null
  readonly basis: DateBasis | null
  readonly planned: boolean
  readonly partner: CountryCode
  /** In the article's own words. */
  readonly place: string | null
  readonly participants: readonly Participant[]
  readonly label: EventLabel
  readonly quotes: readonly Span[]
  /** Index, in the same article's reports, of the visit during which it happened, else null. */
  readonly during: number | null
}

/** All that one article says, before linking. `reasons` runs beside `sentences`: null where the sentence is a statement. */
export interface CodedArticle {
  readonly article: ReadArticle
  readonly partners: readonly CountryCode[]
  readonly statements: readonly Statement[]
  readonly reasons: readonly (Reason | null)[]
  readonly events: readonly EventReport[]
  readonly instruments: readonly Instrument[]
  readonly figures: readonly Figure[]
  readonly people: readonly Person[]
}

/** What one article bears out of a linked event: how the date is known from it, and its quotes. */
export interface EventEvidence {
  readonly article: ArticleId
  readonly basis: DateBasis
  readonly quotes: readonly Span[]
  /** What this article says by itself; absent where that is just what the event has. */
  readonly own?: OwnReport
}

/** An article's own day, place and participants of an event; null: it gives none. */
export interface OwnReport {
  readonly date: Edtf | null
  readonly place: string | null
  readonly participants: readonly Participant[]
}

/** One event from all reports of it. Days count from 1970-01-01 and are null where no year is known. */
export interface CorpusEvent {
  /** Stable for the same corpus: made from partner, type, date and participants. */
  readonly id: string
  readonly type: EventType
  readonly date: Edtf
  readonly firstDay: number | null
  readonly lastDay: number | null
  readonly basis: DateBasis
  readonly planned: boolean
  readonly partner: CountryCode
  readonly place: string | null
  readonly participants: readonly Participant[]
  readonly label: EventLabel
  readonly evidence: readonly EventEvidence[]
}

/** Two statements of two articles that report the same thing; indexes into each article's statements, `score` 0 to 1. */
export interface Passage {
  readonly left: ArticleId
  readonly right: ArticleId
  readonly leftStatement: number
  readonly rightStatement: number
  readonly score: number
}

/** What one article says, and the sentence that says it. */
export interface Said<T> extends Span {
  readonly article: ArticleId
  readonly value: T
}

/**
 * Two articles that do not say the same of one thing. `left` is the article that comes first in the corpus; which of the two is right is
 * not judged. `figure`: what counts the same thing has two values, as in `Figure`. `date`: one event (an id of the corpus, that which `left`
 * tells) is dated differently by two articles' own words. `stage`: a passage pair has the sectors at two stages.
 */
export type Disagreement =
  | {
      readonly kind: 'figure'
      readonly partner: CountryCode
      readonly unit: string
      readonly left: Said<string>
      readonly right: Said<string>
    }
  | {
      readonly kind: 'date'
      readonly partner: CountryCode
      readonly event: string
      readonly left: Said<Edtf>
      readonly right: Said<Edtf>
    }
  | {
      readonly kind: 'stage'
      readonly partner: CountryCode
      readonly sectors: readonly Sector[]
      readonly left: Said<Stage>
      readonly right: Said<Stage>
    }

export const PROBLEM_KINDS = [
  'empty-file',
  'not-text',
  'invalid-utf8',
  'too-large',
  'unreadable-file',
  'same-text',
  'language-unknown',
  'language-without-lexicon',
  'no-partner',
  'note-unreadable',
  'note-unknown-key',
  'note-bad-value',
  'note-contradicts-text',
  'note-without-article',
  'coder-failed',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

/** Something that a person should know or mend. `detail` is a value from the data (a language, a key, an id), never a sentence. */
export interface Problem {
  readonly kind: ProblemKind
  readonly file: string
  readonly span: Span | null
  readonly detail: string | null
}

/** The linked corpus. `asOf` is the newest date at the head of an article (section "Time is the corpus's"). */
export interface Corpus {
  readonly articles: readonly CodedArticle[]
  readonly events: readonly CorpusEvent[]
  readonly passages: readonly Passage[]
  /** Articles that carry one agency's text and so count as one source: groups of two and more, in the order of the corpus. */
  readonly sameReports: readonly (readonly ArticleId[])[]
  readonly disagreements: readonly Disagreement[]
  readonly problems: readonly Problem[]
  readonly asOf: Edtf | null
}
