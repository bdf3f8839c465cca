/** The lexicons' reading words, made ready for looking up; once a language. */
import type { CodedLang } from '../codebook.ts'
import { fold } from '../fold.ts'
import { LEXICONS } from '../lexicon/lexicons.ts'
import type { ReadWords } from '../lexicon/ReadWords.ts'
import { compileTerms, SharedWalk } from '../terms.ts'
import { localMonths } from './localMonths.ts'

/** Folded, without the final full stop; `final` ones end a sentence before a capital. */
export interface Abbreviations {
  readonly all: ReadonlySet<string>
  readonly final: ReadonlySet<string>
}

export interface WordSets {
  readonly months: ReadonlyMap<string, number>
  /** Longest first: they are taken out of a line one after the other. */
  readonly aroundDates: readonly string[]
  readonly abbreviations: Abbreviations
  /** A credit with its colon or stroke: "photo:", "ảnh/". */
  readonly credit: RegExp
  /** A credit without one, behind a dash, a full stop or an agency: "— VNS Photo". */
  readonly bareCredit: RegExp
  readonly credits: ReadonlySet<string>
  /** Whether a folded line has a word for a credit at all. */
  readonly hasCredit: (folded: string) => boolean
  readonly sources: ReadonlySet<string>
  readonly captionOpenings: readonly string[]
  readonly bylines: readonly string[]
  /** Whether a folded line has one of the words. */
  readonly hasBoilerplate: (folded: string) => boolean
  readonly hasBoilerplateOpen: (folded: string) => boolean
  readonly hasScene: (folded: string) => boolean
  readonly hasPose: (folded: string) => boolean
  readonly boilerplateLines: ReadonlySet<string>
  readonly toldBy: readonly string[]
  readonly toldAfter: readonly string[]
  readonly authors: ReadonlySet<string>
  readonly adMarks: ReadonlySet<string>
  readonly endMarks: ReadonlySet<string>
  readonly pageNames: readonly string[]
  /** Capitals and home cities: what a dateline names. */
  readonly cities: ReadonlySet<string>
  /** The longest of their names, in UTF-16 units. */
  readonly longestCity: number
}

/** As a word is compared: `exact` folding. */
export const foldedText = (text: string) => fold(text, 'exact').text

const CITY_KINDS: ReadonlySet<string> = new Set(['capital', 'home-place'])
const CITIES: ReadonlySet<string> = new Set(
  Object.values(LEXICONS).flatMap(({ actors }) =>
    actors.terms.filter(({ means }) => CITY_KINDS.has(means.kind)).map(({ words }) => foldedText(words)),
  ),
)
const LONGEST_CITY = Math.max(...Array.from(CITIES, (city) => city.length))
const READ: readonly ReadWords[] = Object.values(LEXICONS).map(({ read }) => read)
const made = new Map<string, WordSets>()

/**
 * The words for an article in a language. Its abbreviations are its own; menus, dates and credits are those of every
 * lexicon, because pages mix languages. A language without a lexicon gets the names of its months.
 */
export function wordSetsOf(lang: string | null, lexicon: CodedLang | null): WordSets {
  const key = lexicon ?? lang ?? ''
  const sets = made.get(key) ?? makeSets(lexicon, lang)
  made.set(key, sets)
  return sets
}

/** The walk of all finders that look through single lines. */
export const lineWalk = new SharedWalk()

function has(words: readonly string[]): (folded: string) => boolean {
  const find = compileTerms(
    words.map((words) => ({ words, means: true })),
    { commas: false },
    lineWalk,
  )
  return (folded) => find(folded).length > 0
}

const HAS = {
  credit: has(every((words) => words.credits)),
  boilerplate: has(every((words) => words.boilerplate)),
  boilerplateOpen: has(every((words) => words.boilerplateOpen)),
  scene: has(every((words) => words.scenes)),
  pose: has(every((words) => words.poses)),
}

function every(list: (words: ReadWords) => readonly string[]): string[] {
  return [...new Set(READ.flatMap(list).map(foldedText))]
}

function makeSets(lexicon: CodedLang | null, lang: string | null): WordSets {
  const own = lexicon === null ? READ : [LEXICONS[lexicon].read]
  const months = READ.flatMap(({ months }) => Object.entries(months))
  const local = lexicon === null && lang !== null ? localMonths(lang) : []
  const credits = every((words) => words.credits)
  const anyCredit = [...credits].sort((a, b) => b.length - a.length).join('|')
  return {
    months: new Map([...local, ...months].map(([name, month]) => [foldedText(name), month])),
    aroundDates: every((words) => words.aroundDates).sort((a, b) => b.length - a.length),
    abbreviations: {
      all: new Set(own.flatMap((words) => words.abbreviations).map(foldedText)),
      final: new Set(own.flatMap((words) => words.finalAbbreviations).map(foldedText)),
    },
    credit: new RegExp(`(?<=^|[\\s(\\[|[.,/])(?:${anyCredit})\\s?[:/|]`, 'gu'),
    bareCredit: new RegExp(`(?<=[.!?…"”)|]\\s*|\\s[-|]+\\s*|[\\p{L}+]{2}[/ ])(?:${anyCredit})(?=\\s|$)`, 'gu'),
    credits: new Set(credits),
    sources: new Set(every((words) => words.sources)),
    captionOpenings: every((words) => words.captionOpenings),
    bylines: every((words) => words.bylines),
    hasCredit: HAS.credit,
    hasBoilerplate: HAS.boilerplate,
    hasBoilerplateOpen: HAS.boilerplateOpen,
    hasScene: HAS.scene,
    hasPose: HAS.pose,
    boilerplateLines: new Set(every((words) => words.boilerplateLines)),
    toldBy: every((words) => words.toldBy),
    toldAfter: every((words) => words.toldAfter),
    authors: new Set(every((words) => words.authors)),
    adMarks: new Set(every((words) => words.adMarks)),
    endMarks: new Set(every((words) => words.endMarks)),
    pageNames: every((words) => words.pageNames),
    cities: CITIES,
    longestCity: LONGEST_CITY,
  }
}
