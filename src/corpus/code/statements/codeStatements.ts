/** Each sentence a statement with its codes, or a reason why it is none (codebook sections 1 to 4). */
import type { Reason, Sector } from '../../codebook.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { Code, CountryCode, ReadArticle, Span, Statement } from '../../types.ts'
import type { Actors } from '../actors/findActors.ts'
import {
  type Carried,
  carriedFrom,
  carriedFromBare,
  elaborates,
  fromBefore,
  fromList,
  goesOn,
  inList,
  listOf,
  mayElaborate,
  mayGoOn,
  namedAgain,
  type OpenList,
  onlyNames,
  opensList,
} from './carry.ts'
import { codesOf } from './codesOf.ts'
import { partnersOf } from './partnersOf.ts'
import { reasonAgainst, reasonOfKind, reasonWithoutSector } from './reasonOf.ts'
import { has, type Scanned } from './Scanned.ts'
import { scanSentences } from './scan.ts'
import { type Named, sectorsOf } from './sectorsOf.ts'
import { type Staging, stagesOf } from './stagesOf.ts'
import { whenOf } from './whenOf.ts'

export interface CodedSentences {
  readonly statements: readonly Statement[]
  /** Beside the article's sentences. */
  readonly reasons: readonly (Reason | null)[]
}

/** Codes an article's sentences in order; what is carried over passes from one to the next. */
export function codeStatements(article: ReadArticle, actors: Actors, lexicon: Lexicon): CodedSentences {
  const { partners } = actors
  if (partners.length === 0)
    return { statements: [], reasons: article.sentences.map((s) => kindReason(article, s.paragraph) ?? 'no-partner') }
  const scanned = scanSentences(article, actors.mentions, lexicon)
  const texts = scanned.map((_, i) => kindReason(article, article.sentences[i]?.paragraph ?? -1))
  const following = nextText(texts)
  const statements: Statement[] = []
  const reasons: (Reason | null)[] = []
  const flow = new Flow(partners)
  scanned.forEach((sentence, i) => {
    const kind = texts[i] ?? null
    if (kind !== null) {
      reasons.push(kind)
      return
    }
    const coded = flow.read(sentence, article.sentences[i]?.paragraph ?? -1, scanned[following[i] ?? -1])
    if (typeof coded === 'string') reasons.push(coded)
    else {
      reasons.push(null)
      statements.push(...coded)
    }
  })
  return { statements, reasons }
}

function kindReason(article: ReadArticle, paragraph: number): Reason | null {
  const kind = article.paragraphs[paragraph]?.kind
  return kind === undefined ? null : reasonOfKind(kind)
}

const NUMBER = /(?:(\p{L}+)[ .]*)?\d[\d.,]*(\p{L}*)/gu
/** A year that is no date ("the 2013 partnership"). */
const YEAR = /^(?:\p{L}+[ .]*)?(?:19|20)\d\d$/u
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/

/** Whether a sentence gives a figure that is no date and no ordinal. */
function givesFigure({ dates, reader, at, finders }: Scanned): boolean {
  const text = reader.slice(at.start, at.end)
  if (!/\d/.test(text)) return false
  let from = at.start
  for (const { start, end } of dates) {
    if (givesNumber(reader.slice(from, start), finders.ordinals)) return true
    from = end
  }
  return givesNumber(from === at.start ? text : reader.slice(from, at.end), finders.ordinals)
}

function givesNumber(text: string, ordinals: ReadonlySet<string>): boolean {
  if (!/\d/.test(text)) return false
  for (const [number, before = '', after = ''] of text.matchAll(NUMBER))
    if (!YEAR.test(number) && !ordinals.has(before) && !ORDINAL_ENDING.test(after)) return true
  return false
}

/** For each sentence the index of the next one that is not of a caption, a title or boilerplate. */
function nextText(texts: readonly (Reason | null)[]): number[] {
  const following: number[] = []
  let next = -1
  for (let i = texts.length - 1; i >= 0; i--) {
    following[i] = next
    if (texts[i] === null) next = i
  }
  return following
}

/** Whether a sentence goes on with what was signed, and not with the sentence before. */
const namesInstrument = (sentence: Scanned, staging: Staging): boolean =>
  has(sentence, 'deal') ||
  staging.cues.some(({ cue }) => cue === 'signNoun') ||
  (has(sentence, 'instrument') && onlyNames(sentence, staging))

/** What is worked out when it is first asked for. */
type Later<T> = () => T

function later<T extends object>(work: () => T): Later<T> {
  let done: T | null = null
  return () => {
    done ??= work()
    return done
  }
}

/**
 * What passes from sentence to sentence: an open list, the statement before, the partner in view. A sentence that names no sector
 * is staged only if one behind it takes something over.
 */
class Flow {
  private list: OpenList | null = null
  private before: Later<Carried | null> = () => null
  private sectors: readonly Sector[] = []
  /** What each sentence leaves to take over, up to the last that signed something. */
  private readonly left: Later<Carried | null>[] = []
  private paragraph = -1
  private focus: CountryCode | null = null

  constructor(private readonly partners: readonly CountryCode[]) {}

  read(sentence: Scanned, paragraph: number, next: Scanned | undefined): Statement[] | Reason {
    const same = paragraph === this.paragraph
    this.paragraph = paragraph
    const named = namedAgain(sentence, this.sectors)
    named.push(...sectorsOf(sentence))
    const staging = later(() => stagesOf(sentence, named, this.partners))
    if (this.list && !inList(this.list, sentence, staging(), same)) this.list = null
    const coded = this.code(sentence, named, staging, same)
    if (this.list === null && opensList(sentence))
      this.list = listOf(sentence, staging(), this.before(), this.signed(), next)
    this.sectors = typeof coded === 'string' ? [] : (coded[0]?.codes.map(({ sector }) => sector) ?? [])
    if (typeof coded === 'string') this.before = () => carriedFromBare(sentence.whole, staging())
    this.left.push(this.before)
    return coded
  }

  /** The last that was signed. */
  private signed(): Carried | null {
    for (let last = this.left.at(-1); last; last = this.left.at(-1)) {
      const carried = last()
      if (carried?.stage === 'signed') return carried
      this.left.pop()
    }
    return null
  }

  private code(
    sentence: Scanned,
    named: readonly Named[],
    staging: Later<Staging>,
    sameParagraph: boolean,
  ): Statement[] | Reason {
    if (named.length === 0) return reasonWithoutSector(sentence)
    const carried = this.carry(sentence, named, staging(), sameParagraph)
    const reason = reasonAgainst(sentence, named, staging(), this.partners, carried.from !== null)
    if (reason !== null) return reason
    const codes = codesOf(carried.staged, carried.from, () => givesFigure(sentence))
    const before = carriedFrom(sentence.whole, codes)
    this.before = () => before
    return this.statements(sentence, codes, staging())
  }

  private carry(
    sentence: Scanned,
    named: readonly Named[],
    staging: Staging,
    sameParagraph: boolean,
  ): { staged: Staging['staged']; from: Span | null } {
    const { list } = this
    if (list) {
      const items = staging.staged.map(({ named, by }) => ({ named, by: fromList(list, sentence, staging, by) }))
      return { staged: items, from: list.from }
    }
    const goes = sameParagraph && mayGoOn(sentence, staging)
    const parts = mayElaborate(sentence, staging, named)
    if (!goes && !parts) return { staged: staging.staged, from: null }
    const before = (namesInstrument(sentence, staging) ? this.signed() : null) ?? this.before()
    if (before && ((goes && goesOn(before)) || (parts && elaborates(sentence, staging, named, before))))
      return {
        staged: staging.staged.map(({ named, by }) => ({ named, by: fromBefore(before, by) })),
        from: before.from,
      }
    return { staged: staging.staged, from: null }
  }

  private statements(sentence: Scanned, codes: readonly Code[], { cues, speaker }: Staging): Statement[] {
    const of = partnersOf(sentence, this.partners, this.focus)
    this.focus = of.at(-1) ?? this.focus
    const said = cues.find(({ cue, start }) => cue === 'say' && start > sentence.at.start)
    const when = whenOf(codes, sentence.dates, speaker === null ? -1 : (said?.start ?? -1))
    const { start, end } = sentence.whole
    return of.map((partner) => ({ start, end, partner, when, codes }))
  }
}
