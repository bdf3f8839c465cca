import type { UiLang } from '../../corpus/codebook.ts'
import type { LangTag } from '../../corpus/types.ts'

const names: Readonly<Record<UiLang, Intl.DisplayNames>> = {
  vi: new Intl.DisplayNames('vi', { type: 'language' }),
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
}

/** A language's name in the reader's language; the tag itself where nobody has a name for it. */
export function languageName(tag: LangTag, lang: UiLang): string {
  return names[lang].of(tag) ?? tag
}
