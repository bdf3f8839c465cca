/** Whose side people are on whom the article gives no country. */
import { HOME } from '../../codebook.ts'
import type { CountryCode, ReadArticle } from '../../types.ts'
import type { Mention } from './findActors.ts'
import type { Known } from './People.ts'
import { isWrittenInVietnamese } from './syllable.ts'

/**
 * A country for each person: the one that the text gives, else the partner's, if there is one partner and the person holds an
 * office or comes again; else null.
 */
export function sidesOf(
  people: readonly Known[],
  mentions: readonly Mention[],
  partners: readonly CountryCode[],
  { sentences }: ReadArticle,
): (CountryCode | null)[] {
  const only = partners.length === 1 ? (partners[0] ?? null) : null
  const lead = sentences[1]?.end ?? Number.POSITIVE_INFINITY
  const near = new Map<number, CountryCode>()
  mentions.forEach(({ person, country, start }, index) => {
    if (person === null || country !== null || near.has(person)) return
    const before = mentions[index - 1]
    if (before && before.country !== null && partners.includes(before.country) && start - before.end < 80)
      near.set(person, before.country)
  })
  return people.map((person, index) => {
    if (person.country !== null) return person.country
    if (person.name.split(/\s+/).every(isWrittenInVietnamese)) return HOME
    const stands = person.role !== null || person.mentions > 1 || person.first < lead
    return stands ? (only ?? near.get(index) ?? null) : null
  })
}
