/** Events that a year or a span of years dates: anniversaries, changes of system, programmes (codebook section 5). */
import { HOME } from '../../codebook.ts'
import { type DateParts, dateOf, parseEdtf } from '../../edtf.ts'
import type { EventLabel } from '../../types.ts'
import type { Resolved } from '../dates/resolve.ts'
import type { Draft, DraftTime } from './Draft.ts'
import { OF_ANNIVERSARIES, OF_PROGRAMMES, OF_SYSTEMS } from './kinds.ts'
import { isDay, type Story } from './Story.ts'
import type { EventToken, Scene } from './scenes.ts'
import { ownDate } from './when.ts'

export function yearsIn(scene: Scene, story: Story): Draft[] {
  const { bits, dated } = scene
  const told = bits & OF_ANNIVERSARIES ? anniversaries(scene, story) : []
  if (bits & OF_SYSTEMS && dated) told.push(...systems(scene, story))
  if (bits & OF_PROGRAMMES && dated) told.push(...programmes(scene, story))
  return told
}

const made = (
  scene: Scene,
  story: Story,
  type: Draft['type'],
  time: DraftTime,
  label: EventLabel,
  same: string,
): Draft => ({
  type,
  time,
  planned: story.isPlanned(time, 'fact'),
  partner: story.partner,
  place: null,
  participants: [],
  label,
  same,
  sentence: scene.index,
  to: null,
})

function anniversaries(scene: Scene, story: Story): Draft[] {
  const word = scene.words.find(({ kind }) => kind === 'anniversary' || kind === 'years' || kind === 'relation-years')
  const relations = scene.words.some(({ kind }) => kind === 'relations' || kind === 'relation-years')
  if (word === undefined || !(relations || scene.words.some(({ kind }) => TIES.has(kind)))) return []
  const span = scene.dated ? spanOfYears(scene) : null
  const celebrated = scene.words.some(({ kind }) => kind === 'celebrate')
  const year =
    span?.to ??
    (word.kind === 'anniversary' || celebrated ? ownYear(scene, word, story) : null) ??
    (celebrated ? headYear(story) : null)
  if (year === null) return []
  const years = yearsBeside(story.text, word)
  const label = { form: 'anniversary', years } as const
  const marked = isFounding(year, years, story) ? headYear(story) : year
  if (marked === null) return []
  const milestone = made(scene, story, 'milestone', { kind: 'at', resolved: marked }, label, 'anniversary')
  if (span === null || !relations) return [milestone]
  return [
    milestone,
    made(
      scene,
      story,
      'agreement',
      { kind: 'at', resolved: span.from },
      { form: 'relations-established' },
      'relations',
    ),
  ]
}

/** "70 years since they established relations in 1950": so many years before the report, it is the year that is remembered. */
function isFounding({ date }: Resolved, years: number | null, { head }: Story): boolean {
  return head !== null && years !== null && years > 1 && Number(date.slice(0, 4)) + years === head.year
}

/** How far behind the relations a day stands that is the anniversary's ("relations on August 21"). */
const BEHIND = 4

/** What an anniversary is one of. */
const TIES = new Set<EventToken['kind']>(['years', 'partnership', 'ties', 'celebrate'])

interface Years {
  readonly from: Resolved
  readonly to: Resolved
}

/** "(1950–2025)". */
function spanOfYears(scene: Scene): Years | null {
  for (const { meaning } of scene.dates) {
    if (meaning.kind !== 'date' || meaning.bound === 'along') continue
    const parsed = parseEdtf(meaning.resolved.date)
    if (parsed?.kind !== 'period' || parsed.from.year === null || parsed.to.year === null) continue
    if (
      parsed.from.month !== parsed.to.month ||
      parsed.from.day !== parsed.to.day ||
      parsed.from.year === parsed.to.year
    )
      continue
    const { basis } = meaning.resolved
    const [from, to] = [dated(parsed.from, basis), dated(parsed.to, basis)]
    if (from !== null && to !== null) return { from, to }
  }
  return null
}

/** "marked the anniversary of relations on August 21": a day right behind is the day; any other date gives its year. */
function ownYear(scene: Scene, word: EventToken, story: Story): Resolved | null {
  const ties = scene.words.find(({ kind, start }) => (kind === 'relations' || kind === 'ties') && start >= word.start)
  const behind = scene.dates.find(({ start }) => ties !== undefined && start >= ties.end && start - ties.end <= BEHIND)
  if (behind?.meaning.kind === 'date' && isDay(behind.meaning.resolved)) return behind.meaning.resolved
  const own = ownDate(scene, word, story)
  if (own !== null && isDay(own) && word.kind === 'relation-years' && isRightBefore(scene, word, own.date)) return own
  const parsed = own === null ? null : parseEdtf(own.date)
  const year = parsed === null ? null : (parsed.kind === 'date' ? parsed.at : parsed.from).year
  return own === null || year === null ? null : yearOnly(year, own.basis)
}

/** How far before an anniversary the day stands that it is ("Ngày 10/1/2026 là tròn 50 năm …"). */
const DAY_BEFORE = 20

function isRightBefore({ dates, words }: Scene, word: EventToken, date: string): boolean {
  const full = words.findLast(
    ({ kind, end }) => kind === 'celebrate' && end <= word.start && word.start - end <= BESIDE,
  )
  const at = full?.start ?? word.start
  return dates.some(
    ({ meaning, end }) =>
      meaning.kind === 'date' && meaning.resolved.date === date && end <= at && at - end <= DAY_BEFORE,
  )
}

/** How far before the years the word stands that says that they are full ("tròn 65 năm"). */
const BESIDE = 8

function headYear(story: Story): Resolved | null {
  return story.head === null ? null : yearOnly(story.head.year, 'header')
}

const yearOnly = (year: number, basis: Resolved['basis']) => dated({ year, month: null, day: null }, basis)

function dated(at: DateParts, basis: Resolved['basis']): Resolved | null {
  const date = dateOf(at)
  return date === null ? null : { date, basis }
}

/** The number of years beside their word ("75 năm", "75th anniversary", "kỷ niệm 75 năm"). */
function yearsBeside(text: string, word: EventToken): number | null {
  const before = /(\d{1,3})(?:st|nd|rd|th)? ?$/.exec(text.slice(Math.max(0, word.start - 8), word.start))?.[1]
  const digits = before ?? /^ (\d{1,3}) /.exec(text.slice(word.end, word.end + 6))?.[1]
  return digits === undefined ? null : Number(digits)
}

function systems(scene: Scene, story: Story): Draft[] {
  const word = scene.words.find(({ kind }) => kind === 'system')
  const own = word === undefined ? null : ownDate(scene, word, story)
  if (word === undefined || own === null) return []
  const country =
    scene.who.find((mention) => mention.kind === 'country' && mention.country !== HOME)?.country ?? story.partner
  return [made(scene, story, 'milestone', { kind: 'at', resolved: own }, { form: 'system-change', country }, 'system')]
}

/** How far its years may stand from a programme. */
const REACH = 80

function programmes(scene: Scene, story: Story): Draft[] {
  for (const { meaning, start, end } of scene.dates) {
    if (meaning.kind !== 'date' || meaning.bound === 'along') continue
    const parsed = parseEdtf(meaning.resolved.date)
    if (parsed?.kind !== 'period' || parsed.from.month !== null) continue
    const named = scene.words.some(
      ({ kind, start: from, end: to }) =>
        (kind === 'programme' || kind === 'document') &&
        ((to <= start && start - to <= REACH) || (from >= end && from - end <= 20)),
    )
    if (named)
      return [
        made(
          scene,
          story,
          'programme',
          { kind: 'at', resolved: meaning.resolved },
          { form: 'programme', sectors: [], named: null },
          'programme',
        ),
      ]
  }
  return []
}
