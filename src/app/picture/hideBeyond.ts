/** What a picture has no room for is left out as a whole: no line is cut through, and no heading stands over nothing. */

/** What is read as one: a row, a line, a paragraph, a heading. */
const PIECES = '[data-rank], p, li, tr, dt, dd, blockquote, figcaption'
const HEADING = '[data-rank]'

/** One that is higher holds others, which are looked at by themselves, CSS pixels. */
const HIGHEST = 220

/** Marks the pieces of `box` that end below its edge, and the headings of which nothing else is left. */
export function hideBeyond(box: HTMLElement): void {
  const { bottom } = box.getBoundingClientRect()
  let follows = false
  for (const piece of [...box.querySelectorAll<HTMLElement>(PIECES)].toReversed()) {
    const { bottom: end, height } = piece.getBoundingClientRect()
    const holdsOthers = height > HIGHEST && piece.querySelector(PIECES) !== null
    if (holdsOthers) continue
    const beyond: boolean = end > bottom || (piece.matches(HEADING) && !follows)
    piece.toggleAttribute('data-beyond', beyond)
    if (!piece.matches(HEADING)) follows = !beyond
  }
}
