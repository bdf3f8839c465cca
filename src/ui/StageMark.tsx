import { rankOf, type Stage } from '../corpus/codebook.ts'

const CENTRE = 8
const RING = 7
const DISC = 7.75

/** Quarter, half and three-quarter wedges, clockwise from twelve. */
const WEDGES = ['', 'M8 8V1A7 7 0 0 1 15 8Z', 'M8 8V1A7 7 0 0 1 8 15Z', 'M8 8V1A7 7 0 1 1 1 8Z'] as const

/**
 * A Harvey ball: empty, quarter, half, three quarters, full. It is silent to a screen reader and never stands without a word,
 * a count with a spoken stage, or the legend nearby. `size` is in CSS px, 11 to 17.
 */
export function StageMark({ stage, size = 15 }: { readonly stage: Stage; readonly size?: number }) {
  const rank = rankOf(stage)
  return (
    <svg className={`stage-mark stage-${rank}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {rank === 4 ? (
        <circle cx={CENTRE} cy={CENTRE} r={DISC} fill="currentColor" />
      ) : (
        <>
          <circle className="stage-ring" cx={CENTRE} cy={CENTRE} r={RING} stroke="currentColor" strokeWidth="1.5" />
          {rank > 0 && <path d={WEDGES[rank]} fill="currentColor" />}
        </>
      )}
    </svg>
  )
}
