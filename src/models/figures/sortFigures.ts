import type { UiLang } from '../../corpus/codebook.ts'
import { daysOf } from '../../corpus/edtf.ts'
import { countryName } from '../countryNames.ts'
import type { FigureColumn, FigureOrder } from '../viewState.ts'
import type { FigureRow } from './FigureRow.ts'

type Compare = (a: FigureRow, b: FigureRow) => number

/** The size of a value: `30000`, `x2`, `1000s`; null where it is none of these. */
export function sizeOf(value: string): number | null {
  const digits = /^x?(\d+(?:\.\d+)?)s?$/.exec(value)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A sorted copy. Equal rows stand by partner, then by what they count, then the greater value first; what is not known is last in either direction. */
export function sortFigures(
  rows: readonly FigureRow[],
  { by, descending }: FigureOrder,
  lang: UiLang,
): readonly FigureRow[] {
  const text = new Intl.Collator(lang, { numeric: true }).compare
  const names = new Map<string, string>()
  const nameOf = ({ partners: [code] }: FigureRow) => {
    if (code === undefined) return null
    const name = names.get(code) ?? countryName(code, lang)
    names.set(code, name)
    return name
  }
  const texts = (of: (row: FigureRow) => string | null, down: boolean): Compare => ordered(of, text, down)
  const numbers = (of: (row: FigureRow) => number | null, down: boolean): Compare => ordered(of, (a, b) => a - b, down)
  const day = ({ article: { meta } }: FigureRow) =>
    meta.publishedOn === null ? null : (daysOf(meta.publishedOn.value)?.first ?? null)
  const compare: Readonly<Record<FigureColumn, (down: boolean) => Compare>> = {
    partner: (down) => texts(nameOf, down),
    of: (down) =>
      both(
        texts(({ figure }) => figure.unit, down),
        texts(({ figure }) => figure.of, down),
      ),
    // Values of different units do not compare: the unit leads.
    value: (down) =>
      both(
        texts(({ figure }) => figure.unit, false),
        numbers(({ figure }) => sizeOf(figure.value), down),
      ),
    article: (down) => texts(({ article }) => article.id, down),
    date: (down) => numbers(day, down),
  }
  const order = [compare[by](descending), compare.partner(false), compare.of(false), compare.value(true)].reduce(both)
  return [...rows].sort(order)
}

const both =
  (one: Compare, other: Compare): Compare =>
  (a, b) =>
    one(a, b) || other(a, b)

function ordered<T>(of: (row: FigureRow) => T | null, compare: (a: T, b: T) => number, descending: boolean): Compare {
  return (a, b) => {
    const [one, other] = [of(a), of(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return descending ? compare(other, one) : compare(one, other)
  }
}
