import { STAGES, type UiLang, VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import type { ChoiceCounts } from '../../models/selection/choiceCounts.ts'
import { languageTitle } from '../../models/selection/filterText.ts'
import { shortIds } from '../../models/shortId.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { type ListName, langsOf, outletsOf } from './facets.ts'

export interface Choice {
  readonly value: string
  readonly label: string
  /** Under the label, smaller. */
  readonly detail?: string
  /** Of the label, where it is the source's own. */
  readonly lang?: string | undefined
  readonly count: number
}

/** The choices of a filter, in their fixed order. */
export function choicesOf(
  index: CorpusIndex,
  name: Exclude<ListName, 'sectors'>,
  counts: ChoiceCounts,
  lang: UiLang,
): readonly Choice[] {
  const at = (list: Uint32Array, nth: number) => list[nth] ?? 0
  switch (name) {
    case 'partners':
      return index.partners.map((value, nth) => ({
        value,
        label: countryName(value, lang),
        count: at(counts.partners, nth),
      }))
    case 'stages':
      return STAGES.map((value, nth) => ({ value, label: STAGE_WORDS[lang][value], count: at(counts.stages, nth) }))
    case 'voices':
      return VOICES.map((value, nth) => ({
        value,
        label: FILTER_WORDS[lang].voices[value],
        count: at(counts.voices, nth),
      }))
    case 'outlets':
      return outletsOf(index).map((value) => ({ value, label: value, count: counts.outlets.get(value) ?? 0 }))
    case 'langs':
      return langsOf(index).map((value) => ({
        value,
        label: languageTitle(value, lang),
        count: counts.langs.get(value) ?? 0,
      }))
    case 'articles': {
      const shortId = shortIds(index.articles.map(({ id }) => id))
      return index.articles.map((article, nth) => ({
        ...articleChoice(article, shortId.get(article.id) ?? article.id, lang),
        count: at(counts.articles, nth),
      }))
    }
  }
}

function articleChoice({ id, meta }: IndexArticle, shortId: string, lang: UiLang): Omit<Choice, 'count'> {
  const published = meta.publishedOn && dateText(meta.publishedOn.value, lang)
  const { title } = meta
  return {
    value: id,
    label: title?.value ?? FILTER_WORDS[lang].article(shortId),
    lang: title === null ? undefined : (meta.lang ?? undefined),
    detail: [title === null ? null : shortId, meta.agency?.value, published].filter(Boolean).join(' · '),
  }
}
