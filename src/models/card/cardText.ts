/** What a card says of the record, or of its part about one partner: counted, in both languages. */
import { HOME, SECTORS, STAGES, type Stage, UI_LANGS, type UiLang } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../countryNames.ts'
import { dateText } from '../dateText.ts'
import { highestStages } from '../diff/highestStages.ts'
import { sourceCount, sourceCountText } from '../sources.ts'

export interface CardText {
  readonly title: string
  readonly description: string
}

/** Partners that the card of the whole record names; the rest it counts. */
const NAMED = 4

interface CardWords {
  readonly stages: Readonly<Record<Stage, string>>
  readonly sectors: (count: number) => string
  readonly ofAll: (count: number) => string
  readonly partners: (home: string, count: number) => string
  readonly more: (count: number) => string
  readonly from: (sources: string) => string
  readonly asOf: (date: string) => string
  readonly nothing: string
}

const WORDS: Readonly<Record<UiLang, CardWords>> = {
  vi: {
    stages: {
      mentioned: 'được nhắc đến',
      proposed: 'được đề xuất',
      agreed: 'đã nhất trí',
      signed: 'đã ký',
      delivered: 'đã thực hiện',
    },
    sectors: (count) => `${count} lĩnh vực hợp tác`,
    ofAll: (count) => `${count} trên ${SECTORS.length} lĩnh vực`,
    partners: (home, count) => `Hợp tác của ${home} với ${count} đối tác`,
    more: (count) => `và ${count} đối tác khác`,
    from: (sources) => `Theo ${sources}`,
    asOf: (date) => `tính đến ${date}`,
    nothing: 'chưa có câu nào về hợp tác',
  },
  en: {
    stages: {
      mentioned: 'mentioned',
      proposed: 'proposed',
      agreed: 'agreed',
      signed: 'signed',
      delivered: 'delivered',
    },
    sectors: (count) => `${count} ${count === 1 ? 'sector' : 'sectors'} of cooperation`,
    ofAll: (count) => `${count} of ${SECTORS.length} sectors`,
    partners: (home, count) => `${home}’s cooperation with ${count} ${count === 1 ? 'partner' : 'partners'}`,
    more: (count) => `and ${count} more`,
    from: (sources) => `From ${sources}`,
    asOf: (date) => `as of ${date}`,
    nothing: 'no statement on cooperation',
  },
}

/** `partner` null: the whole record. */
export function cardText(index: CorpusIndex, partner: CountryCode | null): Readonly<Record<UiLang, CardText>> {
  const [vi, en] = UI_LANGS.map((lang) =>
    partner === null ? wholeText(index, lang) : partnerText(index, partner, lang),
  )
  const none: CardText = { title: 'Bang Giao', description: '' }
  return { vi: vi ?? none, en: en ?? none }
}

function stagesOf(index: CorpusIndex, partner: CountryCode): readonly Stage[] {
  const stages = highestStages(index)
  return SECTORS.flatMap((sector) => stages.get(`${partner} ${sector}`) ?? [])
}

function partnerText(index: CorpusIndex, partner: CountryCode, lang: UiLang): CardText {
  const words = WORDS[lang]
  const reached = stagesOf(index, partner)
  const counts = STAGES.toReversed().flatMap((stage) => {
    const count = reached.filter((one) => one === stage).length
    return count === 0 ? [] : [`${count} ${words.stages[stage]}`]
  })
  const articles = index.articles.filter(({ partners }) => partners.includes(partner)).map(({ id }) => id)
  const said = counts.length === 0 ? words.nothing : `${words.ofAll(reached.length)}: ${counts.join(', ')}`
  return {
    title: `${countryName(HOME, lang)} – ${countryName(partner, lang)}: ${words.sectors(reached.length)}`,
    description: `${upper(said)}. ${sourceText(index, articles, lang)}.`,
  }
}

function wholeText(index: CorpusIndex, lang: UiLang): CardText {
  const words = WORDS[lang]
  const { partners } = index
  const named = partners
    .slice(0, NAMED)
    .map((partner) => `${countryName(partner, lang)} (${words.sectors(stagesOf(index, partner).length)})`)
  const rest = partners.length > NAMED ? [words.more(partners.length - NAMED)] : []
  const articles = index.articles.map(({ id }) => id)
  return {
    title: `Bang Giao: ${words.partners(countryName(HOME, lang), partners.length)}`,
    description: `${[...named, ...rest].join(', ') || upper(words.nothing)}. ${sourceText(index, articles, lang)}.`,
  }
}

function sourceText(index: CorpusIndex, articles: readonly string[], lang: UiLang): string {
  const words = WORDS[lang]
  const from = words.from(sourceCountText(sourceCount(index, articles), lang))
  return index.asOf === null ? from : `${from}, ${words.asOf(dateText(index.asOf, lang))}`
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
