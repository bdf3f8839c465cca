import type { UiLang } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../countryNames.ts'

/** Countries whose English name takes an article within a sentence. */
const WITH_ARTICLE: ReadonlySet<CountryCode> = new Set([
  'AE',
  'BS',
  'CF',
  'CK',
  'DO',
  'EU',
  'GB',
  'GM',
  'KM',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'US',
])

/** As it stands within a sentence: "with the United States". */
export function countryNameWithin(code: CountryCode, lang: UiLang): string {
  const name = countryName(code, lang)
  return lang === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name
}
