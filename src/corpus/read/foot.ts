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
export function markSigned(looks: readonly Look[], kinds: (ParagraphKind | null)[], isAgency: IsAgency): void {
  const signed = new Set<number>()
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i]
    if (look === undefined || kinds[i] !== null || !isSigned(look, isAgency)) continue
    signed.add(i)
    look.open = false
  }
  if (signed.size === 0) return
  const texts: number[] = []
  for (let i = 0; i < looks.length; i++) if (kinds[i] === null && looks[i]?.open === false) texts.push(i)
  const amid: number[] = []
  for (const i of texts) if (signed.has(i) && i !== texts[0] && i !== texts[texts.length - 1]) amid.push(i)
  if (amid.length < DIGEST) for (const i of amid) kinds[i] = 'caption'
}

/** Behind the mark that ends a release, and behind the notice of rights, the page alone goes on. */
export function markFoot(looks: readonly Look[], kinds: (ParagraphKind | null)[], words: WordSets): void {
  let ends = Math.ceil(looks.length / 2)
  while (ends < looks.length && !isEnd(looks[ends], words)) ends++
  if (ends === looks.length) return
  let behind = 0
  for (let i = ends + 1; i < looks.length; i++) {
    const look = looks[i]
    if (kinds[i] === null && look?.open === false && look.words >= REPORT_WORDS) behind++
  }
  if (behind > MOST_BEHIND) return
  for (let i = ends; i < looks.length; i++) if (kinds[i] !== 'caption') kinds[i] = 'boilerplate'
}

const isEnd = (look: Look | undefined, words: WordSets) =>
  look?.short === true && (isNotice(look) || words.endMarks.has(look.folded))
