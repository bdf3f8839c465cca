import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cssRules, declarations } from '../../../src/export/picture/cssRules.ts'

it('finds the outermost rules in their order, with what stands in them', () => {
  const sheet =
    '@charset "utf-8";/* a } b */a,b>c{color:red}@media print{.x{display:none}.y{top:0}}.z::before{content:"}{;"}'
  expect(cssRules(sheet)).toEqual([
    { head: 'a,b>c', body: 'color:red' },
    { head: '@media print', body: '.x{display:none}.y{top:0}' },
    { head: '.z::before', body: 'content:"}{;"' },
  ])
  expect(cssRules('.x{display:none}.y{top:0}').map(({ head }) => head)).toEqual(['.x', '.y'])
})

it('keeps a font made of variables, which a browser’s own list of rules writes back empty', () => {
  const [rule] = cssRules('body{font:400 var(--f14)/1.43 var(--sans);font-feature-settings:"tnum" 1}')
  expect(rule && declarations(rule).get('font')).toBe('400 var(--f14)/1.43 var(--sans)')
})

it('reads a font that is inside the sheet', () => {
  const [rule] = cssRules(
    '@font-face{font-family:"A B";src:url(data:font/woff2;base64,d09GMg==)format("woff2");unicode-range:U+0-FF}',
  )
  const said = rule && declarations(rule)
  expect(said?.get('src')).toContain('url(data:font/woff2;base64,d09GMg==)')
  expect(said?.get('unicode-range')).toBe('U+0-FF')
})

it('reads the page’s own sheets whole: no rule without a head, no brace left over', () => {
  for (const name of [
    'src/ui/base.css',
    'src/ui/tokens.css',
    'src/views/matrix/matrix.css',
    'src/views/timeline/lanes.css',
  ]) {
    const text = readFileSync(name, 'utf8')
    const rules = cssRules(text)
    expect(rules.every(({ head }) => head !== '')).toBe(true)
    const braces = (part: string) => part.replace(/\/\*.*?\*\//gs, '').split('{').length - 1
    expect(rules.reduce((sum, { body }) => sum + 1 + braces(body), 0)).toBe(braces(text))
  }
})
