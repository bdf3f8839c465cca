import { HOME, type UiLang, type Voice } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { VOICE_WORDS } from '../../ui/codeWords.ts'

/** Who says so, with the names of the two countries put in. */
export function voiceText(code: { readonly voice: Voice; readonly partner: CountryCode }, lang: UiLang): string {
  return VOICE_WORDS[lang][code.voice]
    .replace('{home}', countryName(HOME, lang))
    .replace('{partner}', countryName(code.partner, lang))
}
