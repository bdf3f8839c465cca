/** What a side proposed, and what answered it. */
import type { Sector, Stage, Voice } from '../../corpus/codebook.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode, Edtf, Span } from '../../corpus/types.ts'

/** One statement of the record. */
export interface Said {
  readonly article: IndexArticle
  readonly span: Span
  readonly stage: Stage
  readonly voice: Voice
  /** When the deed was, where the sentence puts it before the report. */
  readonly when: Edtf | null
}

/** A sector of an ask, and how the record goes on in it. */
export interface AskedSector {
  readonly sector: Sector
  /** The first statement that takes it up; null: none does. */
  readonly takenUp: Said | null
  /** Where nothing takes it up: a statement that would, if a date told that it is not the earlier one. */
  readonly undated: Said | null
}

/** A proposal, once however many articles report it. */
export interface Ask {
  readonly id: string
  readonly partner: CountryCode
  readonly said: Said
  /** The same proposal in other articles. */
  readonly also: readonly Said[]
  /** In the order of the codebook; never empty. */
  readonly sectors: readonly AskedSector[]
}

/** Who proposes: one of the two sides, or a voice that is neither (both together, the article itself). */
export const ASKERS = ['home', 'partner', 'both', 'narrator'] as const satisfies readonly Voice[]
export type Asker = (typeof ASKERS)[number]
export const SIDES = ['home', 'partner'] as const satisfies readonly Asker[]
/** Voices that have no other side. */
export const OTHERS = ['both', 'narrator'] as const satisfies readonly Asker[]

/** What one voice proposed to or with one partner. An ask with sectors of both kinds stands in both lists, with the sectors of each. */
export interface Asked {
  readonly open: readonly Ask[]
  readonly takenUp: readonly Ask[]
  /** How many asks there are, each once. */
  readonly total: number
}

export interface PartnerAsks {
  readonly partner: CountryCode
  readonly of: Readonly<Record<Asker, Asked>>
}

export interface Asks {
  /** Those with most asks of the two sides first. */
  readonly partners: readonly PartnerAsks[]
}
