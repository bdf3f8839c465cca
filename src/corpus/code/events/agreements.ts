/** Instruments signed, adopted, announced or brought into force; relations established or upgraded (codebook section 5). */
import { parseEdtf } from '../../edtf.ts'
import { partnershipLevel } from '../../lexicon/partnershipLevels.ts'
import type { EventLabel, Participant } from '../../types.ts'
import type { Draft, DraftTime } from './Draft.ts'
import { OF_AGREEMENTS, REPORT } from './kinds.ts'
import { moodOf } from './mood.ts'
import { nameAround } from './nameAround.ts'
import { placeOf } from './place.ts'
import type { Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { ownDate, timeOf } from './when.ts'
import { actorsIn, isHome, isOther, sided, subjectOf } from './who.ts'

/** How far its object may stand from a verb of agreement, on either side. */
const REACH = 140

const WANTED = { period: false, since: true } as const

type Made = 'documents' | 'partnership' | 'relations'

/** What each verb can make of the nouns beside it. */
const OBJECTS: Partial<Record<EventToken['kind'], Partial<Record<EventToken['kind'], Made>>>> = {
  sign: { document: 'documents', programme: 'documents', statement: 'partnership' },
  adopt: { statement: 'partnership', document: 'documents' },
  announce: { partnership: 'partnership', statement: 'partnership' },
  'in-force': { document: 'documents' },
  establish: { relations: 'relations', partnership: 'partnership' },
  upgrade: { partnership: 'partnership', ties: 'partnership' },
}

const VERBS: ReadonlySet<string> = new Set(Object.keys(OBJECTS))
const NOUNS: ReadonlySet<string> = new Set(Object.values(OBJECTS).flatMap((takes) => Object.keys(takes)))

export function agreementsIn(scene: Scene, story: Story): Draft[] {
  const made: Draft[] = []
  for (const each of scene.words) {
    if ((each.bits & OF_AGREEMENTS) === 0 && each.kind !== 'document') continue
    const word = isSecondDocument(scene, each, story) ? { ...each, kind: 'another' as const } : each
    const object = madeOf(scene, word, story)
    if (object === null) continue
    const next = agreement(scene, word, object, story)
    if (
      next !== null &&
      !made.some((one) => sameTime(one.time, next.time) && (one.same === next.same || one.same !== 'relations'))
    )
      made.push(next)
  }
  return made
}

function sameTime(one: DraftTime, other: DraftTime): boolean {
  if (one.kind !== 'at' || other.kind !== 'at') return one.kind === other.kind
  return one.resolved.date === other.resolved.date
}

/** The noun that a verb makes an agreement of: the nearest that it can take. */
function objectBeside(scene: Scene, word: EventToken, story: Story): Made | null {
  const takes = VERBS.has(word.kind) ? OBJECTS[word.kind] : undefined
  if (takes === undefined) return null
  let best: Made | null = null
  let least = REACH
  for (const noun of scene.words) {
    const made = NOUNS.has(noun.kind) ? takes[noun.kind] : undefined
    if (made === undefined) continue
    const [from, to] = noun.start >= word.end ? [word.end, noun.start] : [noun.end, word.start]
    const far = to - from
    if (far < 0 || far >= least || story.text.slice(from, to).includes(';')) continue
    ;[best, least] = [made, far]
  }
  return best
}

/** What a word makes by itself, or of the noun beside it. */
function madeOf(scene: Scene, word: EventToken, story: Story): Made | null {
  if (word.kind === 'normalise') return 'relations'
  if (word.kind === 'another') return isSecond(scene, word) ? 'documents' : null
  if (word.kind === 'partnership') return isBracketed(scene, word, story) ? 'partnership' : null
  if (word.kind === 'relations') return isBracketed(scene, word, story) ? 'relations' : sinceWhen(scene, word)
  return objectBeside(scene, word, story)
}

/** How far behind a document its own date stands, and how far before it that of the one before. */
const LISTED = 70

/** "ký Bản ghi nhớ … tháng 11/2021 và Hiệp định … năm 2013": a document between two dates, behind a signing with no other verb between. */
function isSecondDocument({ words, dates }: Scene, word: EventToken, story: Story): boolean {
  if (word.kind !== 'document' || dates.length < 2) return false
  const sign = words.findLast(({ kind, end }) => kind === 'sign' && end <= word.start)
  if (sign === undefined) return false
  const dated = ({ meaning }: (typeof dates)[number]) => meaning.kind === 'date' && meaning.bound === 'at'
  const before = dates.findLast((date) => dated(date) && date.start >= sign.end && date.end <= word.start)
  const after = dates.find((date) => dated(date) && date.start >= word.end)
  if (before === undefined || after === undefined) return false
  if (word.start - before.end > LISTED || after.start - word.end > LISTED) return false
  return !/[;:.()]/.test(story.text.slice(before.end, after.start))
}

/** "signed an agreement in 2010 and another in 2014": a second document, with a date of its own. */
function isSecond({ words, dates }: Scene, word: EventToken): boolean {
  return (
    words.some(({ kind, end }) => kind === 'sign' && end <= word.start) &&
    words.some(({ kind, end }) => kind === 'document' && end <= word.start) &&
    dates.some(({ meaning, start }) => meaning.kind === 'date' && start >= word.end && start - word.end <= REACH / 2)
  )
}

/** "diplomatic relations (12/4/1973) and the Strategic Partnership (9/2013)": a date alone in brackets says when it was set up. */
function isBracketed({ dates }: Scene, word: EventToken, story: Story): boolean {
  return dates.some(
    ({ meaning, start, end }) =>
      meaning.kind === 'date' &&
      start >= word.end &&
      start - word.end <= BEHIND * 2 &&
      parseEdtf(meaning.resolved.date)?.kind === 'date' &&
      /\((?:[\p{L}]+ )?$/u.test(story.text.slice(word.end, start)) &&
      story.text.charAt(end) === ')',
  )
}

/** How far behind the relations the date since which they are may stand ("with the Czech Republic since 1950"). */
const SINCE = 44

/** "have had diplomatic relations since 1950". */
function sinceWhen({ dates }: Scene, word: EventToken): Made | null {
  const since = dates.some(
    ({ meaning, start }) =>
      meaning.kind === 'date' && meaning.bound === 'since' && start >= word.end && start - word.end <= SINCE,
  )
  return since ? 'relations' : null
}

function agreement(scene: Scene, word: EventToken, made: Made, story: Story): Draft | null {
  const mood = isDatedClause(scene, word) ? 'fact' : moodOf(scene, word, story)
  const given = ownDate(scene, word, story, WANTED)
  const own = given === null || isBackdrop(scene, word) ? null : given
  if (mood === 'wished' || (mood === 'planned' && own === null && !isDuringVisit(scene))) return null
  if (own === null && (made === 'relations' || word.kind === 'in-force' || tellsOfBefore(scene, word))) return null
  if (
    own === null &&
    (word.kind === 'upgrade' ||
      word.kind === 'establish' ||
      (spansYears(scene) && !hangsOn(scene) && !isSignedBy(scene, word, story)))
  )
    return null
  if (isToldAsPast(scene, word)) return null
  const time = timeOf(scene, given, story)
  const bodies = isByBodies(scene, word, story)
  const present = signers(scene, word, story)
  const who = [present.find(isHome), present.find(isOther)].filter((one) => one !== undefined && one.kind === 'person')
  const met = !bodies && present.length === 0 && own === null && hangsOn(scene) ? story.met : []
  return {
    type: 'agreement',
    time,
    planned: story.isPlanned(time, mood),
    partner: story.partner,
    place: placeOf(scene, story),
    participants:
      made === 'relations' || word.kind === 'in-force' ? [] : [...who.filter((one) => one !== undefined), ...met],
    label: labelOf(made, scene, word, story),
    same: made,
    sentence: scene.index,
    to: null,
  }
}

/** "The minister said the partnership announced during Y's visit …": whom the words of another tell of, where they tell of any. */
function behindReport(scene: Scene, word: EventToken, story: Story): Participant[] {
  if ((scene.bits & REPORT) === 0 || !scene.words.some(({ kind }) => kind === 'visit')) return []
  const report = scene.words.findLast(({ bits, end }) => (bits & REPORT) !== 0 && end <= word.start)
  return report === undefined ? [] : actorsIn(scene, { start: report.end, end: scene.end }, story)
}

/** The people of the two sides in the sentence: its subject, else all of them. */
function signers(scene: Scene, word: EventToken, story: Story): readonly Participant[] {
  const behind = behindReport(scene, word, story)
  if (behind.length > 0) return sided(behind, story).filter(({ country }) => story.knows(country))
  const before = isByBodies(scene, word, story) ? actorsIn(scene, { start: scene.start, end: word.start }, story) : null
  const subject = before ?? subjectOf(scene, word, story)
  const named = before !== null || subject.length > 0 ? subject : actorsIn(scene, scene, story)
  const present = named.length === 1 ? [...named, ...signedWith(scene, word, story)] : named
  return sided(present, story).filter(({ country }) => story.knows(country))
}

/** How far behind its verb the name stands with whom something is signed ("ký với Viện trưởng…", "signed with Minister…"). */
const WITH = 12

/** With whom the subject signs: a person right behind the verb. */
function signedWith(scene: Scene, { kind, end }: EventToken, story: Story): Participant[] {
  const other = scene.who.find(({ start }) => start >= end)
  if (kind !== 'sign' || other?.kind !== 'person' || other.start - end > WITH) return []
  const participant = story.participant(other)
  return participant === null ? [] : [participant]
}

/** How far before its verb the word may stand that makes a clause of it. */
const CLAUSE = 60
const BACKDROPS = new Set<EventToken['kind']>(['upgrade', 'establish', 'normalise', 'partnership', 'relations'])

/** "the first visit, from 27 to 31 August, after the two upgraded their relations": the days are the visit's. */
function isBackdrop({ words, dates }: Scene, word: EventToken): boolean {
  if (!BACKDROPS.has(word.kind)) return false
  const opens = words.findLast(
    ({ kind, end }) => (kind === 'after' || kind === 'since') && end <= word.start && word.start - end <= CLAUSE,
  )
  if (opens === undefined) return false
  return !dates.some(({ meaning, start }) => meaning.kind === 'date' && start >= opens.end)
}

/** "The two ministers signed a programme for 2025–2028": people before the verb sign it when the telling stands. */
function isSignedBy(scene: Scene, word: EventToken, story: Story): boolean {
  if (word.kind !== 'sign' || story.now.kind !== 'at') return false
  return scene.words.some(({ kind, end }) => kind === 'pair' && end <= word.start && word.start - end <= BEHIND)
}

/** How far before its verb the institutions stand that sign. */
const INSTITUTIONS = 70

/** "the two fisheries departments put their names to …": institutions sign, and no one of whom the article told before. */
function isByBodies(scene: Scene, word: EventToken, story: Story): boolean {
  const bodies = scene.words.findLast(
    ({ kind, end }) => end <= word.start && (kind === 'bodies' || (kind === 'place' && word.start - end <= 2)),
  )
  if (bodies === undefined || word.start - bodies.end > INSTITUTIONS) return false
  return actorsIn(scene, { start: bodies.start, end: word.start }, story).length === 0
}

/** "plan to sign it during the visit": the visit's days date what is still to come. */
function isDuringVisit({ dates }: Scene): boolean {
  return dates.some(({ meaning }) => meaning.kind === 'relation' && meaning.relation === 'during')
}

/** "after the talks", "the same day": the sentence says when by what it follows. */
function hangsOn({ dates }: Scene): boolean {
  return dates.some(({ meaning }) => meaning.kind === 'relation')
}

/** "signed a programme for 2025–2028": the years are the programme's, and the signing is not dated. */
function spansYears({ dates }: Scene): boolean {
  return dates.some(({ meaning }) => {
    if (meaning.kind !== 'date' || meaning.bound === 'along') return false
    const parsed = parseEdtf(meaning.resolved.date)
    return parsed?.kind === 'period' && parsed.from.month === null
  })
}

/** "the treaty signed on 18 July 1977": whatever is wished of it now, it was signed. */
function isDatedClause(scene: Scene, word: EventToken): boolean {
  return scene.dates.some(
    ({ meaning, start }) =>
      meaning.kind === 'date' && meaning.past !== false && start >= word.end && start - word.end <= BEHIND,
  )
}

/** How far behind its verb the date of such a clause stands. */
const BEHIND = 8

/** "the implementation of the agreement signed…" without a date: an agreement of another time. */
function tellsOfBefore(scene: Scene, word: EventToken): boolean {
  return scene.words.some(
    (other) => other.kind === 'previous' && other.end <= word.start && word.start - other.end <= REACH,
  )
}

/** "Speaking on Wednesday, he said the two countries had signed 12 agreements": the day is that of his words. */
function isToldAsPast({ words, dates }: Scene, word: EventToken): boolean {
  const done = words.some(({ kind, end }) => kind === 'done' && end <= word.start && word.start - end <= 2)
  const report = words.findLast(({ bits, end }) => (bits & REPORT) !== 0 && end <= word.start)
  if (!done || report === undefined || dates.some(({ start }) => start >= report.end)) return false
  return dates.some(({ meaning, end }) => meaning.kind === 'date' && end <= report.start)
}

/** How many documents the sentence says, in digits right before their noun. */
function countOf(scene: Scene, story: Story): number | null {
  const noun = scene.words.find(({ kind }) => kind === 'document')
  if (noun === undefined) return null
  const digits = /(?:^|[^\d.,/-])(\d{1,3}) $/.exec(
    story.text.slice(Math.max(scene.start, noun.start - 6), noun.start),
  )?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A statement on a partnership is named by the partnership, any other by its own name. */
function labelOf(made: Made, scene: Scene, word: EventToken, story: Story): EventLabel {
  if (made === 'relations') return { form: 'relations-established' }
  if (made === 'documents') return { form: 'documents-signed', count: countOf(scene, story) }
  const level = nearest(scene, word, 'partnership')
  const statement = level === undefined ? nearest(scene, word, 'statement') : undefined
  if (statement !== undefined) return { form: 'named', named: nameAround(story.text, statement) }
  const naming = level === undefined ? '' : story.text.slice(level.start, level.end)
  return { form: 'partnership', level: partnershipLevel(naming) }
}

/** The word of a kind that begins nearest to another. */
function nearest({ words }: Scene, to: EventToken, kind: EventToken['kind']): EventToken | undefined {
  let best: EventToken | undefined
  for (const word of words)
    if (word.kind === kind && (best === undefined || Math.abs(word.start - to.start) < Math.abs(best.start - to.start)))
      best = word
  return best
}
