/** Whose words a whole sentence gives: "according to the minister", "The minister: …" (codebook section 4). */
import type { CountryCode, Span } from '../../types.ts'
import { type Scanned, wordsBefore } from './Scanned.ts'
import { type Side, selfSide, sideOf } from './subjects.ts'

const SOURCE_REACH = 24

/** "According to the minister", "The minister: …": whose words the whole sentence gives. */
export function sourceOf(sentence: Scanned, partners: readonly CountryCode[]): Side | null {
  const [first] = sentence.mentions
  const colon = first !== undefined && /^ ?:/.test(sentence.reader.slice(first.end, first.end + 2))
  const owner = colon && sentence.finders.owners.has(wordsBefore(sentence, first.start, 1)[0] ?? '')
  if (colon && !owner) {
    const side = sideOf(first.country, partners)
    if (side !== 'other') return side
  }
  for (const mark of sentence.contexts) {
    if (!mark.means.has('according')) continue
    if (isOwnOrgan(sentence, mark)) return 'home'
    const mention = sentence.mentions.find(({ start }) => start >= mark.end)
    if (!mention || mention.start - mark.end > SOURCE_REACH) continue
    const side = sideOf(mention.country, partners)
    const gap = sentence.reader.slice(mark.end, mention.start)
    if (
      side !== 'other' &&
      !/[,;:]/.test(gap) &&
      !gap.split(' ').some((word) => sentence.finders.prepositions.has(word))
    )
      return side
  }
  return selfSide(sentence, partners)
}

/** "Theo Bộ Công Thương, …": in a Vietnamese text, an organ with no country up to the comma is one at home. */
function isOwnOrgan({ words, contexts, mentions, reader, at }: Scanned, mark: Span): boolean {
  if (words.participleEndings !== null) return false
  if (!contexts.some(({ means, start }) => means.has('organBefore') && start - mark.end === 1)) return false
  const comma = reader.slice(mark.end, Math.min(at.end, mark.end + ORGAN_REACH)).indexOf(',')
  return comma >= 0 && !mentions.some(({ start }) => start >= mark.end && start < mark.end + comma)
}

const ORGAN_REACH = 60
