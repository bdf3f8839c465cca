/** Sizes of pictures, CSS px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A4 at 96 dpi is 1122.5 by 793.7; the nearest whole pixels that keep its shape. */
const NAMED: Readonly<Record<string, Size>> = {
  '16x9': { width: 1600, height: 900 },
  a4: { width: 1120, height: 792 },
  'a4-portrait': { width: 792, height: 1120 },
}
const LEAST = 64
const MOST = 4096

/** Null where the text is no size. */
export function sizeOf(text: string): Size | null {
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined
  if (named !== undefined) return named
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? []
  const size = { width: Number(width), height: Number(height) }
  const fits = (side: number) => side >= LEAST && side <= MOST
  return fits(size.width) && fits(size.height) ? size : null
}

/** A window of the same shape that is larger than the picture, and what the picture's pixels are to its own. */
export interface Window extends Size {
  readonly pixels: number
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/**
 * The smallest window of the picture's very shape, in whole pixels, that is at least `zoom` times as large: content that is too high for the picture is
 * laid out in it and drawn smaller, and the picture keeps its size to the pixel.
 */
export function windowOf({ width, height }: Size, scale: number, zoom: number): Window {
  const unit = divisor(width, height)
  const larger = Math.ceil(unit * zoom)
  return { width: (width / unit) * larger, height: (height / unit) * larger, pixels: (scale * unit) / larger }
}
