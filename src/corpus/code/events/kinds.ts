/** What the words of a sentence can tell, as bits: each rule of events looks only into sentences that have a word for it. */
import type { EventWord } from '../../lexicon/EventWords.ts'

export const OF_VISITS = 1
export const OF_TALKS = 1 << 1
export const OF_AGREEMENTS = 1 << 2
export const OF_OCCASIONS = 1 << 3
export const OF_MILESTONES = 1 << 4
export const OF_ANNIVERSARIES = 1 << 5
export const OF_SYSTEMS = 1 << 6
export const OF_PROGRAMMES = 1 << 7
/** What parts a wish or a plan from a fact. */
export const OF_MOOD = 1 << 8
export const GROUND = 1 << 9
export const GROUP = 1 << 10
export const HOST = 1 << 11
export const PLACE = 1 << 12
export const REPORT = 1 << 13
export const BOUND = 1 << 14
export const LASTING = 1 << 15
export const UNSURE = 1 << 16
export const STAY = 1 << 17
export const ATTENDED = 1 << 18

const BITS: Partial<Record<EventWord['kind'], number>> = {
  meet: OF_TALKS,
  talks: OF_TALKS,
  confer: OF_TALKS | OF_MOOD,
  session: OF_TALKS,
  accord: OF_TALKS,
  hosting: OF_TALKS,
  sit: OF_TALKS,
  visit: OF_VISITS | OF_OCCASIONS,
  go: OF_VISITS | OF_OCCASIONS,
  'work-in': OF_VISITS,
  'come-here': OF_VISITS,
  arrive: OF_VISITS,
  leave: OF_VISITS,
  sign: OF_AGREEMENTS | OF_MILESTONES,
  adopt: OF_AGREEMENTS,
  announce: OF_AGREEMENTS,
  'in-force': OF_AGREEMENTS,
  establish: OF_AGREEMENTS,
  upgrade: OF_AGREEMENTS,
  normalise: OF_AGREEMENTS,
  another: OF_AGREEMENTS,
  partnership: OF_AGREEMENTS,
  relations: OF_AGREEMENTS,
  press: OF_OCCASIONS,
  forum: OF_OCCASIONS,
  culture: OF_OCCASIONS,
  welcome: OF_OCCASIONS,
  farewell: OF_OCCASIONS,
  wreath: OF_OCCASIONS,
  community: OF_OCCASIONS,
  ground: OF_OCCASIONS | GROUND,
  stop: OF_OCCASIONS,
  milestone: OF_OCCASIONS,
  deed: OF_MILESTONES,
  give: OF_MILESTONES,
  unsure: UNSURE,
  anniversary: OF_ANNIVERSARIES,
  years: OF_ANNIVERSARIES,
  'relation-years': OF_ANNIVERSARIES,
  system: OF_SYSTEMS,
  programme: OF_PROGRAMMES,
  document: OF_PROGRAMMES,
  will: OF_MOOD,
  wish: OF_MOOD,
  group: GROUP,
  in: STAY,
  into: STAY,
  attend: ATTENDED,
  host: HOST,
  place: PLACE,
  report: REPORT,
  tell: REPORT | OF_TALKS,
  agree: OF_MOOD | OF_TALKS,
  since: BOUND,
  after: BOUND,
  lasting: LASTING,
}

/** What a word of a kind can tell. */
export const bitsOf = (kind: EventWord['kind']): number => BITS[kind] ?? 0

/** The bits of all words of a sentence. */
export function bitsIn(words: readonly { readonly bits: number }[]): number {
  let bits = 0
  for (let index = 0; index < words.length; index++) bits |= words[index]?.bits ?? 0
  return bits
}
