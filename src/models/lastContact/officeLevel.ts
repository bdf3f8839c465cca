/** The level that an office stands at, read from its words in either language. */
import { CODED_LANGS } from '../../corpus/codebook.ts'
import { fold } from '../../corpus/fold.ts'
import type { ActorWord, OfficeClass } from '../../corpus/lexicon/ActorWords.ts'
import { officeTerms as en } from '../../corpus/lexicon/en/actorOffices.ts'
import { officeTerms as vi } from '../../corpus/lexicon/vi/actorOffices.ts'
import { remember } from '../../corpus/remember.ts'
import { compileTerms, type Term, type TermMatch } from '../../corpus/terms.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../countryNames.ts'

/** The highest first; parliament stands beside the government and is put after it. */
export const LEVELS = ['leader', 'head-of-government', 'foreign-minister', 'minister', 'parliament', 'other'] as const
export type Level = (typeof LEVELS)[number]

const LEVEL_OF: Readonly<Record<OfficeClass, Level>> = {
  'party-leader': 'leader',
  president: 'leader',
  royal: 'leader',
  premier: 'head-of-government',
  'deputy-premier': 'minister',
  minister: 'minister',
  speaker: 'parliament',
  'deputy-speaker': 'parliament',
  'vice-president': 'other',
  'deputy-minister': 'other',
  ambassador: 'other',
  other: 'other',
}

/** What the lexicon's classes of offices do not part: whose field is foreign affairs, which body is a parliament, who only stands in line for a throne. */
type Trait = 'foreign' | 'parliament' | 'heir'

const traits = (means: Trait, words: readonly string[]) => words.map((word): Term<Trait> => ({ words: word, means }))

const TRAITS: readonly Term<Trait>[] = [
  ...traits('foreign', ['foreign minister', 'foreign ministers', 'foreign secretary', 'FM', 'FMs', 'foreign affairs']),
  ...traits('foreign', ['external affairs', 'foreign', 'ngoại giao', 'ngoại trưởng', 'hai ngoại trưởng']),
  ...traits('parliament', ['parliament', 'parliamentary', 'national assembly', 'NA', 'senate', 'state duma']),
  ...traits('parliament', ['house of representatives', 'house of councillors', 'congress', 'bundestag', 'lower house']),
  ...traits('parliament', ['upper house', 'federation council', "national people's congress", 'senator', 'senators']),
  ...traits('parliament', ['lawmaker', 'lawmakers', 'congressman', 'congresswoman', 'MP', 'quốc hội', 'thượng viện']),
  ...traits('parliament', ['hạ viện', 'nghị viện', 'nhân đại toàn quốc', 'nghị sĩ', 'hạ nghị sĩ', 'thượng nghị sĩ']),
  ...traits('parliament', ['đại biểu quốc hội', 'nhóm nghị sĩ hữu nghị', 'đối ngoại quốc hội']),
  ...traits('heir', ['crown prince', 'crown princess', 'prince', 'princess', 'thái tử', 'hoàng thái tử', 'hoàng tử']),
  ...traits('heir', ['công chúa', 'công nương', 'hoàng hậu']),
]

const findOffices = compileTerms<ActorWord>([...en, ...vi])
const findTraits = compileTerms(TRAITS)

/** Where a second office of the same holder may begin: "and", "kiêm", a comma. */
const JOINS = /,|;| (?:and|and concurrently|concurrently|kiêm|kiêm nhiệm|đồng thời là|và) /g

/** A country's leader who is only called its chairman ("Chủ tịch Cuba"): the office and the country, and nothing else. */
const CHAIRMAN = ['chủ tịch', 'chairman']
/** The country whose foreign minister is called a secretary of state. */
const SECRETARY_OF_STATE = { country: 'US', words: 'secretary of state' }

/** Null where the words name no office that the lexicons know. Of several offices of one holder, the highest. */
export function officeLevel(office: string, country: CountryCode | null): Level | null {
  return byCountry(`${country ?? ''}\n${office}`)
}

const byCountry = remember((key): Level | null => {
  const end = key.indexOf('\n')
  const [country, office] = [key.slice(0, end), key.slice(end + 1)]
  const levels = officesIn(fold(office, 'exact').text).map((words) => levelOf(words, country))
  return highest(levels.filter((level) => level !== null))
})

/** The highest of several levels; null where there is none. */
export function highest(levels: readonly Level[]): Level | null {
  return LEVELS.find((level) => levels.includes(level)) ?? null
}

const titlesIn = (text: string): readonly (TermMatch<ActorWord> & { readonly office: OfficeClass })[] =>
  findOffices(text).flatMap((match) => (match.means.kind === 'title' ? [{ ...match, office: match.means.office }] : []))

/** The words of each office by itself: "minister of industry and trade" is one, "deputy prime minister and minister of …" two. */
function officesIn(text: string): readonly string[] {
  const isOffice = (piece: string) => titlesIn(piece).length > 0
  const offices: string[] = []
  for (const piece of text.split(JOINS)) {
    const before = offices.at(-1)
    if (before === undefined || (isOffice(before) && isOffice(piece))) offices.push(piece)
    else offices[offices.length - 1] = `${before} ${piece}`
  }
  return offices
}

/** The first title is the holder's own; one behind it is whom he serves ("director of the office of the president"). */
function levelOf(words: string, country: string): Level | null {
  const title = titlesIn(words)[0]
  if (title === undefined) return null
  const has = findTraits(words).map(({ means }) => means)
  const said = words.slice(title.start, title.end)
  if (title.office === 'minister') return isForeign(words, said, has, country) ? 'foreign-minister' : 'minister'
  if (title.office === 'royal' && has.includes('heir')) return 'other'
  if (title.office !== 'other') return LEVEL_OF[title.office]
  if (has.includes('parliament')) return 'parliament'
  return CHAIRMAN.includes(said) && isOnlyOf(words, said, country) ? 'leader' : 'other'
}

function isForeign(words: string, said: string, has: readonly Trait[], country: string): boolean {
  if (said === SECRETARY_OF_STATE.words && country === SECRETARY_OF_STATE.country) return true
  return has.includes('foreign') && !/foreign trade|ngoại thương/.test(words)
}

function isOnlyOf(words: string, said: string, country: string): boolean {
  if (country === '') return false
  const rest = words
    .replace(said, '')
    .replace(/'s|\bof\b|\bcủa\b/g, '')
    .trim()
  return CODED_LANGS.some((lang) => fold(countryName(country, lang), 'exact').text === rest)
}
