/** From the codebook to PLOVER's categories (docs/plover.md says why). */
import type { EventType, Sector, Stage } from '../../corpus/codebook.ts'
import { fold } from '../../corpus/fold.ts'
import type { CorpusEvent } from '../../corpus/types.ts'

export const PLOVER_EVENTS = ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID'] as const
export type PloverEvent = (typeof PLOVER_EVENTS)[number]

/** PLOVER codes neither mere mentions nor requests. */
const OF_STAGE: Readonly<Record<Stage, PloverEvent | null>> = {
  mentioned: null,
  proposed: null,
  agreed: 'AGREE',
  signed: 'SUPPORT',
  delivered: 'COOPERATE',
}

/** Words by which a sector's own phrase says that one side gives and the other receives. */
const AID = /\b(aid|oda|grants?|relief|humanitarian|donat\w+|vien tro|khong hoan lai|cuu tro|nhan dao)\b/

/** `words`: those that gave the code its sector; null where they are not published. */
export function ofStatement(stage: Stage, words: string | null): PloverEvent | null {
  const event = OF_STAGE[stage]
  return event === 'COOPERATE' && words !== null && AID.test(fold(words, 'bare').text) ? 'AID' : event
}

const OF_TYPE: Readonly<Partial<Record<EventType, PloverEvent>>> = {
  visit: 'CONSULT',
  talks: 'CONSULT',
  agreement: 'SUPPORT',
}

/** What is only planned to be signed is a promise; other types are no event that PLOVER has. */
export function ofEvent({ type, planned }: CorpusEvent): PloverEvent | null {
  const event = OF_TYPE[type] ?? null
  return event === 'SUPPORT' && planned ? 'AGREE' : event
}

/** PLOVER's general contexts. */
export const CONTEXT_OF: Readonly<Record<Sector, string | null>> = {
  politics: 'diplomatic',
  security: 'military',
  multilateral: 'diplomatic',
  justice: 'legal',
  trade: 'economic',
  investment: 'economic',
  finance: 'economic',
  industry: 'economic',
  energy: 'economic',
  agriculture: 'economic',
  transport: 'economic',
  labour: 'economic',
  tourism: 'economic',
  science: null,
  digital: null,
  health: null,
  environment: 'enviro_disaster',
  education: 'culture',
  culture: 'culture',
  sport: 'culture',
  people: 'culture',
  local: null,
  community: 'migration',
}
