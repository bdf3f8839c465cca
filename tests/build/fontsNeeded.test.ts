import { expect, test } from 'vitest'
import { fontsNeeded, lettersOf } from '../../src/build/fontsNeeded.ts'

const FACES = {
  latin: '@font-face{font-family:A;src:url(l);unicode-range:U+0000-00FF,U+2018}',
  vietnamese: '@font-face{font-family:A;src:url(v);unicode-range:U+0102-0103, U+1EA0-1EF9}',
  cyrillic: '@font-face{font-family:A;src:url(c);unicode-range:U+0400-045F}',
}
const STYLE = `${Object.values(FACES).join('')}body{color:red}`

test('a font is kept where one of its letters occurs, and nothing else of the style is touched', () => {
  expect(fontsNeeded(STYLE, lettersOf(['hội đàm']))).toBe(`${FACES.latin}${FACES.vietnamese}body{color:red}`)
  expect(fontsNeeded(STYLE, lettersOf(['София']))).toBe(`${FACES.cyrillic}body{color:red}`)
})

test('a font that names no letters is kept', () => {
  expect(fontsNeeded('@font-face{src:url(x)}', lettersOf([]))).toBe('@font-face{src:url(x)}')
})
