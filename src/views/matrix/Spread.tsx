/** Px: five bars of 3 with 1 between them, on a line that keeps the place of a stage nobody spoke at. */
const [BAR, STEP, HEIGHT, LEAST] = [3, 4, 12, 3]

/** How statements spread over the five stages, in their order. Silent to a screen reader: the label of the cell says it. */
export function Spread({ spread }: { readonly spread: readonly number[] }) {
  const most = Math.max(...spread, 1)
  const bars = spread.map((n, i) => {
    const height = n === 0 ? 0 : LEAST + Math.round(((HEIGHT - LEAST - 1) * n) / most)
    return `M${i * STEP} ${HEIGHT - 1}v${-height}h${BAR}v${height}z`
  })
  const width = spread.length * STEP - 1
  return (
    <svg className="matrix-spread" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path d={bars.join('')} fill="currentColor" />
      <path d={`M0 ${HEIGHT - 0.5}h${width}`} className="matrix-spread-line" />
    </svg>
  )
}
