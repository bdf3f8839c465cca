import type { Term } from '../terms.ts'
import type { EventWord, PlainEventWord } from './EventWords.ts'

const terms = (list: readonly string[], means: EventWord): Term<EventWord>[] => list.map((words) => ({ words, means }))

export const say = (kind: PlainEventWord, list: readonly string[]) => terms(list, { kind })
export const visit = (official: boolean, list: readonly string[]) => terms(list, { kind: 'visit', official })
export const go = (official: boolean, list: readonly string[]) => terms(list, { kind: 'go', official })
/** A verb of meeting; `needsObject` where without a person after it the word means something else ("received support"). */
export const meet = (needsObject: boolean, list: readonly string[]) =>
  terms(list, { kind: 'meet', call: false, needsObject, asks: false })
/** "called on": a meeting only where nobody is asked to do something. */
export const callOn = (list: readonly string[]) =>
  terms(list, { kind: 'meet', call: false, needsObject: true, asks: true })
/** How long something lasts, by a number and what stands before it: "began a" with "three-day". */
export const lasting = (nth: number, before: readonly string[], lengths: readonly string[]) =>
  before.flatMap((opening) =>
    lengths.map((length, index) => ({
      words: `${opening} ${length}`,
      means: { kind: 'lasting', days: index + 2, nth } as const,
    })),
  )
/** "hai ngày" behind a visit: how long it lasts, where its first or last day is told. */
export const lengths = (list: readonly string[], days: number) => terms(list, { kind: 'lasting', days, nth: null })
export const call = (list: readonly string[]) =>
  terms(list, { kind: 'meet', call: true, needsObject: false, asks: false })
