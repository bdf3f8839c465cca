/** Tables read back by libraries that did not write them, and counted against the gold files. */
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { SECTORS } from '../../src/corpus/codebook.ts'
import { csvOf } from '../../src/export/tables/csv.ts'
import { VIEWS } from '../../src/models/viewState.ts'
import { exportContext } from '../fixtures/exportContext.ts'
import { goldArticle, goldEvents, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { bytesOf, made, madeOrNull, textOf } from './made.ts'

type Row = Readonly<Record<string, string>>
const csvRows = (text: string): Row[] => parse(text, { bom: true, columns: true })
const goldCodes = SEED_IDS.flatMap((article) =>
  goldArticle(article).statements.flatMap(({ quote, partner, codes }) =>
    codes.map((code) => ({ ...code, article, quote, partner })),
  ),
)

describe('statements as CSV', () => {
  it('has a row for each code of the gold files, with its exact sentence', async () => {
    const rows = csvRows(textOf(await made('matrix-statements-csv', exportContext())))
    const said = (quote: string | undefined, sector: string | undefined, stage: string | undefined) =>
      `${stage} ${sector} ${quote}`
    expect(rows.map((row) => said(row.Quote, row['Sector ID'], row['Stage ID'])).sort()).toEqual(
      goldCodes.map(({ quote, sector, stage }) => said(quote, sector, stage)).sort(),
    )
    for (const row of rows) expect(seedText(row.Article ?? '')).toContain(row.Quote)
  })

  it('begins with the mark by which Excel knows its letters, and keeps every Vietnamese one', async () => {
    const text = textOf(await made('matrix-statements-csv', exportContext({ lang: 'vi' })))
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const rows = csvRows(text)
    expect(rows.map((row) => row['Nguyên văn'])).toContain(
      goldCodes.find(({ quote }) => /[ạảấầẩẫậ]/.test(quote))?.quote,
    )
    expect(new Set(rows.map((row) => row['Lĩnh vực']))).toContain('Kinh tế, thương mại')
  })

  it('holds only what the filters leave, and says which they are, as of when and of which corpus', async () => {
    const context = exportContext({ stages: ['signed'], sectors: ['education', 'trade'] })
    const rows = csvRows(textOf(await made('matrix-statements-csv', context)))
    const left = goldCodes.filter(({ stage, sector }) => stage === 'signed' && ['education', 'trade'].includes(sector))
    expect(left.length).toBeGreaterThan(0)
    expect(rows).toHaveLength(left.length)
    const newest = SEED_IDS.map((id) => goldArticle(id).meta.publishedOn ?? '')
      .sort()
      .at(-1)
    for (const row of rows) {
      expect(row.Filters).toBe('Sector: Trade and economy, Education and training; Stage: Signed')
      expect(row['As of']).toBe(newest)
      expect(row['Corpus hash']).toBe(context.index.hash)
    }
  })

  it('leads each row to its sentence', async () => {
    const [row] = csvRows(textOf(await made('matrix-statements-csv', exportContext())))
    const { at } = JSON.parse(decodeURIComponent(row?.Link?.split('#')[1] ?? ''))
    expect(seedText(at.article).slice(at.start, at.end)).toBe(row?.Quote)
  })
})

describe('CSV and spreadsheets that run what they read', () => {
  it.each(['=1+1', '+84 24', '-5', '@SUM(A1)', '\t=1', '\r=1'])('does not let %j run', (value) => {
    const table = { id: 't', title: 't', columns: [{ id: 'a', head: value, kind: 'text' as const }], rows: [[value]] }
    const about = { asOf: null, filters: value, corpus: 'c', link: '' }
    for (const row of parse(csvOf(table, about, 'en'), { bom: true }) as string[][])
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('leaves a number a number', () => {
    const table = { id: 't', title: 't', columns: [{ id: 'a', head: 'A', kind: 'number' as const }], rows: [[-5]] }
    expect(csvOf(table, { asOf: null, filters: '', corpus: '', link: '' }, 'en')).toContain('\n-5,')
  })
})

describe('the matrix', () => {
  it('counts in its cells what the gold files hold', async () => {
    const rows = csvRows(textOf(await made('cells-csv', exportContext())))
    const overall = rows.filter((row) => row.Column === 'Overall' && row['Partner code'] === 'BG')
    expect(overall.map((row) => row['Sector ID'])).toEqual([...SECTORS])
    for (const row of overall) {
      const sentences = goldCodes.filter(({ sector, partner }) => sector === row['Sector ID'] && partner === 'BG')
      expect(Number(row.Statements)).toBe(sentences.length)
      expect(row.State).toBe(sentences.length === 0 ? 'silent everywhere' : 'stated')
    }
  })

  it('tells a blank that nobody wrote from one that an article leaves', async () => {
    const rows = csvRows(textOf(await made('cells-csv', exportContext())))
    for (const row of rows.filter(({ State }) => State === 'no article')) expect(row.Column).toMatch(/^no article in/)
    const silent = rows.find((row) => row.State === 'not mentioned here')
    expect(
      goldCodes.some(({ article, sector }) => article === silent?.Column && sector === silent?.['Sector ID']),
    ).toBe(false)
  })

  it('leaves out what lies before the first year, and says so', async () => {
    const file = await made('cells-csv', exportContext({ since: 2000 }))
    expect(csvRows(textOf(file))[0]?.Filters).toBe('none, the whole record; without what lies before 2000')
  })
})

describe('other views as CSV', () => {
  it('has every event of the gold files with its date as EDTF', async () => {
    const rows = csvRows(textOf(await made('events-csv', exportContext({ view: 'timeline' }))))
    expect(rows.map((row) => `${row['Date (EDTF)']} ${row.Event}`).sort()).toEqual(
      goldEvents()
        .map(({ date, label }) => `${date} ${label}`)
        .sort(),
    )
  })

  it('has every sentence that bears out an event', async () => {
    const rows = csvRows(textOf(await made('event-quotes-csv', exportContext({ view: 'timeline' }))))
    const quotes = goldEvents().flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes))
    expect(rows.map((row) => row.Quote).sort()).toEqual([...quotes].sort())
  })

  it('has every figure', async () => {
    const rows = csvRows(textOf(await made('figures-csv', exportContext({ view: 'figures' }))))
    const figures = SEED_IDS.flatMap((id) => goldArticle(id).figures)
    expect(rows.map((row) => `${row.Value} ${row.Unit}`).sort()).toEqual(
      figures.map(({ value, unit }) => `${value} ${unit}`).sort(),
    )
  })

  it('leaves blank what a number counts where its sentence does not say', async () => {
    const { index } = exportContext()
    const articles = index.articles.map((article) => ({
      ...article,
      figures: article.figures.map((figure) => ({ ...figure, of: '' })),
    }))
    const { tables } = JSON.parse(
      textOf(await made('tables-json', exportContext({ view: 'figures' }, { ...index, articles }))),
    )
    const [figures] = tables
    expect(figures.rows.length).toBeGreaterThan(0)
    for (const row of figures.rows) expect(row.of).toBeNull()
  })

  it('has every proposal with its sectors, whether it is open or taken up', async () => {
    const rows = csvRows(textOf(await made('asks-csv', exportContext({ view: 'asks' }))))
    const proposed = goldCodes.filter(({ stage }) => stage === 'proposed')
    const known = new Set(proposed.map(({ quote, sector }) => `${sector} ${quote}`))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(known).toContain(`${row['Sector ID']} ${row.Quote}`)
    for (const row of rows) expect(row.Answer === '').toBe(row.State === 'open')
  })

  it('has the articles, and the passages that two of them share', async () => {
    const context = exportContext({ view: 'sources' })
    const articles = csvRows(textOf(await made('articles-csv', context)))
    expect(articles.map((row) => row.Article)).toEqual([...SEED_IDS])
    const passages = csvRows(textOf(await made('passages-csv', context)))
    expect(passages.length).toBeGreaterThan(0)
    for (const row of passages) {
      expect(seedText(row['First article'] ?? '')).toContain(row['First quote'])
      expect(seedText(row['Second article'] ?? '')).toContain(row['Second quote'])
    }
  })

  it('has when they last met', async () => {
    const rows = csvRows(textOf(await made('last-contact-csv', exportContext({ view: 'timeline' }))))
    const meetings = new Set(
      goldEvents()
        .filter(({ type }) => type === 'talks' || type === 'visit')
        .map(({ label }) => label),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(meetings).toContain(row.Meeting)
  })
})

describe('a workbook', () => {
  const bytes = async (change: Parameters<typeof exportContext>[0]) =>
    Buffer.from(bytesOf(await made('tables-xlsx', exportContext(change))))
  const sheets = async (change: Parameters<typeof exportContext>[0]) =>
    new Map((await readXlsxFile(await bytes(change))).map(({ sheet, data }) => [sheet, data]))

  it('has a sheet for each table and one that says where they come from', async () => {
    const book = await sheets({ view: 'timeline', lang: 'vi', partners: ['BG'] })
    expect([...book.keys()]).toEqual(['Giới thiệu', 'Sự kiện', 'Trích dẫn của sự kiện', 'Tiếp xúc gần nhất'])
    const about = new Map(book.get('Giới thiệu')?.map(([name, value]) => [name, value]))
    expect(about.get('Điều kiện lọc')).toBe('Đối tác: Bulgaria')
    expect(about.get('Mã băm hồ sơ (SHA-256)')).toBe(exportContext().index.hash)
  })

  it('makes a date of a day and of nothing else', async () => {
    const [head, ...rows] = (await sheets({ view: 'timeline' })).get('Events') ?? []
    expect(head?.[0]).toBe('Date (EDTF)')
    const written = rows.map(([date]) => (date instanceof Date ? `day ${date.toISOString().slice(0, 10)}` : date))
    const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date)
    expect(written.map(String).sort()).toEqual(
      goldEvents()
        .map(({ date }) => (isDay(date) ? `day ${date}` : date))
        .sort(),
    )
  })

  it('has the same rows as the CSV', async () => {
    const [head, ...rows] = (await sheets({ view: 'matrix' })).get('Statements') ?? []
    const at = head?.indexOf('Quote') ?? -1
    expect(rows.map((row) => row[at]).sort()).toEqual(goldCodes.map(({ quote }) => quote).sort())
  })

  it('keeps a word that looks like a formula a word', async () => {
    const { xlsxOf } = await import('../../src/export/tables/xlsx.ts')
    const table = { id: 't', title: 'T', columns: [{ id: 'a', head: 'A', kind: 'text' as const }], rows: [['=1+1']] }
    const book = await xlsxOf([table], { asOf: null, filters: '', corpus: '', link: '' }, 'en')
    expect((await readXlsxFile(Buffer.from(book))).at(-1)?.data).toEqual([['A'], ['=1+1']])
    expect(new TextDecoder().decode(unzipSync(book)['xl/worksheets/sheet2.xml'])).not.toContain('<f>')
  })

  it('cuts what is longer than a cell may be, and says so', async () => {
    const context = exportContext({ view: 'sources' })
    const { index } = context
    const title = { value: `${'dài '.repeat(8191)}a😀 và hết`, basis: 'editor' as const, span: null }
    const articles = index.articles.map((article, at) =>
      at === 0 ? { ...article, meta: { ...article.meta, title } } : article,
    )
    const file = await made('tables-xlsx', exportContext({ view: 'sources' }, { ...index, articles }))
    expect(file.note).toBe(
      'One cell is longer than Excel allows (32,767 characters) and is cut; the CSV file has it whole.',
    )
    const book = new Map((await readXlsxFile(Buffer.from(bytesOf(file)))).map(({ sheet, data }) => [sheet, data]))
    const cells = (book.get('Articles') ?? []).flat().filter((cell) => typeof cell === 'string')
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767)
    expect(cells.find((cell) => cell.startsWith('dài'))).toBe(`${'dài '.repeat(8191)}a…`)
    expect((await made('tables-xlsx', context)).note).toBeNull()
  })

  it('keeps its head in sight, and of the matrix its sectors', async () => {
    const files = unzipSync(new Uint8Array(await bytes({ view: 'matrix' })))
    const pane = (sheet: number) =>
      /<pane [^>]*>/.exec(new TextDecoder().decode(files[`xl/worksheets/sheet${sheet}.xml`]))?.[0] ?? ''
    expect(pane(2)).toMatch(/ySplit="1" xSplit="2".*state="frozen"/)
    expect(pane(3)).toMatch(/ySplit="1".*state="frozen"/)
  })

  it('is the same, byte for byte, when it is made again', async () => {
    expect(await bytes({ view: 'figures' })).toEqual(await bytes({ view: 'figures' }))
  })
})

describe('JSON', () => {
  it.each(VIEWS.filter((view) => view !== 'method'))(
    'says of %s where it comes from, with its tables',
    async (view) => {
      const context = exportContext({ view })
      const { about, tables } = JSON.parse(textOf(await made('tables-json', context)))
      expect(about).toMatchObject({
        corpus: context.index.hash,
        asOf: context.index.asOf,
        filters: 'none, the whole record',
      })
      for (const { rows, columns } of tables) {
        expect(rows.length).toBeGreaterThan(0)
        for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ id }: { id: string }) => id))
      }
    },
  )
})

it('makes nothing where the filters leave nothing', async () => {
  const nothing = { stages: ['signed'], sectors: ['sport'] } as const
  for (const id of ['matrix-csv', 'cells-csv', 'matrix-statements-csv', 'tables-xlsx', 'tables-json'])
    expect(await madeOrNull(id, exportContext(nothing))).toBeNull()
})
