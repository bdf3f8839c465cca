import { STAGES, type UiLang, VOICES } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { languageTitle } from '../../models/selection/filterText.ts'
import type { ColumnChoice } from '../../models/viewState.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { WORDS } from './words.ts'

interface Named {
  readonly by: ColumnChoice
  readonly value: string
  readonly partner: CountryCode
}

/** What a column stands for, in words; an article by its short id. */
export function columnName({ by, value, partner }: Named, lang: UiLang, shortId: ReadonlyMap<string, string>): string {
  const words = WORDS[lang]
  if (by === 'article') return words.article(shortId.get(value) ?? value)
  if (value === '') return words.notStated[by]
  if (by === 'lang') return languageTitle(value, lang)
  const stage = by === 'stage' ? STAGES.find((one) => one === value) : undefined
  if (stage !== undefined) return STAGE_WORDS[lang][stage]
  const voice = by === 'voice' ? VOICES.find((one) => one === value) : undefined
  if (voice === 'partner') return countryName(partner, lang)
  return voice === undefined ? value : FILTER_WORDS[lang].voices[voice]
}
