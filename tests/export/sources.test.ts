/** Lists of sources as citation-js, which did not write them, reads them; CSL-JSON against its schema. */
import { readFileSync } from 'node:fs'
import { type Item, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import Ajv from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportContext } from '../fixtures/exportContext.ts'
import { goldArticle, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { made, madeOrNull, textOf } from './made.ts'

const file = (id: string, change: Parameters<typeof exportContext>[0] = {}) =>
  made(id, exportContext(change)).then(textOf)
const gold = SEED_IDS.map((id) => ({ id, ...goldArticle(id).meta }))
const known = <T>(list: readonly (T | null)[]) => list.filter((one) => one !== null)
const parts = (date: string | null) => (date === null ? undefined : [date.split('-').map(Number)])

describe.each(['bibtex', 'ris', 'csl-json'])('the sources as %s', (id) => {
  let read: readonly Item[] = []
  beforeAll(async () => {
    read = plugins.input.chain(await file(id))
  })

  it('has every article, with its title, its outlet, its place and its language where they are stated', () => {
    expect(read).toHaveLength(SEED_IDS.length)
    const all = (name: 'title' | 'container-title' | 'language' | 'publisher-place') =>
      read.flatMap((item) => item[name] ?? [])
    expect(all('title')).toEqual(known(gold.map(({ title }) => title)))
    expect(all('container-title')).toEqual(known(gold.map(({ agency }) => agency)))
    expect(all('language')).toEqual(known(gold.map(({ lang }) => lang)))
    expect(all('publisher-place')).toEqual(known(gold.map(({ dateline }) => dateline)))
  })

  it('has the date of those that give one, and none for the others', () => {
    // Of RIS the reader takes the year alone; its day is read below.
    const wanted = (date: string | null) => parts(id === 'ris' ? (date?.slice(0, 4) ?? null) : date)
    expect(read.map(({ issued }) => issued?.['date-parts'])).toEqual(gold.map(({ publishedOn }) => wanted(publishedOn)))
  })

  it('says which file each is and which record it is from', () => {
    const { index } = exportContext()
    read.forEach((item, at) => {
      expect(item.note).toContain(SEED_IDS[at])
      expect(item.note).toContain(index.articles[at]?.sha256)
      expect(item.note).toContain(index.hash)
    })
  })

  it('has the articles that the filters leave', async () => {
    const some = plugins.input.chain(await file(id, { langs: ['vi'] }))
    expect(some).toHaveLength(gold.filter(({ lang }) => lang === 'vi').length)
    expect(await madeOrNull(id, exportContext({ langs: ['fr'] }))).toBeNull()
  })
})

it('has the whole date in RIS, as programs of libraries write it', async () => {
  const days = [...(await file('ris')).matchAll(/^DA {2}- (.*)\r$/gm)].map(([, day]) => day)
  expect(days).toEqual(known(gold.map(({ publishedOn }) => publishedOn)).map((day) => `${day.replaceAll('-', '/')}/`))
})

it('is CSL-JSON as its schema has it', async () => {
  const schema = JSON.parse(readFileSync('tests/fixtures/schemas/csl-data.json', 'utf8'))
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(JSON.parse(await file('csl-json')))).toBe(true)
  expect(validate([{ id: 'a', type: 'article-newspaper', outlet: 'VNA' }])).toBe(false)
})

it('leaves nothing in BibTeX that TeX would read as its own', async () => {
  const { bibtexOf } = await import('../../src/export/sources/bibtex.ts')
  const { index } = exportContext()
  const [article] = index.articles
  if (article === undefined) throw new Error('no article')
  const title = 'Giá 100% & {lợi ích} #1_a ~ ^ $5 \\ Đà Nẵng'
  const meta = { ...article.meta, title: { value: title, basis: 'coded' as const, span: null } }
  const text = bibtexOf([{ article: { ...article, meta }, issued: null, record: '', about: '' }])
  const [item] = plugins.input.chain(text)
  expect(item?.title?.replace(/<[^>]+>/g, '')).toBe(title)
})
