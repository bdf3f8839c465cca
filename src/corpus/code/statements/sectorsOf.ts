/** Which sectors a sentence names (codebook section 2): compounds over parts, no organisations, the relationship only as an aim. */
import { HOME, type Sector } from '../../codebook.ts'
import type { Context, Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import type { SectorMeaning } from './finders.ts'
import { givesMoney } from './givesMoney.ts'
import { isToVisit } from './invitations.ts'
import type { Marked, Scanned } from './Scanned.ts'

/** A sector where a sentence names it. `level`: by the name of a level of relations. `weak`: by an occasion's name only. */
export interface Named extends Span {
  readonly sectors: readonly Sector[]
  readonly level: boolean
  readonly weak: boolean
  /** By who does business only. */
  readonly sole: boolean
}

export function sectorsOf(sentence: Scanned): Named[] {
  const named: Named[] = []
  const organ = organs(sentence)
  sentence.sectors.forEach((mark, index) => {
    if (mark.means.kind === 'none' || organ.includes(index) || isOwnField(sentence, mark) || !counts(sentence, mark))
      return
    if (isBackdrop(sentence, mark) || isEndOfRoute(sentence, mark)) return
    const { kind } = mark.means
    const sectors = kind === 'tax' && isOnGoods(sentence) ? TARIFF : mark.means.sectors
    named.push({
      start: mark.start,
      end: mark.end,
      sectors,
      level: kind === 'level' || kind === 'relation',
      weak: kind === 'weak' || kind === 'body',
      sole: kind === 'sole',
    })
  })
  return named.some(({ sole }) => !sole) ? named.filter(({ sole }) => !sole) : named
}

function counts(sentence: Scanned, mark: Marked<SectorMeaning>): boolean {
  switch (mark.means.kind) {
    case 'relation':
      if (
        sentence.contexts.some(
          ({ means, start, end }) => means.has('anniversary') && start < mark.start && mark.end <= end,
        )
      )
        return false
      return !isSetting(sentence, mark) && isAim(sentence, mark) && !isOfField(sentence, mark)
    case 'level':
      return !isSetting(sentence, mark)
    case 'sale':
      return namesAny(sentence, GOODS) || !sentence.sectors.some(({ means }) => means.kind === 'field')
    case 'legacy':
      return !namesAny(sentence, MENDED)
    case 'goods':
      return namesAny(sentence, GOODS)
    case 'people':
      return isOfCountry(sentence, mark)
    case 'gift':
      return givesMoney(sentence, mark)
    case 'invite':
      return isToVisit(sentence, mark)
    case 'common':
      return mark.start === sentence.at.start || !isUpper(sentence.raw.charAt(mark.start))
    case 'capital':
      return sentence.raw.slice(mark.start, mark.end) === sentence.raw.slice(mark.start, mark.end).toUpperCase()
    default:
      return true
  }
}

const TARIFF: readonly Sector[] = ['trade']
const TRADED: ReadonlySet<Sector> = new Set<Sector>(['agriculture', 'trade'])

/** "đánh thuế cá tra": goods or their trade beside the word for tax, and no investors. */
const isOnGoods = ({ sectors }: Scanned): boolean =>
  sectors.some(({ means }) => means.kind === 'field' && means.sectors.some((sector) => TRADED.has(sector))) &&
  !sectors.some(({ means }) => means.sectors.includes('investment'))

/** "khách Bulgaria": a country's name right behind it. */
const isOfCountry = ({ mentions }: Scanned, { end }: Span): boolean =>
  mentions.some(({ start, kind }) => start === end + 1 && (kind === 'country' || kind === 'people'))

/** Fields whose names are also names of goods. */
const GOODS: ReadonlySet<Sector> = new Set<Sector>(['agriculture', 'industry', 'health'])

/** By what the legacies of war are mended. */
const MENDED: ReadonlySet<Sector> = new Set<Sector>(['health', 'environment'])

/** "sells plums", "let in lychees": whether one of these fields stands in the sentence. */
const namesAny = ({ sectors }: Scanned, fields: ReadonlySet<Sector>): boolean =>
  sectors.some(({ means }) => means.kind === 'field' && means.sectors.some((sector) => fields.has(sector)))

/** "defence ties": the relations of one field, which is named already. */
function isOfField(sentence: Scanned, mark: Span): boolean {
  const before = sentence.words.participleEndings !== null
  return sentence.sectors.some(
    (field) => field.means.kind === 'field' && (before ? mark.start - field.end === 1 : field.start - mark.end === 1),
  )
}

/** Words between two marks joined by nothing but commas and joiners. */
function joined(sentence: Scanned, end: number, start: number): boolean {
  if (start - end > 24) return false
  const between = sentence.reader.slice(end, start)
  if (between === '' || between === ' ') return true
  const gap = between.replace(/[\s,/-]+/g, ' ').trim()
  return gap === '' || sentence.finders.joiners.has(gap)
}

const isUpper = (char: string) => char !== char.toLowerCase()

/** Indexes of sector words that are an organisation's name: "Ministry of Trade and Industry", "defence minister". */
function organs(sentence: Scanned): readonly number[] {
  let found: readonly number[] = NONE
  for (const head of sentence.contexts) {
    if (head.means.has('organBefore')) found = both(found, nameAfter(sentence, head, head.means.has('ministry')))
    if (head.means.has('organAfter')) found = both(found, nameBefore(sentence, head))
  }
  return found
}

const NONE: readonly number[] = []
const both = (some: readonly number[], others: readonly number[]): readonly number[] =>
  some.length === 0 ? others : others.length === 0 ? some : [...some, ...others]

const PAIR_GAP = 3

/** The name after its head, unless it is that of both countries' ministries, who cooperate in what they are for. */
function nameAfter(sentence: Scanned, head: Span, ministry: boolean): number[] {
  const { sectors } = sentence
  const found: number[] = []
  let end = head.end
  for (let i = sectors.findIndex((mark) => mark.start >= end); i >= 0 && i < sectors.length; i++) {
    const mark = sectors[i]
    if (!mark || !(joined(sentence, end, mark.start) || (found.length === 0 && inName(sentence, end, mark.start))))
      break
    if (!ministry && !isUpper(sentence.raw.charAt(mark.start))) break
    found.push(i)
    end = mark.end
  }
  const pair = sentence.contexts.some(
    (mark) =>
      mark.means.has('both') &&
      ((mark.start >= end && mark.start - end <= PAIR_GAP) || (mark.start < head.start && mark.end >= head.start - 1)),
  )
  return pair || isOneOfTwo(sentence, head, found) ? [] : found
}

/** "Ministry of Industry and Trade": words with capitals between a head and a part of its name that is found elsewhere. */
function inName({ raw, finders }: Scanned, end: number, start: number): boolean {
  const gap = raw.slice(end, start)
  if (!/^[ ,]/.test(gap) || gap.length > NAME_REACH || !gap.endsWith(' ')) return false
  const words = gap.split(/[ ,]+/).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => isUpper(word.charAt(0)) || finders.joiners.has(word))
}

const NAME_REACH = 40
const OWNER_GAP = 2

/** Whose ministry it is: the country right behind a name. */
function ownerOf(sentence: Scanned, end: number): 'home' | 'abroad' | null {
  const owner = sentence.mentions.find(
    ({ start, country }) => country !== null && start >= end && start - end <= OWNER_GAP,
  )
  return owner === undefined ? null : owner.country === HOME ? 'home' : 'abroad'
}

/** "Bộ Công an Việt Nam và Bộ Công an Lào": both sides' ministries of one field, who cooperate in it. */
function isOneOfTwo(sentence: Scanned, head: Span, named: readonly number[]): boolean {
  const own = sentence.sectors[named.at(-1) ?? -1]
  if (named.length !== 1 || !own) return false
  const side = ownerOf(sentence, own.end)
  if (side === null) return false
  return sentence.sectors.some(
    (other) =>
      other !== own &&
      other.means.sectors === own.means.sectors &&
      sentence.contexts.some(
        ({ means, start, end }) => start !== head.start && means.has('organBefore') && other.start - end === 1,
      ) &&
      ![null, side].includes(ownerOf(sentence, other.end)),
  )
}

function nameBefore(sentence: Scanned, head: Span): number[] {
  const { sectors } = sentence
  const found: number[] = []
  let start = head.start
  for (let i = sectors.findLastIndex((mark) => mark.end <= start); i >= 0; i--) {
    const mark = sectors[i]
    if (!mark || sentence.reader.slice(mark.end, start).includes(',') || !joined(sentence, mark.end, start)) break
    found.push(i)
    start = mark.start
  }
  return found
}

function near(sentence: Scanned, from: number, to: number, context: Context): boolean {
  return sentence.contexts.some((mark) => mark.start >= from && mark.end <= to && mark.means.has(context))
}

/** "within the framework of the Strategic Partnership": a setting word with nothing but a short noun phrase before the mark. */
function isSetting(sentence: Scanned, mark: Marked<SectorMeaning>): boolean {
  for (const context of sentence.contexts) {
    if (context.end > mark.end || !context.means.has('setting')) continue
    const inside = context.start >= mark.start
    if (
      inside &&
      (mark.means.kind === 'level' || isWished(sentence, mark.start, mark.end)) &&
      near(sentence, Math.max(sentence.at.start, mark.start - RAISED_REACH), mark.start, 'aim')
    )
      continue
    const gap = inside ? '' : sentence.reader.slice(context.end, mark.start)
    if (gap.length > 60 || /[,;:.]/.test(gap) || gap.trim().split(/\s+/).length > 6) continue
    if (sentence.contexts.some((aim) => aim.start >= context.end && aim.end <= mark.start && aim.means.has('aim')))
      continue
    return true
  }
  return false
}

const BACKDROP_REACH = 120

/** "amid tension at sea": the world situation, up to the comma that ends it. */
function isBackdrop(sentence: Scanned, mark: Span): boolean {
  return sentence.contexts.some(
    ({ means, start, end }) =>
      means.has('backdrop') &&
      start <= mark.start &&
      mark.start - end <= BACKDROP_REACH &&
      !/[,;:]/.test(sentence.reader.slice(Math.min(end, mark.start), mark.start)),
  )
}

const ROUTE_REACH = 14

/** "đường bay giữa thành phố A và thành phố B": places that a route joins. */
function isEndOfRoute(sentence: Scanned, { start, means }: Marked<SectorMeaning>): boolean {
  if (means.sectors.length !== 1 || means.sectors[0] !== 'local') return false
  return sentence.contexts.some(
    (mark) =>
      mark.means.has('route') &&
      mark.end <= start &&
      start - mark.end <= ROUTE_REACH &&
      !/[,;:]/.test(sentence.reader.slice(mark.end, start)),
  )
}

const AIM_REACH = 120
/** How far before a framework of relations its verb may stand ("lifted to the framework of a strategic partnership"). */
const RAISED_REACH = 14

const WISHES: ReadonlySet<Cue> = new Set<Cue>(['want', 'ask', 'agree', 'future', 'need'])

/** Whether someone wishes, or something will be, before an offset. */
function isWished(sentence: Scanned, offset: number, until: number): boolean {
  return sentence.cues.some(
    ({ means, start, end }) => WISHES.has(means) && (end <= offset || (start >= offset && end <= until)),
  )
}

/** Where the clause behind a mark ends; "the relationship, 55 years old this month, matters": a remark between commas does not end it. */
function endOfClause(after: string): number {
  const remark = /^, [^,;:]{1,60}, (?!and |but |which |who )/.exec(after)
  const from = remark?.[0].length ?? 0
  const stop = after.slice(from).search(/[;:]|, /)
  return stop < 0 ? stop : from + stop
}

/** "to strengthen bilateral ties": a word of aim before the mark in its clause, or just after it ("ties have deepened"). */
function isAim(sentence: Scanned, mark: Span): boolean {
  const from = Math.max(sentence.at.start, mark.start - AIM_REACH)
  const before = sentence.reader.slice(from, mark.start)
  const clause = from + Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf(', ')) + 1
  const after = sentence.reader.slice(mark.end, Math.min(sentence.at.end, mark.end + AIM_REACH))
  const stop = endOfClause(after)
  const until = stop < 0 ? mark.end + after.length : mark.end + stop
  if (near(sentence, clause, mark.start, 'aim') || near(sentence, mark.end, until, 'raised')) return true
  return near(sentence, mark.end, until, 'grown') && isWished(sentence, mark.start, until)
}

/** "the economic and cultural fields of Việt Nam": one country's own fields. */
function isOwnField(sentence: Scanned, mark: Span): boolean {
  const field = sentence.contexts.find((context) => context.start >= mark.end && context.means.has('field'))
  if (!field) return false
  let end = mark.end
  for (const next of sentence.sectors) {
    if (next.start < end || next.start >= field.start) continue
    if (!joined(sentence, end, next.start)) return false
    end = next.end
  }
  if (!joined(sentence, end, field.start)) return false
  const [owner, second] = sentence.mentions.filter((mention) => mention.start >= field.end)
  if (!owner || !sentence.finders.owners.has(sentence.reader.slice(field.end, owner.start).trim())) return false
  return !second || second.start - owner.end > 12
}
