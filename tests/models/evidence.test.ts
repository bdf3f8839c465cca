import { describe, expect, it } from 'vitest'
import { rankOf, SECTORS, type Sector, STAGE_RULES } from '../../src/corpus/codebook.ts'
import { asEdtf } from '../../src/corpus/edtf.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { cellEvidence } from '../../src/models/evidence.ts'
import { evidenceSource } from '../../src/models/evidenceSource.ts'
import { goldArticle, goldIndex, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const ARTICLE = SEED_IDS[1]

function goldQuotes(sector: Sector, ids: readonly string[]) {
  return ids.flatMap((id) =>
    goldArticle(id).statements.flatMap(({ quote, partner, codes }) => {
      const code = partner === 'BG' ? codes.find((one) => one.sector === sector) : undefined
      return code === undefined ? [] : [{ quote, stage: code.stage, voice: code.voice }]
    }),
  )
}

const quoteOf = ({ article, span }: { article: { id: string }; span: { start: number; end: number } }) =>
  seedText(article.id).slice(span.start, span.end)

describe('the statements behind a cell', () => {
  it('are those that people coded, as exact slices of the file, highest stage first', () => {
    const { items } = cellEvidence(index, { partner: 'BG', sector: 'community', column: ARTICLE })
    const gold = goldQuotes('community', [ARTICLE]).toSorted((a, b) => rankOf(b.stage) - rankOf(a.stage))
    expect(items.map((item) => ({ quote: quoteOf(item), stage: item.stage, voice: item.voice }))).toEqual(gold)
    expect(items.length).toBeGreaterThan(1)
  })

  it('are all articles together in the overall column, the newest first within a stage', () => {
    const { items, articles, stages } = cellEvidence(index, { partner: 'BG', sector: 'education', column: null })
    expect(items).toHaveLength(goldQuotes('education', SEED_IDS).length)
    expect(articles).toBe(SEED_IDS.filter((id) => goldArticle(id).meta.partners.includes('BG')).length)
    expect(stages.reduce((sum, { statements }) => sum + statements, 0)).toBe(items.length)
    const order = items.map(({ stage, article }) => [rankOf(stage), article.meta.publishedOn?.value ?? ''] as const)
    const sorted = order.toSorted(([a, day], [b, other]) => b - a || (other > day ? 1 : other < day ? -1 : 0))
    expect(order).toEqual(sorted)
  })

  it('carry the other codes of the same sentence', () => {
    const { items } = cellEvidence(index, { partner: 'BG', sector: 'community', column: ARTICLE })
    const first = items[0]
    if (first === undefined) throw new Error('no statement')
    const gold = goldArticle(ARTICLE).statements.find(({ quote }) => quote === quoteOf(first))
    const others = (gold?.codes ?? []).filter(({ sector }) => sector !== 'community')
    expect(first.others).toEqual(others.map(({ sector, stage }) => ({ sector, stage })))
    expect(others).not.toEqual([])
  })

  it('say what was carried over, halted, and when', () => {
    const { codes, statements } = index
    const code = codes.sector.indexOf(SECTORS.indexOf('sport'))
    const row = codes.statement[code] ?? -1
    const set = (column: readonly number[], at: number, value: number) => column.with(at, value)
    const when = asEdtf('1957-08')
    if (when === null) throw new Error('no date')
    const changed: CorpusIndex = {
      ...index,
      dates: [when],
      statements: { ...statements, when: set(statements.when, row, 0) },
      codes: {
        ...codes,
        carriedStart: set(codes.carriedStart, code, 3),
        carriedEnd: set(codes.carriedEnd, code, 9),
        halted: set(codes.halted, code, 1),
        rule: set(codes.rule, code, STAGE_RULES.indexOf('carried-from-lead-in')),
      },
    }
    const item = cellEvidence(changed, { partner: 'BG', sector: 'sport', column: null }).items.find(
      ({ halted }) => halted,
    )
    expect(item).toMatchObject({ carriedFrom: { start: 3, end: 9 }, when: '1957-08', rule: 'carried-from-lead-in' })
    const untouched = cellEvidence(index, { partner: 'BG', sector: 'sport', column: null }).items
    expect(untouched.every((one) => one.carriedFrom === null && one.when === null && !one.halted)).toBe(true)
  })

  it('are none where the articles are silent, and unknown where the corpus lacks the partner or the article', () => {
    const silent = cellEvidence(index, { partner: 'BG', sector: 'finance', column: null })
    expect([silent.known, silent.items.length]).toEqual([true, 0])
    expect(cellEvidence(index, { partner: 'JP', sector: 'trade', column: null }).known).toBe(false)
    expect(cellEvidence(index, { partner: 'BG', sector: 'trade', column: 'nowhere' })).toMatchObject({
      known: false,
      items: [],
    })
  })
})

describe('the source of a quote', () => {
  it('is said in the reader’s language, and what the article does not state is null', () => {
    const [, dated, undated] = index.articles
    if (dated === undefined || undated === undefined) throw new Error('articles are missing')
    expect(evidenceSource(dated, 'en')).toMatchObject({ agency: 'VNA/VNS', date: '23 Oct 2025', language: 'English' })
    expect(evidenceSource(dated, 'vi')).toMatchObject({ date: '23/10/2025', language: 'Tiếng Anh' })
    expect(evidenceSource(undated, 'en')).toMatchObject({ agency: null, date: null })
  })
})
