/** Why a sentence is no statement (codebook section 1). */
import type { ParagraphKind, Reason } from '../../codebook.ts'
import type { CountryCode, Span } from '../../types.ts'
import { isVietnameseSyllable } from '../actors/syllable.ts'
import { endsInColon } from './carry.ts'
import { isOnlyHeld } from './occasions.ts'
import { has, type Scanned, wordsBefore } from './Scanned.ts'
import type { Named } from './sectorsOf.ts'
import type { Staging } from './stagesOf.ts'
import { type Side, type Subject, sideOf } from './subjects.ts'

/** The reason that a paragraph's kind gives, whatever the sentence says. */
export function reasonOfKind(kind: ParagraphKind): Reason | null {
  switch (kind) {
    case 'text':
      return null
    case 'caption':
      return 'caption'
    case 'title':
      return 'title'
    case 'head':
    case 'boilerplate':
      return 'boilerplate'
  }
}

/** Why a sentence that names no sector says nothing. */
export function reasonWithoutSector(sentence: Scanned): Reason {
  if (endsInColon(sentence)) return 'lead-in'
  if (has(sentence, 'ceremony')) return 'ceremony'
  if (has(sentence, 'anniversary')) return 'anniversary'
  return sentence.cues.some(({ means }) => means === 'visit') ? 'bare-report' : 'no-sector'
}

/** Why a sentence that names a sector is no statement all the same; null where it is one. */
export function reasonAgainst(
  sentence: Scanned,
  named: readonly Named[],
  staging: Staging,
  partners: readonly CountryCode[],
  carried: boolean,
): Reason | null {
  if (carried) return onlyOthers(sentence, partners) ? 'other-country' : null
  const spoken = staging.cues.some(({ cue }) => SPEECH.has(cue))
  const visits = staging.cues.some(({ cue }) => cue === 'visit')
  const staged = staging.staged.some(({ by }) => by.stage !== 'mentioned')
  if (has(sentence, 'ceremony') && !spoken) return 'ceremony'
  if (!spoken && isOnlyHeld(sentence, named, staging.cues)) return 'bare-report'
  if (visits && !spoken && (!staged || named.every(({ weak }) => weak))) return 'bare-report'
  if (
    has(sentence, 'anniversary') &&
    !spoken &&
    named.every(({ level, sole }) => level || sole) &&
    !signs(sentence, staging)
  )
    return 'anniversary'
  return aboutOthers(sentence, named, staging, partners, spoken)
}

const SPEECH: ReadonlySet<string> = new Set(['say', 'thank', 'want', 'ask', 'agree', 'accept', 'discuss'])
/** Said to someone: the other side is there, named or not. */
const ADDRESSES: ReadonlySet<string> = new Set(['say', 'thank', 'ask', 'agree', 'accept'])
/** Signing or setting up, other than what an anniversary is of ("75 năm thiết lập quan hệ"). */
const signs = ({ contexts }: Scanned, { cues }: Staging) =>
  cues.some(
    ({ cue, start, end }) =>
      (cue === 'sign' || cue === 'join') &&
      !contexts.some((mark) => mark.means.has('anniversary') && mark.start <= start && end <= mark.end),
  )

/** A market and no other country, where it is no partner: "bưởi vào EU qua cảng Varna". */
const UNION = 'EU'

type Sides = ReadonlySet<Side>

function sidesOf(sentence: Scanned, partners: readonly CountryCode[]): Sides {
  const sides = new Set<Side>()
  for (const { country } of sentence.mentions) {
    if (country === null || (country === UNION && !partners.includes(country))) continue
    sides.add(sideOf(country, partners))
  }
  return sides
}

/** Another country is named, and neither the partner nor the home country. */
function onlyOthers(sentence: Scanned, partners: readonly CountryCode[]): boolean {
  const sides = sidesOf(sentence, partners)
  return sides.has('other') && !sides.has('partner') && !sides.has('home')
}

function aboutOthers(
  sentence: Scanned,
  named: readonly Named[],
  staging: Staging,
  partners: readonly CountryCode[],
  spoken: boolean,
): Reason | null {
  const sides = sidesOf(sentence, partners)
  const bilateral = has(sentence, 'bilateral') || has(sentence, 'both')
  if (sides.has('other') && !sides.has('partner') && !bilateral && !(sides.has('home') && spoken))
    return 'other-country'
  const abroad = named.some(({ sectors }) => sectors.includes('community'))
  if (abroad) return null
  const one = sides.has('home') !== sides.has('partner')
  const speaks =
    staging.cues.some(({ cue }) => ADDRESSES.has(cue)) || (spoken && staging.subjects.some(({ person }) => person))
  const invested = sides.has('partner') && named.some(({ sectors }) => sectors.includes('investment'))
  return one && !bilateral && !speaks && !invested && isDomestic(sentence, staging) ? 'no-cooperation' : null
}

/** Whether a sentence's subject is one country, or is that country's own ("Vietnam's GDP"). */
function isDomestic(sentence: Scanned, staging: Staging): boolean {
  const [subject] = staging.subjects
  if (subject)
    return subject.opens && subject.side === 'home' && isCountry(sentence, subject) && !isAbroad(sentence, subject)
  const [mention] = sentence.mentions
  const verb = staging.cues[0]?.start ?? sentence.at.end
  if (!mention || mention.start > verb || mention.kind === 'people' || followsVerb(sentence, mention)) return false
  return sentence.finders.owners.has(wordsBefore(sentence, mention.start, 1)[0] ?? '')
}

/** Where nouns tell a country from its people: the country itself, and not "Vietnamese plants" or "the ambassador of Vietnam". */
function isCountry({ mentions, words, reader, finders, at }: Scanned, { start, end }: Subject): boolean {
  if (words.participleEndings === null) return true
  if (!mentions.some((mention) => mention.start === start && mention.kind === 'country')) return false
  const [, owned = ''] = /^'s (\S+)/.exec(reader.slice(end, Math.min(at.end, end + CALLING))) ?? []
  return !finders.posts.has(owned)
}

/** "Thư viện Quốc gia nhận của Bulgaria 2.000 cuốn sách": where verbs do not change, whose it was stands behind the verb. */
const followsVerb = ({ cues }: Scanned, { start }: Span): boolean =>
  cues.some((cue) => cue.means === 'acts' && cue.start < start)

/** How far behind a country the calling of its people stands. */
const CALLING = 24
/** How far behind them the place where they are. */
const PLACED = 80

/** "Vietnamese agronomists have grown rice in Pinar", "Hãng sữa Việt Nam bán bơ ở Mariel": those who go abroad, to a place that is none of their country's. */
function isAbroad(sentence: Scanned, subject: Subject): boolean {
  const { finders, reader, raw, at, words } = sentence
  const { start, end } = subject
  if (words.participleEndings === null)
    return namesPlaceAbroad(sentence, end, at.end) || isCallingBefore(sentence, start)
  const [calling] = finders.callings(reader.slice(end, Math.min(at.end, end + CALLING)))
  return calling !== undefined && /\b(?:in|at|off|near) \p{Lu}/u.test(raw.slice(end, Math.min(at.end, end + PLACED)))
}

/** "Kỹ sư Việt Nam": where verbs do not change, the calling stands before the country. */
function isCallingBefore({ finders, reader, at }: Scanned, start: number): boolean {
  return finders.callings(reader.slice(Math.max(at.start, start - CALLING), start)).length > 0
}

const PLACE = /(?:^|\s)(?:ở|tại|sang|tới|giúp) (?:\p{Ll}+ ){0,2}(\p{Lu}[\p{L}-]+)/gu

/** A name behind a word of place that nobody knows and that is no Vietnamese syllable. */
function namesPlaceAbroad({ raw, mentions }: Scanned, from: number, to: number): boolean {
  for (const { 0: match, 1: name = '', index } of raw.slice(from, to).matchAll(PLACE)) {
    const start = from + index + match.length - name.length
    if (!isVietnameseSyllable(name) && !mentions.some((one) => one.start <= start && start < one.end)) return true
  }
  return false
}
