/** Two linked events that can only be one: the linker keeps apart what is dated apart. */
import { HOME } from '../../codebook.ts'
import type { CorpusEvent, Participant } from '../../types.ts'
import { bareName, canBeOne } from '../names.ts'
import { namesDays } from '../Told.ts'

/** How many days apart, at most: two meetings of the same two people in a week are two. */
const NEAR = 3
/** How many events of one partner and type that follow are looked at. */
const NEXT = 8

/** In the order of the events. Relations are established once, so that their two dates may lie years apart. */
export function twinEvents(events: readonly CorpusEvent[]): (readonly [CorpusEvent, CorpusEvent])[] {
  const kinds = new Map<string, CorpusEvent[]>()
  for (const event of events) {
    if (event.firstDay === null) continue
    const key = `${event.partner} ${event.type} ${event.label.form}`
    const kind = kinds.get(key)
    if (kind === undefined) kinds.set(key, [event])
    else kind.push(event)
  }
  return [...kinds.values()].flatMap((kind) => {
    const inOrder = kind.toSorted((a, b) => (a.firstDay ?? 0) - (b.firstDay ?? 0) || (a.id < b.id ? -1 : 1))
    return inOrder.flatMap((one, at) =>
      inOrder.slice(at + 1, at + 1 + NEXT).flatMap((other) => (areTwins(one, other) ? [[one, other] as const] : [])),
    )
  })
}

/** An article that tells both knows them for two. */
function areTwins(one: CorpusEvent, other: CorpusEvent): boolean {
  if (toldTogether(one, other)) return false
  if (one.label.form === 'relations-established') return true
  if (!namesDays(one.date) || !namesDays(other.date) || daysBetween(one, other) > NEAR) return false
  return haveSameName(one, other) && haveSamePeople(one, other)
}

function toldTogether(one: CorpusEvent, other: CorpusEvent): boolean {
  const tellers = new Set(one.evidence.map(({ article }) => article))
  return other.evidence.some(({ article }) => tellers.has(article))
}

const daysBetween = (one: CorpusEvent, other: CorpusEvent) =>
  Math.max(0, (other.firstDay ?? 0) - (one.lastDay ?? 0), (one.firstDay ?? 0) - (other.lastDay ?? 0))

function haveSameName({ label: one }: CorpusEvent, { label: other }: CorpusEvent): boolean {
  if (one.form === 'named' && other.form === 'named') return bareName(one.named) === bareName(other.named)
  if (one.form === 'stop' && other.form === 'stop') return canBeOne(one.where, other.where)
  return true
}

/** A visit: the same traveller. Anything else: someone on each side who is in both. */
function haveSamePeople(one: CorpusEvent, other: CorpusEvent): boolean {
  if (one.type === 'visit') return meet(one.participants, other.participants)
  return [true, false].every((home) => meet(ofSide(one, home), ofSide(other, home)))
}

const ofSide = ({ participants }: CorpusEvent, home: boolean) =>
  participants.filter(({ country }) => (country === HOME) === home)

const meet = (ones: readonly Participant[], others: readonly Participant[]) =>
  ones.some((a) => others.some((b) => a.kind === 'person' && b.kind === 'person' && canBeOne(a.name, b.name)))
