import { UI_LANGS, type UiLang } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { type CardText, cardText } from '../../models/card/cardText.ts'

/** A page that a link to the record is shown by in other programs. */
export interface Card {
  /** Of its files below `card/`. */
  readonly name: string
  readonly text: Readonly<Record<UiLang, CardText>>
  /** The view that it leads on to, as behind the `#` of the page. */
  readonly address: string
  /** The same as an embedding. */
  readonly embedded: string
}

function card(name: string, partner: CountryCode | null, index: CorpusIndex): Card {
  const keys = partner === null ? '' : `?partner=${partner}`
  return {
    name,
    text: cardText(index, partner),
    address: `/v1/matrix${keys}`,
    embedded: `/embed/v1/matrix${keys}`,
  }
}

/** One for each partner, and one for the whole. */
export function cardsOf(index: CorpusIndex): readonly Card[] {
  return [card('index', null, index), ...index.partners.map((partner) => card(partner, partner, index))]
}

/** Both languages in one line, the one that the page is in first. */
export const inBoth = ({ text }: Card, part: keyof CardText): string =>
  UI_LANGS.map((lang) => text[lang][part]).join(' / ')
