import type { Participant } from '../types.ts'
import { bareName } from './names.ts'

/** Ids as a person reads them: partner, type, date, who. Equal ones are told apart by a count, in the order of the events. */
export class EventIds {
  private readonly seen = new Map<string, number>()

  next(partner: string, type: string, date: string, participants: readonly Participant[]): string {
    const who = participants.map((one) => bareName(one.kind === 'person' ? one.name : one.office).replaceAll(' ', '-'))
    const days = date.replace(/[[\]]/g, '').replace(/\.\.|\//, '-to-')
    const id = [partner, type, days, ...who].join('-').replace(/[^A-Za-z0-9-]/g, '')
    const count = (this.seen.get(id) ?? 0) + 1
    this.seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
