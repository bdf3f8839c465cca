import { describe, expect, it } from 'vitest'
import { covers, type Face, facesFor, lettersWithout, type Setting } from '../../../src/export/picture/faces.ts'

const face = (unicodeRange: string, family = 'Serif', style = 'normal'): Face => ({ family, style, unicodeRange })
const setting = (text: string, family = 'Serif', style = 'normal'): Setting => ({
  family,
  style,
  characters: new Set(text),
})

const LATIN = face('U+0-FF, U+131, U+2000-206F')
const VIETNAMESE = face('U+102-103,U+110-111,U+1A0-1A1,U+1AF-1B0,U+300-301,U+1EA0-1EF9')
const CYRILLIC = face('U+301,U+400-45F,U+490-491,U+2116')

describe('a range of characters', () => {
  it.each([
    ['U+400-45F', 'Я', true],
    ['U+400-45F', 'A', false],
    ['U+1EA0-1EF9', 'ệ', true],
    ['u+4??', 'Ж', true],
    ['U+26', '&', true],
    ['', '漢', true],
  ])('%s holds %s: %s', (range, character, held) => {
    expect(covers(range, character)).toBe(held)
  })
})

describe('the fonts of a picture', () => {
  it('are only those that set a letter or a digit of it', () => {
    const faces = [LATIN, VIETNAMESE, CYRILLIC, face('U+0-FF', 'Sans')]
    expect(facesFor(faces, [setting('Việt Nam 2025')]).map(({ face }) => face)).toEqual([LATIN, VIETNAMESE])
  })

  it('come each with a character that it alone decides', () => {
    const needed = facesFor([LATIN, VIETNAMESE, CYRILLIC], [setting(' Hội đàm, Москва')])
    for (const { face, sample } of needed) expect(covers(face.unicodeRange, sample)).toBe(true)
    expect(needed).toHaveLength(3)
  })
})

describe('letters without a font', () => {
  it('are none where every Vietnamese and Cyrillic letter is held', () => {
    expect(lettersWithout([LATIN, VIETNAMESE, CYRILLIC], [setting('Hữu nghị, đối tác; София, Радев №')])).toEqual([])
  })

  it('are named where the Vietnamese or the Cyrillic font is not there', () => {
    expect(lettersWithout([LATIN, CYRILLIC], [setting('Hữu nghị')])).toEqual(['ị', 'ữ'])
    expect(lettersWithout([LATIN, VIETNAMESE], [setting('Да')])).toEqual(['Д', 'а'])
  })

  it('are looked for in the family and the slant that sets them', () => {
    const faces = [LATIN, VIETNAMESE, face('U+0-FF', 'Serif', 'italic')]
    expect(lettersWithout(faces, [setting('ệ', 'Serif', 'italic')])).toEqual(['ệ'])
  })

  it('are not looked for in ASCII: a hash is set in a font of the machine', () => {
    expect(lettersWithout([], [setting('a1b2 ệ', 'monospace')])).toEqual(['ệ'])
  })

  it('are letters and their marks: an arrow may come from another font', () => {
    expect(lettersWithout([LATIN], [setting('→ ≠ ◐')])).toEqual([])
    expect(lettersWithout([LATIN], [setting('e\u0301')])).toEqual(['\u0301'])
  })
})
