/** The statements of one article as they are marked in its text: one mark a sentence, however many partners it speaks of. */
import {
  groupOf,
  rankOf,
  SECTORS,
  type Sector,
  type SectorGroup,
  STAGE_RULES,
  STAGES,
  type Stage,
  type StageRule,
  VOICES,
  type Voice,
} from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode, Edtf, Span } from '../../corpus/types.ts'
import type { Selection } from '../selection/Selection.ts'

/** A code as it is shown, with the partner of its statement. */
export interface MarkedCode {
  readonly partner: CountryCode
  readonly sector: Sector
  readonly stage: Stage
  readonly voice: Voice
  readonly rule: StageRule
  readonly halted: boolean
  readonly carriedFrom: Span | null
  readonly when: Edtf | null
}

/** A sentence that carries statements; `rows` are their rows in the columns, more than one where it speaks of several partners. */
export interface MarkedSentence extends Span {
  readonly rows: readonly number[]
  /** Those that the filters leave; where they leave none of them, all. */
  readonly codes: readonly MarkedCode[]
  /** Whether the filters leave any of its codes: what they leave out is neither counted nor compared, and can still be read. */
  readonly passes: boolean
}

/** Codes of one stage, for a line of the margin. */
export interface StageLine {
  readonly stage: Stage
  readonly sectors: readonly Sector[]
}

/** The marked sentences of an article (its position in the index), in the order of the text. */
export function markedSentences(index: CorpusIndex, article: number, selection: Selection): MarkedSentence[] {
  const [from, to] = index.articles[article]?.statements ?? [0, 0]
  const sentences: { start: number; end: number; rows: number[]; codes: { code: MarkedCode; passes: boolean }[] }[] = []
  let at = firstCodeOf(index.codes.statement, from)
  for (let row = from; row < to; row++) {
    const start = index.statements.start[row] ?? 0
    const end = index.statements.end[row] ?? 0
    const codes = []
    for (; index.codes.statement[at] === row; at++)
      codes.push({ code: codeAt(index, row, at), passes: selection.codes[at] === 1 })
    const same = sentences.find((sentence) => sentence.start === start && sentence.end === end)
    if (same === undefined) sentences.push({ start, end, rows: [row], codes })
    else {
      same.rows.push(row)
      same.codes.push(...codes)
    }
  }
  return sentences
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ codes, ...sentence }) => {
      const passing = codes.filter(({ passes }) => passes)
      const shown = passing.length > 0 ? passing : codes
      return { ...sentence, codes: shown.map(({ code }) => code), passes: passing.length > 0 }
    })
}

/** Position of the first code of a statement: the column is in ascending order, so half of what is left falls away at each step. */
function firstCodeOf(column: readonly number[], row: number): number {
  let low = 0
  let high = column.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((column[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

function codeAt(index: CorpusIndex, row: number, at: number): MarkedCode {
  const { codes, statements } = index
  const carriedStart = codes.carriedStart[at] ?? -1
  return {
    partner: listed(index.partners, statements.partner[row]),
    sector: listed(SECTORS, codes.sector[at]),
    stage: listed(STAGES, codes.stage[at]),
    voice: listed(VOICES, codes.voice[at]),
    rule: listed(STAGE_RULES, codes.rule[at]),
    halted: codes.halted[at] === 1,
    carriedFrom: carriedStart < 0 ? null : { start: carriedStart, end: codes.carriedEnd[at] ?? carriedStart },
    when: index.dates[statements.when[row] ?? -1] ?? null,
  }
}

function listed<T>(list: readonly T[], at: number | undefined): T {
  const value = list[at ?? -1]
  if (value === undefined) throw new RangeError(`the index holds ${at}, which is outside its list of ${list.length}`)
  return value
}

/** The sentence's codes by stage, highest first; within a stage the codebook's order, each sector once. */
export function stageLines(codes: readonly MarkedCode[]): StageLine[] {
  return [...STAGES].reverse().flatMap((stage) => {
    const sectors = SECTORS.filter((sector) => codes.some((code) => code.stage === stage && code.sector === sector))
    return sectors.length > 0 ? [{ stage, sectors }] : []
  })
}

/** The groups that the codes touch, in the order in which they are named. */
export function groupsOf(codes: readonly MarkedCode[]): SectorGroup[] {
  return [...new Set(codes.map((code) => groupOf(code.sector)))]
}

/** The highest stage that the codes give a sector; null where none names it. */
export function topStage(codes: readonly MarkedCode[], sector: Sector): Stage | null {
  const ranks = codes.filter((code) => code.sector === sector).map((code) => rankOf(code.stage))
  return ranks.length > 0 ? (STAGES[Math.max(...ranks)] ?? null) : null
}

/** Codes that differ in nothing but their sector, so that they can be said in one line. */
export interface CodeLine extends Omit<MarkedCode, 'sector'> {
  readonly sectors: readonly Sector[]
}

/** A sentence's codes, highest stage first; sectors in the codebook's order. */
export function codeLines(codes: readonly MarkedCode[]): CodeLine[] {
  const lines = new Map<string, MarkedCode[]>()
  for (const code of codes) {
    const { sector: _, ...rest } = code
    const key = JSON.stringify(rest)
    lines.set(key, [...(lines.get(key) ?? []), code])
  }
  return [...lines.values()]
    .flatMap((same) => {
      const [first] = same
      return first === undefined ? [] : [{ ...first, sectors: SECTORS.filter((s) => same.some((c) => c.sector === s)) }]
    })
    .sort((a, b) => rankOf(b.stage) - rankOf(a.stage))
}
