/** Which font faces a picture needs, and which of its letters have none. */

/** A font face of the page's style sheets. */
export interface Face {
  /** Without quotation marks. */
  readonly family: string
  /** `normal` or `italic`. */
  readonly style: string
  /** As it stands in the style sheet; empty: every character. */
  readonly unicodeRange: string
}

/** The characters that one family sets, upright or slanted. */
export interface Setting {
  readonly family: string
  readonly style: string
  readonly characters: ReadonlySet<string>
}

const RANGE = /^U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?$/i

/** Whether a `unicode-range` holds a character. */
export function covers(unicodeRange: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (unicodeRange.trim() === '') return true
  return unicodeRange.split(',').some((part) => {
    const [, from = '', to] = RANGE.exec(part.trim()) ?? []
    if (from === '') return false
    const first = Number.parseInt(from.replaceAll('?', '0'), 16)
    const last = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)
    return first <= code && code <= last
  })
}

const sets = (face: Face, setting: Setting) => face.family === setting.family && face.style === setting.style

/** A face that a picture needs, with one of the characters that it sets. */
export interface NeededFace<F extends Face> {
  readonly face: F
  readonly sample: string
}

/** The faces that set at least one character that can be seen. */
export function facesFor<F extends Face>(faces: readonly F[], settings: readonly Setting[]): readonly NeededFace<F>[] {
  return faces.flatMap((face) => {
    const sample = settings
      .filter((setting) => sets(face, setting))
      .flatMap(({ characters }) => [...characters])
      .find((character) => /[\p{L}\p{N}]/u.test(character) && covers(face.unicodeRange, character))
    return sample === undefined ? [] : [{ face, sample }]
  })
}

/**
 * Letters and their marks that no face of their family holds: a browser would set them in whatever else it has. In the order of their codes. The letters of
 * ASCII are in every font, and a hash is set in the machine's own.
 */
export function lettersWithout(faces: readonly Face[], settings: readonly Setting[]): readonly string[] {
  const missing = settings.flatMap((setting) => {
    const own = faces.filter((face) => sets(face, setting))
    return [...setting.characters].filter(
      (character) =>
        /(?![A-Za-z])[\p{L}\p{M}]/u.test(character) && !own.some((face) => covers(face.unicodeRange, character)),
    )
  })
  return [...new Set(missing)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
}
