/** The briefing page as a plain value: what a view, a document and slides draw, each line with the notes that bear it out. */
import type { Sector, SectorGroup, Stage, UiLang } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode, Edtf, Span } from '../../corpus/types.ts'
import type { EvidenceSource } from '../evidenceSource.ts'
import type { TimedEvent } from '../timeline/timedEvents.ts'

/** A note: one sentence of one article. Its words are the slice of the article's text at `span`. */
export interface BriefingNote {
  /** From 1, in the order in which the lines come. */
  readonly number: number
  readonly article: IndexArticle
  readonly shortId: string
  readonly span: Span
  /** The sentence before it that its stage is carried from: both are shown then. */
  readonly carriedFrom: Span | null
  readonly source: EvidenceSource
}

/** One line: what it is about, what is said, and how it is known. */
export interface BriefingLine {
  readonly id: string
  /** Where the line is of a stage: its mark stands before it. */
  readonly stage: Stage | null
  /** What the eye looks for: sectors, a date, a value, a name. */
  readonly lead: string
  readonly text: string
  /** Number of the note whose words stand in the line itself. */
  readonly quoted: number | null
  /** Numbers of its notes; never empty. */
  readonly notes: readonly number[]
}

export interface BriefingGroup {
  readonly id: string
  /** Null where the section has one group. */
  readonly heading: string | null
  readonly lines: readonly BriefingLine[]
  /** What stands for lines where there are none, or how many more there are. */
  readonly remark: string | null
}

export const SECTION_NAMES = [
  'since',
  'says',
  'asks',
  'promised',
  'timeline',
  'contacts',
  'figures',
  'instruments',
  'disputes',
] as const
export type SectionName = (typeof SECTION_NAMES)[number]

export interface BriefingSection {
  readonly name: SectionName
  readonly heading: string
  readonly lede: string | null
  readonly groups: readonly BriefingGroup[]
  readonly remarks: readonly string[]
}

export interface BriefingCell {
  readonly stage: Stage
  readonly word: string
  readonly statements: number
  /** Where nothing but deeds of the past reaches the stage: when the deed was. */
  readonly when: string | null
  readonly note: number
}

export interface BriefingMatrix {
  readonly heading: string
  readonly partners: readonly { readonly code: CountryCode; readonly name: string }[]
  /** Only the sectors that are spoken of. */
  readonly groups: readonly {
    readonly group: SectorGroup
    readonly code: string
    readonly name: string
    readonly rows: readonly {
      readonly sector: Sector
      readonly name: string
      /** By partner; null: not mentioned. */
      readonly cells: readonly (BriefingCell | null)[]
    }[]
  }[]
  readonly remarks: readonly string[]
}

/** An event of the timeline's line drawn to scale; `from` and `to` are fractions of it. */
export interface BriefingMark {
  readonly id: string
  readonly mark: TimedEvent['mark']
  readonly from: number
  readonly to: number
}

export interface BriefingStrip {
  readonly marks: readonly BriefingMark[]
  readonly ticks: readonly { readonly at: number; readonly year: number }[]
  /** Years without events, left out. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
}

export interface BriefingSource {
  readonly article: IndexArticle
  readonly shortId: string
  readonly source: EvidenceSource
  /** Numbers of the notes that quote it. */
  readonly notes: readonly number[]
}

export interface Briefing {
  readonly lang: UiLang
  readonly kicker: string
  readonly title: string
  /** Sentences with the counts. */
  readonly lede: readonly string[]
  readonly partners: readonly CountryCode[]
  readonly matrix: BriefingMatrix
  readonly sections: Readonly<Partial<Record<SectionName, BriefingSection>>>
  readonly strip: BriefingStrip | null
  /** What is not known, said to be not known. */
  readonly gaps: readonly string[]
  readonly sources: readonly BriefingSource[]
  /** How many more articles there are that no note quotes; null where all are listed. */
  readonly otherSources: string | null
  readonly notes: readonly BriefingNote[]
  readonly asOf: Edtf | null
  /** "As of 23 Oct 2025", or that no article has a date. */
  readonly asOfText: string
  readonly hash: string
  /** Each filter in the reader's words, empty where nothing is narrowed. */
  readonly filters: readonly string[]
}
