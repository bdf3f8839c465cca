import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sizeOf, windowOf } from '../../../src/build/shots/sizes.ts'

it('keeps the shape of paper to a hundredth', () => {
  const ratio = (name: string) => {
    const size = sizeOf(name)
    return size === null ? 0 : size.width / size.height
  }
  expect(ratio('a4')).toBeCloseTo(297 / 210, 2)
  expect(ratio('a4-portrait')).toBeCloseTo(210 / 297, 2)
})

it('lays a picture out in a larger window of whole pixels, and the picture keeps its size', () => {
  const side = fc.integer({ min: 64, max: 4096 })
  fc.assert(
    fc.property(
      side,
      side,
      fc.constantFrom(1, 2, 4),
      fc.double({ min: 1, max: 1.6, noNaN: true }),
      (width, height, scale, zoom) => {
        const made = windowOf({ width, height }, scale, zoom)
        expect(Number.isInteger(made.width) && Number.isInteger(made.height)).toBe(true)
        expect(made.height).toBeGreaterThanOrEqual(height * zoom - 1e-6)
        expect(Math.round(made.width * made.pixels)).toBe(width * scale)
        expect(Math.round(made.height * made.pixels)).toBe(height * scale)
      },
    ),
  )
})
