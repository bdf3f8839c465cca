import { describe, expect, it } from 'vitest'
import { rankOf, SECTORS, STAGE_RULES, STAGES, type Stage, VOICES, type Voice } from '../../src/corpus/codebook.ts'
import { asEdtf } from '../../src/corpus/edtf.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { MatrixColumn } from '../../src/models/matrix/Matrix.ts'
import type { MatrixQuestion } from '../../src/models/matrix/MatrixQuestion.ts'
import { matrixOf } from '../../src/models/matrix/matrixOf.ts'
import { sinceYears } from '../../src/models/matrix/years.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { type ColumnChoice, type Filters, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldIndex, SEED_IDS } from '../fixtures/goldCorpus.ts'

const index = goldIndex()

type Change = Partial<Filters & Omit<MatrixQuestion, 'selection'>>

function matrix(change: Change = {}, of: CorpusIndex = index) {
  const state = { ...NO_FILTERS, columns: 'article' as const, since: null, open: null, narrow: false, ...change }
  return matrixOf(of, { ...state, selection: selectionOf(of, state, null) })
}

interface GoldCode {
  readonly id: string
  readonly quote: string
  readonly sector: string
  readonly stage: Stage
  readonly voice: Voice
  readonly outlet: string
  readonly lang: string
  readonly year: string
}

/** What people coded of a partner, with what each code may stand under. */
const goldOf = (partner: string): readonly GoldCode[] =>
  SEED_IDS.flatMap((id) => {
    const { meta, statements } = goldArticle(id)
    const place = { id, outlet: meta.agency ?? '', lang: meta.lang, year: meta.publishedOn?.slice(0, 4) ?? '' }
    return statements
      .filter((statement) => statement.partner === partner)
      .flatMap(({ quote, codes }) => codes.map((code) => ({ ...code, ...place, quote })))
  })

const partsOf = (columns: ColumnChoice, change: Change = {}, of: CorpusIndex = index) =>
  (matrix({ columns, partners: ['BG'], ...change }, of).partners[0]?.columns ?? []).flatMap((column) =>
    column.kind === 'part' ? [column] : [],
  )

const counts = (column: MatrixColumn | undefined) =>
  column && 'cells' in column ? column.cells.map((cell) => cell?.statements ?? 0) : []

describe('columns by choice', () => {
  it.each(['stage', 'voice', 'year', 'outlet', 'lang'] as const)('by %s count what people coded', (by) => {
    const gold = goldOf('BG')
    for (const part of partsOf(by)) {
      const own = gold.filter((code) => code[by] === part.value)
      expect(counts(part)).toEqual(SECTORS.map((sector) => own.filter((code) => code.sector === sector).length))
      expect(part.articles).toBe(new Set(own.map(({ id }) => id)).size)
    }
    expect(new Set(partsOf(by).map(({ value }) => value))).toEqual(
      by === 'stage' ? new Set(STAGES) : by === 'voice' ? new Set(VOICES) : new Set(gold.map((code) => code[by])),
    )
  })

  it('put the highest stage first, and what the articles do not state last', () => {
    expect(partsOf('stage').map(({ value }) => value)).toEqual(STAGES.toReversed())
    for (const by of ['year', 'outlet'] as const) expect(partsOf(by).at(-1)?.value).toBe('')
  })

  it('take the year that a sentence gives before that of its article', () => {
    const when = asEdtf('1950/1957-08')
    const row = index.statements.partner.indexOf(index.partners.indexOf('BG'))
    const dated: CorpusIndex = {
      ...index,
      dates: when === null ? [] : [when],
      statements: { ...index.statements, when: index.statements.when.with(row, 0) },
    }
    const codes = index.codes.statement.filter((of) => of === row).length
    const column = partsOf('year', {}, dated).find(({ value }) => value === '1957')
    expect(counts(column).reduce((a, b) => a + b, 0)).toBe(codes)
  })
})

describe('a cell', () => {
  const overall = (of: CorpusIndex = index, change: Change = {}) => {
    const column = matrix({ partners: ['BG'], ...change }, of).partners[0]?.columns[0]
    return column?.kind === 'overall' ? column.cells : []
  }

  it('says who says that it has got so far, and not who speaks of less', () => {
    for (const [at, cell] of overall().entries()) {
      const gold = goldOf('BG').filter(({ sector }) => sector === SECTORS[at])
      const highest = Math.max(-1, ...gold.map(({ stage }) => rankOf(stage)))
      const said = new Set(gold.filter(({ stage }) => rankOf(stage) === highest).map(({ voice }) => voice))
      expect(cell?.voices ?? []).toEqual(VOICES.filter((voice) => said.has(voice)))
    }
  })

  it('counts what is past, planned and halted in it', () => {
    const code = index.codes.sector.indexOf(SECTORS.indexOf('sport'))
    const row = index.codes.statement[code] ?? -1
    const when = asEdtf('1957-08')
    const changed: CorpusIndex = {
      ...index,
      dates: when === null ? [] : [when],
      statements: { ...index.statements, when: index.statements.when.with(row, 0) },
      codes: {
        ...index.codes,
        stage: index.codes.stage.with(code, rankOf('delivered')),
        rule: index.codes.rule.with(code, STAGE_RULES.indexOf('future-of-instrument')),
        halted: index.codes.halted.with(code, 1),
      },
    }
    const at = SECTORS.indexOf('sport')
    expect(overall(changed)[at]).toMatchObject({ stage: 'delivered', past: 1, planned: 1, halted: 1 })
    expect(overall()[at]).toMatchObject({ past: 0, halted: 0 })
  })
})

describe('what is left out', () => {
  it('is what its sentence dates before the chosen year, and nothing that has no date', () => {
    const [first = -1, second = -1] = index.statements.partner.flatMap((partner, row) =>
      index.partners[partner] === 'BG' ? [row] : [],
    )
    const dates = ['1957-08', '1950/2025'].flatMap((text) => asEdtf(text) ?? [])
    const dated: CorpusIndex = {
      ...index,
      dates,
      statements: { ...index.statements, when: index.statements.when.with(first, 0).with(second, 1) },
    }
    expect(sinceYears(dated)).toEqual([2025])
    expect(sinceYears({ ...dated, dates: dates.slice(0, 1) })).toEqual([2025])
    expect(sinceYears(index)).toEqual([])
    const gone = matrix({ since: 1958 }, dated)
    expect(gone.leftOut).toBe(1)
    expect(gone.statements).toBe(matrix({}, dated).statements - 1)
    expect(matrix({ since: 1957 }, dated).leftOut).toBe(0)
  })

  it('is what the filters do not leave: rows, partners and articles', () => {
    const agreed = goldOf('BG').filter(({ stage, sector }) => stage === 'agreed' && sector === 'energy')
    const left = matrix({ stages: ['agreed'], sectors: ['energy'], partners: ['BG'] })
    expect(left.groups.flatMap(({ rows }) => rows.map(({ sector }) => sector))).toEqual(['energy'])
    expect(left.statements).toBe(new Set(agreed.map(({ quote }) => quote)).size)
    expect(matrix({ sectors: ['finance'] }).partners).toEqual([])
    expect(matrix({ articles: [SEED_IDS[4]] }).partners.map(({ partner }) => partner)).toEqual(['RU'])
  })
})
