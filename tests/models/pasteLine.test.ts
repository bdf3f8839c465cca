// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pasteLine } from '../../src/models/pasteLine.ts'
import { goldArticle, goldIndex, SEED_IDS } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const link = 'https://desk.example/#/v1/sources?at=1'

function lineOf(nth: number, lang: 'vi' | 'en', claim: string | null = 'Bulgaria, trade') {
  const article = index.articles[nth]
  const quote = goldArticle(SEED_IDS[nth] ?? '').statements[0]?.quote
  if (article === undefined || quote === undefined) throw new Error(`no statement in ${nth}`)
  return { quote, article, line: pasteLine({ claim, quote, article, link }, lang) }
}

describe('a line to paste', () => {
  it('is one sentence: what it bears out, the quote, its source as far as it is stated, and the link', () => {
    const { line, quote, article } = lineOf(1, 'en')
    expect(line.text).toBe(
      `Bulgaria, trade: “${quote}” (VNA/VNS, ${article.meta.dateline?.value}, 23 Oct 2025; ${link}).`,
    )
  })

  it('names the file where no outlet is stated, and says that no date is', () => {
    const { line, article } = lineOf(2, 'vi')
    expect(article.meta.agency).toBeNull()
    expect(line.text).toContain(`(bài ${article.id}, `)
    expect(line.text).toContain(`không ghi ngày; ${link}).`)
  })

  it('stands by itself where nothing is claimed', () => {
    const { line, quote } = lineOf(1, 'en', null)
    expect(line.text.startsWith(`“${quote}” (`)).toBe(true)
  })

  it('says the same in HTML, with the source as the link and the quote in its own language', () => {
    const { line, quote } = lineOf(1, 'vi')
    const page = new DOMParser().parseFromString(line.html, 'text/html')
    expect(page.body.textContent).toBe(line.text.replace(`; ${link}`, ''))
    expect(page.querySelector('a')?.getAttribute('href')).toBe(link)
    expect(page.querySelector('span')?.textContent).toBe(quote)
    expect(page.querySelector('span')?.lang).toBe('en')
    expect(page.querySelector('p')?.lang).toBe('vi')
  })

  it('does not say where a page on a disk is kept', () => {
    const { article, quote } = lineOf(1, 'en')
    const line = pasteLine({ claim: null, quote, article, link: 'file:///home/someone/index.html#/v1/sources' }, 'en')
    expect(line.text).toBe(`“${quote}” (VNA/VNS, ${article.meta.dateline?.value}, 23 Oct 2025).`)
    expect(line.html).not.toContain('file:')
    const page = new DOMParser().parseFromString(line.html, 'text/html')
    expect(page.querySelector('a')).toBeNull()
    expect(page.body.textContent).toBe(line.text)
  })

  it('makes no mark-up of what a text holds', () => {
    const { article } = lineOf(1, 'en')
    const line = pasteLine({ claim: 'a <b>', quote: '"x" & <img src=y>', article, link: 'https://a/?"<' }, 'en')
    const page = new DOMParser().parseFromString(line.html, 'text/html')
    expect(page.querySelectorAll('b, img')).toHaveLength(0)
    expect(page.body.textContent).toContain('a <b>: “"x" & <img src=y>”')
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://a/?"<')
  })
})
