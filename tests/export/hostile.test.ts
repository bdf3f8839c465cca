/** Texts that hold what a format takes for its own signs, and two files with one text: what is written is read back whole, and runs nowhere. */
import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { buildCorpus } from '../../src/corpus/buildCorpus.ts'
import { toArticleText, toIndex } from '../../src/corpus/index/toIndex.ts'
import { exportContext } from '../fixtures/exportContext.ts'
import { bytesOf, made, textOf } from './made.ts'

const agreed = 'Ngày 23/10/2025, Việt Nam và Bulgaria nhất trí tăng cường hợp tác thương mại.'
const FILES: Readonly<Record<string, string>> = {
  'bài một': `Hà Nội (TTXVN) - Ngày 23/10/2025\n\n${agreed}\n`,
  'bãi một': `Hà Nội (TTXVN) - Ngày 23/10/2025\n\n${agreed}\n`,
  formula:
    'Viet Nam, Bulgaria\n23 October 2025\n\n=HYPERLINK("http://a.example","b")\u2028 Viet Nam and Bulgaria signed an agreement on trade, "quoted"; ]]> & <b>.\n',
  windows: `\uFEFFViệt Nam - Bulgaria 𝒜\r\n\r\n${agreed}\r\nHai bên nhất trí 😀 tăng cường hợp tác giáo dục.\rHai bên ký thoả thuận hợp tác lao động \u0001\u0007và y tế.\n`,
}
const corpus = buildCorpus(
  Object.entries(FILES).map(([id, text]) => ({ id, text, sha256: createHash('sha256').update(text).digest('hex') })),
)
const texts = new Map(corpus.articles.map((coded) => [coded.article.id, toArticleText(coded, [])] as const))
const context = () => exportContext({}, { ...toIndex(corpus, 'whole'), hash: 'c'.repeat(64) }, (id) => texts.get(id))
const statements = corpus.articles.flatMap(({ article, statements }) =>
  statements.map(({ start, end }) => ({ id: article.id, quote: article.text.slice(start, end) })),
)
const ns = { q: 'urn:QDA-XML:project:1.0' }

it('is about texts of which the record takes something', () => {
  expect(new Set(statements.map(({ id }) => id))).toEqual(new Set(['bài một', 'bãi một', 'formula', 'windows']))
  expect(corpus.events.flatMap(({ evidence }) => evidence.map(({ article }) => article))).toContain('windows')
})

describe('a sentence that a spreadsheet would run', () => {
  it.each(['statements-csv', 'plover-csv'])('is guarded in %s, whatever separates its lines', async (id) => {
    const rows: string[][] = parse(textOf(await made(id, context())), { bom: true })
    expect(rows.flat().some((cell) => cell.includes('=HYPERLINK'))).toBe(true)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/)
  })
})

describe('two files with one text', () => {
  const unique = (names: readonly (string | undefined)[]) => {
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
  }

  it('have statements of their own among Web Annotations', async () => {
    const { first } = JSON.parse(textOf(await made('web-annotations', context())))
    expect(first.items).toHaveLength(statements.length)
    unique(first.items.map(({ id }: { id: string }) => id))
  })

  it('have records of their own in PLOVER', async () => {
    const lines = textOf(await made('plover-jsonl', context()))
      .trim()
      .split('\n')
    unique(lines.map((line) => JSON.parse(line).id))
  })

  it('are two sources of a project, each with its codes', async () => {
    const project = new TextDecoder().decode(unzipSync(bytesOf(await made('qdpx', context())))['project.qde'])
    unique([...project.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid))
  })
})

it('has a BibTeX key for each file whose name differs in marks alone, and leaves a plain name as it is', async () => {
  const keys = [...textOf(await made('bibtex', context())).matchAll(/^@\w+\{([^,]*),/gm)].map(([, key]) => key)
  expect(keys).toHaveLength(Object.keys(FILES).length)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(key).toMatch(/^[\w:.-]+$/)
  expect(keys).toContain('formula')
})

it('writes JSON Lines in which nothing else ends a line, and loses no sign by it', async () => {
  const file = textOf(await made('plover-jsonl', context()))
  expect(file).not.toMatch(/[\u0085\u2028\u2029]/)
  const said = file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
  expect(said).toContain(statements.find(({ id }) => id === 'formula')?.quote)
})

it('leaves no control sign in a calendar, which may hold none', async () => {
  const file = textOf(await made('calendar', context()))
  expect(file.replace(/[\r\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
  const descriptions = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component).description)
  expect(descriptions.join('\n')).toContain('“Hai bên ký thoả thuận hợp tác lao động và y tế.”')
})

it('selects the same words in a project whatever ends the lines of its texts', async () => {
  const files = unzipSync(bytesOf(await made('qdpx', context())))
  const read = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[path])
  using project = XmlDocument.fromString(read('project.qde'))
  const quotes = project.find('//q:TextSource', ns).flatMap((source) => {
    const text = read(String(source.get('@plainTextPath')?.content).replace('internal://', 'Sources/'))
    expect(text).not.toMatch(/[\r\uFEFF]/)
    return source
      .find('q:PlainTextSelection', ns)
      .map((one) =>
        [...text].slice(Number(one.get('@startPosition')?.content), Number(one.get('@endPosition')?.content)).join(''),
      )
  })
  expect(quotes.sort()).toEqual(statements.map(({ quote }) => quote).sort())
})
