/** Files of a site that publishes only what the record quotes: nothing that it withholds leaves it by another door. */
import { readdirSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { withheldOf, withQuotesOnly } from '../../src/corpus/index/quotesOnly.ts'
import { toArticleText, toIndex } from '../../src/corpus/index/toIndex.ts'
import { exportContext } from '../fixtures/exportContext.ts'
import { seedText } from '../fixtures/goldCorpus.ts'
import { bytesOf, made, textOf } from './made.ts'

const ids = readdirSync('seeds').flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []))
const whole = buildCorpus(ids.map((id) => ({ id, text: seedText(id), sha256: id.padEnd(64, '0') })))
const published = withQuotesOnly(whole)
const texts = new Map(
  published.articles.map((coded, at) => {
    const source = whole.articles[at]
    return [coded.article.id, toArticleText(coded, source === undefined ? [] : withheldOf(source))] as const
  }),
)
const context = () =>
  exportContext({}, { ...toIndex(published, 'quotes'), hash: 'c'.repeat(64) }, (id) => texts.get(id))
/** Stretches of text that the site does not publish. */
const secrets = whole.articles.flatMap((coded) =>
  withheldOf(coded)
    .map(({ start, end }) => coded.article.text.slice(start, end))
    .filter((text) => text.length > 30),
)

describe('a record without its articles', () => {
  it('gives every quote of its statements, in every table', async () => {
    const file = await made('statements-csv', context())
    expect(file.note).toBeNull()
    for (const coded of whole.articles)
      for (const { start, end } of coded.statements)
        expect(textOf(file).replaceAll('""', '"')).toContain(coded.article.text.slice(start, end))
  })

  it('gives no blank for the words around a quote', async () => {
    const { first } = JSON.parse(textOf(await made('web-annotations', context())))
    for (const { target } of first.items) {
      const { prefix, exact, suffix } = target.selector[0]
      expect(exact.trim()).toBe(exact)
      expect(`${prefix}${suffix}`).not.toMatch(/ {3}/)
    }
  })

  it('says in a project that the rest of its texts is blank', async () => {
    const file = await made('qdpx', context())
    expect(file.note).toContain('publishes only what the record quotes')
    const project = new TextDecoder().decode(unzipSync(bytesOf(file))['project.qde'])
    expect(project).toContain('publishes only what the record quotes')
  })

  it.each(['statements-csv', 'tables-json', 'calendar', 'web-annotations', 'plover-jsonl', 'csl-json'])(
    'gives away nothing in %s',
    async (id) => {
      expect(secrets.length).toBeGreaterThan(0)
      const text = textOf(await made(id, context()))
      for (const secret of secrets) expect(text).not.toContain(secret)
    },
  )

  it.each(['annotations', 'qdpx'])('gives away nothing in %s', async (id) => {
    const files = unzipSync(bytesOf(await made(id, context())))
    for (const bytes of Object.values(files))
      for (const secret of secrets) expect(new TextDecoder().decode(bytes)).not.toContain(secret)
  })
})
