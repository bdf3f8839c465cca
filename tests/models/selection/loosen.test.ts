import { describe, expect, test } from 'vitest'
import { loosenings } from '../../../src/models/selection/loosen.ts'
import { selectionOf } from '../../../src/models/selection/selectionOf.ts'
import { type Filters, NO_FILTERS } from '../../../src/models/viewState.ts'
import { goldCorpus, goldIndex, SEED_IDS } from '../../fixtures/goldCorpus.ts'

const index = goldIndex()
const { articles } = goldCorpus()
const filters = (some: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...some })
const RUSSIAN = SEED_IDS[4]

/** Counted from the gold codings, not by the selection. */
const statementsWhere = (wanted: (partner: string, sectors: readonly string[], id: string) => boolean) =>
  articles.flatMap(({ article, statements }) =>
    statements.filter(({ partner, codes }) =>
      wanted(
        partner,
        codes.map(({ sector }) => sector),
        article.id,
      ),
    ),
  ).length

describe('what to loosen where nothing matches', () => {
  const none = filters({ partners: ['BG'], sectors: ['trade'], articles: [RUSSIAN] })

  test('counts what each filter keeps out, that which gives most back first', () => {
    expect(selectionOf(index, none, null).statements).not.toContain(1)
    const without = {
      articles: statementsWhere((partner, sectors) => partner === 'BG' && sectors.includes('trade')),
      partners: statementsWhere((_, sectors, id) => id === RUSSIAN && sectors.includes('trade')),
      sectors: statementsWhere((partner, _, id) => partner === 'BG' && id === RUSSIAN),
    }
    expect(without.articles).toBeGreaterThan(without.partners)
    expect(loosenings(index, none, null, 'statements')).toEqual([
      { filter: 'articles', left: without.articles },
      { filter: 'partners', left: without.partners },
      { filter: 'sectors', left: without.sectors },
    ])
  })

  test('counts what the view draws', () => {
    const told = index.events.filter(({ partner }) => partner === 'BG').length
    const byArticle = loosenings(index, filters({ partners: ['BG'], articles: [RUSSIAN] }), null, 'events')
    expect(byArticle.find(({ filter }) => filter === 'articles')?.left).toBe(told)
    const [most] = loosenings(index, none, null, 'articles')
    expect(most?.filter).toBe('articles')
    expect(most?.left).toBeLessThanOrEqual(index.articles.length)
  })

  test('without its words, the answer of the search counts no more', () => {
    const matches = {
      statements: new Uint8Array(index.statements.article.length),
      events: new Uint8Array(index.events.length),
    }
    const asked = filters({ text: 'no such word' })
    expect(selectionOf(index, asked, matches).statements).not.toContain(1)
    expect(loosenings(index, asked, matches, 'statements')).toEqual([
      { filter: 'text', left: index.statements.article.length },
    ])
  })
})
