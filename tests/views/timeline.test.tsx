// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ArticleText, CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { ViewState } from '../../src/models/viewState.ts'
import { findingText } from '../../src/views/timeline/findingWords.ts'
import { TimelineView } from '../../src/views/timeline/TimelineView.tsx'
import { goldEvents, goldIndex, goldTexts } from '../fixtures/goldCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

// jsdom lays nothing out: nothing has a size, nothing scrolls.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView ??= () => {}

const gold = goldEvents()
const index = goldIndex()
const texts = goldTexts()
const VISIT = 'Official visit of Tô Lâm to Bulgaria'

const START = startState('timeline')

function textOf(id: string): ArticleText {
  const text = texts.get(id)
  if (text === undefined) throw new Error(`no text: ${id}`)
  return text
}

const show = (start: Partial<ViewState> = {}, of: CorpusIndex = index) =>
  render(
    <TestShell index={of} start={{ ...START, ...start }} textOf={async (id) => textOf(id)}>
      <TimelineView index={of} />
    </TestShell>,
  )
const week = () => screen.getByRole('region', { name: /Days shown below: / })
const table = () => screen.getByRole('table', { name: /^All \d+ events|^The one event|^Tất cả/ })
const panel = () => screen.queryByRole('complementary')

beforeEach(() => {
  history.replaceState(null, '', '#')
})
afterEach(cleanup)

describe('the timeline of the gold corpus', () => {
  it('says what it finds, in both languages', () => {
    const onTheDays = gold.filter((event) => event.date.includes('2025-10'))
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Half of all events fall on three days in October 2025',
    )
    expect(
      screen.getByText(new RegExp(`^${onTheDays.length} of ${gold.length} events, on 22–24 Oct 2025`)),
    ).toBeTruthy()
    cleanup()
    show({ lang: 'vi' })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Một nửa số sự kiện diễn ra trong ba ngày của tháng 10/2025',
    )
  })

  it('lists every event in the table, with what its date leaves open', () => {
    show()
    const rows = within(table()).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(gold.length)
    expect(screen.getByRole('heading', { name: `All ${gold.length} events in date order` })).toBeTruthy()
    expect(rows[0]?.textContent).toContain('1950')
    expect(within(table()).getAllByText(/year not stated/)).toHaveLength(
      gold.filter((event) => event.date.startsWith('XXXX')).length,
    )
    expect(within(table()).getAllByText(/day not stated/)).toHaveLength(
      gold.filter((event) => event.date.startsWith('[')).length,
    )
  })

  it('keeps the year-less April events apart and names their source', () => {
    show()
    const yearless = screen.getByRole('region', { name: 'Year not stated' })
    const april = gold.filter((event) => event.date.startsWith('XXXX-04'))
    expect(within(yearless).getAllByRole('link')).toHaveLength(april.length)
    expect(within(yearless).getByText(`Russia: ${april.length} events, article 004.`, { exact: false })).toBeTruthy()
    expect(within(week()).queryByText(/Bùi Thanh Sơn/)).toBeNull()
  })

  it('shows only the chosen partners', () => {
    show({ partners: ['RU'] })
    expect(within(table()).getAllByRole('row').slice(1)).toHaveLength(
      gold.filter((event) => event.partner === 'RU').length,
    )
    expect(screen.queryByRole('slider')).toBeNull()
    cleanup()
    show({ partners: ['FI'] })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No event with Finland')
    expect(screen.getByRole('button', { name: 'Take away Partner: Finland' })).toBeTruthy()
  })

  it('tells a planned event from a past one in words', () => {
    const events = index.events.map((event) => ({ ...event, planned: event.type === 'forum' }))
    show({}, { ...index, events })
    expect(
      within(week())
        .getByText(/planned/)
        .closest('a')?.textContent,
    ).toContain('Business Forum')
    expect(within(screen.getByRole('list', { name: 'Key' })).getByText('planned')).toBeTruthy()
  })
})

describe('the evidence of an event', () => {
  it('opens from its row with the exact quotes of three articles, and Escape gives the focus back', async () => {
    show()
    const row = within(week()).getByRole('link', { name: new RegExp(VISIT) })
    await userEvent.click(row)
    await waitFor(() => expect(panel()?.textContent).toContain('3 articles'))
    expect(row.getAttribute('aria-current')).toBe('true')
    const quoted = gold.find((event) => event.label === VISIT)?.evidence.flatMap(({ quotes }) => quotes) ?? []
    await waitFor(() => {
      const shown = [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent)
      expect(shown.toSorted()).toEqual(quoted.toSorted())
    })
    expect(panel()?.textContent).toContain('Date: completed from the head of the article')
    await userEvent.keyboard('{Escape}')
    expect(panel()).toBeNull()
    expect(document.activeElement?.textContent).toContain(VISIT)
  })

  it('opens from the table, and the window goes to its days', async () => {
    show()
    await userEvent.click(within(table()).getByRole('link', { name: /President Hồ Chí Minh/ }))
    await waitFor(() => expect(panel()?.textContent).toContain('Aug 1957'))
    expect(within(week()).getByRole('link', { name: /President Hồ Chí Minh/ })).toBeTruthy()
  })

  it('is said to be missing where the corpus has no such event', () => {
    show({ event: 'no-such-event' })
    expect(panel()?.textContent).toContain('No such event')
    expect(panel()?.textContent).toContain('no-such-event')
  })
})

describe('the window', () => {
  const days = () => screen.getByRole('slider').getAttribute('aria-valuetext')

  it('moves by brackets anywhere and by arrows on the brush, and says its days', async () => {
    show()
    expect(days()).toBe('20–26 Oct 2025')
    await userEvent.keyboard(']')
    expect(days()).toBe('27 Oct–2 Nov 2025')
    await userEvent.keyboard('[[[[')
    expect(days()).toBe('13–19 Oct 2025')
    screen.getByRole('slider').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(days()).toBe('20–26 Oct 2025')
  })

  it('is chosen by the zoom links', async () => {
    show()
    await userEvent.click(screen.getByRole('link', { name: 'Month' }))
    await waitFor(() => expect(days()).toBe('Oct 2025'))
    await userEvent.click(screen.getByRole('link', { name: 'All' }))
    await waitFor(() => expect(days()).toBe('1950–2028'))
    const dated = gold.filter((event) => !event.date.startsWith('XXXX'))
    await waitFor(() => expect(within(week()).getAllByRole('link')).toHaveLength(dated.length))
  })

  it('says that it is empty, and leads to the nearest event', async () => {
    const [first, last] = [0, 6]
    show({ days: { first, last } })
    expect(within(week()).getByText(/No event falls in 1–7 Jan 1970/)).toBeTruthy()
    await userEvent.click(within(week()).getByRole('link', { name: 'Nearest event after: 1990' }))
    await waitFor(() => expect(within(week()).getByRole('link', { name: /new political system/ })).toBeTruthy())
  })
})

describe('the title', () => {
  const years: readonly [number, number] = [1950, 2025]
  const day = { first: 20384, last: 20384 }

  it('counts one as one', () => {
    const one = { kind: 'year', share: 'all', year: 2025, count: 1, total: 1, years } as const
    expect(findingText(one, '', 'en').title).toBe('The one event falls in 2025')
    expect(findingText(one, '', 'vi').title).toBe('Sự kiện duy nhất diễn ra năm 2025')
    const unknown = { kind: 'cluster', share: 'most', count: 3, total: 4, days: day, dayUnknown: 1 } as const
    expect(findingText(unknown, '', 'en')).toEqual({
      title: 'More than half of all events fall on one day, 23 Oct 2025',
      lede: '3 of 4 events, on 23 Oct 2025. For one of them no article gives the day: it is hatched.',
    })
    expect(findingText({ kind: 'yearless', total: 1 }, '', 'en').title).toBe('The year of the one event is not stated')
  })

  it('says no more than the data', () => {
    const level = { kind: 'year', share: 'level', year: 2025, count: 2, total: 6, years } as const
    expect(findingText(level, '', 'en').title).toBe('6 events from 1950 to 2025')
    const across = { first: 20361, last: 20364 }
    const cluster = { kind: 'cluster', share: 'all', count: 5, total: 5, days: across, dayUnknown: 0 } as const
    expect(findingText(cluster, '', 'en').title).toBe('All events fall within 30 Sep–3 Oct 2025')
    expect(findingText(cluster, '', 'vi').title).toBe('Tất cả sự kiện diễn ra trong các ngày 30/9–3/10/2025')
  })
})
