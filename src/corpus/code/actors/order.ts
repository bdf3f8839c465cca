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
  const named: number[] = []
  for (let index = 0; index < known.length; index++) if ((known[index]?.mentions ?? 0) > 0) named.push(index)
  named.sort((one, other) => (known[one]?.first ?? 0) - (known[other]?.first ?? 0))
  const people: Person[] = []
  const place: (number | null)[] = known.map(() => null)
  for (const index of named) {
    const person = known[index]
    if (!person) continue
    place[index] = people.length
    person.forms.delete(person.name)
    people.push({ name: person.name, forms: [...person.forms], role: person.role, country: sides[index] ?? null })
  }
  return { people, mentions: mentions.map((mention) => placed(mention, sides, place)) }
}

function placed(mention: Mention, sides: readonly (CountryCode | null)[], place: readonly (number | null)[]): Mention {
  const { start, end, kind, country, person } = mention
  if (person === null) return mention
  return { start, end, kind, country: sides[person] ?? country, person: place[person] ?? null }
}
