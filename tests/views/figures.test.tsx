// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { ViewState } from '../../src/models/viewState.ts'
import { FiguresView } from '../../src/views/figures/FiguresView.tsx'
import { goldArticle, goldIndex, goldTexts, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

const index = goldIndex()
const texts = goldTexts()
const gold = SEED_IDS.flatMap((article) => goldArticle(article).figures.map((figure) => ({ ...figure, article })))

const show = (start: Partial<ViewState> = {}, of: CorpusIndex = index) =>
  render(
    <TestShell
      index={of}
      start={{ ...startState('figures'), ...start }}
      textOf={async (id) => texts.get(id) ?? Promise.reject(new Error(id))}
    >
      <FiguresView index={of} />
    </TestShell>,
  )
const title = () => screen.getByRole('heading', { level: 1 }).textContent
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1)

beforeEach(() => {
  history.replaceState(null, '', '#')
})
afterEach(cleanup)

/** Two articles that give the age of the relationship, as if they did not agree on it. */
function disputed(): CorpusIndex {
  const [left, right] = index.articles.flatMap(({ id, figures }) =>
    figures.filter(({ value }) => value === '75').map((figure) => ({ ...figure, article: id })),
  )
  if (left === undefined || right === undefined) throw new Error('two seeds give the age of the relationship')
  return { ...index, disagreements: [{ kind: 'figure', partner: 'BG', unit: 'years', left, right }] }
}

describe('figures of the gold corpus', () => {
  it('stand with the exact sentences of people', async () => {
    show()
    expect(title()).toBe(`${gold.length} figures, and no two articles disagree on any`)
    await waitFor(() => {
      const quotes = [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent)
      expect(quotes.toSorted()).toEqual(gold.map(({ quote }) => quote).toSorted())
    })
  })

  it('come first where articles disagree, with both quotes and the way to compare', async () => {
    show({}, disputed())
    expect(title()).toBe(`${gold.length} figures, and articles disagree in 1 place`)
    const pairs = screen.getByRole('region', { name: '1 figure that articles disagree on' })
    await waitFor(() => expect(pairs.querySelectorAll('blockquote')).toHaveLength(2))
    expect(pairs.compareDocumentPosition(screen.getByRole('table')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    const compare = within(pairs).getByRole('link', { name: 'Compare the two articles' })
    expect(decodeURIComponent(compare.getAttribute('href') ?? '')).toContain('"view":"sources"')
    expect(within(screen.getByRole('table')).getAllByText('another article differs')).toHaveLength(2)
  })

  it('are shown fifty at a time, and the button keeps the focus when all are there', async () => {
    const many = index.articles.map((article) => ({
      ...article,
      figures: Array.from({ length: 12 }, (_, nth) => article.figures.map((one) => ({ ...one, of: `${nth}` }))).flat(),
    }))
    show({}, { ...index, articles: many })
    expect(rows()).toHaveLength(50)
    const more = screen.getByRole('button', { name: /^Show/ })
    await userEvent.click(more)
    await userEvent.click(more)
    expect(rows()).toHaveLength(gold.length * 12)
    expect(document.activeElement).toBe(more)
    expect(more.textContent).toContain(`All ${gold.length * 12} are shown`)
  })
})
