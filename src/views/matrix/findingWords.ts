/** The heading and the sentences under it, made from what was counted. */
import type { UiLang } from '../../corpus/codebook.ts'
import { english } from './findingEnglish.ts'
import type { Counted, FindingText } from './findingParts.ts'
import { vietnamese } from './findingVietnamese.ts'

export function findingText(counted: Counted, lang: UiLang): FindingText {
  return lang === 'vi' ? vietnamese(counted) : english(counted)
}
