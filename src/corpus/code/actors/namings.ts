/** First reading: the offices, names and countries of an article, before anyone is resolved. */
import { HOME, type ParagraphKind } from '../../codebook.ts'
import type { ActorWord, ActorWords } from '../../lexicon/ActorWords.ts'
import type { ReadArticle, Span } from '../../types.ts'
import { areBeside, type Item } from './items.ts'
import { type Office, officeAt } from './offices.ts'
import { type Run, runAt } from './runs.ts'
import { isVietnameseSyllable } from './syllable.ts'
import { wordBefore } from './wordBefore.ts'

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

const SILENT: ReadonlySet<ParagraphKind> = new Set(['boilerplate', 'head'])
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
    if (SILENT.has(kind)) {
      if (kind === 'head' && item.means?.kind === 'capital')
        namings.push({ kind: 'word', start: item.start, end: item.end, word: item.means, paragraph: kind })
      free = ++index
      continue
    }
    const office = officeAt(items, index, free, text, words)
    if (office) {
      while (namings.length > 0 && (namings.at(-1)?.end ?? 0) > office.start) namings.pop()
      const apposed = office.isOffice && office.name === null ? apposedTo(namings, office.start, text) : null
      namings.push({
        kind: 'office',
        start: office.start,
        end: office.name?.end ?? office.end,
        office,
        appositionOf: apposed,
        standing: standingOf(items, firstOf(items, index, office.start), Math.max(office.next, index + 1), text, words),
        paragraph: kind,
      })
      free = index = Math.max(office.next, index + 1)
      continue
    }
    const run = item.means === null ? runAt(items, index, text) : null
    if (run) {
      namings.push({
        kind: 'run',
        start: run.start,
        end: run.end,
        run,
        standing: standingOf(items, index, run.next, text, words),
        paragraph: kind,
      })
      index = run.next
      continue
    }
    const organ = organAt(items, index, text, words)
    if (organ !== null) {
      namings.push({ kind: 'word', start: item.start, end: organ.end, word: HOME_ORGAN, paragraph: kind })
      index = organ.next
      continue
    }
    if (item.means !== null && WORDS.has(item.means.kind))
      namings.push({ kind: 'word', start: item.start, end: item.end, word: item.means, paragraph: kind })
    index++
  }
  const verbs = new Set<number>()
  for (const { means, start } of items) if (means?.kind === 'verb') verbs.add(start)
  return namings.map((naming, index) => shared(naming, namings[index + 1], text, verbs))
}

const HOME_ORGAN: ActorWord = { kind: 'government', country: HOME, capitals: false, givenName: false }

/** "Bộ Ngoại giao cho biết": an institution without a country, where it speaks or acts. */
function organAt(items: readonly Item[], index: number, text: string, words: ActorWords) {
  const first = items[index]
  if (first?.means?.kind !== 'portfolio' || !startsWithOrgan(text.slice(first.start, first.end), words)) return null
  if (words.indefinite.includes(wordBefore(text, first.start))) return null
  let next = index + 1
  while (items[next]?.means?.kind === 'portfolio' && areBeside(items[next - 1], items[next], text)) next++
  const [last, after] = [items[next - 1], items[next]]
  const acts = after?.means?.kind === 'verb' && areBeside(last, after, text)
  return last === undefined || !acts ? null : { end: last.end, next }
}

const startsWithOrgan = (organ: string, words: ActorWords) => {
  const folded = organ.toLowerCase().normalize('NFC')
  return words.homeOrgans.some((word) => folded === word || folded.startsWith(`${word} `))
}

/** "the Prime Minister and the Speaker of the National Assembly of Bulgaria": offices listed without holders are of one country, unless a verb parts them. */
function shared(naming: Naming, next: Naming | undefined, text: string, verbs: ReadonlySet<number>): Naming {
  if (naming.kind !== 'office' || next?.kind !== 'office') return naming
  const [one, other] = [naming.office, next.office]
  if (one.name || other.name || one.country !== null || other.country === null) return naming
  const gap = text.slice(naming.end, next.start)
  const parted = gap.length > LIST_GAP || [...gap].some((_, at) => verbs.has(naming.end + at))
  return !parted && !/[.;:()\n]/.test(gap) ? { ...naming, office: { ...one, country: other.country } } : naming
}

/** The person's naming before an office after a comma, where the office's country may stand between: "X, the EU's top envoy". */
function apposedTo(namings: readonly Naming[], start: number, text: string): number | null {
  const last = namings.at(-1)
  const alias = last?.kind === 'run' && text.charAt(last.start - 1) === '('
  if (alias) {
    const named = namings[namings.length - 2]
    const also = named !== undefined && isNamed(named) && ALIAS.test(text.slice(named.end, start))
    return also ? namings.length - 2 : null
  }
  const owner = last?.kind === 'word' && OWNER.test(text.slice(last.end, start))
  const index = namings.length - (owner ? 2 : 1)
  const named = namings[index]
  if (named === undefined || !isNamed(named)) return null
  return APPOSED.test(text.slice(named.end, owner ? last.start : start)) ? index : null
}

const OWNER = /^['’]s? $/
/** The name once more in brackets, as another spelling writes it. */
const ALIAS = /^ \([^()\n]{1,60}\), $/
const APPOSED = /^,? (?:(?:now|then|currently|also) )?(?:the |a |an )?$/

function isNamed(naming: Naming): boolean {
  if (naming.kind === 'run') return naming.run.words.length > 1 || !naming.run.words.every(isVietnameseSyllable)
  return naming.kind === 'office' && naming.office.name !== null
}

/** The item that an office begins with, before its head. */
function firstOf(items: readonly Item[], head: number, start: number): number {
  let first = head
  while ((items[first - 1]?.start ?? -1) >= start) first--
  return first
}

/** What stands before the item `first` and from the item `next` on. */
function standingOf(items: readonly Item[], first: number, next: number, text: string, words: ActorWords): Standing {
  const [before, after] = [items[first - 1], items[next]]
  const thing = (item: Item | undefined) => item?.means?.kind === 'named-thing'
  const left = areBeside(before, items[first], text)
  const right = areBeside(items[next - 1], after, text)
  const spouse =
    (before?.means?.kind === 'spouse' && (left || text.slice(before.end, items[first]?.start) === ', ')) ||
    (after?.means?.kind === 'spouse' && /^, (?:the )?$/.test(text.slice(items[next - 1]?.end, after.start)))
  const credit = before?.means?.kind === 'credit' && /^[:\s(]*$/.test(text.slice(before.end, items[first]?.start))
  const owner = left && before?.means?.kind === 'link' && thing(items[first - 2])
  const things = words.modifiersBefore
    ? (right && (thing(after) || after?.means?.kind === 'portfolio')) || owner
    : left && thing(before)
  return { namesThing: things || credit, spouse, verb: right && after?.means?.kind === 'verb' }
}
