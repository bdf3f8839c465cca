/** The partners that a statement is about: those that it names, else the one last in view. */
import type { CountryCode } from '../../types.ts'
import type { Scanned } from './Scanned.ts'

export function partnersOf(
  sentence: Scanned,
  partners: readonly CountryCode[],
  focus: CountryCode | null,
): CountryCode[] {
  const only = partners[0]
  if (partners.length === 1 && only !== undefined) return [only]
  const named = partners.filter((partner) => sentence.mentions.some((mention) => mention.country === partner))
  if (named.length > 0) return named
  const last = focus ?? only
  return last === undefined ? [] : [last]
}
