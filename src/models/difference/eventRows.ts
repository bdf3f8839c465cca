/** Dates: the events that each article tells, and when it puts them. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusEvent, Disagreement, Edtf, Said } from '../../corpus/types.ts'
import type { Side } from '../comparison/side.ts'
import { type Row, rowOf, type Told } from './row.ts'
import type { SidesShown } from './sidesShown.ts'

/** The events of the articles shown, in the order of the index; `passing` are those that the filters leave. */
export function eventRows(
  index: CorpusIndex,
  passing: readonly CorpusEvent[],
  { sides, articleOf }: SidesShown,
): Row<CorpusEvent, Edtf>[] {
  const ids = sides.map((side) => articleOf(side).id)
  const disputes = index.disagreements.filter(
    (one): one is DateDisagreement =>
      one.kind === 'date' && ids.includes(one.left.article) && ids.includes(one.right.article),
  )
  return passing.flatMap((event) => {
    if (!event.evidence.some(({ article }) => ids.includes(article))) return []
    const own = disputes.filter((one) => one.event === event.id).flatMap(({ left, right }) => [left, right])
    const told = (side: Side) => toldBy(event, articleOf(side).id, own)
    // What the corpus holds to be one event under two dates is told once, by the event that the first of the two tells.
    if (sides.every((side) => told(side) === null || isTold(disputes, event, articleOf(side).id))) return []
    return [rowOf(event, told, sides, (date) => date)]
  })
}

type DateDisagreement = Extract<Disagreement, { kind: 'date' }>

function toldBy(event: CorpusEvent, article: string, disputed: readonly Said<Edtf>[]): Told<Edtf> | null {
  const said = disputed.find((one) => one.article === article)
  if (said !== undefined) return { value: said.value, quotes: [{ start: said.start, end: said.end }] }
  const evidence = event.evidence.find((one) => one.article === article)
  return evidence === undefined ? null : { value: event.date, quotes: evidence.quotes }
}

/** Whether an article's evidence for an event is the other side of a disagreement about another one. */
function isTold(disputes: readonly DateDisagreement[], event: CorpusEvent, article: string): boolean {
  const quotes = event.evidence.find((one) => one.article === article)?.quotes ?? []
  return disputes.some(
    ({ event: other, right }) =>
      other !== event.id &&
      right.article === article &&
      right.value === event.date &&
      quotes.some(({ start }) => start === right.start),
  )
}
