import { describe, expect, it } from 'vitest'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { figuresOf } from '../../src/models/figures/figuresOf.ts'
import { sizeOf, sortFigures } from '../../src/models/figures/sortFigures.ts'
import { valueText } from '../../src/models/figures/valueText.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { FIGURE_COLUMNS, type Filters, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldIndex, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const figures = (filters: Partial<Filters> = {}, of: CorpusIndex = index) =>
  figuresOf(of, selectionOf(of, { ...NO_FILTERS, ...filters }, null))
const gold = SEED_IDS.flatMap((article) => goldArticle(article).figures.map((figure) => ({ ...figure, article })))

/** Two articles that give the age of the relationship, as if they did not agree on it. */
function disputed(): CorpusIndex {
  const [left, right] = index.articles.flatMap(({ id, figures: of }) =>
    of.filter(({ value }) => value === '75').map((figure) => ({ ...figure, article: id })),
  )
  if (left === undefined || right === undefined) throw new Error('two seeds give the age of the relationship')
  return {
    ...index,
    disagreements: [{ kind: 'figure', partner: 'BG', unit: 'years', left, right }],
  }
}

describe('figures of the gold corpus', () => {
  it('are those of people, each with the exact sentence', () => {
    const shown = figures().rows.map(({ article, figure }) => [
      article.id,
      figure.value,
      seedText(article.id).slice(figure.start, figure.end),
    ])
    expect(shown).toEqual(gold.map(({ article, value, quote }) => [article, value, quote]))
    expect(figures().articles).toBe(new Set(gold.map(({ article }) => article)).size)
  })

  it('are about the partner of their sentence, else those of their article', () => {
    for (const { article, partners } of figures().rows) {
      expect(partners.length).toBeGreaterThan(0)
      for (const partner of partners) expect(article.partners).toContain(partner)
    }
  })

  it('follow the filters: partner, article, sector', () => {
    expect(figures({ partners: ['BG'] }).rows).toHaveLength(
      gold.filter(({ article }) => goldArticle(article).meta.partners.includes('BG')).length,
    )
    expect(figures({ partners: ['RU'] }).rows).toHaveLength(
      gold.filter(({ article }) => goldArticle(article).meta.partners.includes('RU')).length,
    )
    expect(figures({ articles: [SEED_IDS[1]] }).rows).toHaveLength(goldArticle(SEED_IDS[1]).figures.length)
    const onTrade = gold.filter(({ article, quote }) =>
      goldArticle(article).statements.some(
        (statement) => statement.quote === quote && statement.codes.some(({ sector }) => sector === 'trade'),
      ),
    )
    expect(figures({ sectors: ['trade'] }).rows.map(({ figure }) => figure.value)).toEqual(
      onTrade.map(({ value }) => value),
    )
  })

  it('stand as a pair where articles disagree, with what each counts, and leave with their articles', () => {
    const of = disputed()
    const { pairs, rows } = figures({}, of)
    expect(pairs.map(({ sides }) => sides.map(({ value, of: counts }) => [value, counts]))).toEqual([
      gold
        .filter(({ value }) => value === '75')
        .slice(0, 2)
        .map((figure) => [figure.value, figure.of]),
    ])
    expect(rows.filter((row) => row.disputed)).toHaveLength(2)
    expect(figures({ articles: [pairs[0]?.sides[0].article.id ?? ''] }, of).pairs).toHaveLength(1)
    expect(figures({ articles: [SEED_IDS[2]] }, of).pairs).toHaveLength(0)
  })
})

describe('the order of figures', () => {
  const { rows } = figures()
  it.each(FIGURE_COLUMNS)('by %s keeps every row, either way round', (by) => {
    for (const descending of [false, true])
      expect(new Set(sortFigures(rows, { by, descending }, 'en'))).toEqual(new Set(rows))
  })

  it('by value sorts numbers as numbers within a unit, and by date puts the undated last', () => {
    const people = sortFigures(rows, { by: 'value', descending: true }, 'en')
      .filter(({ figure }) => figure.unit === 'people')
      .map(({ figure }) => sizeOf(figure.value) ?? 0)
    expect(people.length).toBeGreaterThan(1)
    expect(people).toEqual(people.toSorted((a, b) => b - a))
    const undated = rows.map((row, at) =>
      at === 0 ? { ...row, article: { ...row.article, meta: { ...row.article.meta, publishedOn: null } } } : row,
    )
    for (const descending of [false, true])
      expect(sortFigures(undated, { by: 'date', descending }, 'en').at(-1)).toBe(undated[0])
  })
})

it('words a value as the reader writes it', () => {
  expect(valueText('30000', 'people', 'en')).toBe('30,000 people')
  expect(valueText('30000', 'people', 'vi')).toBe('30.000 người')
  expect(valueText('x2', 'multiple', 'vi')).toBe('×2')
  expect(valueText('10000s', 'people', 'en')).toBe('tens of thousands of people')
  expect(valueText('1000s', 'people', 'vi')).toBe('hàng nghìn người')
})
