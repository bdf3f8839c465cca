import { describe, expect, it } from 'vitest'
import { rankOf, SECTORS, type Sector, STAGE_RULES, type StageRule, VOICES } from '../../src/corpus/codebook.ts'
import { asEdtf } from '../../src/corpus/edtf.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { cellEvidence, type EvidenceQuestion } from '../../src/models/evidence.ts'
import { evidenceSource } from '../../src/models/evidenceSource.ts'
import { nextStageOf } from '../../src/models/matrix/nextStage.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { type CellRef, type Filters, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldIndex, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const ARTICLE = SEED_IDS[1]

type Change = Partial<Filters & Omit<EvidenceQuestion, 'selection'>>

/** The evidence as the page asks for it, and its statements in the order in which they are shown. */
function evidence(cell: CellRef, change: Change = {}, of: CorpusIndex = index) {
  const state = { ...NO_FILTERS, columns: 'article' as const, since: null, ...change }
  const found = cellEvidence(of, cell, { ...state, selection: selectionOf(of, state, null) })
  return { ...found, items: found.groups.flatMap(({ items }) => items) }
}

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
    const { items } = evidence({ partner: 'BG', sector: 'community', column: ARTICLE })
    const gold = goldQuotes('community', [ARTICLE]).toSorted((a, b) => rankOf(b.stage) - rankOf(a.stage))
    expect(items.map((item) => ({ quote: quoteOf(item), stage: item.stage, voice: item.voice }))).toEqual(gold)
    expect(items.length).toBeGreaterThan(1)
  })

  it('are all articles together in the overall column, by stage and voice, the newest first within them', () => {
    const { items, articles, stages } = evidence({ partner: 'BG', sector: 'education', column: null })
    expect(items).toHaveLength(goldQuotes('education', SEED_IDS).length)
    expect(articles).toBe(SEED_IDS.filter((id) => goldArticle(id).meta.partners.includes('BG')).length)
    expect(stages.reduce((sum, { statements }) => sum + statements, 0)).toBe(items.length)
    const order = items.map(
      ({ stage, voice, article }) =>
        [rankOf(stage), VOICES.indexOf(voice), article.meta.publishedOn?.value ?? ''] as const,
    )
    const sorted = order.toSorted(
      ([a, voice, day], [b, by, other]) => b - a || voice - by || (other > day ? 1 : other < day ? -1 : 0),
    )
    expect(order).toEqual(sorted)
  })

  it('carry the other codes of the same sentence', () => {
    const { items } = evidence({ partner: 'BG', sector: 'community', column: ARTICLE })
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
    const item = evidence({ partner: 'BG', sector: 'sport', column: null }, {}, changed).items.find(
      ({ halted }) => halted,
    )
    expect(item).toMatchObject({ carriedFrom: { start: 3, end: 9 }, when: '1957-08', rule: 'carried-from-lead-in' })
    const untouched = evidence({ partner: 'BG', sector: 'sport', column: null }).items
    expect(untouched.every((one) => one.carriedFrom === null && one.when === null && !one.halted)).toBe(true)
  })

  it('are none where the articles are silent, and unknown where the corpus lacks the partner or the article', () => {
    const silent = evidence({ partner: 'BG', sector: 'finance', column: null })
    expect([silent.known, silent.items.length]).toEqual([true, 0])
    expect(evidence({ partner: 'JP', sector: 'trade', column: null }).known).toBe(false)
    expect(evidence({ partner: 'BG', sector: 'trade', column: 'nowhere' })).toMatchObject({
      known: false,
      items: [],
    })
  })
})

describe('what the columns and the filters make of it', () => {
  it.each([
    ['stage', 'agreed', (quote: { stage: string }) => quote.stage === 'agreed'],
    ['voice', 'narrator', (quote: { voice: string }) => quote.voice === 'narrator'],
  ] as const)('a column of %s has its own statements', (columns, column, fits) => {
    const { items } = evidence({ partner: 'BG', sector: 'education', column }, { columns })
    const gold = goldQuotes('education', SEED_IDS).filter(fits)
    expect(items.map(quoteOf).toSorted()).toEqual(gold.map(({ quote }) => quote).toSorted())
    expect(gold).not.toEqual([])
  })

  it('counts what the filters leave out, and does not call it silence', () => {
    const gold = goldQuotes('education', SEED_IDS)
    const signed = gold.filter(({ stage }) => stage === 'signed')
    const found = evidence({ partner: 'BG', sector: 'education', column: null }, { stages: ['signed'] })
    expect([found.statements, found.hidden]).toEqual([signed.length, gold.length - signed.length])
    expect(gold.some(({ stage }) => stage === 'delivered') && found.hiddenHigher).toBe(true)
    const delivered = evidence({ partner: 'BG', sector: 'education', column: null }, { stages: ['delivered'] })
    expect(delivered.hiddenHigher).toBe(false)
  })
})

describe('what keeps a cell from the next stage', () => {
  const sport = { partner: 'BG', sector: 'sport', column: null } as const
  const code = index.codes.sector.indexOf(SECTORS.indexOf('sport'))
  const withRule = (rule: StageRule, halted = 0): CorpusIndex => ({
    ...index,
    codes: {
      ...index.codes,
      rule: index.codes.rule.with(code, STAGE_RULES.indexOf(rule)),
      halted: index.codes.halted.with(code, halted),
    },
  })
  const nextOf = (of: CorpusIndex) => nextStageOf(evidence(sport, {}, of).groups)

  it('is that no sentence says more, where none speaks of what is to come', () => {
    expect(nextOf(index)).toEqual({ stage: 'signed', nearest: [] })
  })

  it('is the sentence of an instrument still to be signed, or else of what is halted', () => {
    const nearest = (of: CorpusIndex) => nextOf(of)?.nearest.map(({ planned, halted }) => ({ planned, halted }))
    expect(nearest(withRule('future-of-instrument'))).toEqual([{ planned: true, halted: false }])
    expect(nearest(withRule('halted', 1))).toEqual([{ planned: false, halted: true }])
  })

  it('is nothing where all is delivered', () => {
    const { groups } = evidence({ partner: 'BG', sector: 'security', column: null })
    expect(groups[0]?.stage).toBe('delivered')
    expect(nextStageOf(groups)).toBeNull()
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
