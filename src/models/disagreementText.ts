/** A disagreement in words: what it is about, and what each side says. */
import type { Stage, UiLang } from '../corpus/codebook.ts'
import type { CorpusEvent, Disagreement } from '../corpus/types.ts'
import { countryName } from './countryNames.ts'
import { dateNote, dateText } from './dateText.ts'
import { labelText } from './eventLabel.ts'
import { sectorName } from './sectorNames.ts'

/** What two articles do not agree on: the partner, and the sectors or the event. */
export function disagreementSubject(one: Disagreement, events: readonly CorpusEvent[], lang: UiLang): string {
  const about = aboutText(one, events, lang)
  return [countryName(one.partner, lang), about].filter((part) => part !== null).join(': ')
}

function aboutText(one: Disagreement, events: readonly CorpusEvent[], lang: UiLang): string | null {
  switch (one.kind) {
    case 'figure':
      return null
    case 'date': {
      const event = events.find(({ id }) => id === one.event)
      return event === undefined ? one.event : labelText(event.label, lang)
    }
    case 'stage':
      return one.sectors.map((sector) => sectorName(sector, lang)).join('; ')
  }
}

/** The value of each side, left first. `stages` are the words for stages that the page uses. */
export function disagreementValues(
  one: Disagreement,
  lang: UiLang,
  stages: Readonly<Record<Stage, string>>,
): readonly [left: string, right: string] {
  switch (one.kind) {
    case 'figure':
      return [figureText(one.left.value, one.unit, lang), figureText(one.right.value, one.unit, lang)]
    case 'date':
      return [noted(one.left.value, lang), noted(one.right.value, lang)]
    case 'stage':
      return [stages[one.left.value], stages[one.right.value]]
  }
}

function noted(date: Parameters<typeof dateText>[0], lang: UiLang): string {
  return [dateText(date, lang), dateNote(date, lang)].filter((part) => part !== null).join(', ')
}

/** Units that the codebook words in English; others (USD, MW, a noun of the article) stay as they are. */
const UNITS_VI: ReadonlyMap<string, string> = new Map([
  ['people', 'người'],
  ['years', 'năm'],
])

/** "40,000,000,000 USD", "30.000 người", "×2", "12.7%". */
export function figureText(value: string, unit: string, lang: UiLang): string {
  const digits = /^(x?)(\d+(?:\.\d+)?)$/.exec(value)
  if (digits === null) return `${value} ${unit}`
  const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 }).format(
    Number(digits[2]),
  )
  if (digits[1] === 'x') return `×${number}`
  if (unit === '%') return `${number}%`
  return `${number} ${lang === 'vi' ? (UNITS_VI.get(unit) ?? unit) : unit}`
}
