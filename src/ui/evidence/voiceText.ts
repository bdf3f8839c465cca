import { HOME, type UiLang, type Voice } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { VOICE_WORDS } from '../codeWords.ts'

/** Who says so, with the names of the two countries put in. */
export function voiceText(voice: Voice, partner: CountryCode, lang: UiLang): string {
  return VOICE_WORDS[lang][voice]
    .replace('{home}', countryName(HOME, lang))
    .replace('{partner}', countryName(partner, lang))
}
