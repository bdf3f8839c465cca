import type { Stage, Voice } from '../../corpus/codebook.ts'
import type { SectionName } from './Briefing.ts'

/** As many articles are named in a line. */
export const MOST_NAMED = 12

/** Up to so many partners are named one by one in a title. */
export const NAMED = 2

/** The stages that say something was reached; the briefing's first section is of these. */
export type Reached = Extract<Stage, 'agreed' | 'signed' | 'delivered'>

/** What the lines of a briefing are worded with. */
export interface BriefingWords {
  readonly kicker: (partners: readonly string[]) => string
  /** Of each partner shown, most first: how many of the sectors shown have something delivered. */
  readonly title: (partners: readonly Reaching[], sectors: number) => string
  readonly nothing: string
  /** No statement is left, but events are. */
  readonly eventsOnly: (events: number) => string
  readonly counts: (counts: Counts) => string
  /** What `reached` tells. */
  readonly highest: string
  /** Sectors by their highest stage, for one partner. */
  readonly reached: (sectors: Readonly<Record<Stage, number>>, of: number) => string
  readonly leftOutPartners: (shown: number, others: number) => string
  /** Articles that no note quotes and that are not listed. */
  readonly otherSources: (count: number) => string
  readonly headings: Readonly<Record<SectionName, string>>
  readonly matrix: (spoken: number, sectors: number) => string
  readonly asOf: (date: string) => string
  readonly noAsOf: string
  readonly said: Readonly<Record<Reached, Readonly<Record<Voice, (partner: string) => string>>>>
  readonly halted: string
  readonly when: (date: string, ofDays: boolean) => string
  readonly reportedOn: (date: string) => string
  readonly notDated: string
  readonly articles: (count: number) => string
  readonly more: (count: number) => string
  readonly noneReached: string
  readonly asks: (side: string, other: string) => string
  readonly asksNothing: (side: string, other: string) => string
  /** No partner is left. */
  readonly asksNobody: string
  readonly asksByOthers: (count: number) => string
  readonly open: string
  readonly takenUp: string
  /** Only in some of its sectors. */
  readonly takenUpIn: (sectors: string) => string
  readonly undated: string
  readonly asksRule: string
  readonly promisedRule: string
  readonly promisedAgreed: string
  readonly promisedInstruments: string
  readonly promisedEvents: string
  readonly noPromise: string
  readonly agreedOnly: (statements: number) => string
  readonly planned: string
  /** A planned event whose day lies before the corpus's date. */
  readonly plannedPast: string
  readonly noEvents: string
  readonly contactRule: string
  readonly noContacts: string
  readonly noFigures: string
  readonly noInstruments: string
  readonly disputedFigure: string
  readonly or: (one: string, oneId: string, other: string, otherId: string) => string
  readonly since: SinceWords
  readonly gaps: GapWords
}

/** A partner, and in how many of the sectors shown it is spoken of, and something is delivered. */
export interface Reaching {
  readonly name: string
  readonly spoken: number
  readonly delivered: number
}

export interface Counts {
  readonly statements: number
  readonly events: number
  /** First and last year of an event; null where none has one. */
  readonly years: readonly [first: number, last: number] | null
  /** "4 articles, 3 sources". */
  readonly sources: string
}

export interface SinceWords {
  readonly lede: (asOf: string | null, hash: string) => string
  readonly same: string
  readonly articles: (added: number, changed: number, removed: number) => string
  readonly events: string
  readonly moved: string
  readonly proposals: string
  readonly corrected: string
  /** A proposal of both together or of the article itself. */
  readonly byNoSide: (partner: string) => string
  readonly withdrawn: string
  readonly fromTo: (from: string | null, to: string | null) => string
  readonly noLonger: (what: string, from: string) => string
  readonly eventGone: (what: string) => string
  readonly withdrawnFrom: (count: number, article: string, why: 'gone' | 'changed' | 'uncoded') => string
}

export interface GapWords {
  readonly silent: (sectors: readonly string[]) => string
  readonly silentWith: (partner: string, sectors: readonly string[]) => string
  /** Articles by their short names; of many the first, and how many more. */
  readonly named: (articles: readonly string[]) => string
  readonly noDate: (named: string, articles: number, of: number) => string
  readonly noOutlet: (named: string, articles: number, of: number) => string
  readonly notCoded: (named: string) => string
  readonly yearless: (events: number) => string
  readonly noArticles: string
  readonly silence: string
}
