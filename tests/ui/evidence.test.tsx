// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { ArticleText } from '../../src/corpus/index/CorpusIndex.ts'
import type { ViewChange, ViewState } from '../../src/models/viewState.ts'
import { QuoteCard } from '../../src/ui/evidence/QuoteCard.tsx'
import { TextsContext } from '../../src/ui/Texts.tsx'
import { ViewContext } from '../../src/ui/View.tsx'
import { goldArticle, goldIndex, goldTexts, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { startState } from '../fixtures/TestShell.tsx'

const index = goldIndex()
const texts = goldTexts()

const STATE = startState('matrix')

function articleAt(position: number) {
  const article = index.articles[position]
  const text = texts.get(article?.id ?? '')
  if (article === undefined || text === undefined) throw new Error(`no article ${position}`)
  return { article, text }
}

/** The card of an article's first statement, its text served by `fetchText`. */
function showCard(position: number, fetchText: () => Promise<ArticleText>, lang: ViewState['lang'] = 'en') {
  const { article } = articleAt(position)
  const row = article.statements[0]
  const span = { start: index.statements.start[row] ?? 0, end: index.statements.end[row] ?? 0 }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <ViewContext
        value={{
          state: { ...STATE, lang },
          hrefOf: (change: ViewChange) => `#${JSON.stringify(change)}`,
          go: () => {},
        }}
      >
        <TextsContext value={(id) => ({ queryKey: [id], queryFn: fetchText })}>
          <QuoteCard article={article} shortId="001" span={span} claim="Bulgaria, trade, agreed" head={<b>Agreed</b>} />
        </TextsContext>
      </ViewContext>
    </QueryClientProvider>,
  )
  return { article, span }
}

afterEach(cleanup)

describe('a quote card', () => {
  it('shows the exact quote in its language, and leads to the sentence in its article', async () => {
    const { text } = articleAt(1)
    const { article, span } = showCard(1, async () => text)
    const [first] = goldArticle(SEED_IDS[1]).statements
    const quote = await screen.findByText(first?.quote ?? '')
    expect(quote.lang).toBe('en')
    const link = screen.getByRole('link', { name: 'Open in source' })
    const change: ViewChange = JSON.parse(link.getAttribute('href')?.slice(1) ?? '')
    expect(change).toMatchObject({
      view: 'sources',
      at: { article: article.id, ...span, sha8: article.sha256.slice(0, 8) },
    })
  })

  it('writes out what the article does not state', async () => {
    const { text } = articleAt(2)
    showCard(2, async () => text)
    expect(screen.getByText('outlet not stated')).toBeTruthy()
    expect(screen.getByText('date not stated')).toBeTruthy()
    cleanup()
    showCard(2, async () => text, 'vi')
    expect(screen.getByText('không ghi hãng tin')).toBeTruthy()
    expect(screen.getByText('không ghi ngày')).toBeTruthy()
  })

  it('has the sentence selected, to be taken by hand, where nothing may be copied', async () => {
    const user = userEvent.setup({ writeToClipboard: false })
    const { text, article } = articleAt(1)
    showCard(1, async () => text)
    // This document has no clipboard and no commands, as a frame that forbids both.
    await user.click(await screen.findByRole('button', { name: 'Copy with source' }))
    expect(await screen.findByText(/does not allow copying/)).toBeTruthy()
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy with source' })
    const [first] = goldArticle(SEED_IDS[1]).statements
    expect(area.value).toContain(
      `Bulgaria, trade, agreed: “${first?.quote}” (VNA/VNS, ${article.meta.dateline?.value}, 23 Oct 2025; http`,
    )
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value)
  })

  it('shows no quote where the file has changed since it was coded', async () => {
    const { text } = articleAt(1)
    showCard(1, async () => ({ ...text, sha256: 'f'.repeat(64) }))
    expect(await screen.findByText(/no longer fits/)).toBeTruthy()
    expect(document.querySelector('blockquote')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Copy with source' })).toBeNull()
  })

  it('says that a text is on its way, that it did not come, and tries again when asked', async () => {
    const user = userEvent.setup()
    const { text } = articleAt(1)
    let calls = 0
    showCard(1, async () => {
      calls += 1
      if (calls === 1) throw new Error('offline')
      return text
    })
    expect(screen.getByText('Loading the text…')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(goldArticle(SEED_IDS[1]).statements[0]?.quote ?? '')).toBeTruthy()
  })
})
