// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { AsksFinding } from '../../src/models/asks/finding.ts'
import type { ViewState } from '../../src/models/viewState.ts'
import { AsksView } from '../../src/views/asks/AsksView.tsx'
import { findingText } from '../../src/views/asks/findingWords.ts'
import { goldArticle, goldIndex, goldTexts, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

const index = goldIndex()
const texts = goldTexts()
const show = (start: Partial<ViewState> = {}, of: CorpusIndex = index) =>
  render(
    <TestShell
      index={of}
      start={{ ...startState('asks'), ...start }}
      textOf={async (id) => texts.get(id) ?? Promise.reject(new Error(id))}
    >
      <main tabIndex={-1}>
        <AsksView index={of} />
      </main>
    </TestShell>,
  )

beforeEach(() => {
  history.replaceState(null, '', '#')
})
afterEach(cleanup)

describe('asks and offers of the gold corpus', () => {
  it('show every proposal of people word for word, with its sentence and its cell a link away', async () => {
    show()
    const proposals = SEED_IDS.flatMap((id) =>
      goldArticle(id).statements.filter(({ codes }) => codes.some(({ stage }) => stage === 'proposed')),
    ).map(({ quote }) => quote)
    for (const more of screen.queryAllByRole('button', { name: /^Show/ })) await userEvent.click(more)
    await waitFor(() => expect(screen.queryByText('Loading the text…')).toBeNull())
    const shown = new Set([...document.querySelectorAll('blockquote')].map((quote) => quote.textContent))
    // What several articles report stands once; the others are named beside it.
    const also = document.querySelectorAll('.asks-note a').length
    expect(proposals.filter((quote) => !shown.has(quote)).length).toBeLessThanOrEqual(also)
    expect(shown.size).toBeGreaterThan(0)
    const cells = screen.getAllByRole('link', { name: /open the cell in the matrix$/ })
    expect(decodeURIComponent(cells[0]?.getAttribute('href') ?? '')).toContain('"view":"matrix"')
    const sentences = screen.getAllByRole('link', { name: 'Open in source' })
    expect(decodeURIComponent(sentences[0]?.getAttribute('href') ?? '')).toContain('"at":{"article"')
  })

  it('say the rule in words, in both languages', () => {
    show()
    expect(screen.getByText(/A proposal counts as taken up where/)).toBeTruthy()
    cleanup()
    show({ lang: 'vi' })
    expect(screen.getByText(/Một đề xuất được coi là đã được hưởng ứng khi/)).toBeTruthy()
  })

  it('say so where a filter leaves no proposal, and give them all back', async () => {
    show({ stages: ['signed'] })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Nothing is proposed in what the filters leave of the record',
    )
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/proposals/)
    expect(document.activeElement?.tagName).toBe('MAIN')
  })

  it('say what to loosen where filters leave nothing at all', () => {
    show({ partners: ['RU'], sectors: ['sport'] })
    expect(screen.getByRole('status').textContent).toContain('Nothing in the record')
  })
})

describe('the title', () => {
  const of = (home: [number, number], theirs: [number, number]): AsksFinding => ({
    partners: [
      { partner: 'BG', home: { total: home[0], open: home[1] }, theirs: { total: theirs[0], open: theirs[1] } },
    ],
    sides: { total: home[0] + theirs[0], open: home[1] + theirs[1] },
    others: 1,
  })
  it('counts one as one, none as none, all as all', () => {
    expect(findingText(of([5, 3], [1, 0]), 'en')).toEqual({
      title:
        'Bulgaria has yet to take up 3 of 5 proposals by Việt Nam; Việt Nam has taken up the one proposal by Bulgaria',
      lede: 'One more proposal came from no one side.',
    })
    expect(findingText(of([4, 4], [0, 0]), 'en').title).toBe(
      'Bulgaria has yet to take up any of 4 proposals by Việt Nam',
    )
    expect(findingText(of([4, 0], [1, 1]), 'vi').title).toBe(
      'Bulgaria đã hưởng ứng cả 4 đề xuất của Việt Nam; Việt Nam chưa hưởng ứng đề xuất duy nhất của Bulgaria',
    )
  })
})
