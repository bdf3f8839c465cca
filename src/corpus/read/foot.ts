/** What an agency's signature, the mark of an end and the notice of rights say of the lines around them. */
import type { ParagraphKind } from '../codebook.ts'
import type { IsAgency } from './credit.ts'
import { isNotice, isSigned } from './lineSigns.ts'
import type { Look } from './look.ts'
import type { WordSets } from './wordSets.ts'

/** So many signed sentences are a digest of reports, and no captions. */
const DIGEST = 4
/** A sentence with as many words is a report's; pages say less at a time. */
const REPORT_WORDS = 12
/** More such sentences behind the notice of rights, and it was no foot. */
const MOST_BEHIND = 1

/** A sentence signed by an agency amid the text stands under its picture; the last one signs the report and ends it. */
export function markSigned(
  looks: readonly Look[],
  kinds: (ParagraphKind | null)[],
  isAgency: IsAgency,
): readonly Look[] {
  const signed = looks.map((look, i) => kinds[i] === null && isSigned(look, isAgency))
  if (!signed.includes(true)) return looks
  const closed = looks.map((look, i) => (signed[i] ? { ...look, open: false } : look))
  const texts = closed.flatMap(({ open }, i) => (kinds[i] === null && !open ? [i] : []))
  const amid = texts.slice(1, -1).filter((i) => signed[i])
  if (amid.length < DIGEST) for (const i of amid) kinds[i] = 'caption'
  return closed
}

/** Behind the mark that ends a release, and behind the notice of rights, the page alone goes on. */
export function markFoot(looks: readonly Look[], kinds: (ParagraphKind | null)[], words: WordSets): void {
  const ends = looks.findIndex(
    (look, i) => i * 2 >= looks.length && look.short && (isNotice(look) || words.endMarks.has(look.folded)),
  )
  if (ends < 0) return
  const behind = looks.filter(({ open, words }, i) => i > ends && kinds[i] === null && !open && words >= REPORT_WORDS)
  if (behind.length > MOST_BEHIND) return
  for (let i = ends; i < looks.length; i++) if (kinds[i] !== 'caption') kinds[i] = 'boilerplate'
}
