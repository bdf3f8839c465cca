/** The active filters in words, part by part, each with the change of the view that takes it away. */
import type { ArticleId } from '../corpus/types.ts'
import { countryName } from '../models/countryNames.ts'
import { groupName, sectorName } from '../models/sectorNames.ts'
import type { FilterName } from '../models/selection/filterNames.ts'
import { betweenText, languageTitle, type SectorPart, sectorParts } from '../models/selection/filterText.ts'
import { shortIds } from '../models/shortId.ts'
import type { Filters, ViewChange, ViewState } from '../models/viewState.ts'
import { STAGE_WORDS } from './codeWords.ts'
import { FILTER_WORDS } from './filterWords.ts'

export interface FilterPart {
  readonly key: string
  readonly filter: FilterName
  readonly text: string
  readonly without: ViewChange
}

const minus = <T>(list: readonly T[], ...gone: readonly T[]) => list.filter((item) => !gone.includes(item))

export function filterParts(
  filters: Filters,
  lang: ViewState['lang'],
  articles: readonly { readonly id: ArticleId }[],
): readonly FilterPart[] {
  const words = FILTER_WORDS[lang]
  const each = <T extends string>(
    filter: FilterName,
    list: readonly T[],
    text: (item: T) => string,
    change: (rest: readonly T[]) => ViewChange,
  ): readonly FilterPart[] =>
    list.map((item) => ({
      key: `${filter} ${item}`,
      filter,
      text: text(item),
      without: change(minus(list, item)),
    }))
  const { partners, sectors, stages, voices, outlets, langs, between, text } = filters
  const shortId = filters.articles.length > 0 ? shortIds(articles.map(({ id }) => id)) : null
  return [
    ...each(
      'partners',
      partners,
      (code) => countryName(code, lang),
      (partners) => ({ partners }),
    ),
    ...sectorParts(sectors).map((part) => sectorPart(part, sectors, lang)),
    ...each(
      'stages',
      stages,
      (stage) => STAGE_WORDS[lang][stage],
      (stages) => ({ stages }),
    ),
    ...each(
      'voices',
      voices,
      (voice) => words.voices[voice],
      (voices) => ({ voices }),
    ),
    ...each(
      'articles',
      filters.articles,
      (id) => words.article(shortId?.get(id) ?? id),
      (articles) => ({ articles }),
    ),
    ...each(
      'outlets',
      outlets,
      (outlet) => outlet,
      (outlets) => ({ outlets }),
    ),
    ...each(
      'langs',
      langs,
      (tag) => languageTitle(tag, lang),
      (langs) => ({ langs }),
    ),
    ...(between === null ? [] : [sole('between', betweenText(between, lang), { between: null })]),
    ...(text === null ? [] : [sole('text', words.quoted(text), { text: null })]),
  ]
}

const sole = (filter: FilterName, text: string, without: ViewChange): FilterPart => ({
  key: filter,
  filter,
  text,
  without,
})

function sectorPart(part: SectorPart, chosen: Filters['sectors'], lang: ViewState['lang']): FilterPart {
  const [text, gone] =
    part.kind === 'group' ? [groupName(part.group, lang), part.sectors] : [sectorName(part.sector, lang), [part.sector]]
  return { key: `sectors ${text}`, filter: 'sectors', text, without: { sectors: minus(chosen, ...gone) } }
}
