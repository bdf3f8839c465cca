/**
 * Which statement takes up a proposal: one of the same partner and sector, at agreed or above, by both sides or by the other side, on the
 * same day or later. The whole record is asked, whatever a reader filters: hiding the answer does not make a question open.
 */
import { rankOf, SECTORS, STAGES, VOICES, type Voice } from '../../corpus/codebook.ts'
import { daysOf } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

/** Rows of the code columns. */
export interface Taking {
  readonly takenUp: number | null
  /** At agreed or above too, but no date tells whether it came after. */
  readonly undated: number | null
}

interface Taker {
  readonly code: number
  readonly row: number
  readonly stage: number
  readonly voice: Voice
}

type Days = { readonly first: number; readonly last: number } | null

const AGREED = rankOf('agreed')
const NONE: readonly Taker[] = []

/** Who can take up what a voice proposes; a voice that is no side can only be answered by both. */
function answers(asker: Voice, taker: Voice): boolean {
  if (taker === 'both') return true
  return (asker === 'home' && taker === 'partner') || (asker === 'partner' && taker === 'home')
}

/** Answers, for a code of the index, which statement takes it up. */
export type TakingOf = (code: number, asker: Voice) => Taking

const kept = new WeakMap<CorpusIndex, TakingOf>()

/** Made once for an index: with many proposals each is answered in the time of one look-up. */
export function takingOf(index: CorpusIndex): TakingOf {
  const known = kept.get(index)
  if (known !== undefined) return known
  const made = makeTakingOf(index)
  kept.set(index, made)
  return made
}

function makeTakingOf(index: CorpusIndex): TakingOf {
  const { statements, codes } = index
  const days = statementDays(index)
  const takers = takersByCell(index)
  const keyOf = (code: number) => cellKey(statements.partner[codes.statement[code] ?? -1], codes.sector[code])
  const first = (taker: Taker) => days(taker.row)?.first ?? Number.POSITIVE_INFINITY
  for (const list of takers.values()) list.sort((a, b) => first(a) - first(b) || b.stage - a.stage || a.code - b.code)
  return (code, asker) => {
    const row = codes.statement[code] ?? -1
    const from = days(row)
    let undated: number | null = null
    for (const taker of takers.get(keyOf(code)) ?? NONE) {
      if (!answers(asker, taker.voice)) continue
      const order = orderOf(index, row, from, taker.row, days(taker.row))
      if (order === 'after') return { takenUp: taker.code, undated: null }
      if (order === 'unknown') undated ??= taker.code
    }
    return { takenUp: null, undated }
  }
}

/** "After" by every reading of the two dates; two statements of one article that give no time of their own are of one day. */
function orderOf(
  index: CorpusIndex,
  row: number,
  asked: Days,
  taker: number,
  taken: Days,
): 'after' | 'before' | 'unknown' {
  const { article, when } = index.statements
  if (article[row] === article[taker] && when[row] === -1 && when[taker] === -1) return 'after'
  if (asked === null || taken === null) return 'unknown'
  if (taken.first >= asked.last) return 'after'
  return taken.last < asked.first ? 'before' : 'unknown'
}

/** The days of a statement: those that its sentence gives, else the day of its article. */
function statementDays(index: CorpusIndex): (row: number) => Days {
  const dated = index.dates.map((date) => daysOf(date))
  const published = index.articles.map(({ meta }) =>
    meta.publishedOn === null ? null : daysOf(meta.publishedOn.value),
  )
  const { article, when } = index.statements
  return (row) => {
    const at = when[row] ?? -1
    return (at < 0 ? published[article[row] ?? -1] : dated[at]) ?? null
  }
}

const cellKey = (partner = -1, sector = -1) => partner * SECTORS.length + sector

function takersByCell({ statements, codes }: CorpusIndex): Map<number, Taker[]> {
  const cells = new Map<number, Taker[]>()
  codes.statement.forEach((row, code) => {
    const stage = codes.stage[code] ?? -1
    const voice = VOICES[codes.voice[code] ?? -1]
    if (stage < AGREED || STAGES[stage] === undefined || voice === undefined || voice === 'narrator') return
    const key = cellKey(statements.partner[row], codes.sector[code])
    const taker = { code, row, stage, voice }
    const known = cells.get(key)
    if (known === undefined) cells.set(key, [taker])
    else known.push(taker)
  })
  return cells
}
