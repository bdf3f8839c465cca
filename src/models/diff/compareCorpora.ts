import { SECTORS } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusDiff, MovedCell, StatementFacts } from './CorpusDiff.ts'
import { highestOf } from './highestStages.ts'
import { statementFacts } from './statementFacts.ts'

/** What a later corpus has that an earlier one had not, and the other way round. A sentence is the same where its text and its place are. */
export function compareCorpora(before: CorpusIndex, after: CorpusIndex): CorpusDiff {
  const old = statementFacts(before)
  const now = statementFacts(after)
  const oldEvents = new Set(before.events.map(({ id }) => id))
  const nowEvents = new Set(after.events.map(({ id }) => id))
  return {
    articles: articlesOf(before, after),
    events: {
      added: after.events.filter(({ id }) => !oldEvents.has(id)),
      removed: before.events.filter(({ id }) => !nowEvents.has(id)),
    },
    moved: movedCells(after, [...old.values()], [...now.values()]),
    statements: {
      added: [...now].flatMap(([key, facts]) => (old.has(key) ? [] : [facts])),
      withdrawn: [...old].flatMap(([key, facts]) => (now.has(key) ? [] : [facts])),
      corrected: [...now].flatMap(([key, facts]) => {
        const was = old.get(key)
        return was === undefined || sameCodes(was, facts) ? [] : [{ before: was, after: facts }]
      }),
    },
  }
}

function articlesOf(before: CorpusIndex, after: CorpusIndex): CorpusDiff['articles'] {
  const old = new Map(before.articles.map(({ id, sha256 }) => [id, sha256]))
  const now = new Set(after.articles.map(({ id }) => id))
  const known = after.articles.filter(({ id }) => old.has(id))
  return {
    added: after.articles.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.articles.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    changed: known.filter(({ id, sha256 }) => old.get(id) !== sha256).map(({ id }) => id),
  }
}

function sameCodes(one: StatementFacts, other: StatementFacts): boolean {
  const written = ({ codes }: StatementFacts) =>
    codes
      .map(({ sector, stage, voice }) => `${sector} ${stage} ${voice}`)
      .toSorted()
      .join()
  return written(one) === written(other)
}

function movedCells(
  after: CorpusIndex,
  old: readonly StatementFacts[],
  now: readonly StatementFacts[],
): readonly MovedCell[] {
  const before = highestOf(old)
  const later = highestOf(now)
  const partners = new Set([...after.partners, ...old.map(({ partner }) => partner)])
  return [...partners].flatMap((partner) =>
    SECTORS.flatMap((sector) => {
      const from = before.get(`${partner} ${sector}`) ?? null
      const to = later.get(`${partner} ${sector}`) ?? null
      return from === to ? [] : [{ partner, sector, from, to }]
    }),
  )
}
