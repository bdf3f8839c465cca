/** Which countries an article shows cooperating with the home country (codebook section 7). */
import { articleWalk } from '../../articleWalk.ts'
import { HOME } from '../../codebook.ts'
import { type Folded, fold, rawSpan } from '../../fold.ts'
import type { ActorWords, TogetherWord } from '../../lexicon/ActorWords.ts'
import { compileTerms, type TermFinder, type TermMatch } from '../../terms.ts'
import type { CountryCode, ReadArticle, Span } from '../../types.ts'
import type { Mention } from './findActors.ts'
import { standsBehind } from './wordBefore.ts'

const finders = new WeakMap<ActorWords, TermFinder<TogetherWord>>()

function finderOf(words: ActorWords): TermFinder<TogetherWord> {
  const known = finders.get(words)
  if (known) return known
  const made = compileTerms(words.together, { commas: false }, articleWalk)
  finders.set(words, made)
  return made
}

/** What a naming weighs by its kind. */
const WEIGHT: Readonly<Record<Mention['kind'], number>> = {
  country: 1,
  people: 1,
  capital: 0.7,
  government: 0.9,
  person: 1.2,
  office: 1.2,
}
/** What it weighs where it is only where something is ("in Sofia", "tại Nga"). */
const PLACE: Readonly<Record<Mention['kind'], number>> = { ...WEIGHT, country: 0.55, capital: 0.3 }
const MORE_THAN_PLACE = 0.6
const AGAIN = 0.25
const LEAD = 3
/** A dateline's country. */
const SEAT = 1
const ENOUGH = 1.5
/** What the others may weigh beside a country that stands alone, and what it weighs itself where it is named once in passing. */
const ALONE = 0.4
const NAMED = 0.7
const UNKNOWN = '?'
/** How often home is named in news of it, of the country named most. */
const OWN = 0.4
const JOINED = /^\s*(?:[-‐-―/,]|và|and|&|with|với)\s*$/i

interface Standing {
  score: number
  strong: number
  /** Whether its office-holders, or words of dealings between states, ever stand beside home. */
  state: boolean
}

/** How many scenes tell of dealings between states, and how many of them name a country. */
interface Dealings {
  all: number
  named: number
}

interface Scene extends Span {
  readonly weight: number
}

/** The partners, first named first. */
export function partnersOf(article: ReadArticle, mentions: readonly Mention[], words: ActorWords): CountryCode[] {
  const noted = article.note?.partners ?? []
  if (noted.length > 0) return [...noted]
  if (!isAboutHome(article, mentions)) return []
  const { standings, dealings } = weigh(article, mentions, words)
  settleUnknown(standings)
  const foreign = [...standings].sort(([, one], [, other]) => other.score - one.score)
  const top =
    foreign.find(([, { strong, score, state }]) => state && strong >= 0.5 && score >= ENOUGH) ??
    aloneIn(foreign, dealings)
  if (!top) return []
  const best = top[1].score
  const chosen = foreign.filter(([country, { score, strong, state }]) =>
    country === top[0] ? true : state && strong >= 2 && score >= best * (country === 'EU' ? 0.8 : 0.5),
  )
  const order = [...standings.keys()]
  return chosen.map(([country]) => country).sort((one, other) => order.indexOf(one) - order.indexOf(other))
}

/** The one country of an article that tells of dealings between states, though never in the sentence that names it ("our own farms", "the two universities"). */
function aloneIn(foreign: readonly (readonly [CountryCode, Standing])[], dealings: Dealings) {
  const [first, second] = foreign
  if (!first || (second && second[1].score > ALONE * first[1].score)) return undefined
  const { score, strong, state } = first[1]
  const enough = strong >= 1 && score >= ENOUGH ? 1 : 2
  return (dealings.named > 0 || state) && dealings.all >= enough && score >= NAMED ? first : undefined
}

/** Home is in the title, the lead, or named often enough beside the country named most: else the news is of others. */
function isAboutHome({ paragraphs, sentences }: ReadArticle, mentions: readonly Mention[]): boolean {
  const lead = sentences[1]?.end ?? Number.POSITIVE_INFINITY
  const title = paragraphs.find(({ kind }) => kind === 'title')
  let own = 0
  for (const { country, start } of mentions) {
    if (country !== HOME) continue
    if (start < lead || (title !== undefined && start >= title.start && start < title.end)) return true
    own++
  }
  return own > 1 && own >= OWN * mostNamed(mentions)
}

/** How often the country is named that is named most. */
function mostNamed(mentions: readonly Mention[]): number {
  const counts = new Map<CountryCode, number>()
  for (const { country } of mentions) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  return Math.max(...counts.values())
}

/** What foreign office-holders without a country bring goes to the country that the article names most, if it stands out. */
function settleUnknown(standings: Map<CountryCode, Standing>): void {
  const unknown = standings.get(UNKNOWN)
  standings.delete(UNKNOWN)
  if (!unknown) return
  const [top, second] = [...standings.entries()].sort(([, one], [, other]) => other.score - one.score)
  if (top && (!second || top[1].score >= 1.5 * second[1].score))
    add(standings, top[0], unknown.score, unknown.strong, unknown.state)
}

function weigh(
  article: ReadArticle,
  mentions: readonly Mention[],
  words: ActorWords,
): { standings: Map<CountryCode, Standing>; dealings: Dealings } {
  const dealings: Dealings = { all: 0, named: 0 }
  const standings = new Map<CountryCode, Standing>()
  const { text } = article
  const marks = new Marks(text, words)
  let next = 0
  for (const scene of scenesOf(article)) {
    while ((mentions[next]?.start ?? scene.end) < scene.start) next++
    const from = next
    while ((mentions[next]?.start ?? scene.end) < scene.end) next++
    const said = marks.in(scene)
    if ((said & (BOTH | COOPERATION)) !== 0) {
      dealings.all++
      if (next > from) dealings.named++
    }
    if (isOfOthers(mentions, from, next)) weighScene(standings, scene, mentions.slice(from, next), said, text, words)
  }
  const seat = mentions.find(({ start }) => start === article.meta.dateline?.span?.start)?.country ?? null
  if (seat !== null && seat !== HOME) add(standings, seat, SEAT, 0, false)
  return { standings, dealings }
}

/** Whether a scene names anything but home. */
function isOfOthers(mentions: readonly Mention[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mention = mentions[at]
    if (mention && mention.country !== HOME && (mention.country !== null || mention.person !== null)) return true
  }
  return false
}

function weighScene(
  standings: Map<CountryCode, Standing>,
  scene: Scene,
  named: readonly Mention[],
  marks: number,
  text: string,
  words: ActorWords,
): void {
  const home = (marks & BOTH) !== 0 || named.some(({ country }) => country === HOME)
  const weights = weightsIn(named, text, words)
  const share = weights.size >= 3 ? 1 / weights.size : 1
  const factor = scene.weight * share * (home ? 1.5 : 0.7) * (marks !== 0 ? 1.5 : 0.6)
  const dealings = (marks & (BOTH | COOPERATION)) !== 0
  for (const [country, weight] of weights) {
    const state = dealings || named.some((mention) => isOfficial(mention, country))
    const strong = marks !== 0 && weights.size < 3 && weight > MORE_THAN_PLACE ? (home ? 1 : 0.5) : 0
    add(standings, country, weight * factor, strong, state)
  }
  for (const country of joinedIn(named, text)) add(standings, country, 2 * scene.weight, 1, marks !== 0)
}

const COOPERATION = 1
const DEALING = 2
const BOTH = 4
const MARK_OF: Readonly<Record<TogetherWord, number>> = { cooperation: COOPERATION, dealing: DEALING, both: BOTH }

/** The words of dealings between countries, read scene by scene. */
class Marks {
  private readonly folded: Folded
  private readonly found: readonly TermMatch<TogetherWord>[]
  private next = 0

  constructor(text: string, words: ActorWords) {
    this.folded = fold(text, 'exact')
    this.found = finderOf(words)(this.folded.text)
  }

  /** Which of them stand in the next scene, as bits. */
  in({ start, end }: Scene): number {
    let marks = 0
    for (let found = this.found[this.next]; found !== undefined; found = this.found[++this.next]) {
      const at = rawSpan(this.folded, found.start, found.end).start
      if (at >= end) break
      if (at >= start) marks |= MARK_OF[found.means]
    }
    return marks
  }
}

function weightsIn(named: readonly Mention[], text: string, words: ActorWords): Map<CountryCode, number> {
  const weights = new Map<CountryCode, number>()
  for (const mention of named) {
    const country = mention.country ?? (mention.person === null ? null : UNKNOWN)
    if (country === null || country === HOME) continue
    const weight = isPlace(mention, text, words) ? PLACE[mention.kind] : WEIGHT[mention.kind]
    const before = weights.get(country)
    weights.set(country, before === undefined ? weight : Math.max(before, weight) + AGAIN)
  }
  return weights
}

/** The countries that stand joined to home, as a pair and not in a longer list. */
function joinedIn(named: readonly Mention[], text: string): CountryCode[] {
  const joined: CountryCode[] = []
  for (let index = 0; index < named.length; index++) {
    const mention = named[index]
    if (mention === undefined || mention.country === null || mention.country === HOME) continue
    const before = named[index - 1]
    const after = named[index + 1]
    if (before?.country !== HOME && after?.country !== HOME) continue
    const left = joint(before, mention, text)
    const right = joint(mention, after, text)
    const home = (left && before?.country === HOME) || (right && after?.country === HOME)
    const others = (left && before?.country !== HOME) || (right && after?.country !== HOME)
    if (home && !others) joined.push(mention.country)
  }
  return joined
}

function add(
  standings: Map<CountryCode, Standing>,
  country: CountryCode,
  score: number,
  strong: number,
  state: boolean,
): void {
  const standing = standings.get(country)
  if (standing === undefined) {
    standings.set(country, { score, strong, state })
    return
  }
  standing.score += score
  standing.strong += strong
  standing.state ||= state
}

const isOfficial = ({ kind, country, person }: Mention, of: CountryCode) =>
  (kind === 'person' || kind === 'office') &&
  (country === of || (of === UNKNOWN && country === null && person !== null))

/** "Việt Nam - Bulgaria", "Bulgaria and Vietnam". */
function joint(first: Mention | undefined, second: Mention | undefined, text: string): boolean {
  if (!first || !second || first.country === second.country || second.start - first.end > 8) return false
  return JOINED.test(text.slice(first.end, second.start))
}

function isPlace({ kind, start }: Mention, text: string, words: ActorWords): boolean {
  return (kind === 'capital' || kind === 'country') && standsBehind(words.placeBefore, text, start)
}

/** The sentences, and the titles and captions that hold none. */
function scenesOf({ paragraphs, sentences }: ReadArticle): Scene[] {
  const scenes: Scene[] = []
  let next = 0
  let told = 0
  for (const paragraph of paragraphs) {
    const from = next
    for (; (sentences[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next++) {
      const sentence = sentences[next]
      if (!sentence || paragraph.kind === 'boilerplate') continue
      scenes.push({
        start: sentence.start,
        end: sentence.end,
        weight: paragraph.kind === 'caption' ? 0.6 : told++ < LEAD ? 1.5 : 1,
      })
    }
    if (next === from && (paragraph.kind === 'title' || paragraph.kind === 'caption'))
      scenes.push({ start: paragraph.start, end: paragraph.end, weight: paragraph.kind === 'title' ? 1.5 : 0.6 })
  }
  return scenes
}
