// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { svgText, withProbes } from '../../../src/export/picture/svgText.ts'

const parts = {
  width: 640,
  height: 480,
  rem: 16,
  title: 'Việt Nam & Bulgaria',
  description: 'Filters: none < all',
  style: '.a>.b::before{content:"<"}',
  content: '<div xmlns="http://www.w3.org/1999/xhtml">Hội đàm\u0007</div>',
}
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')

it('is well-formed whatever its words, and says its title and what it is', () => {
  const page = parsed(svgText(parts))
  expect(page.querySelector('parsererror')).toBeNull()
  expect(page.querySelector('title')?.textContent).toBe(parts.title)
  expect(page.querySelector('desc')?.textContent).toBe(parts.description)
  expect(page.querySelector('style')?.textContent).toBe(parts.style)
  expect(page.documentElement.textContent).toContain('Hội đàm')
})

it('has a row of probes below it that the picture’s own height cuts away', () => {
  const probes = ['A', 'ệ', 'Я'].map((sample) => ({ family: 'Source Sans 3 Variable', style: 'normal', sample }))
  const probed = withProbes(svgText(parts), parts, probes)
  const page = parsed(probed.markup)
  expect(page.documentElement.getAttribute('height')).toBe(String(probed.height))
  const texts = [...page.querySelectorAll('svg > text')]
  expect(texts.map(({ textContent }) => textContent)).toEqual(['A', 'ệ', 'Я'])
  for (const text of texts) expect(Number(text.getAttribute('y'))).toBeGreaterThan(parts.height)
  // A name that holds a digit is none without its quotation marks, and the probe would be set in any font.
  expect(texts[0]?.getAttribute('font-family')).toBe("'Source Sans 3 Variable'")
})
