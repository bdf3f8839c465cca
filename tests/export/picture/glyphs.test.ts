/** A range says which letters a font is asked for; only the font itself says which it has. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cssRules, declarations } from '../../../src/export/picture/cssRules.ts'
import { covers } from '../../../src/export/picture/faces.ts'
import { fontCharacters } from './fontCharacters.ts'

const SHEETS = ['source-sans-3/wght.css', 'source-serif-4/opsz.css'].map(
  (name) => `node_modules/@fontsource-variable/${name}`,
)

const texts = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('seeds', name), 'utf8').normalize('NFC'))
const VIETNAMESE = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => (vowel + mark).normalize('NFC')),
)
/** Of Russian, Bulgarian, Ukrainian and Serbian. */
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґђјљњћџ'
const alphabets = ['đ', CYRILLIC, ...VIETNAMESE]
const letters = [
  ...new Set([...texts, ...alphabets, ...alphabets.map((letter) => letter.toUpperCase())].join('')),
].filter((character) => /\p{L}/u.test(character))

describe.each(SHEETS)('every letter of the articles and of the alphabets is in %s', (sheet) => {
  const faces = cssRules(readFileSync(sheet, 'utf8')).map((rule) => {
    const said = declarations(rule)
    const [, file = ''] = /url\(\.\/([^)]+)\)/.exec(said.get('src') ?? '') ?? []
    return { range: said.get('unicode-range') ?? '', characters: fontCharacters(readFileSync(join(sheet, '..', file))) }
  })

  it('as a glyph of the font that its range asks for', () => {
    const missing = letters.filter(
      (letter) =>
        !faces.some(({ range, characters }) => covers(range, letter) && characters.has(letter.codePointAt(0) ?? 0)),
    )
    expect(missing).toEqual([])
  })

  it('and what no typeface for these alphabets has is found missing', () => {
    expect(faces.some(({ characters }) => characters.has('漢'.codePointAt(0) ?? 0))).toBe(false)
    expect(faces.some(({ characters }) => characters.has('ệ'.codePointAt(0) ?? 0))).toBe(true)
  })
})
