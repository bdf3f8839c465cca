// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SECTORS } from '../../src/corpus/codebook.ts'
import type { ArticleText } from '../../src/corpus/index/CorpusIndex.ts'
import type { ViewState } from '../../src/models/viewState.ts'
import { MatrixView } from '../../src/views/matrix/MatrixView.tsx'
import { goldArticle, goldIndex, goldTexts, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

const texts = goldTexts()
const [, ARTICLE] = SEED_IDS

const START = startState('matrix')

async function textOf(id: string): Promise<ArticleText> {
  const text = texts.get(id)
  if (text === undefined) throw new Error(`no text: ${id}`)
  return text
}

const cellNamed = (start: string) => {
  const link = screen
    .getAllByRole('link')
    .find((one) => one.dataset.filled !== undefined && one.getAttribute('aria-label')?.startsWith(`${start}:`))
  if (link === undefined) throw new Error(`no cell: ${start}`)
  return { link, name: link.getAttribute('aria-label') ?? '' }
}

const show = (change: Partial<ViewState> = {}, index = goldIndex()) =>
  render(
    <TestShell index={index} start={{ ...START, ...change }} textOf={textOf}>
      <MatrixView index={index} />
    </TestShell>,
  )

/** The statements of one sector and article that people coded. */
const goldStatements = (sector: string, id: string) =>
  goldArticle(id).statements.filter(({ codes }) => codes.some((code) => code.sector === sector))

function deliveredWith(partner: string): number {
  const delivered = SEED_IDS.flatMap((id) =>
    goldArticle(id).statements.flatMap((s) =>
      s.partner === partner ? s.codes.flatMap((c) => (c.stage === 'delivered' ? [c.sector] : [])) : [],
    ),
  )
  return new Set(delivered).size
}

beforeEach(() => {
  history.replaceState(null, '', '#')
})
afterEach(cleanup)

describe('the matrix', () => {
  it('says in its heading what the data shows, in both languages', () => {
    show()
    const [bulgaria, russia] = [deliveredWith('BG'), deliveredWith('RU')]
    expect(russia).toBe(1)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      `With Bulgaria, ${bulgaria} of ${SECTORS.length} sectors show something delivered; with Russia, one`,
    )
    cleanup()
    show({ lang: 'vi' })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      `Với Bulgaria, ${bulgaria} trên ${SECTORS.length} lĩnh vực đã có việc được thực hiện; với Nga, một lĩnh vực`,
    )
  })

  it('claims no silence of the sources where a filter hides what they say', () => {
    const spoken = (partner: string) =>
      new Set(
        SEED_IDS.flatMap((id) =>
          goldArticle(id).statements.flatMap((s) =>
            s.partner === partner ? s.codes.flatMap((c) => (c.stage === 'signed' ? [c.sector] : [])) : [],
          ),
        ),
      ).size
    show({ stages: ['signed'], partners: ['BG'] })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      `With Bulgaria, ${spoken('BG')} of ${SECTORS.length} sectors hold what is chosen`,
    )
    expect(screen.queryByText(/no source mentions it/)).toBeNull()
    expect(cellNamed('Investment, Bulgaria').name).toBe('Investment, Bulgaria: no statement among those chosen')
  })

  it('lets a screen reader hear stage and count of a cell, and which blank it is', () => {
    show()
    const grid = screen.getByRole('grid')
    const n = goldStatements('community', ARTICLE).length
    const { name } = cellNamed('Communities and visas, article 001')
    expect(name).toContain(`: Delivered, ${n} statements (`)
    expect(name).toContain('; Bulgaria says')
    expect(
      within(grid).getByRole('link', { name: 'Investment, article 002: not mentioned in this article' }),
    ).toBeTruthy()
    expect(within(grid).getByRole('link', { name: 'Finance, Bulgaria: not mentioned in any article' })).toBeTruthy()
    expect(within(grid).getByRole('rowheader', { name: 'Finance, no source mentions it' })).toBeTruthy()
    expect(within(grid).getByRole('columnheader', { name: /no article in English/ })).toBeTruthy()
  })

  it('says of an article without a lexicon that it is not coded, and names the language', () => {
    const index = goldIndex()
    const articles = index.articles.map((article, at) =>
      at === 4
        ? {
            ...article,
            lexicon: null,
            partners: [],
            statements: [0, 0] as const,
            meta: { ...article.meta, lang: 'ru' },
          }
        : article,
    )
    show({}, { ...index, articles })
    expect(screen.getAllByText('not coded: no lexicon for Russian').length).toBeGreaterThan(0)
    expect(screen.getByText(/One article is not coded/)).toBeTruthy()
  })

  it('opens a cell by keyboard, shows the exact quotes with their source, and gives the focus back on Escape', async () => {
    const user = userEvent.setup()
    show()
    const cell = screen.getByRole('link', { name: /^Communities and visas, article 001/ })
    cell.focus()
    await user.keyboard('{Enter}')
    const panel = await screen.findByRole('complementary', { name: 'Evidence' })
    expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe('Communities and visas')
    for (const { quote } of goldStatements('community', ARTICLE)) {
      const shown = await within(panel).findByText(quote)
      expect(shown.getAttribute('lang')).toBe('en')
    }
    expect(within(panel).getAllByText('Bulgaria says').length).toBeGreaterThan(0)
    expect(within(panel).getAllByText('VNA/VNS')).toHaveLength(goldStatements('community', ARTICLE).length)
    expect(cell.getAttribute('aria-current')).toBe('true')
    within(panel).getByRole('button', { name: 'Close evidence' }).focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(document.activeElement).toBe(cell)
  })

  it('moves with arrows to the next cell and with Ctrl to the next that is filled, and is one stop for Tab', async () => {
    const user = userEvent.setup()
    show()
    const grid = screen.getByRole('grid')
    const stops = () =>
      within(grid)
        .getAllByRole('link')
        .filter((link) => link.tabIndex === 0)
    expect(stops()).toHaveLength(1)
    stops()[0]?.focus()
    const name = () => document.activeElement?.getAttribute('aria-label') ?? ''
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(name()).toMatch(/^Multilateral forums, Bulgaria/)
    await user.keyboard('{ArrowDown}')
    expect(name()).toBe('Law and justice, Bulgaria: not mentioned in any article')
    await user.keyboard('{ArrowUp}{Control>}{ArrowDown}{/Control}')
    expect(name()).toMatch(/^Trade and economy, Bulgaria/)
    await user.keyboard('{ArrowRight}')
    expect(name()).toMatch(/^Trade and economy, article 000/)
    expect(stops()).toEqual([document.activeElement])
  })

  it('says why a blank cell is blank', async () => {
    show({ cell: { partner: 'BG', sector: 'investment', column: SEED_IDS[2] } })
    expect(await screen.findByText(/Article 002 does not mention “Investment”/)).toBeTruthy()
    cleanup()
    show({ cell: { partner: 'JP', sector: 'investment', column: null } })
    expect(await screen.findByText(/does not have the partner/)).toBeTruthy()
    cleanup()
    const all = SEED_IDS.flatMap((id) => goldStatements('trade', id).filter(({ partner }) => partner === 'BG'))
    show({ cell: { partner: 'BG', sector: 'trade', column: null }, stages: ['signed'], voices: ['narrator'] })
    expect(
      await screen.findByText(
        `${all.length} statements stand here, and the filters or the chosen year leave all of them out.`,
      ),
    ).toBeTruthy()
  })

  it('shows the partners that the filters leave, and says what to loosen where they leave nothing', async () => {
    const user = userEvent.setup()
    show({ partners: ['RU'], sectors: ['finance'] })
    expect(screen.queryByRole('grid')).toBeNull()
    await user.click(screen.getByRole('button', { name: /Sector: Finance/ }))
    expect(screen.queryByRole('columnheader', { name: /Bulgaria/ })).toBeNull()
    expect(screen.getByRole('columnheader', { name: /Russia/ })).toBeTruthy()
  })

  it('folds a partner to its overall column and opens it again, with the focus where it was', async () => {
    const user = userEvent.setup()
    show()
    const articles = () => screen.queryAllByRole('columnheader', { name: /\b00\d (VI|EN)/ }).length
    const [all, russian] = [
      SEED_IDS.length,
      SEED_IDS.filter((id) => goldArticle(id).meta.partners.includes('RU')).length,
    ]
    expect(articles()).toBe(all)
    await user.click(screen.getByRole('button', { name: 'Bulgaria: fold into Overall' }))
    expect(articles()).toBe(russian)
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('{Enter}')
    expect(articles()).toBe(all)
  })

  it('takes other columns by choice, and lets go of a column of the former kind', async () => {
    const user = userEvent.setup()
    show({ cell: { partner: 'BG', sector: 'community', column: ARTICLE } })
    await user.click(screen.getByRole('radio', { name: 'Who says so' }))
    const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(heads().filter((head) => head?.startsWith('Both sides'))).toHaveLength(2)
    expect(cellNamed('Communities and visas, Bulgaria').link.getAttribute('aria-current')).toBe('true')
    await user.click(screen.getByRole('radio', { name: 'Stages' }))
    expect(heads().filter((head) => head?.startsWith('Delivered'))).toHaveLength(2)
  })

  it('gives the rule behind a stage when it is asked for', async () => {
    const user = userEvent.setup()
    show({ cell: { partner: 'RU', sector: 'community', column: null } })
    await user.click(await screen.findByText('Why this stage?'))
    expect(await screen.findByText('The verb in the sentence gives the stage (codebook, section 3).')).toBeTruthy()
    expect(screen.getByText(/nothing in this sentence says that the two sides agree/)).toBeTruthy()
  })

  it('shows the sentence that a stage is carried from beside the one that it is carried to, and what is halted', async () => {
    const index = goldIndex()
    const { codes, statements } = index
    const code = codes.sector.findIndex(
      (sector, at) => SECTORS[sector] === 'community' && statements.article[codes.statement[at] ?? -1] === 1,
    )
    const row = codes.statement[code] ?? -1
    const before = { start: statements.start[row - 1] ?? 0, end: statements.end[row - 1] ?? 0 }
    show(
      { cell: { partner: 'BG', sector: 'community', column: ARTICLE } },
      {
        ...index,
        codes: {
          ...codes,
          carriedStart: codes.carriedStart.with(code, before.start),
          carriedEnd: codes.carriedEnd.with(code, before.end),
          halted: codes.halted.with(code, 1),
        },
      },
    )
    const card = (await screen.findByText('halted, refused or postponed')).closest('article')
    if (card === null) throw new Error('no card')
    await within(card).findByText('The stage comes from the sentence before:')
    const text = texts.get(ARTICLE)?.text ?? ''
    const quotes = [...card.querySelectorAll('blockquote')].map((quote) => quote.textContent)
    expect(quotes).toEqual([
      text.slice(before.start, before.end),
      text.slice(statements.start[row], statements.end[row]),
    ])
  })
})
