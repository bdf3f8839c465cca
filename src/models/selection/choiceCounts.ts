/** How many statements each choice of a filter would leave, the other filters standing: one walk over the codes for all of them. */
import { SECTORS, STAGES, VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Filters } from '../viewState.ts'
import type { TextMatches } from './Selection.ts'
import { overlaps, statementDays } from './statementDays.ts'

/** Statements by position of the choice: in `index.partners`, the codebook's lists, `index.articles`; outlets and languages by name. */
export interface ChoiceCounts {
  readonly partners: Uint32Array
  readonly sectors: Uint32Array
  readonly stages: Uint32Array
  readonly voices: Uint32Array
  readonly articles: Uint32Array
  readonly outlets: ReadonlyMap<string, number>
  readonly langs: ReadonlyMap<string, number>
}

/** One bit a filter: what a row or a code fails. */
const PARTNER = 1
const ARTICLE = 2
const OUTLET = 4
const LANG = 8
const OTHER = 16
const SECTOR = 32
const STAGE = 64
const VOICE = 128

export function choiceCounts(index: CorpusIndex, filters: Filters, matches: TextMatches | null): ChoiceCounts {
  const { codes, statements } = index
  const failed = failedByRow(index, filters, matches)
  const codeFails = failedByCode(filters)
  const sectors = distinct(SECTORS.length)
  const stages = distinct(STAGES.length)
  const voices = distinct(VOICES.length)
  /** 1 where one of the row's codes passes sector, stage and voice. */
  const coded = new Uint8Array(failed.length)
  for (let code = 0; code < codes.statement.length; code++) {
    const row = codes.statement[code] ?? 0
    const sector = codes.sector[code] ?? 0
    const stage = codes.stage[code] ?? 0
    const voice = codes.voice[code] ?? 0
    const own = codeFails(sector, stage, voice)
    if (own === 0) coded[row] = 1
    const fails = own | (failed[row] ?? 0)
    if ((fails & ~SECTOR) === 0) sectors.add(sector, row)
    if ((fails & ~STAGE) === 0) stages.add(stage, row)
    if ((fails & ~VOICE) === 0) voices.add(voice, row)
  }
  const partners = new Uint32Array(index.partners.length)
  const articles = new Uint32Array(index.articles.length)
  const byOutlet = new Uint32Array(index.articles.length)
  const byLang = new Uint32Array(index.articles.length)
  const count = (list: Uint32Array, at: number) => {
    list[at] = (list[at] ?? 0) + 1
  }
  for (let row = 0; row < failed.length; row++) {
    if (coded[row] === 0) continue
    const fails = failed[row] ?? 0
    const article = statements.article[row] ?? 0
    if ((fails & ~PARTNER) === 0) count(partners, statements.partner[row] ?? 0)
    if ((fails & ~ARTICLE) === 0) count(articles, article)
    if ((fails & ~OUTLET) === 0) count(byOutlet, article)
    if ((fails & ~LANG) === 0) count(byLang, article)
  }
  return {
    partners,
    sectors: sectors.counts,
    stages: stages.counts,
    voices: voices.counts,
    articles,
    outlets: summed(
      index.articles.map(({ meta }) => meta.agency?.value ?? null),
      byOutlet,
    ),
    langs: summed(
      index.articles.map(({ meta }) => meta.lang),
      byLang,
    ),
  }
}

/** Counts a statement once a choice, however many of its codes have it; the codes of one statement stand together. */
function distinct(choices: number) {
  const counts = new Uint32Array(choices)
  const last = new Int32Array(choices).fill(-1)
  return {
    counts,
    add(choice: number, row: number) {
      if (last[choice] === row) return
      last[choice] = row
      counts[choice] = (counts[choice] ?? 0) + 1
    },
  }
}

function failedByRow(index: CorpusIndex, filters: Filters, matches: TextMatches | null): Uint8Array {
  const ids = new Set(filters.articles)
  const missing = (list: readonly string[], value: string | null | undefined) =>
    list.length > 0 && (value == null || !list.includes(value))
  const byArticle = index.articles.map(
    ({ id, meta }) =>
      (ids.size > 0 && !ids.has(id) ? ARTICLE : 0) |
      (missing(filters.outlets, meta.agency?.value) ? OUTLET : 0) |
      (missing(filters.langs, meta.lang) ? LANG : 0),
  )
  const byPartner = index.partners.map((code) => (missing(filters.partners, code) ? PARTNER : 0))
  const { between } = filters
  const daysOfRow = between === null ? null : statementDays(index)
  const { article, partner } = index.statements
  const failed = new Uint8Array(article.length)
  for (let row = 0; row < failed.length; row++) {
    const words = matches !== null && matches.statements[row] !== 1
    const days = between !== null && daysOfRow !== null && !overlaps(between, daysOfRow(row))
    failed[row] =
      (byArticle[article[row] ?? 0] ?? 0) | (byPartner[partner[row] ?? 0] ?? 0) | (words || days ? OTHER : 0)
  }
  return failed
}

function failedByCode({ sectors, stages, voices }: Filters): (sector: number, stage: number, voice: number) => number {
  const fails = <T>(list: readonly T[], chosen: readonly T[], bit: number) =>
    list.map((item) => (chosen.length > 0 && !chosen.includes(item) ? bit : 0))
  const bySector = fails(SECTORS, sectors, SECTOR)
  const byStage = fails(STAGES, stages, STAGE)
  const byVoice = fails(VOICES, voices, VOICE)
  return (sector, stage, voice) => (bySector[sector] ?? 0) | (byStage[stage] ?? 0) | (byVoice[voice] ?? 0)
}

function summed(names: readonly (string | null)[], counts: Uint32Array): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  names.forEach((name, at) => {
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + (counts[at] ?? 0))
  })
  return sums
}
