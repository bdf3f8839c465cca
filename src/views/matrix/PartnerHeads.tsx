import type { PartnerColumns } from '../../models/matrix/Matrix.ts'
import { PartnerHead } from './MatrixHead.tsx'
import type { PlacedColumn } from './placedColumns.ts'
import type { Slot } from './slots.ts'

interface Props {
  readonly slots: readonly Slot[]
  readonly columns: readonly PlacedColumn[]
  readonly partners: readonly PartnerColumns[]
  readonly onFold: (partner: string, open: boolean) => void
}

interface Span {
  /** Position of the partner; null over the room of several. */
  readonly under: number | null
  readonly slots: readonly Slot[]
}

/** The partners over the slots. A partner has one head, however many of its columns are drawn, and what is left of it has none. */
export function PartnerHeads({ slots, columns, partners, onFold }: Props) {
  const headed = new Set<number>()
  return spansOf(slots).map(({ under, slots: over }) => {
    const partner = under === null ? undefined : partners[under]
    if (under === null || partner === undefined) {
      return <td key={keyOf(over)} role="presentation" colSpan={over.length} />
    }
    const again = headed.has(under)
    headed.add(under)
    const [first] = over
    return (
      <PartnerHead
        key={again ? keyOf(over) : under}
        partner={partner}
        span={over.length}
        start={again ? null : columns.findIndex((column) => column.under === under)}
        later={first?.kind === 'column' && first.placed.later}
        onFold={onFold}
      />
    )
  })
}

const keyOf = ([first]: readonly Slot[]) => (first?.kind === 'column' ? first.placed.key : first?.key)

function spansOf(slots: readonly Slot[]): readonly Span[] {
  const spans: { under: number | null; slots: Slot[] }[] = []
  for (const slot of slots) {
    const under = slot.kind === 'column' ? slot.placed.under : slot.under
    const last = spans.at(-1)
    if (last !== undefined && under !== null && last.under === under) last.slots.push(slot)
    else spans.push({ under, slots: [slot] })
  }
  return spans
}
