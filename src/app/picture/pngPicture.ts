/** An SVG picture as PNG, drawn by the browser itself. */
import { PROBE, probePlace, withProbes } from '../../export/picture/svgText.ts'
import { PngError } from './pngFault.ts'
import type { SvgPicture } from './svgPicture.ts'

/** What browsers hold on one canvas: pixels of a side, and of all. */
const LONGEST = 16_384
const MOST = 268_000_000
/** Frames in which the fonts of a picture come, at the latest. */
const FRAMES = 600

/** `scale`: pixels for each CSS pixel. */
export async function pngPicture(svg: SvgPicture, scale: number): Promise<Blob> {
  const { width, height, probes } = svg
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  if (Math.max(canvas.width, canvas.height) > LONGEST || canvas.width * canvas.height > MOST)
    throw new PngError('too-large')
  const probed = withProbes(svg.markup, svg, probes)
  const image = new Image()
  // From a blob the browser would not give the pixels back.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(probed.markup)}`
  await image.decode()
  await fontsOf(image, svg, probed.height)
  // The canvas is as high as the picture: what stands below it is cut away.
  context2d(canvas).drawImage(image, 0, 0, width * scale, probed.height * scale)
  return new Promise((resolve, reject) => {
    try {
      canvas.toBlob((blob) => (blob === null ? reject(new PngError('too-large')) : resolve(blob)), 'image/png')
    } catch {
      reject(new PngError('not-allowed'))
    }
  })
}

function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new PngError('too-large')
  return context
}

/**
 * A browser says that an SVG has come before the fonts inside it have. Each font therefore sets one character below the picture, which is blank until
 * its font is there.
 */
async function fontsOf(image: HTMLImageElement, { width, height, probes }: SvgPicture, full: number): Promise<void> {
  if (probes.length === 0) return
  const strip = document.createElement('canvas')
  strip.width = width
  strip.height = full - height
  const context = context2d(strip)
  for (let frame = 0; frame < FRAMES; frame++) {
    context.clearRect(0, 0, strip.width, strip.height)
    context.drawImage(image, 0, -height, width, full)
    if (probes.every((_, at) => isDrawn(context, at, width))) return
    await new Promise(requestAnimationFrame)
  }
  throw new PngError('no-fonts')
}

function isDrawn(context: CanvasRenderingContext2D, at: number, width: number): boolean {
  const { x, row } = probePlace(at, width)
  try {
    const { data } = context.getImageData(x, row * PROBE, PROBE, PROBE)
    return data.some((value, place) => place % 4 === 3 && value > 0)
  } catch {
    throw new PngError('not-allowed')
  }
}
