interface Props {
  /** Of the brush above, px. */
  readonly edges: readonly [number, number]
  /** Of the window below, px. */
  readonly left: number
  readonly right: number
}

const HEIGHT = 22

/** Lines that open from the brush to the window it shows. */
export function Lens({ edges: [from, to], left, right }: Props) {
  return (
    <svg className="timeline-lens" width={right} height={HEIGHT} aria-hidden="true">
      <path className="timeline-lens-fill" d={`M${from} 0L${left} ${HEIGHT}H${right}L${to} 0Z`} />
      <path className="timeline-lens-line" d={`M${from} 0L${left} ${HEIGHT}M${to} 0L${right} ${HEIGHT}`} />
    </svg>
  )
}
