import type { Term } from '../terms.ts'
import type { EventWord, PlainEventWord } from './EventWords.ts'

const terms = (list: readonly string[], means: EventWord): Term<EventWord>[] => list.map((words) => ({ words, means }))

export const say = (kind: PlainEventWord, list: readonly string[]) => terms(list, { kind })
export const visit = (official: boolean, list: readonly string[]) => terms(list, { kind: 'visit', official })
export const go = (official: boolean, list: readonly string[]) => terms(list, { kind: 'go', official })
/** A verb of meeting; `needsObject` where without a person after it the word means something else ("received support"). */
export const meet = (needsObject: boolean, list: readonly string[]) =>
  terms(list, { kind: 'meet', call: false, needsObject })
export const call = (list: readonly string[]) => terms(list, { kind: 'meet', call: true, needsObject: false })
