import { rankOf, STAGE_RULES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'

const SIGNED = rankOf('signed')
const FUTURE = STAGE_RULES.indexOf('future-of-instrument')
const kept = new WeakMap<CorpusIndex, Uint8Array>()

/**
 * By row of `index.codes`: 1 where the statement is of something still to come. Its rule says so, or it is short of signed and its sentence
 * tells of an event that is planned or an instrument that waits.
 */
export function plannedCodes(index: CorpusIndex): Uint8Array {
  const known = kept.get(index)
  if (known !== undefined) return known
  const { codes, statements } = index
  const tells = rowsOfPlans(index)
  const planned = Uint8Array.from(codes.statement, (row, code) => {
    const short = (codes.stage[code] ?? 0) < SIGNED && codes.halted[code] !== 1
    return codes.rule[code] === FUTURE || (short && tells[row] === 1) ? 1 : 0
  })
  kept.set(index, planned)
  return planned

  function rowsOfPlans({ articles, events }: CorpusIndex): Uint8Array {
    const rows = new Uint8Array(statements.article.length)
    const position = new Map(articles.map(({ id }, at) => [id, at]))
    const mark = (at: number, { start, end }: Span, partner: number | null) => {
      const [from, to] = articles[at]?.statements ?? [0, 0]
      for (let row = from; row < to; row++) {
        const meets = (statements.start[row] ?? 0) < end && (statements.end[row] ?? 0) > start
        if (meets && (partner === null || statements.partner[row] === partner)) rows[row] = 1
      }
    }
    articles.forEach(({ instruments }, at) => {
      for (const instrument of instruments) {
        if (instrument.status === 'planned' || instrument.status === 'awaiting-ratification') mark(at, instrument, null)
      }
    })
    for (const { planned, partner, evidence } of events) {
      if (!planned) continue
      for (const { article, quotes } of evidence)
        for (const quote of quotes) mark(position.get(article) ?? -1, quote, index.partners.indexOf(partner))
    }
    return rows
  }
}
