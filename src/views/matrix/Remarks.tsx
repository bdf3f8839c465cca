import type { MatrixCell } from '../../models/matrix/Matrix.ts'

const REMARKS = ['past', 'planned', 'halted'] as const
export type Remark = (typeof REMARKS)[number]

/** A triangle that points back, one that points ahead, and two bars. */
const PATHS: Readonly<Record<Remark, string>> = {
  past: 'M7.5 0.5v8l-6-4z',
  planned: 'M1.5 0.5v8l6-4z',
  halted: 'M1 0.5h2.5v8H1zM5.5 0.5H8v8H5.5z',
}

/** What a cell is marked with: its stage rests on the past alone; something in it is still to come; something is halted. */
export function remarksOf({ spread, past, planned, halted }: MatrixCell): readonly Remark[] {
  const highest = spread.findLast((n) => n > 0) ?? 0
  const holds = {
    past: past > 0 && past === highest,
    planned: planned > 0,
    halted: halted > 0,
  }
  return REMARKS.filter((remark) => holds[remark])
}

/** Silent to a screen reader: the label of the cell says it. */
export function RemarkMark({ remark }: { readonly remark: Remark }) {
  return (
    <svg className="matrix-remark-mark" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <path d={PATHS[remark]} fill={remark === 'planned' ? 'none' : 'currentColor'} stroke="currentColor" />
    </svg>
  )
}
