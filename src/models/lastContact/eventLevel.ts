/** The level at which an event brought the two sides together, from the offices of those who took part. */
import { HOME } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { bareName, canBeOne } from '../../corpus/link/names.ts'
import type { ArticleId, CorpusEvent, CountryCode, Participant } from '../../corpus/types.ts'
import { highest, LEVELS, type Level, officeLevel } from './officeLevel.ts'

export interface EventLevel {
  readonly level: Level
  /** Whether the office is known on both sides, on one, or on neither. */
  readonly known: 'both' | 'one' | 'none'
}

interface Holder {
  readonly name: string
  readonly country: CountryCode | null
  readonly level: Level
}

type Holders = ReadonlyMap<ArticleId, readonly Holder[]>
const kept = new WeakMap<CorpusIndex, Holders>()

/** The people of each article whose office it says. */
function holdersOf(index: CorpusIndex): Holders {
  const known = kept.get(index)
  if (known !== undefined) return known
  const made = new Map(
    index.articles.map(({ id, people }) => [
      id,
      people.flatMap(({ name, role, country }): Holder[] => {
        const level = role === null ? null : officeLevel(role, country)
        return level === null ? [] : [{ name: bareName(name), country, level }]
      }),
    ]),
  )
  kept.set(index, made)
  return made
}

/**
 * The level of who takes part, null where no office is known: as the articles that tell of the event call him then; an office of years ago
 * says nothing of today's.
 */
export function participantLevel(index: CorpusIndex, event: CorpusEvent, who: Participant): Level | null {
  const holders = holdersOf(index)
  if (who.kind === 'office') return officeLevel(who.office, who.country)
  const name = bareName(who.name)
  const levels = event.evidence.flatMap(({ article }) =>
    (holders.get(article) ?? [])
      .filter((one) => one.country === who.country && (one.name === name || canBeOne(one.name, name)))
      .map(({ level }) => level),
  )
  return highest(levels)
}

/**
 * Each side comes with the highest office that it brings, and the two meet at the lower of these: a head of state who receives a
 * foreign minister is a meeting of foreign ministers' level. Where one side's office is not known, the other's stands alone.
 */
export function eventLevel(index: CorpusIndex, event: CorpusEvent): EventLevel {
  const sideOf = (isHere: (country: CountryCode | null) => boolean) =>
    highest(
      event.participants
        .filter(({ country }) => isHere(country))
        .flatMap((who) => {
          const level = participantLevel(index, event, who)
          return level === null ? [] : [level]
        }),
    )
  const sides = [sideOf((country) => country === HOME), sideOf((country) => country === event.partner)]
  const levels = sides.filter((level) => level !== null)
  const level = LEVELS.findLast((one) => levels.includes(one))
  return { level: level ?? 'other', known: levels.length === 2 ? 'both' : levels.length === 1 ? 'one' : 'none' }
}
