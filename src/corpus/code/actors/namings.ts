/** First reading: the offices, names and countries of an article, before anyone is resolved. */
import { HOME, type ParagraphKind } from '../../codebook.ts'
import type { ActorWord, ActorWords } from '../../lexicon/ActorWords.ts'
import type { ReadArticle, Span } from '../../types.ts'
import { type Item, withAllFields } from './items.ts'
import { type Office, officeAt } from './offices.ts'
import { type Run, runAt } from './runs.ts'
import { areVietnameseSyllables } from './syllable.ts'
import { standsBehind } from './wordBefore.ts'

/** What a stretch of text names. `appositionOf`: an office after a comma is that of the naming with this index. */
export type Naming =
  | (Span & {
      readonly kind: 'office'
      readonly office: Office
      readonly appositionOf: number | null
      readonly standing: Standing
      readonly paragraph: ParagraphKind
    })
  | (Span & { readonly kind: 'run'; readonly run: Run; readonly standing: Standing; readonly paragraph: ParagraphKind })
  | (Span & { readonly kind: 'word'; readonly word: ActorWord; readonly paragraph: ParagraphKind })

/** What stands about a run of capitalised words. */
export interface Standing {
  readonly namesThing: boolean
  /** A spouse, whom the record does not hold (section 6). */
  readonly spouse: boolean
  readonly verb: boolean
}

const WORDS = new Set<ActorWord['kind']>([
  'country',
  'people',
  'capital',
  'government',
  'pair',
  'pronoun',
  'address',
  'home-place',
  'partner-side',
])

/** The longest joint of a list: ", and the". */
const LIST_GAP = 10

export function namingsOf(article: ReadArticle, items: readonly Item[], words: ActorWords): Naming[] {
  const { text, paragraphs } = article
  const namings: Naming[] = []
  let free = 0
  let paragraph = 0
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (!item) break
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= item.start) paragraph++
    const kind = paragraphs[paragraph]?.kind ?? 'text'
    if (kind === 'boilerplate' || kind === 'head') {
      if (kind === 'head' && item.means?.kind === 'capital') namings.push(wordAt(item, item.end, item.means, kind))
      free = ++index
      continue
    }
    const office = officeAt(items, index, free, text, words)
    if (office) {
      const next = Math.max(office.next, index + 1)
      while (namings.length > 0 && (namings[namings.length - 1]?.end ?? 0) > office.start) namings.pop()
      const apposed = office.isOffice && office.name === null ? apposedTo(namings, office.start, text) : null
      const standing = standingOf(items, firstOf(items, index, office.start), next, text, words)
      namings.push(officeNaming(office, apposed, standing, kind))
      free = index = next
      continue
    }
    const run = item.means === null ? runAt(items, index, text) : null
    if (run) {
      const standing = standingOf(items, index, run.next, text, words)
      namings.push({ kind: 'run', start: run.start, end: run.end, run, standing, paragraph: kind })
      index = run.next
      continue
    }
    const organ = item.means?.kind === 'portfolio' ? organAt(items, index, text, words) : index
    if (organ > index) {
      namings.push(wordAt(item, items[organ - 1]?.end ?? item.end, HOME_ORGAN, kind))
      index = organ
      continue
    }
    if (item.means !== null && WORDS.has(item.means.kind)) namings.push(wordAt(item, item.end, item.means, kind))
    index++
  }
  for (let index = 0; index + 1 < namings.length; index++) shareCountry(namings, index, items, text)
  return namings
}

function wordAt({ start }: Item, end: number, word: ActorWord, paragraph: ParagraphKind): Naming {
  return { kind: 'word', start, end, word, paragraph }
}

function officeNaming(
  office: Office,
  appositionOf: number | null,
  standing: Standing,
  paragraph: ParagraphKind,
): Naming & { kind: 'office' } {
  const end = office.name?.end ?? office.end
  return { kind: 'office', start: office.start, end, office, appositionOf, standing, paragraph }
}

const HOME_ORGAN = withAllFields({ kind: 'government', country: HOME, capitals: false, givenName: false })

/** "Bộ Ngoại giao cho biết": an institution without a country, where it speaks or acts. Gives the item behind it. */
function organAt(items: readonly Item[], index: number, text: string, words: ActorWords): number {
  const first = items[index]
  let next = index + 1
  while (items[next]?.beside && items[next]?.means?.kind === 'portfolio') next++
  const after = items[next]
  if (first === undefined || after?.means?.kind !== 'verb' || !after.beside) return index
  if (!startsWithOrgan(text.slice(first.start, first.end), words)) return index
  return standsBehind(words.indefinite, text, first.start) ? index : next
}

function startsWithOrgan(organ: string, { homeOrgans }: ActorWords): boolean {
  if (homeOrgans.length === 0) return false
  const folded = organ.toLowerCase().normalize('NFC')
  return homeOrgans.some((word) => folded === word || folded.startsWith(`${word} `))
}

/** "the Prime Minister and the Speaker of the National Assembly of Bulgaria": offices listed without holders are of one country, unless a verb parts them. */
function shareCountry(namings: Naming[], index: number, items: readonly Item[], text: string): void {
  const [naming, next] = [namings[index], namings[index + 1]]
  if (naming?.kind !== 'office' || next?.kind !== 'office') return
  const [one, other] = [naming.office, next.office]
  if (one.name || other.name || one.country !== null || other.country === null) return
  if (next.start - naming.end > LIST_GAP || /[.;:()\n]/.test(text.slice(naming.end, next.start))) return
  if (items.some(({ means, start }) => means?.kind === 'verb' && start >= naming.end && start < next.start)) return
  const { appositionOf, standing, paragraph } = naming
  namings[index] = officeNaming({ ...one, country: other.country }, appositionOf, standing, paragraph)
}

/** The person's naming before an office after a comma, where the office's country may stand between: "X, the EU's top envoy". */
function apposedTo(namings: readonly Naming[], start: number, text: string): number | null {
  const last = namings[namings.length - 1]
  if (last === undefined || start - last.end > APPOSED_GAP) return null
  const alias = last.kind === 'run' && text.charAt(last.start - 1) === '('
  if (alias) {
    const named = namings[namings.length - 2]
    const also = named !== undefined && isNamed(named) && ALIAS.test(text.slice(named.end, start))
    return also ? namings.length - 2 : null
  }
  const owner = last.kind === 'word' && OWNER.test(text.slice(last.end, start))
  const index = namings.length - (owner ? 2 : 1)
  const named = namings[index]
  if (named === undefined || !isNamed(named)) return null
  return APPOSED.test(text.slice(named.end, owner ? last.start : start)) ? index : null
}

/** How much may stand between a naming and the office that goes with it. */
const APPOSED_GAP = 64
const OWNER = /^['’]s? $/
/** The name once more in brackets, as another spelling writes it. */
const ALIAS = /^ \([^()\n]{1,60}\), $/
const APPOSED = /^,? (?:(?:now|then|currently|also) )?(?:the |a |an )?$/

function isNamed(naming: Naming): boolean {
  if (naming.kind === 'run') return naming.run.words.length > 1 || !areVietnameseSyllables(naming.run.words)
  return naming.kind === 'office' && naming.office.name !== null
}

/** The item that an office begins with, before its head. */
function firstOf(items: readonly Item[], head: number, start: number): number {
  let first = head
  while ((items[first - 1]?.start ?? -1) >= start) first--
  return first
}

const PLAIN: Standing = { namesThing: false, spouse: false, verb: false }

/** What stands before the item `first` and from the item `next` on. */
function standingOf(items: readonly Item[], first: number, next: number, text: string, words: ActorWords): Standing {
  const before = items[first - 1]
  const after = items[next]
  const left = items[first]?.beside === true
  const right = after?.beside === true
  const preceding = before?.means?.kind
  const following = after?.means?.kind
  const namesThing =
    (words.modifiersBefore
      ? (right && (following === 'named-thing' || following === 'portfolio')) ||
        (left && preceding === 'link' && items[first - 2]?.means?.kind === 'named-thing')
      : left && preceding === 'named-thing') ||
    (left && preceding === 'vessel') ||
    (preceding === 'credit' && /^[:\s(]*$/.test(text.slice(before?.end, items[first]?.start)))
  const spouse =
    (preceding === 'spouse' && (left || text.slice(before?.end, items[first]?.start) === ', ')) ||
    (following === 'spouse' && /^, (?:the )?$/.test(text.slice(items[next - 1]?.end, after?.start)))
  const verb = right && following === 'verb'
  return namesThing || spouse || verb ? { namesThing, spouse, verb } : PLAIN
}
