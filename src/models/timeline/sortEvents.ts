/** The table of events, sorted by any of its columns. */
import { DATE_BASES, EVENT_TYPES, type UiLang } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../countryNames.ts'
import { labelText } from '../eventLabel.ts'
import type { EventColumn, EventOrder } from '../viewState.ts'
import type { TimedEvent } from './timedEvents.ts'

/** What a column is sorted by: numbers by size, texts as the reader's language sorts them; null is last in either direction. */
type Keys = readonly (number | null)[] | readonly (string | null)[]

/** A sorted copy. Equal events stand as they are given, by date. */
export function sortEvents(
  events: readonly TimedEvent[],
  order: EventOrder | null,
  lang: UiLang,
  sourcesOf: (timed: TimedEvent) => number,
): readonly TimedEvent[] {
  if (order === null) return events
  const keys = keysOf(events, order.by, lang, sourcesOf)
  const compare = comparing(keys, lang)
  const sign = order.descending ? -1 : 1
  return events
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [keys[a] ?? null, keys[b] ?? null]
      if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b
      return compare(a, b) * sign || a - b
    })
    .flatMap((at) => events[at] ?? [])
}

function keysOf(
  events: readonly TimedEvent[],
  by: EventColumn,
  lang: UiLang,
  sourcesOf: (timed: TimedEvent) => number,
): Keys {
  const names = new Map<CountryCode, string>()
  const nameOf = (code: CountryCode) => {
    const name = names.get(code) ?? countryName(code, lang)
    names.set(code, name)
    return name
  }
  switch (by) {
    case 'date':
      return events.map(({ event, first }) => (event.firstDay === null ? null : first))
    case 'basis':
      return events.map(({ event }) => DATE_BASES.indexOf(event.basis))
    case 'type':
      return events.map(({ event }) => EVENT_TYPES.indexOf(event.type))
    case 'event':
      return events.map(({ event }) => labelText(event.label, lang))
    case 'place':
      return events.map(({ event }) => event.place)
    case 'partner':
      return events.map(({ event }) => nameOf(event.partner))
    case 'sources':
      return events.map(sourcesOf)
  }
}

/** Compares two positions. Texts are ranked once, so that ten thousand of them do not wait for the rules of a language. */
function comparing(keys: Keys, lang: UiLang): (a: number, b: number) => number {
  const collator = new Intl.Collator(lang, { numeric: true })
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))].sort(collator.compare)
  const ranks = new Map<number | string | null, number>(texts.map((text, rank) => [text, rank]))
  const rankOf = (at: number) => {
    const key = keys[at] ?? null
    return typeof key === 'number' ? key : (ranks.get(key) ?? 0)
  }
  return (a, b) => rankOf(a) - rankOf(b)
}
