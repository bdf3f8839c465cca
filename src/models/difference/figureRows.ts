/** Numbers: those that several articles give, those that only one gives, and those that do not agree. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Disagreement, Figure, Said } from '../../corpus/types.ts'
import type { Side } from '../comparison/side.ts'
import { type Row, rowOf } from './row.ts'
import type { SidesShown } from './sidesShown.ts'

interface Given {
  readonly side: Side
  readonly figure: Figure
}

/** A row's figures count one thing: they are the same number of the same unit, or the corpus holds that they disagree about it. */
export function figureRows(index: CorpusIndex, { sides, articleOf }: SidesShown): Row<null, Figure>[] {
  const groups = new Map<string, Given[]>()
  for (const side of sides)
    for (const figure of articleOf(side).figures) {
      const key = `${figure.unit} ${figure.value}`
      groups.set(key, [...(groups.get(key) ?? []), { side, figure }])
    }
  for (const disagreement of index.disagreements) {
    if (disagreement.kind !== 'figure') continue
    const [one, two] = [keyOf(groups, disagreement, 'left'), keyOf(groups, disagreement, 'right')]
    if (one === null || two === null || one === two) continue
    groups.set(one, [...(groups.get(one) ?? []), ...(groups.get(two) ?? [])])
    groups.delete(two)
  }
  function keyOf(all: ReadonlyMap<string, readonly Given[]>, one: FigureDisagreement, end: 'left' | 'right') {
    const said: Said<string> = one[end]
    const found = [...all].find(([, given]) =>
      given.some(
        ({ side, figure }) =>
          articleOf(side).id === said.article &&
          figure.start === said.start &&
          figure.value === said.value &&
          figure.unit === one.unit,
      ),
    )
    return found?.[0] ?? null
  }
  return [...groups.values()].map((given) =>
    rowOf(
      null,
      (side) => {
        const figure = given.find((one) => one.side === side)?.figure
        return figure === undefined ? null : { value: figure, quotes: [{ start: figure.start, end: figure.end }] }
      },
      sides,
      ({ value, unit }) => `${value} ${unit}`,
    ),
  )
}

type FigureDisagreement = Extract<Disagreement, { kind: 'figure' }>
