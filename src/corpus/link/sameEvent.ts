/** Whether two reports of one type and partner can be one event, their dates apart. */
import { HOME } from '../codebook.ts'
import type { EventLabel, EventReport, Participant } from '../types.ts'
import { bareName, canBeOne } from './names.ts'

const nameOf = (who: Participant) => (who.kind === 'person' ? who.name : who.office)

/** Unknown: nothing in the two reports says yes or no. */
export type Likeness = 'same' | 'unknown' | 'other'

export function likeness(one: EventReport, other: EventReport): Likeness {
  switch (one.type) {
    case 'visit':
      return visits(one, other)
    case 'talks':
      return both(people(one, other, true), people(one, other, false))
    case 'press':
      return 'same'
    case 'forum':
      return labels(one, other)
    default:
      return labels(one, other)
  }
}

function visits(one: EventReport, other: EventReport): Likeness {
  if (one.label.form !== 'visit' || other.label.form !== 'visit') return 'other'
  const [to, there] = [one.label.to, other.label.to]
  if (to?.kind === 'country' && there?.kind === 'country' && to.country !== there.country) return 'other'
  return people(one, other, null)
}

function both(one: Likeness, other: Likeness): Likeness {
  if (one === 'other' || other === 'other') return 'other'
  return one === 'same' && other === 'same' ? 'same' : 'unknown'
}

/** Those of one side, the home country's or the other's; null: all who take part. */
function people(
  { participants: ones }: EventReport,
  { participants: others }: EventReport,
  home: boolean | null,
): Likeness {
  let isHeld = false
  let isOfTwoKinds = false
  for (const who of ones) {
    if (!isOf(who, home)) continue
    for (const them of others) {
      if (!isOf(them, home)) continue
      isHeld = true
      if (who.kind !== them.kind) isOfTwoKinds = true
      else if (canBeOne(nameOf(who), nameOf(them))) return 'same'
    }
  }
  // An office and a name can be one person; two names, or two offices, that differ are two.
  return !isHeld || isOfTwoKinds ? 'unknown' : 'other'
}

const isOf = ({ country }: Participant, home: boolean | null) => home === null || (country === HOME) === home

function labels({ type, label: one }: EventReport, { label: other }: EventReport): Likeness {
  // A partnership is told by its own name or by that of the statement that sets it up.
  if (type === 'agreement' && isNamed(one) && isNamed(other) && one.form !== other.form) return 'same'
  if (one.form !== other.form) return 'other'
  if (one.form === 'stop' && other.form === 'stop') return canBeOne(one.where, other.where) ? 'same' : 'other'
  if (one.form === 'anniversary' && other.form === 'anniversary')
    return one.years === null || other.years === null || one.years === other.years ? 'same' : 'other'
  if (one.form === 'named' && other.form === 'named') return canBeOne(one.named, other.named) ? 'same' : 'unknown'
  if (one.form === 'wreath' && other.form === 'wreath') return wreaths(one.where, other.where)
  return 'same'
}

function wreaths(one: readonly string[], other: readonly string[]): Likeness {
  if (one.length === 0 || other.length === 0) return 'same'
  const names = new Set(one.map(bareName))
  return other.some((name) => names.has(bareName(name))) ? 'same' : 'unknown'
}

const isNamed = ({ form }: EventLabel) => form === 'named' || form === 'partnership'
