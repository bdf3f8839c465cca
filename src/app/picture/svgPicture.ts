/** The picture of a part of the page as one SVG file. */
import { facesFor, lettersWithout } from '../../export/picture/faces.ts'
import { type Probe, svgText } from '../../export/picture/svgText.ts'
import { fontRules } from './fontRules.ts'
import { pageStyle } from './pageStyle.ts'
import { staged } from './stage.ts'

export interface SvgPicture {
  readonly markup: string
  /** CSS px. */
  readonly width: number
  readonly height: number
  /** Letters that none of the page's fonts holds: they are set in whatever the machine has. */
  readonly missing: readonly string[]
  /** One for each font in it. */
  readonly probes: readonly Probe[]
}

/** `parts` are drawn one under the other; `description` is what the picture says of itself. */
export async function svgPicture(parts: readonly Element[], title: string, description: string): Promise<SvgPicture> {
  const { rules, faces } = await pageStyle()
  return staged(parts, rules, async ({ root, width, height, settings }) => {
    const needed = facesFor(faces, settings)
    const fonts = await fontRules(needed.map(({ face }) => face))
    const probes = needed.map(({ face: { family, style }, sample }) => ({ family, style, sample }))
    const markup = svgText({
      width,
      height,
      rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      title,
      description,
      style: `${fonts}\n${rules}`,
      content: new XMLSerializer().serializeToString(root),
    })
    return { markup, width, height, missing: lettersWithout(faces, settings), probes }
  })
}
