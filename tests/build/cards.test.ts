// @vitest-environment jsdom
/** Cards: what other programs show of a link to the record. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Card, cardsOf } from '../../src/build/cards/Card.ts'
import { cardPage, oembed } from '../../src/build/cards/cardPage.ts'
import { takePictures } from '../../src/build/cards/pictures.ts'
import { siteUrlOf } from '../../src/build/cards/siteUrl.ts'
import { SECTORS } from '../../src/corpus/codebook.ts'
import { countryName } from '../../src/models/countryNames.ts'
import { goldIndex } from '../fixtures/goldCorpus.ts'

const SITE = 'https://example.org/desk/bang-giao/'
const index = goldIndex()
const cards = cardsOf(index)
const of = (name: string): Card => {
  const card = cards.find((one) => one.name === name)
  if (card === undefined) throw new Error(`no card ${name}`)
  return card
}
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const tagsOf = (html: string) =>
  new Map(
    [...parsed(html).querySelectorAll('meta')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.httpEquiv,
      meta.content,
    ]),
  )

describe('where the site will stand', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/desk/bang-giao', SITE],
    [SITE, SITE],
    ['http://intranet:8080/x/', 'http://intranet:8080/x/'],
  ])('%s is read as the folder %s', (given, read) => {
    expect(siteUrlOf(given)).toBe(read)
  })

  test.each([[undefined], [''], [' ']])('%j says nothing', (given) => {
    expect(siteUrlOf(given)).toBeNull()
  })

  test.each([
    ['example.org'],
    ['/desk/'],
    ['ftp://example.org/'],
    ['https://example.org/?a=1'],
    ['https://u@x.org/#a'],
  ])('%s is refused with a sentence that names it', (given) => {
    expect(() => siteUrlOf(given)).toThrow(`"${given}"`)
  })
})

describe('a card', () => {
  test('is made for each partner and for the whole', () => {
    expect(cards.map(({ name }) => name)).toEqual(['index', ...index.partners])
  })

  test.each(index.partners.map((partner) => [partner]))(
    '%s: counts in both languages what the record has',
    (partner) => {
      const { text } = of(partner)
      const column = index.partners.indexOf(partner)
      const rows = new Set(index.statements.partner.flatMap((one, row) => (one === column ? [row] : [])))
      const sectors = new Set(index.codes.sector.filter((_, code) => rows.has(index.codes.statement[code] ?? -1)))
      const articles = index.articles.filter(({ partners }) => partners.includes(partner)).length
      expect(text.vi.title).toContain(countryName(partner, 'vi'))
      expect(text.vi.title).toContain(`${sectors.size} lĩnh vực`)
      expect(text.en.title).toContain(`${sectors.size} sector`)
      expect(text.en.description).toContain(`${sectors.size} of ${SECTORS.length} sectors`)
      expect(text.vi.description).toContain(`${articles} bài`)
      expect(text.en.description).toMatch(new RegExp(`${articles} articles?`))
    },
  )

  test('names itself, its picture and its oEmbed answer by whole addresses, and leads on by a relative one', () => {
    const html = cardPage({ card: of('BG'), site: SITE, hasPicture: true })
    const tags = tagsOf(html)
    expect(tags.get('og:url')).toBe(`${SITE}card/BG.html`)
    expect(tags.get('og:image')).toBe(`${SITE}card/BG.png`)
    expect(tags.get('twitter:card')).toBe('summary_large_image')
    expect([tags.get('og:locale'), tags.get('og:locale:alternate')]).toEqual(['vi_VN', 'en_GB'])
    expect(tags.get('refresh')).toBe('0; url=../index.html#/v1/matrix?partner=BG')
    const document = parsed(html)
    expect(document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      `${SITE}card/BG.oembed.json`,
    )
    expect(document.querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0)
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '../index.html#/v1/matrix?partner=BG&lang=vi',
      '../index.html#/v1/matrix?partner=BG&lang=en',
    ])
  })

  test('without a picture names none', () => {
    const tags = tagsOf(cardPage({ card: of('BG'), site: SITE, hasPicture: false }))
    expect([...tags.keys()].filter((key) => key.includes('image'))).toEqual([])
    expect(tags.get('twitter:card')).toBe('summary')
    expect(oembed({ card: of('BG'), site: SITE, hasPicture: false })).not.toContain('thumbnail')
  })

  test('answers oEmbed with a frame of its view', () => {
    const answer = JSON.parse(oembed({ card: of('BG'), site: SITE, hasPicture: true }))
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: `${SITE}card/BG.png` })
    const frame = parsed(answer.html).querySelector('iframe')
    expect(frame?.src).toBe(`${SITE}embed.html#/embed/v1/matrix?partner=BG`)
    expect([Number(frame?.width), Number(frame?.height)]).toEqual([answer.width, answer.height])
    expect(frame?.title).toBe(answer.title)
  })

  test('writes what looks like HTML as text', () => {
    const { text, ...card } = of('BG')
    const hostile = { title: '"><script>alert(1)</script>', description: '<b>&' }
    const html = cardPage({ card: { ...card, text: { ...text, vi: hostile } }, site: SITE, hasPicture: true })
    const document = parsed(html)
    expect(document.querySelectorAll('script, b')).toHaveLength(0)
    expect(document.querySelector('h1')?.textContent).toBe(hostile.title)
    expect(tagsOf(html).get('og:title')).toContain(hostile.title)
  })
})

describe('pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'))
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  test('are none where no browser starts, and the reason is given', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
    expect(await takePictures({ folder: 'dist', url: SITE }, folder, cards)).toContain('/nowhere/chromium')
    expect(readdirSync(folder)).toEqual([])
  })
})
