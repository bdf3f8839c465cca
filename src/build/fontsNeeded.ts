/** Leaves the fonts out of a style sheet whose letters do not occur: a font inside a style sheet is read whether it is used or not. */

/** The first and the last code point. */
type Range = readonly [first: number, last: number]

/** `U+0102-0103, U+1EA0-1EF9`, as in CSS Fonts 4, section 4.5, without wildcards, which no font here uses. */
function rangesOf(text: string): readonly Range[] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ])
}

/** Every `@font-face` whose `unicode-range` holds none of the code points goes; one without a range stays. */
export function fontsNeeded(style: string, letters: ReadonlySet<number>): string {
  const found = [...letters]
  return style.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const [, text] = /unicode-range:([^;}]+)/.exec(face) ?? []
    if (text === undefined) return face
    const ranges = rangesOf(text)
    return found.some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last)) ? face : ''
  })
}

/** The code points of texts. */
export function lettersOf(texts: Iterable<string>): ReadonlySet<number> {
  const letters = new Set<number>()
  for (const text of texts) {
    for (const letter of text) letters.add(letter.codePointAt(0) ?? 0)
  }
  return letters
}
