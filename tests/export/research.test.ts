/** Formats of research, each read by something that did not write it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import jsonld from 'jsonld'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../src/corpus/index/CorpusIndex.ts'
import { codePointsBefore } from '../../src/export/codePoints.ts'
import { guidOf } from '../../src/export/guid.ts'
import { alpha3 } from '../../src/export/research/alpha3.ts'
import { ofStatement } from '../../src/export/research/crosswalk.ts'
import { exportContext } from '../fixtures/exportContext.ts'
import { goldArticle, goldEvents, goldIndex, goldTexts, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { bytesOf, made, madeOrNull, textOf } from './made.ts'

const goldStatements = SEED_IDS.flatMap((article) =>
  goldArticle(article).statements.map((statement) => ({ ...statement, article })),
)

/** The gold corpus with a letter outside the basic plane at the head of each text: all positions move by two code units and one code point. */
function withAstral() {
  const index = goldIndex()
  const shift = (numbers: readonly number[]) => numbers.map((number) => (number < 0 ? number : number + 2))
  const { statements, codes } = index
  const moved = {
    ...index,
    statements: { ...statements, start: shift(statements.start), end: shift(statements.end) },
    codes: { ...codes, sectorStart: shift(codes.sectorStart), sectorEnd: shift(codes.sectorEnd) },
  }
  const texts = new Map(
    [...goldTexts()].map(([id, text]): [string, ArticleText] => [id, { ...text, text: `𝛼${text.text}` }]),
  )
  return exportContext({}, moved, (id) => texts.get(id))
}

const points = (text: string) => [...text]

describe('positions in code points', () => {
  it('counts a letter outside the basic plane once', () => {
    const at = codePointsBefore('a𝛼b𝛽c')
    expect([0, 1, 3, 4, 6, 7].map(at)).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('W3C Web Annotations', () => {
  const context = readFileSync('tests/fixtures/schemas/anno.jsonld', 'utf8')
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`)
    return { contextUrl: undefined, document: JSON.parse(context), documentUrl: url }
  }
  const collection = async (of = exportContext()) => JSON.parse(textOf(await made('web-annotations', of)))

  it('has an annotation for each statement of the gold files, whose words stand where it says', async () => {
    const { first, total } = await collection()
    expect(total).toBe(goldStatements.length)
    const texts = new Map(
      SEED_IDS.map((id) => {
        const text = seedText(id)
        const hash = createHash('sha256').update(text).digest('base64url')
        return [`ni:///sha-256;${hash}`, text]
      }),
    )
    const quotes = first.items.map(({ target }: { target: never }) => {
      const { source, selector } = target as {
        source: { id: string }
        selector: readonly { exact: string; prefix: string; suffix: string; start: number; end: number }[]
      }
      const text = texts.get(source.id) ?? ''
      const [quote, place] = selector
      expect(points(text).slice(place?.start, place?.end).join('')).toBe(quote?.exact)
      expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`)
      return quote?.exact
    })
    expect(quotes.sort()).toEqual(goldStatements.map(({ quote }) => quote).sort())
  })

  it('counts its positions in code points', async () => {
    const { first } = await collection(withAstral())
    for (const { target } of first.items) {
      const [quote, place] = target.selector
      const text = SEED_IDS.map((id) => points(`𝛼${seedText(id)}`)).find(
        (letters) => letters.slice(place.start, place.end).join('') === quote.exact,
      )
      expect(text).toBeDefined()
    }
  })

  it('is JSON-LD in which nothing is lost', async () => {
    const made = await collection()
    const options = { documentLoader, safe: true }
    const [expanded] = await jsonld.expand(made, options)
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection'])
    const triples = String(await jsonld.toRDF(made, { ...options, format: 'application/n-quads' as const }))
    const count = (predicate: string) =>
      triples.split('\n').filter((line) => line.includes(`/ns/oa#${predicate}>`)).length
    expect(count('hasTarget')).toBe(goldStatements.length)
    expect(count('exact')).toBe(goldStatements.length)
    expect(count('hasBody')).toBe(2 * goldStatements.flatMap(({ codes }) => codes).length)
  })

  it('names the page that it holds, and the page its collection, as the model asks', async () => {
    const { id, first, last } = await collection()
    expect(first).toMatchObject({ id: last, partOf: id })
    expect(last).not.toBe(id)
  })

  it('names each annotation by itself', async () => {
    const { first } = await collection()
    expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(goldStatements.length)
  })
})

describe('a REFI-QDA project', () => {
  const open = async (of = exportContext()) => {
    const files = unzipSync(bytesOf(await made('qdpx', of)))
    const read = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[path])
    return { paths: Object.keys(files), read }
  }
  const ns = { q: 'urn:QDA-XML:project:1.0' }

  it('is valid by the schema of the standard', async () => {
    const { read } = await open()
    using schema = XmlDocument.fromBuffer(readFileSync('tests/fixtures/schemas/REFI-QDA-Project.xsd'))
    using validator = XsdValidator.fromDoc(schema)
    using project = XmlDocument.fromString(read('project.qde'))
    expect(() => validator.validate(project)).not.toThrow()
    using broken = XmlDocument.fromString(read('project.qde').replaceAll('startPosition', 'start'))
    expect(() => validator.validate(broken)).toThrow()
  })

  it.each([
    ['as they are', exportContext, ''],
    ['behind a letter outside the basic plane', withAstral, '𝛼'],
  ] as const)('selects the sentences of the gold files in the texts that it holds, %s', async (_, of, before) => {
    const { read, paths } = await open(of())
    using project = XmlDocument.fromString(read('project.qde'))
    const quotes = project.find('//q:TextSource', ns).flatMap((source) => {
      const path = String(source.get('@plainTextPath')?.content).replace('internal://', 'Sources/')
      expect(paths).toContain(path)
      const letters = points(read(path))
      expect(letters.join('')).toBe(before + seedText(String(source.get('@name')?.content)))
      return source
        .find('q:PlainTextSelection', ns)
        .map((one) =>
          letters.slice(Number(one.get('@startPosition')?.content), Number(one.get('@endPosition')?.content)).join(''),
        )
    })
    expect(quotes.sort()).toEqual(goldStatements.map(({ quote }) => quote).sort())
  })

  it('codes them as the gold files do, and every code is in its codebook', async () => {
    const { read } = await open(exportContext({ lang: 'vi' }))
    using project = XmlDocument.fromString(read('project.qde'))
    const names = new Map(
      project.find('//q:Code', ns).map((code) => [code.get('@guid')?.content, code.get('@name')?.content]),
    )
    const refs = project.find('//q:Coding/q:CodeRef', ns).map((ref) => names.get(ref.get('@targetGUID')?.content))
    expect(refs).not.toContain(undefined)
    const agreed = new Set(
      goldStatements.filter(({ codes }) => codes.some(({ sector, stage }) => sector === 'trade' && stage === 'agreed')),
    )
    expect(refs.filter((name) => name === 'Kinh tế, thương mại: Nhất trí')).toHaveLength(agreed.size)
  })

  it('gives every stage one colour, in whatever sector, and no two the same', async () => {
    const { read } = await open()
    using project = XmlDocument.fromString(read('project.qde'))
    const colours = new Map<string, Set<string>>()
    for (const code of project.find('//q:Code[@color]', ns)) {
      const stage = String(code.get('@name')?.content).split(': ')[1] ?? ''
      colours.set(stage, (colours.get(stage) ?? new Set()).add(String(code.get('@color')?.content)))
    }
    expect([...colours.keys()]).toEqual(['Mentioned', 'Proposed', 'Agreed', 'Signed', 'Delivered'])
    expect([...colours.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1, 1])
    expect(new Set([...colours.values()].flatMap((one) => [...one])).size).toBe(5)
  })

  it('says of each source, selection and coding who made it and as of when, without which QualCoder takes none', async () => {
    const { read } = await open()
    using project = XmlDocument.fromString(read('project.qde'))
    const things = project.find('//q:TextSource | //q:PlainTextSelection | //q:Coding', ns)
    expect(things.length).toBeGreaterThan(goldStatements.length)
    const users = new Set(things.map((thing) => thing.get('@creatingUser')?.content))
    expect([...users]).toEqual([project.get('//q:User/@guid', ns)?.content])
    const { asOf } = exportContext().index
    for (const thing of things) expect(thing.get('@creationDateTime')?.content).toBe(`${asOf}T00:00:00Z`)
  })

  it('gives each thing a name of its own, the same every time', async () => {
    const { read } = await open()
    const guids = [...read('project.qde').matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid)
    expect(new Set(guids).size).toBe(guids.length)
    expect(bytesOf(await made('qdpx', exportContext()))).toEqual(bytesOf(await made('qdpx', exportContext())))
  })
})

it('makes names that are GUIDs, and none twice for a hundred thousand', () => {
  const guids = Array.from({ length: 100_000 }, (_, nth) => guidOf(`selection ${nth}`))
  expect(new Set(guids).size).toBe(guids.length)
  for (const guid of guids.slice(0, 100))
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

describe('PLOVER', () => {
  interface Row {
    readonly date: string
    readonly enddate?: string
    readonly event: readonly string[]
    readonly source: readonly { readonly code: string }[]
    readonly recipient?: readonly { readonly code: string }[]
    readonly text: string
  }
  const records = async (): Promise<Row[]> =>
    textOf(await made('plover-jsonl', exportContext()))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const dayOf = (id: string) => goldArticle(id).meta.publishedOn

  it.each([
    ['agreed', 'AGREE'],
    ['signed', 'SUPPORT'],
  ])('has a record for each voice that says of a statement that it is %s: %s', async (stage, event) => {
    const said = goldStatements.flatMap(({ article, quote, partner, codes }) =>
      dayOf(article) === null
        ? []
        : codes.filter((code) => code.stage === stage).map(({ voice }) => `${partner} ${voice} ${quote}`),
    )
    const signed = goldEvents().filter(
      ({ type, date }) => event === 'SUPPORT' && type === 'agreement' && /^\d{4}-\d\d-\d\d$/.test(date),
    )
    const found = (await records()).filter((record) => record.event.includes(event))
    expect(found).toHaveLength(new Set(said).size + signed.length)
  })

  it('has what is delivered as COOPERATE, with the two sides on both', async () => {
    const found = (await records()).filter(({ event }) => event.includes('COOPERATE'))
    const delivered = goldStatements.filter(
      ({ article, codes }) => dayOf(article) !== null && codes.some(({ stage }) => stage === 'delivered'),
    )
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set(delivered.map(({ quote }) => quote)))
    for (const { source, recipient } of found) expect(recipient).toEqual(source)
  })

  it('has visits and talks as CONSULT, and tells when they were by day', async () => {
    const found = (await records()).filter(({ event }) => event.includes('CONSULT'))
    const dated = goldEvents().filter(
      ({ type, date }) => ['visit', 'talks'].includes(type) && /^\d{4}-\d\d-\d\d(\/|$)/.test(date),
    )
    expect(found.map(({ date, enddate }) => [date, enddate].filter(Boolean).join('/')).sort()).toEqual(
      dated.map(({ date }) => date).sort(),
    )
    expect(new Set(found.flatMap(({ source }) => source.map(({ code }) => code)))).toContain('VNM')
  })

  it('says how much has no category in PLOVER or no day', async () => {
    const { note } = await made('plover-jsonl', exportContext())
    expect(note).toMatch(
      /^Left out: \d+ codes and events for which PLOVER has no category, \d+ without a day or a country code\.$/,
    )
  })

  it('makes no file of what has no category, and says so; one code is not many', async () => {
    const { index } = exportContext()
    const proposed = exportContext({ stages: ['proposed'] }, { ...index, events: [] })
    const count = proposed.selection.codes.filter((one) => one === 1).length
    const said = `Left out: ${count} codes and events for which PLOVER has no category.`
    for (const id of ['plover-csv', 'plover-jsonl']) expect(await madeOrNull(id, proposed)).toEqual({ reason: said })
    const [first, ...rest] = [...proposed.selection.codes.keys()].filter((at) => proposed.selection.codes[at] === 1)
    const codes = proposed.selection.codes.map((one, at) => (rest.includes(at) ? 0 : one))
    expect(first).toBeDefined()
    expect(await madeOrNull('plover-csv', { ...proposed, selection: { ...proposed.selection, codes } })).toEqual({
      reason: 'Left out: 1 code or event for which PLOVER has no category.',
    })
  })

  it('has the same records as CSV', async () => {
    const rows: Record<string, string>[] = parse(textOf(await made('plover-csv', exportContext())), {
      bom: true,
      columns: true,
    })
    expect(rows.map((row) => `${row.date} ${row.event} ${row.source}`)).toEqual(
      (await records()).map(
        ({ date, event, source }) => `${date} ${event.join(';')} ${source.map(({ code }) => code).join(';')}`,
      ),
    )
  })

  it('calls it aid where the words of the sector do, and writes countries as it does', () => {
    expect(ofStatement('delivered', 'viện trợ không hoàn lại')).toBe('AID')
    expect(ofStatement('delivered', 'development aid')).toBe('AID')
    expect(ofStatement('delivered', 'trade')).toBe('COOPERATE')
    expect(ofStatement('agreed', 'development aid')).toBe('AGREE')
    expect(ofStatement('proposed', 'trade')).toBeNull()
    expect(['VN', 'BG', 'EU', 'XX'].map(alpha3)).toEqual(['VNM', 'BGR', 'IGO', null])
  })
})
