/** The lexicons' reading words, made ready for looking up; what belongs to a language is made once for it. */
import type { CodedLang } from '../codebook.ts'
import { LEXICONS } from '../lexicon/lexicons.ts'
import { localMonths } from './localMonths.ts'
import { Openings, Phrases } from './phrases.ts'
import { every, foldedText, READ } from './readWords.ts'

/** Folded, without the final full stop; `final` ones end a sentence before a capital. */
export interface Abbreviations {
  readonly all: ReadonlySet<string>
  readonly final: ReadonlySet<string>
}

/** What the pages of all languages have in common. */
interface PageWords {
  /** Longest first: they are taken out of a line one after the other. */
  readonly aroundDates: readonly string[]
  /** A credit with its colon or stroke: "photo:", "ảnh/". */
  readonly credit: RegExp
  /** A credit without one, behind a dash, a full stop or an agency: "— VNS Photo". */
  readonly bareCredit: RegExp
  readonly credits: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly captionOpenings: Openings
  readonly bylines: Openings
  readonly boilerplateLines: Phrases
  readonly toldBy: readonly string[]
  readonly toldAfter: readonly string[]
  readonly authors: Phrases
  readonly adMarks: ReadonlySet<string>
  readonly endMarks: Phrases
  readonly pageNames: Openings
  /** Capitals and home cities: what a dateline names. */
  readonly cities: ReadonlySet<string>
  /** The longest of their names, in UTF-16 units. */
  readonly longestCity: number
}

/** And what is a language's own. */
export interface WordSets extends PageWords {
  readonly months: ReadonlyMap<string, number>
  readonly monthNames: Openings
  readonly abbreviations: Abbreviations
}

const CITY_KINDS: ReadonlySet<string> = new Set(['capital', 'home-place'])
const CITIES: ReadonlySet<string> = new Set(
  Object.values(LEXICONS).flatMap(({ actors }) =>
    actors.terms.filter(({ means }) => CITY_KINDS.has(means.kind)).map(({ words }) => foldedText(words)),
  ),
)
const LONGEST_CITY = Math.max(...Array.from(CITIES, (city) => city.length))

const CREDITS = every((words) => words.credits)
const ANY_CREDIT = [...CREDITS].sort((a, b) => b.length - a.length).join('|')
const PAGE_WORDS: PageWords = {
  aroundDates: every((words) => words.aroundDates).sort((a, b) => b.length - a.length),
  credit: new RegExp(`(?<=^|[\\s(\\[|[.,/])(?:${ANY_CREDIT})\\s?[:/|]`, 'gu'),
  bareCredit: new RegExp(`(?<=[.!?…"”)|]\\s*|\\s[-|]+\\s*|[\\p{L}+]{2}[/ ])(?:${ANY_CREDIT})(?=\\s|$)`, 'gu'),
  credits: new Set(CREDITS),
  sources: new Set(every((words) => words.sources)),
  captionOpenings: new Openings(every((words) => words.captionOpenings)),
  bylines: new Openings(every((words) => words.bylines)),
  boilerplateLines: new Phrases(every((words) => words.boilerplateLines)),
  toldBy: every((words) => words.toldBy),
  toldAfter: every((words) => words.toldAfter),
  authors: new Phrases(every((words) => words.authors)),
  adMarks: new Set(every((words) => words.adMarks)),
  endMarks: new Phrases(every((words) => words.endMarks)),
  pageNames: new Openings(every((words) => words.pageNames)),
  cities: CITIES,
  longestCity: LONGEST_CITY,
}
const MONTHS = READ.flatMap(({ months }) => Object.entries(months))
const made = new Map<string, WordSets>()

/** The words for an article in a language. Its abbreviations are its own; a language without a lexicon gets the names of its months. */
export function wordSetsOf(lang: string | null, lexicon: CodedLang | null): WordSets {
  const key = lexicon ?? lang ?? ''
  const known = made.get(key)
  if (known !== undefined) return known
  const sets = makeSets(lexicon, lang)
  made.set(key, sets)
  return sets
}

function makeSets(lexicon: CodedLang | null, lang: string | null): WordSets {
  const own = lexicon === null ? READ : [LEXICONS[lexicon].read]
  const local = lexicon === null && lang !== null ? localMonths(lang) : []
  const months = new Map([...local, ...MONTHS].map(([name, month]) => [foldedText(name), month]))
  return {
    ...PAGE_WORDS,
    months,
    monthNames: new Openings([...months.keys()]),
    abbreviations: {
      all: new Set(own.flatMap((words) => words.abbreviations).map(foldedText)),
      final: new Set(own.flatMap((words) => words.finalAbbreviations).map(foldedText)),
    },
  }
}
