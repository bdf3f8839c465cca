import { HOME, type UiLang } from '../corpus/codebook.ts'
import type { CountryCode } from '../corpus/types.ts'

const names: Readonly<Record<UiLang, Intl.DisplayNames>> = {
  vi: new Intl.DisplayNames('vi', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** Where the page's usage differs from the language data of the runtime: the home country keeps its diacritics in English too. */
const OWN: Readonly<Record<CountryCode, Readonly<Record<UiLang, string>>>> = {
  [HOME]: { vi: 'Việt Nam', en: 'Việt Nam' },
  EU: { vi: 'Liên minh châu Âu', en: 'European Union' },
}

/** A country's name in the reader's language; the code itself where nobody has a name for it. */
export function countryName(code: CountryCode, lang: UiLang): string {
  return OWN[code]?.[lang] ?? names[lang].of(code) ?? code
}
