import { LEXICONS } from '../../corpus/lexicon/lexicons.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../countryNames.ts'
import { bareWord, wordsOf } from './words.ts'

const kept = new Map<CountryCode, readonly string[]>()

/**
 * A country by all its names and its people's, in both languages and every spelling in use ("Bulgaria Bulgarian Bun-ga-ri Bungari"). A name that only
 * adds to a shorter one ("Republic of Bulgaria") is left out: "republic" is no country's word.
 */
export function countryWords(code: CountryCode): readonly string[] {
  const known = kept.get(code)
  if (known !== undefined) return known
  const names = [countryName(code, 'vi'), countryName(code, 'en'), ...lexiconNames(code)]
  const bare = names.map((name) => spaced(name))
  const own = names.filter(
    (_, at) => !bare.some((other, i) => i !== at && other !== bare[at] && bare[at]?.includes(other)),
  )
  const distinct = [...new Set(own)]
  kept.set(code, distinct)
  return distinct
}

const spaced = (name: string) =>
  ` ${wordsOf(name)
    .map(({ word }) => bareWord(word))
    .join(' ')} `

function lexiconNames(code: CountryCode): readonly string[] {
  return Object.values(LEXICONS).flatMap(({ actors }) =>
    actors.terms.flatMap(({ words, means }) =>
      (means.kind === 'country' || means.kind === 'people') && means.country === code ? [words] : [],
    ),
  )
}
