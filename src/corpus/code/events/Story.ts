/** What the rules of events ask of the whole article: its text, its actors, its head date, and the day that the telling stands on. */
import { HOME } from '../../codebook.ts'
import { daysOf, parseEdtf } from '../../edtf.ts'
import type { CountryCode, Edtf, Participant, ReadArticle } from '../../types.ts'
import type { Actors, Mention } from '../actors/findActors.ts'
import { type HeadDate, headDate, type Resolved } from '../dates/resolve.ts'
import type { DraftTime } from './Draft.ts'
import { REPORT } from './kinds.ts'
import type { Mood } from './mood.ts'
import type { Scene } from './scenes.ts'

/** The partner that the article names most; of equal ones the first. */
function mostNamed({ partners, mentions }: Actors): CountryCode {
  const [first] = partners
  if (partners.length === 1 && first !== undefined) return first
  const counts = new Map<CountryCode, number>()
  for (const { country } of mentions) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  return partners.reduce(
    (best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best),
    partners[0] ?? HOME,
  )
}

/** How many sentences of the text may give the day that the article tells of. */
const LEAD = 3

export class Story {
  readonly text: string
  readonly actors: Actors
  readonly head: HeadDate | null
  /** The partner that the telling is about now: the one that the sentence names, else the one before, at first the one named most. */
  partner: CountryCode
  /** The periods of the visits that the sentence at hand tells. */
  visited: ReadonlySet<Edtf> = new Set()
  /** The two people of the meeting last told, by whom what is signed after it is signed. */
  met: readonly Participant[] = []
  /** Who made the visit last told: "the guest", "đoàn". */
  visitor: readonly Participant[] = []
  /** The people last named of home and of the partner: "the two ministers". */
  both: readonly [home: Participant | null, other: Participant | null] = [null, null]
  /** The one day that a sentence before named last: "the same day" is that, though the telling went on into a visit. */
  day: Resolved | null = null
  /** Where a telling without a time of its own stands: on the day last told of, or in the visit. */
  now: DraftTime

  constructor(article: ReadArticle, actors: Actors, scenes: readonly Scene[]) {
    this.text = article.text
    this.actors = actors
    this.head = headDate(article.meta.publishedOn?.value ?? null)
    this.partner = mostNamed(actors)
    this.now = leadTime(scenes, this.head)
  }

  /** A country that the record is about: home or a partner of this article. */
  knows(country: CountryCode | null): boolean {
    return country === null || country === HOME || this.actors.partners.includes(country)
  }

  /** Takes up a sentence: if it names a partner, the telling is about that one. */
  turnTo(scene: Scene): void {
    const named = scene.who.find(({ country }) => country !== null && this.actors.partners.includes(country))
    this.partner = named?.country ?? this.partner
  }

  /** Leaves a sentence: the people that it names are those last named. */
  leave(scene: Scene): void {
    for (const mention of scene.who) {
      if (mention.person === null) continue
      const person = this.participant(mention)
      if (person === null || person.country === null) continue
      const [home, other] = this.both
      this.both = person.country === HOME ? [person, other] : [home, person]
    }
  }

  participant(mention: Mention): Participant | null {
    if (mention.person !== null) {
      const person = this.actors.people[mention.person]
      return person ? { kind: 'person', name: person.name, country: person.country ?? mention.country } : null
    }
    return mention.kind === 'office'
      ? { kind: 'office', office: this.text.slice(mention.start, mention.end), country: mention.country }
      : null
  }

  /** Whether a person may hold an office: his role, where the article gives one, is that office or names it in part. */
  canHold(person: Participant, office: Participant): boolean {
    if (person.kind !== 'person' || office.kind !== 'office') return true
    const role = this.actors.people.find(({ name }) => name === person.name)?.role?.toLowerCase()
    const held = office.office.toLowerCase()
    return role === undefined || role.includes(held) || held.includes(role) || !isSibling(role, held)
  }

  /** The first person of a side that the article names: who its tellings are about where a sentence does not say. */
  principal(home: boolean): Participant | null {
    const person = this.actors.people.find(
      ({ country }) => country !== null && (country === HOME) === home && this.knows(country),
    )
    return person ? { kind: 'person', name: person.name, country: person.country } : null
  }

  /** Whether an event lies ahead: by the date at the head, or, where that cannot say, by the words. */
  isPlanned(time: DraftTime, mood: Mood): boolean {
    return time.kind === 'at' && this.head?.exact === true ? this.isAfterHead(time.resolved) : mood === 'planned'
  }

  private isAfterHead({ date }: Resolved): boolean {
    const first = daysOf(date)?.first
    return this.head?.exact === true && first !== undefined && first > this.head.day
  }
}

/** Whether a date names a day (or a few), not a month, a year or years. */
export function isDay({ date }: Resolved): boolean {
  const parsed = parseEdtf(date)
  return parsed !== null && (parsed.kind === 'date' ? parsed.at : parsed.from).day !== null
}

function leadTime(scenes: readonly Scene[], head: HeadDate | null): DraftTime {
  let read = 0
  /** Whether days stand before. */
  let seen = false
  for (const scene of scenes) {
    if (scene.kind !== 'text') continue
    if (read++ === LEAD) break
    for (const { meaning, start } of scene.dates) {
      if (meaning.kind === 'open') return { kind: 'open' }
      if (meaning.kind !== 'date' || meaning.bound !== 'at' || !isDay(meaning.resolved)) continue
      if (meaning.ahead && seen) return { kind: 'unsaid' }
      seen = true
      if (
        parseEdtf(meaning.resolved.date)?.kind !== 'date' ||
        isReportDate(scene, start) ||
        isLongAgo(meaning.resolved, head)
      )
        continue
      return { kind: 'at', resolved: meaning.resolved }
    }
  }
  return { kind: 'unsaid' }
}

/** News tells of the days around it; a day of another month is history. */
export function isLongAgo({ date }: Resolved, head: HeadDate | null): boolean {
  const last = daysOf(date)?.last
  return head !== null && last !== undefined && last < head.day - 31
}

/** "said on August 8": the date of the words, not of what they tell. */
export function isReportDate(scene: Scene, start: number): boolean {
  if ((scene.bits & REPORT) === 0) return false
  return scene.words.some((word) => (word.bits & REPORT) !== 0 && word.end <= start && start - word.end <= 4)
}

/** Offices that begin alike and go on otherwise are two ("Chủ tịch nước", "Chủ tịch Quốc hội"). */
function isSibling(role: string, office: string): boolean {
  const [one, other] = [role.split(' '), office.split(' ')]
  return one.length > 1 && other.length > 1 && one[0] === other[0] && one[1] !== undefined && one[1] === other[1]
}
