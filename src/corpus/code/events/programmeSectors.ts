/** What a programme is for: the sectors that its sentence gives the highest stage. */
import { rankOf, type Sector } from '../../codebook.ts'
import type { EventReport, Span, Statement } from '../../types.ts'

/** Reports with the sectors of their programmes, as the statements of the same sentences say them. */
export function withProgrammeSectors(
  events: readonly EventReport[],
  statements: readonly Statement[],
): readonly EventReport[] {
  return events.map((event) => {
    if (event.label.form !== 'programme' || event.label.named !== null) return event
    return { ...event, label: { ...event.label, sectors: sectorsAt(event.quotes, event.partner, statements) } }
  })
}

function sectorsAt(quotes: readonly Span[], partner: string, statements: readonly Statement[]): Sector[] {
  const codes = statements
    .filter((statement) => statement.partner === partner && quotes.some(({ start }) => start === statement.start))
    .flatMap((statement) => statement.codes)
  const highest = Math.max(...codes.map(({ stage }) => rankOf(stage)))
  return [...new Set(codes.filter(({ stage }) => rankOf(stage) === highest).map(({ sector }) => sector))]
}
