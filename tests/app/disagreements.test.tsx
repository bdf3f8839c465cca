// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { CorpusFooter } from '../../src/app/CorpusFooter.tsx'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { ViewState } from '../../src/models/viewState.ts'
import { goldIndex, goldTexts, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

const [VI, EN] = SEED_IDS
const gold = goldIndex()
const texts = goldTexts()
const needed = gold.disagreements.filter(({ kind, left, right }) => {
  return (
    kind === 'stage' &&
    left.article === VI &&
    right.article === EN &&
    left.value === 'agreed' &&
    right.value === 'proposed'
  )
})
const index: CorpusIndex = { ...gold, disagreements: needed }

const show = (of: CorpusIndex, change: Partial<ViewState> = {}) =>
  render(
    <TestShell
      index={of}
      start={{ ...startState('matrix'), ...change }}
      textOf={async (id) => texts.get(id) ?? Promise.reject(new Error(id))}
    >
      <CorpusFooter index={of} />
    </TestShell>,
  )

afterEach(cleanup)

describe('reports that disagree', () => {
  it('are folded under their number, and open to both values and both quotes with links to the sentences', async () => {
    show(index)
    expect(screen.queryByRole('listitem')).toBeNull()
    await userEvent.click(screen.getByText('Reports that disagree (1)'))
    const item = await screen.findByRole('listitem')
    expect(item.textContent).toContain('Bulgaria: Trade and economy; Investment, stages differ: agreed and proposed')
    expect(await within(item).findByText(/^Trong bối cảnh kinh tế thế giới/)).toBeDefined()
    expect(await within(item).findByText(/the two countries need to coordinate closely/)).toBeDefined()
    const addresses = within(item)
      .getAllByRole('link', { name: 'Open in source' })
      .map((link) => JSON.parse(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')).at)
    expect(addresses.map(({ article, start, end }) => [article, start, end])).toEqual(
      needed.flatMap(({ left, right }) => [left, right].map(({ article, start, end }) => [article, start, end])),
    )
  })

  it('are worded in Vietnamese', async () => {
    show(index, { lang: 'vi' })
    await userEvent.click(screen.getByText('Các bài đưa tin khác nhau (1)'))
    const item = await screen.findByRole('listitem')
    expect(item.textContent).toContain('Bulgaria: Kinh tế, thương mại; Đầu tư, khác mức độ: nhất trí và đề xuất')
  })

  it('are not spoken of where there are none', () => {
    show({ ...index, disagreements: [] })
    expect(screen.queryByText(/Reports that disagree/)).toBeNull()
  })

  it('the footer counts sources where two articles carry one text', () => {
    show({ ...index, sameReports: [[VI, EN]] })
    expect(screen.getByText('5 articles, 4 sources')).toBeDefined()
  })
})
