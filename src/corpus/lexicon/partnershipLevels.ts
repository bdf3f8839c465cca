/** The words that make a level of relations, in every language that has a lexicon. */
import { fold } from '../fold.ts'
import type { PartnershipLevel } from '../types.ts'

const STRATEGIC = ['strategic', 'chiến lược']
const COMPREHENSIVE = ['comprehensive', 'toàn diện']

/** The level that a naming of a partnership says; null where it is another kind of partnership (green, sectoral) or none. */
export function partnershipLevel(naming: string): PartnershipLevel | null {
  const { text } = fold(naming, 'exact')
  const says = (words: readonly string[]) => words.some((word) => text.includes(word))
  if (says(STRATEGIC)) return says(COMPREHENSIVE) ? 'comprehensive-strategic' : 'strategic'
  return says(COMPREHENSIVE) ? 'comprehensive' : null
}
