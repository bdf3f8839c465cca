/** A picture as one SVG file that holds its text, its style and its fonts, and asks for nothing. */

/** One character of a font face, to see whether the face has come. */
export interface Probe {
  readonly family: string
  readonly style: string
  readonly sample: string
}

/** Each probe has a square of this side, px. */
export const PROBE = 24

export interface SvgParts {
  /** CSS px. */
  readonly width: number
  readonly height: number
  /** Of the page that it was taken from, px: what `rem` stands for. */
  readonly rem: number
  readonly title: string
  /** What the picture says of itself, for who cannot see it. */
  readonly description: string
  readonly style: string
  /** XHTML of what is drawn. */
  readonly content: string
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
/** Signs that no XML may hold, not even by their number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const allowed = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** Where a probe stands: in rows below the picture. */
export function probePlace(at: number, width: number): { readonly x: number; readonly row: number } {
  const inRow = Math.max(1, Math.floor(width / PROBE))
  return { x: (at % inRow) * PROBE, row: Math.floor(at / inRow) }
}

/** The picture with its probes below it, where they are cut away again. */
export function withProbes(
  svg: string,
  { width, height }: Pick<SvgParts, 'width' | 'height'>,
  probes: readonly Probe[],
) {
  const rows = probes.length === 0 ? 0 : probePlace(probes.length - 1, width).row + 1
  const full = height + rows * PROBE
  const drawn = probes.map(({ family, style, sample }, at) => {
    const { x, row } = probePlace(at, width)
    return `<text x="${x + 2}" y="${height + row * PROBE + 18}" fill="#000" font-size="18" font-family="'${escaped(family)}'" font-style="${style}">${escaped(sample)}</text>`
  })
  const markup = svg
    .replace(`height="${height}" viewBox="0 0 ${width} ${height}"`, `height="${full}" viewBox="0 0 ${width} ${full}"`)
    .replace(/<\/svg>\s*$/, `${drawn.join('')}</svg>`)
  return { markup, height: full }
}

export function svgText({ width, height, rem, title, description, style, content }: SvgParts): string {
  return allowed(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="${rem}px">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<style>${escaped(style)}</style>
<foreignObject x="0" y="0" width="${width}" height="${height}">${content}</foreignObject>
</svg>
`,
  )
}
