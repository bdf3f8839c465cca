import type { UiLang } from '../../corpus/codebook.ts'
import { figureText } from '../disagreementText.ts'
import { sizeOf } from './sortFigures.ts'

/** Numbers that a text gives by their order of size alone: `1000s` is "thousands". */
const ORDERS: Readonly<Record<UiLang, ReadonlyMap<number, string>>> = {
  vi: new Map([
    [10, 'hàng chục'],
    [100, 'hàng trăm'],
    [1000, 'hàng nghìn'],
    [10_000, 'hàng chục nghìn'],
    [100_000, 'hàng trăm nghìn'],
    [1_000_000, 'hàng triệu'],
    [10_000_000, 'hàng chục triệu'],
    [1_000_000_000, 'hàng tỷ'],
  ]),
  en: new Map([
    [10, 'dozens'],
    [100, 'hundreds'],
    [1000, 'thousands'],
    [10_000, 'tens of thousands'],
    [100_000, 'hundreds of thousands'],
    [1_000_000, 'millions'],
    [10_000_000, 'tens of millions'],
    [1_000_000_000, 'billions'],
  ]),
}

/** Units that the codebook words in English, after an order of size. */
const UNITS_VI: ReadonlyMap<string, string> = new Map([
  ['people', 'người'],
  ['years', 'năm'],
])

/** A figure's value with its unit: "30,000 people", "×2", "thousands of people". */
export function valueText(value: string, unit: string, lang: UiLang): string {
  const order = value.endsWith('s') ? ORDERS[lang].get(sizeOf(value) ?? -1) : undefined
  if (order === undefined) return figureText(value, unit, lang)
  return lang === 'vi' ? `${order} ${UNITS_VI.get(unit) ?? unit}` : `${order} of ${unit}`
}
