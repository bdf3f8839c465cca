/** People in the order of first mention, and the mentions pointing at them there. */
import type { CountryCode, Person } from '../../types.ts'
import type { Mention } from './findActors.ts'
import type { Known } from './People.ts'

interface Ordered {
  readonly people: readonly Person[]
  readonly mentions: readonly Mention[]
}

export function inOrder(
  known: readonly Known[],
  mentions: readonly Mention[],
  sides: readonly (CountryCode | null)[],
): Ordered {
  const named = known.map((_, index) => index).filter((index) => (known[index]?.mentions ?? 0) > 0)
  named.sort((one, other) => (known[one]?.first ?? 0) - (known[other]?.first ?? 0))
  const place = new Map(named.map((index, at) => [index, at]))
  const people = named.flatMap((index): Person[] => {
    const person = known[index]
    if (!person) return []
    const forms = [...person.forms].filter((form) => form !== person.name)
    return [{ name: person.name, forms, role: person.role, country: sides[index] ?? null }]
  })
  return {
    people,
    mentions: mentions.map((mention) =>
      mention.person === null
        ? mention
        : {
            start: mention.start,
            end: mention.end,
            kind: mention.kind,
            country: sides[mention.person] ?? mention.country,
            person: place.get(mention.person) ?? null,
          },
    ),
  }
}
