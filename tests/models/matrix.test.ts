import { describe, expect, it } from 'vitest'
import { GROUPS, rankOf, SECTORS, type Sector, type Stage } from '../../src/corpus/codebook.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { findingOf } from '../../src/models/matrix/finding.ts'
import type { MatrixCells, PartnerColumns } from '../../src/models/matrix/Matrix.ts'
import type { MatrixQuestion } from '../../src/models/matrix/MatrixQuestion.ts'
import { matrixOf } from '../../src/models/matrix/matrixOf.ts'
import { MOST_OPEN } from '../../src/models/matrix/whichPartners.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { type Filters, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldIndex, SEED_IDS } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
type Change = Partial<Filters & Omit<MatrixQuestion, 'selection'>>

/** The matrix as the page asks for it. */
function matrix(change: Change = {}, of: CorpusIndex = index) {
  const state = { ...NO_FILTERS, columns: 'article' as const, since: null, open: null, narrow: false, ...change }
  return matrixOf(of, { ...state, selection: selectionOf(of, state, null) })
}

const all = matrix()

/** What people coded, counted straight from the gold files. */
function goldCodes(partner: string, ids: readonly string[] = SEED_IDS) {
  return ids.flatMap((id) =>
    goldArticle(id)
      .statements.filter((statement) => statement.partner === partner)
      .map((statement) => ({ id, codes: statement.codes })),
  )
}

function goldCell(partner: string, sector: Sector, ids: readonly string[] = SEED_IDS) {
  const stages: Stage[] = goldCodes(partner, ids).flatMap(({ codes }) =>
    codes.flatMap((code) => (code.sector === sector ? [code.stage] : [])),
  )
  return { statements: stages.length, rank: Math.max(-1, ...stages.map(rankOf)) }
}

const goldArticlesOf = (partner: string) => SEED_IDS.filter((id) => goldArticle(id).meta.partners.includes(partner))

function columnsOf(partner: string): PartnerColumns {
  const found = all.partners.find((columns) => columns.partner === partner)
  if (found === undefined) throw new Error(`no columns for ${partner}`)
  return found
}

function shown(cells: MatrixCells) {
  return cells.map((cell) => ({ statements: cell?.statements ?? 0, rank: cell === null ? -1 : rankOf(cell.stage) }))
}

/** The index again, with one article changed. */
function withArticle(id: string, change: Partial<CorpusIndex['articles'][number]>): CorpusIndex {
  return {
    ...index,
    articles: index.articles.map((article) => (article.id === id ? { ...article, ...change } : article)),
  }
}

describe('the matrix of the gold corpus', () => {
  it('has the 23 sectors in their groups', () => {
    expect(all.groups.map(({ group }) => group)).toEqual(GROUPS)
    expect(all.groups.flatMap(({ rows }) => rows.map(({ sector }) => sector))).toEqual(SECTORS)
  })

  it.each(['BG', 'RU'])('counts the articles and statements of %s', (partner) => {
    const columns = columnsOf(partner)
    expect(columns.articles).toBe(goldArticlesOf(partner).length)
    expect(columns.statements).toBe(goldCodes(partner).length)
  })

  it.each(['BG', 'RU'])(
    'shows the highest stage and the number of statements of %s overall and in each article',
    (partner) => {
      for (const column of columnsOf(partner).columns) {
        if (!('cells' in column)) continue
        const ids = column.kind === 'part' ? [column.value] : SEED_IDS
        expect(shown(column.cells)).toEqual(SECTORS.map((sector) => goldCell(partner, sector, ids)))
      }
    },
  )

  it('spreads an overall count over the stages, so that one delivered sentence among many is seen to be one', () => {
    const [overall] = columnsOf('BG').columns
    const cell = overall?.kind === 'overall' ? overall.cells[SECTORS.indexOf('security')] : undefined
    const stages = goldCodes('BG').flatMap(({ codes }) =>
      codes.flatMap((c) => (c.sector === 'security' ? [c.stage] : [])),
    )
    expect(cell?.stage).toBe('delivered')
    expect(cell?.spread).toEqual(
      ['mentioned', 'proposed', 'agreed', 'signed', 'delivered'].map(
        (s) => stages.filter((stage) => stage === s).length,
      ),
    )
  })

  it('puts the newest article first and those without a date last', () => {
    const dates = columnsOf('BG').columns.flatMap((column) =>
      column.kind === 'part' ? [column.article?.meta.publishedOn?.value ?? null] : [],
    )
    expect(dates).toEqual(['2025-10-23', '2025-10-23', '2025-10-22', null])
  })
})

describe('the four blanks', () => {
  it('not mentioned in this article: the cell is empty, while another article fills it', () => {
    const articles = columnsOf('BG').columns.filter((column) => column.kind === 'part')
    const at = SECTORS.indexOf('investment')
    const filled = articles.map((column) => column.cells[at] !== null)
    expect(filled).toEqual(articles.map(({ value }) => goldCell('BG', 'investment', [value]).statements > 0))
    expect(new Set(filled)).toEqual(new Set([true, false]))
  })

  it('silent everywhere: no partner and no article speaks of the sector', () => {
    const silent = all.groups.flatMap(({ rows }) => rows.filter((row) => row.silent).map(({ sector }) => sector))
    const spoken = new Set(
      SEED_IDS.flatMap((id) => goldArticle(id).statements.flatMap((s) => s.codes.map((c) => c.sector))),
    )
    expect(silent).toEqual(SECTORS.filter((sector) => !spoken.has(sector)))
    expect(silent).toContain('finance')
  })

  it('no article: Russia has none in English, Bulgaria has one in both languages of the page', () => {
    const missing = (partner: string) =>
      columnsOf(partner).columns.flatMap((column) => (column.kind === 'no-article' ? [column.lang] : []))
    expect(missing('RU')).toEqual(['en'])
    expect(missing('BG')).toEqual([])
  })

  it('not coded: an article without a lexicon keeps a column that claims no silence', () => {
    const uncoded = withArticle(SEED_IDS[2], { lexicon: null })
    const columns = matrix({ partners: ['BG'] }, uncoded).partners[0]?.columns ?? []
    expect(columns.map(({ kind }) => kind)).toContain('not-coded')
    expect(columns.find((column) => column.kind === 'not-coded')).not.toHaveProperty('cells')
  })

  it('an article that is not coded and names no partner stands by itself after the partners', () => {
    const { statements } = index.articles[4] ?? { statements: [0, 0] }
    const uncoded = withArticle(SEED_IDS[4], {
      lexicon: null,
      partners: [],
      statements: [statements[0], statements[0]],
    })
    const last = matrix({}, uncoded).partners.at(-1)
    expect(last?.partner).toBeNull()
    expect(last?.columns.map((column) => column.kind === 'not-coded' && column.articles.map(({ id }) => id))).toEqual([
      [SEED_IDS[4]],
    ])
  })
})

describe('what is shown of it', () => {
  it('keeps the partners that are chosen', () => {
    const one = matrix({ partners: ['RU'] })
    expect(one.partners.map(({ partner }) => partner)).toEqual(['RU'])
    const silent = one.groups.flatMap(({ rows }) => rows.filter((row) => row.silent).map(({ sector }) => sector))
    expect(silent).toEqual(SECTORS.filter((sector) => goldCell('RU', sector).statements === 0))
  })

  it('shows nothing for a partner that the corpus does not have', () => {
    expect(matrix({ partners: ['JP'] }).partners).toEqual([])
  })

  it('has one column a partner where there is no room', () => {
    const narrow = matrix({ narrow: true })
    expect(narrow.partners.map(({ columns }) => columns.map(({ kind }) => kind))).toEqual([['overall'], ['overall']])
    expect(narrow.partners[0]?.articles).toBe(goldArticlesOf('BG').length)
  })

  it('folds several partners whose articles are too many; a single one, and those that are opened, show them all', () => {
    const [first] = index.articles
    if (first === undefined) throw new Error('no article')
    const more = Array.from({ length: MOST_OPEN }, (_, nth) => ({
      ...first,
      id: `more-${nth}`,
      statements: [0, 0] as const,
      partners: ['RU'],
    }))
    const many = { ...index, articles: [...index.articles, ...more] }
    const parts = (change: Change) =>
      matrix(change, many).partners.map(({ columns }) => columns.filter(({ kind }) => kind === 'part').length)
    const [bulgaria, russia] = [goldArticlesOf('BG').length, goldArticlesOf('RU').length + MOST_OPEN]
    expect(parts({})).toEqual([0, 0])
    expect(parts({ partners: ['RU'] })).toEqual([russia])
    expect(parts({ open: ['BG'] })).toEqual([bulgaria, 0])
    expect(parts({ open: ['BG', 'RU'], narrow: true })).toEqual([bulgaria, russia])
    expect(parts({ partners: ['RU'], open: [] })).toEqual([0])
  })
})

describe('the finding', () => {
  it('counts the sectors in which something is delivered, and those that rest on one sentence', () => {
    const finding = findingOf(all)
    const delivered = (partner: string) =>
      SECTORS.filter((sector) => goldCell(partner, sector).rank === rankOf('delivered'))
    expect(finding.partners.map(({ partner, delivered: n }) => [partner, n])).toEqual(
      ['BG', 'RU'].map((partner) => [partner, delivered(partner).length]),
    )
    const single = ['BG', 'RU'].flatMap((partner) =>
      delivered(partner).filter((sector) => {
        const codes = goldCodes(partner).flatMap((statement) => statement.codes)
        return codes.filter((code) => code.sector === sector && code.stage === 'delivered').length === 1
      }),
    )
    expect(finding.onOneSentence).toBe(single.length)
  })
})
