// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ViewState } from '../../src/models/viewState.ts'
import { SourcesView } from '../../src/views/sources/SourcesView.tsx'
import { goldArticle, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { linkedIndex, seedLines } from '../fixtures/linkedCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

const [VI, EN] = SEED_IDS

// jsdom lays nothing out, so there is never a size to report.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const START = startState('sources')

const show = (change: Partial<ViewState> = {}, index = linkedIndex()) =>
  render(
    <TestShell index={index} start={{ ...START, ...change }} textOf={async (id) => seedLines(index, id)}>
      <SourcesView index={index} />
    </TestShell>,
  )

const gateway = /ready to act as a "gateway"/
const cuaNgo = /cửa ngõ/
const chosen = (container: HTMLElement) =>
  [...container.querySelectorAll('.sources-text .is-chosen:is(a, span)')].map((link) => link.textContent)

beforeEach(() => {
  history.replaceState(null, '', '#')
})
afterEach(cleanup)

describe('the sources view', () => {
  it('opens the two most linked articles under a finding that is counted from them', async () => {
    const sectors = (id: string) =>
      new Set(goldArticle(id).statements.flatMap((s) => s.codes.map((code) => code.sector)))
    const both = [...sectors(VI)].filter((sector) => sectors(EN).has(sector)).length
    const one = sectors(VI).size + sectors(EN).size - 2 * both
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      `One meeting, two reports: ${both} sectors in both, ${one} in only one of them`,
    )
    cleanup()
    show({ lang: 'vi' })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      `Một cuộc gặp, hai bài viết: ${both} lĩnh vực có ở cả hai, ${one} lĩnh vực chỉ ở một bài`,
    )
  })

  it('chooses a statement by keyboard, shows its counterpart in words, and gives the focus back on Escape', async () => {
    const user = userEvent.setup()
    const { container } = show({ left: EN, right: VI })
    const link = await screen.findByRole('link', { name: gateway })
    link.focus()
    await user.keyboard('{Enter}')
    const details = await screen.findByRole('region', { name: 'The chosen sentence' })
    await within(details).findByText(`001, statement 11 of ${goldArticle(EN).statements.length}`)
    expect(within(details).getByText('Passage E, the counterpart in 000')).toBeTruthy()
    expect(within(details).getByText(/closely alike.*same stage/)).toBeTruthy()
    expect(details.textContent).not.toMatch(/%|0\.\d/)
    expect(chosen(container).map((text) => gateway.test(text ?? '') || cuaNgo.test(text ?? ''))).toEqual([true, true])

    await user.keyboard('{Escape}')
    await waitFor(() => expect(chosen(container)).toEqual([]))
    expect(document.activeElement).toBe(link)
    expect(within(details).queryByText(/statement 11/)).toBeNull()
  })

  it('opens a link to one sentence at it', async () => {
    const index = linkedIndex()
    const text = seedLines(index, VI)
    const quote = goldArticle(VI).statements[9]?.quote ?? ''
    const start = text.text.indexOf(quote)
    const at = { article: VI, start, end: start + quote.length, sha8: text.sha256.slice(0, 8) }
    show({ left: VI, right: EN, at }, index)
    const link = await screen.findByRole('link', { name: cuaNgo })
    await waitFor(() => expect(document.activeElement).toBe(link))
    expect(await screen.findByText('Passage E, the counterpart in 001')).toBeTruthy()
    expect(screen.getByText('Passage F, the counterpart in 001')).toBeTruthy()
  })

  it('says that a link is for an earlier text, and marks nothing in its place', async () => {
    const { container } = show({ at: { article: EN, start: 20, end: 60, sha8: '00000000' } })
    expect((await screen.findByRole('alert')).textContent).toContain('This link was made for an earlier text')
    expect(chosen(container)).toEqual([])
    expect(screen.getByRole('region', { name: 'The chosen sentence' }).textContent).toBe('')
  })

  it('folds what is not linked, says how much, and opens it on demand', async () => {
    const user = userEvent.setup()
    show({ left: EN, right: VI })
    const [fold] = await screen.findAllByRole('button', { name: /paragraphs folded: 2 statements, none linked/ })
    if (fold === undefined) throw new Error('no fold')
    expect(screen.queryByText(/Warmly welcoming/)).toBeNull()
    await user.click(fold)
    expect(fold.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText(/Warmly welcoming/)).toBeTruthy()
  })

  it('prints why sentences are no statements when it is asked', async () => {
    const user = userEvent.setup()
    show({ left: VI, right: EN })
    await screen.findByRole('link', { name: cuaNgo })
    expect(screen.queryAllByText('Names no sector')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Show why sentences are not coded' }))
    expect(screen.getAllByText('Names no sector').length).toBeGreaterThan(2)
  })

  it('says of every sentence of an article by itself why it is no statement, until it is asked not to', async () => {
    const user = userEvent.setup()
    show({ left: VI, alone: true })
    await screen.findByRole('link', { name: cuaNgo })
    expect(screen.getAllByText('Names no sector').length).toBeGreaterThan(2)
    await user.click(screen.getByRole('button', { name: 'Hide why sentences are not coded' }))
    expect(screen.queryAllByText('Names no sector')).toEqual([])
  })

  it('shows an article in a language without a lexicon, and says so', async () => {
    const index = linkedIndex()
    const [first] = index.articles
    if (first === undefined) throw new Error('no article')
    const czech = {
      ...first,
      lexicon: null,
      meta: { ...first.meta, lang: 'cs' },
      statements: [0, 0] as const,
      partners: [],
    }
    show({}, { ...index, articles: [czech], events: [], passages: { left: [], right: [], score: [] } })
    expect(await screen.findByText(/there is no lexicon for Czech/)).toBeTruthy()
    expect(screen.getByText(/gặp gỡ báo chí, thông báo/)).toBeTruthy()
    expect(screen.queryByLabelText('Second article')).toBeNull()
  })

  it('names an article that is not there, and says what an empty record lacks', () => {
    show({ left: 'gone' })
    expect(screen.getByRole('alert').textContent).toContain('no article gone')
    cleanup()
    show({}, { ...linkedIndex(), articles: [], events: [], passages: { left: [], right: [], score: [] } })
    expect(screen.getByText(/no article yet/)).toBeTruthy()
  })
})
