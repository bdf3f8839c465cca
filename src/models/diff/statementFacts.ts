import { SECTORS, STAGES, VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { StatementFacts } from './CorpusDiff.ts'

/** The statements of a corpus by the text (its SHA-256) and the place where they stand, in the order of the index. */
export function statementFacts(index: CorpusIndex): ReadonlyMap<string, StatementFacts> {
  const { statements, codes } = index
  const codesOf: StatementFacts['codes'][number][][] = statements.article.map(() => [])
  codes.statement.forEach((row, code) => {
    const sector = SECTORS[codes.sector[code] ?? -1]
    const stage = STAGES[codes.stage[code] ?? -1]
    const voice = VOICES[codes.voice[code] ?? -1]
    if (sector !== undefined && stage !== undefined && voice !== undefined) codesOf[row]?.push({ sector, stage, voice })
  })
  const facts = new Map<string, StatementFacts>()
  statements.article.forEach((position, row) => {
    const article = index.articles[position]
    const partner = index.partners[statements.partner[row] ?? -1]
    const start = statements.start[row]
    const end = statements.end[row]
    if (article === undefined || partner === undefined || start === undefined || end === undefined) return
    facts.set(`${article.id} ${article.sha256} ${start}-${end} ${partner}`, {
      article: article.id,
      partner,
      start,
      end,
      codes: codesOf[row] ?? [],
    })
  })
  return facts
}
