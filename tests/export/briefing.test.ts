/** The briefing as a document and as slides, unzipped and read by what did not write them. */
import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { SECTORS, UI_LANGS } from '../../src/corpus/codebook.ts'
import { dateOf } from '../../src/corpus/edtf.ts'
import { materialOf } from '../../src/export/briefing/materialOf.ts'
import { sectorName } from '../../src/models/sectorNames.ts'
import type { ViewState } from '../../src/models/viewState.ts'
import { exportContext } from '../fixtures/exportContext.ts'
import { goldArticle, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { bytesOf, made, madeOrNull } from './made.ts'

const W = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }
const SPACES = /\s+/g
const plain = (text: string) => text.replace(SPACES, ' ').trim()

async function partsOf(entry: string, change: Partial<ViewState>): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(bytesOf(await made(entry, exportContext(change))))
  return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
}

/** The text of each element, as an XML parser reads it. */
function textsIn(xml: string | undefined, path: string, names: Readonly<Record<string, string>>): readonly string[] {
  const document = XmlDocument.fromString(xml ?? '')
  try {
    return document.find(path, names).map((node) => plain(node.content))
  } finally {
    document.dispose()
  }
}

async function materialFor(change: Partial<ViewState>) {
  const material = await materialOf(exportContext(change))
  if (material === null) throw new Error('the gold corpus has something to say')
  const quotes = material.briefing.notes.map((note) => {
    const quote = material.quoteOf(note.number)
    return { note, quote: quote.status === 'ready' ? quote.quote : '' }
  })
  return { ...material, quotes }
}

describe.each(UI_LANGS)('the document, %s', (lang) => {
  it('holds each quote as a footnote of its own, in order, with outlet, date and link', async () => {
    const parts = await partsOf('briefing-docx', { lang })
    const { quotes, briefing } = await materialFor({ lang })
    const footnotes = textsIn(parts.get('word/footnotes.xml'), '//w:footnote[not(@w:type)]', W)
    expect(footnotes).toHaveLength(briefing.notes.length)
    for (const [at, { quote, note }] of quotes.entries()) {
      expect(seedText(note.article.id).slice(note.span.start, note.span.end)).toBe(quote)
      expect(footnotes[at]).toContain(plain(quote))
      expect(footnotes[at]).toContain(
        note.article.meta.agency?.value ?? (lang === 'vi' ? 'không ghi hãng tin' : 'outlet not stated'),
      )
    }
    // As Word writes them: the address in a relation, what stands behind its `#` beside it.
    const anchors = textsIn(parts.get('word/footnotes.xml'), '//w:hyperlink/@w:anchor', W)
    expect(anchors.map((anchor) => JSON.parse(decodeURIComponent(anchor)).at)).toEqual(
      quotes.map(({ note: { article, span } }) => ({ article: article.id, ...span, sha8: article.sha256.slice(0, 8) })),
    )
  })

  it('refers to each footnote once, in the order of the numbers, and to no other', async () => {
    const parts = await partsOf('briefing-docx', { lang })
    const { briefing } = await materialFor({ lang })
    const body = XmlDocument.fromString(parts.get('word/document.xml') ?? '')
    const ids = body.find('//w:footnoteReference/@w:id', W).map((node) => Number(node.content))
    body.dispose()
    expect(ids).toEqual(briefing.notes.map(({ number }) => number))
  })

  it('says its language, names its fonts, and is laid on the paper that is chosen', async () => {
    const landscape = await partsOf('briefing-docx', { lang, page: 'a4-landscape' })
    const portrait = await partsOf('briefing-docx', { lang, page: 'a4' })
    expect(landscape.get('word/styles.xml')).toContain(`w:val="${lang === 'vi' ? 'vi-VN' : 'en-GB'}"`)
    expect(landscape.get('word/styles.xml')).toContain('Times New Roman')
    expect(landscape.get('word/document.xml')).toMatch(/<w:pgSz [^>]*w:orient="landscape"/)
    expect(portrait.get('word/document.xml')).not.toMatch(/<w:pgSz [^>]*w:orient="landscape"/)
  })

  it('never lets the end of a page cut a row', async () => {
    const body = (await partsOf('briefing-docx', { lang })).get('word/document.xml')
    const rows = textsIn(body, '//w:tr', W)
    expect(rows.length).toBeGreaterThan(20)
    expect(textsIn(body, '//w:tr[not(w:trPr/w:cantSplit)]', W)).toEqual([])
  })
})

it('both say what is new since the last briefing, where a record of it is given', async () => {
  const context = exportContext({ lang: 'en' })
  const { index } = context
  const earlier = { ...index, hash: 'earlier', events: index.events.slice(1) }
  for (const [entry, part] of [
    ['briefing-docx', /^word\/document\.xml$/],
    ['briefing-pptx', /^ppt\/slides\/slide\d+\.xml$/],
  ] as const) {
    const files = unzipSync(bytesOf(await made(entry, { ...context, earlier })))
    const texts = Object.entries(files).flatMap(([path, content]) => (part.test(path) ? strFromU8(content) : []))
    expect(texts.some((text) => text.includes('Since your last briefing'))).toBe(true)
    expect(texts.some((text) => text.includes('New events'))).toBe(true)
  }
})

describe('every file of the briefing', () => {
  const entries = ['briefing-docx', 'briefing-pptx']

  it.each(entries)('is the same twice, with nothing drawn by lot or by the clock: %s', async (entry) => {
    const once = bytesOf(await made(entry, exportContext({ lang: 'vi', marking: 'draft' })))
    const twice = bytesOf(await made(entry, exportContext({ lang: 'vi', marking: 'draft' })))
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true)
    const core = strFromU8(unzipSync(once)['docProps/core.xml'] ?? new Uint8Array())
    expect(core).toMatch(/created[^>]*>2025-10-23T00:00:00Z</)
    expect(core).toMatch(/modified[^>]*>2025-10-23T00:00:00Z</)
  })

  it.each(entries)('is well-formed in all its parts and carries the marking: %s', async (entry) => {
    const parts = await partsOf(entry, { lang: 'vi', marking: 'official' })
    for (const [path, text] of parts) if (/\.(xml|rels)$/.test(path)) XmlDocument.fromString(text).dispose()
    expect([...parts.values()].some((text) => text.includes('Lưu hành nội bộ'))).toBe(true)
  })

  it.each(entries)('is not made where the filters leave nothing: %s', async (entry) => {
    expect(await madeOrNull(entry, exportContext({ partners: ['RU'], sectors: ['sport'] }))).toBeNull()
  })
})

describe.each(UI_LANGS)('the slides, %s', (lang) => {
  const A = { a: 'http://schemas.openxmlformats.org/drawingml/2006/main' }
  const slidesIn = (parts: ReadonlyMap<string, string>, folder: string) =>
    [...parts].filter(([path]) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(path)).map(([, xml]) => xml)

  it('have the matrix and the timeline as tables and shapes to edit, and no picture', async () => {
    const parts = await partsOf('briefing-pptx', { lang })
    const slides = slidesIn(parts, 'slides')
    const tables = slides.flatMap((xml) => textsIn(xml, '//a:tbl', A))
    const { briefing } = await materialFor({ lang })
    const rows = briefing.matrix.groups.flatMap((group) => group.rows)
    const matrix = tables.find((text) => rows.every(({ name }) => text.includes(name))) ?? ''
    for (const { cells } of rows) for (const cell of cells) if (cell !== null) expect(matrix).toContain(cell.word)
    for (const line of briefing.sections.timeline?.groups.flatMap((group) => group.lines) ?? [])
      expect(tables.some((text) => text.includes(plain(line.lead)) && text.includes(plain(line.text)))).toBe(true)
    const diamonds = slides.flatMap((xml) => textsIn(xml, '//a:prstGeom[@prst="diamond"]', A))
    expect(diamonds).toHaveLength(briefing.strip?.marks.filter(({ mark }) => mark === 'day').length ?? -1)
    expect([...parts.keys()].filter((path) => path.startsWith('ppt/media/'))).toEqual([])
  })

  it('say of every line whose it is, and all that the page says with it', async () => {
    const parts = await partsOf('briefing-pptx', { lang })
    const slides = slidesIn(parts, 'slides').map((xml) => textsIn(xml, '//a:tbl//a:tc', A))
    const { briefing } = await materialFor({ lang })
    const { says, asks, promised, contacts, figures, instruments, disputes } = briefing.sections
    const shown = [says, asks, promised, contacts, figures, instruments, disputes].flatMap((section) => section ?? [])
    expect(shown).toHaveLength(7)
    const unseen = shown.flatMap(({ groups, lede, remarks }) => {
      const said = [lede, ...remarks, ...groups.map(({ remark }) => remark)].flatMap((text) => text ?? [])
      return said.filter((text) => !slides.some((cells) => cells.includes(plain(text))))
    })
    expect(unseen).toEqual([])
    for (const { groups } of shown)
      for (const { heading, lines } of groups)
        for (const { lead, text } of lines) {
          const on = slides.filter(
            (cells) =>
              cells.some((cell) => cell.endsWith(plain(lead))) && cells.some((cell) => cell.startsWith(plain(text))),
          )
          expect(on.length).toBeGreaterThan(0)
          if (heading !== null)
            expect(on.some((cells) => cells.some((cell) => cell.startsWith(plain(heading))))).toBe(true)
        }
    // A slide that goes on with a group names it first.
    const asked = slides.filter((cells) =>
      asks?.groups.some(({ lines }) =>
        lines.some(
          ({ lead, text }) =>
            cells.some((c) => c.endsWith(plain(lead))) && cells.some((c) => c.startsWith(plain(text))),
        ),
      ),
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const cells of asked)
      expect(asks?.groups.some(({ heading }) => cells[0]?.startsWith(plain(heading ?? '?')))).toBe(true)
  })

  it('say of a past deed when it was, and put it behind what is of today', async () => {
    const quote = 'In August 1957, President Hồ Chí Minh paid an official friendship visit'
    const context = exportContext({ lang, partners: ['BG'] })
    const { statements, articles } = context.index
    const when = statements.when.map((_, row) =>
      seedText(articles[statements.article[row] ?? -1]?.id ?? '').startsWith(quote, statements.start[row]) ? 0 : -1,
    )
    expect(when).toContain(0)
    const index = {
      ...context.index,
      dates: [dateOf({ year: 1957, month: 8, day: null })].flatMap((date) => date ?? []),
      statements: { ...statements, when },
    }
    const files = unzipSync(bytesOf(await made('briefing-pptx', { ...context, index })))
    const parts = new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
    const slides = slidesIn(parts, 'slides').map((xml) => textsIn(xml, '//a:tbl//a:tr', A))
    const [first = '', ...rest] = slides.find((rows) => rows.some((row) => row.includes(quote))) ?? []
    expect(first).not.toContain(quote)
    expect(rest.find((row) => row.includes(quote))).toContain(lang === 'vi' ? ', 8/1957' : ', Aug 1957')
  })

  it('give each sector that people coded a page, with each of its quotes in the notes', async () => {
    const parts = await partsOf('briefing-pptx', { lang, partners: ['BG'] })
    const notes = slidesIn(parts, 'notesSlides').map((xml) => textsIn(xml, '//a:p', A).join('\n'))
    const gold = new Map<string, Set<string>>()
    for (const id of SEED_IDS)
      for (const { quote, partner, codes } of goldArticle(id).statements)
        for (const { sector } of partner === 'BG' ? codes : [])
          gold.set(sector, (gold.get(sector) ?? new Set()).add(plain(quote)))
    expect(gold.size).toBeGreaterThan(15)
    for (const quotes of gold.values())
      expect(notes.some((text) => [...quotes].every((quote) => plain(text).includes(quote)))).toBe(true)
    const titles = slidesIn(parts, 'slides').flatMap((xml) => textsIn(xml, '//a:t', A))
    for (const sector of gold.keys())
      expect(titles).toContain(sectorName(SECTORS.find((one) => one === sector) ?? 'trade', lang))
  })
})
