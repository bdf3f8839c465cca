/** People: whom each article names, as it writes the name. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { bareName } from '../../corpus/link/names.ts'
import type { CorpusEvent, Person, Span } from '../../corpus/types.ts'
import type { Side } from '../comparison/side.ts'
import { type Row, rowOf } from './row.ts'
import type { SidesShown } from './sidesShown.ts'

interface Named {
  readonly side: Side
  readonly person: Person
}

/**
 * Two are one person where a full name or another form has the same letters, diacritics aside. A name has no place in the text of its own: its quotes
 * are those of the events in which the person takes part.
 */
export function personRows(events: CorpusIndex['events'], { sides, articleOf }: SidesShown): Row<null, Person>[] {
  const groups: Named[][] = []
  for (const side of sides)
    for (const person of articleOf(side).people) {
      const known = groups.find(
        (group) => group.every((one) => one.side !== side) && group.some((one) => isSame(one.person, person)),
      )
      if (known === undefined) groups.push([{ side, person }])
      else known.push({ side, person })
    }
  return groups.map((group) =>
    rowOf(
      null,
      (side) => {
        const person = group.find((one) => one.side === side)?.person
        if (person === undefined) return null
        return { value: person, quotes: quotesOf(person, articleOf(side).id, events) }
      },
      sides,
      ({ name }) => name.normalize('NFC'),
    ),
  )
}

const namesOf = ({ name, forms }: Person) => [name, ...forms].map(bareName)

function isSame(one: Person, other: Person): boolean {
  if (one.country !== null && other.country !== null && one.country !== other.country) return false
  return namesOf(one).includes(bareName(other.name)) || namesOf(other).includes(bareName(one.name))
}

function quotesOf(person: Person, article: string, events: readonly CorpusEvent[]): Span[] {
  const bare = bareName(person.name)
  return events
    .filter(({ participants }) => participants.some((who) => who.kind === 'person' && bareName(who.name) === bare))
    .flatMap(({ evidence }) => evidence.flatMap((one) => (one.article === article ? one.quotes : [])))
}
