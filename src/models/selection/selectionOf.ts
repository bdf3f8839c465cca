import { SECTORS, type Sector, STAGES, VOICES } from '../../corpus/codebook.ts'
import { daysOf } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusEvent } from '../../corpus/types.ts'
import type { Filters } from '../viewState.ts'
import type { Selection, TextMatches } from './Selection.ts'
import { overlaps, statementDays } from './statementDays.ts'

/**
 * What passes all filters at once; within one filter any choice will do. `matches` answers `filters.text` and is null until the search has:
 * until then the text narrows nothing.
 */
export function selectionOf(index: CorpusIndex, filters: Filters, matches: TextMatches | null): Selection {
  const articleFits = articlesFit(index, filters)
  const passes = rowPasses(index, filters, articleFits, matches)
  const statements = new Uint8Array(index.statements.article.length)
  const codes = new Uint8Array(index.codes.statement.length)
  const fits = codeFits(index, filters)
  const rows = index.codes.statement
  for (let code = 0; code < rows.length; code++) {
    const row = rows[code] ?? 0
    if (passes[row] !== 1 || !fits(code)) continue
    codes[code] = 1
    statements[row] = 1
  }
  return {
    active: isActive(filters),
    articles: articlesLeft(index, filters, articleFits, statements),
    statements,
    codes,
    events: index.events.filter((event, at) => eventFits(index, filters, articleFits, matches, event, at)),
    matches,
  }
}

export function isActive(filters: Filters): boolean {
  return narrowsStatements(filters) || narrowsArticles(filters)
}

/** Filters that a statement, not its article, answers. */
function narrowsStatements({ partners, sectors, stages, voices, between, text }: Filters): boolean {
  return partners.length + sectors.length + stages.length + voices.length > 0 || between !== null || text !== null
}

function narrowsArticles({ articles, outlets, langs }: Filters): boolean {
  return articles.length + outlets.length + langs.length > 0
}

function articlesFit(index: CorpusIndex, { articles, outlets, langs }: Filters): Uint8Array {
  const ids = new Set(articles)
  return Uint8Array.from(index.articles, ({ id, meta }) => {
    const fits =
      (ids.size === 0 || ids.has(id)) &&
      (outlets.length === 0 || (meta.agency !== null && outlets.includes(meta.agency.value))) &&
      (langs.length === 0 || (meta.lang !== null && langs.includes(meta.lang)))
    return fits ? 1 : 0
  })
}

/** Statements whose partner, article, date and words pass; their codes are still to be asked. */
function rowPasses(index: CorpusIndex, filters: Filters, fits: Uint8Array, matches: TextMatches | null): Uint8Array {
  const { article, partner } = index.statements
  const wanted = wantedOf(index.partners, filters.partners)
  const { between } = filters
  const daysOfRow = between === null ? null : statementDays(index)
  const passes = new Uint8Array(article.length)
  // A plain loop over numbers: 150,000 rows at every click.
  for (let row = 0; row < passes.length; row++) {
    if (fits[article[row] ?? -1] !== 1 || wanted[partner[row] ?? -1] !== 1) continue
    if (matches !== null && matches.statements[row] !== 1) continue
    if (between === null || daysOfRow === null || overlaps(between, daysOfRow(row))) passes[row] = 1
  }
  return passes
}

/** Whether a code's sector, stage and voice are among those asked for. */
function codeFits({ codes }: CorpusIndex, filters: Filters): (code: number) => boolean {
  const sector = wantedOf(SECTORS, filters.sectors)
  const stage = wantedOf(STAGES, filters.stages)
  const voice = wantedOf(VOICES, filters.voices)
  return (code) =>
    sector[codes.sector[code] ?? -1] === 1 &&
    stage[codes.stage[code] ?? -1] === 1 &&
    voice[codes.voice[code] ?? -1] === 1
}

/** By position in a list: 1 where it is chosen, and everywhere where nothing is. */
function wantedOf<T>(list: readonly T[], chosen: readonly T[]): Uint8Array {
  return Uint8Array.from(list, (item) => (chosen.length === 0 || chosen.includes(item) ? 1 : 0))
}

function articlesLeft(index: CorpusIndex, filters: Filters, fits: Uint8Array, statements: Uint8Array): Uint8Array {
  if (!narrowsStatements(filters)) return fits
  const partnersOnly = filters.sectors.length + filters.stages.length + filters.voices.length === 0
  const soleFilter = partnersOnly && filters.between === null && filters.text === null
  return Uint8Array.from(index.articles, (article, at) => {
    if (fits[at] !== 1) return 0
    // An article about the partner stays although nothing in it was coded: its column says so.
    if (soleFilter && article.partners.some((code) => filters.partners.includes(code))) return 1
    const [from, end] = article.statements
    return statements.subarray(from, end).includes(1) ? 1 : 0
  })
}

/** An event has no stage and no voice; a filter of these leaves it. Its sectors are those of an article's statement that tells of it. */
function eventFits(
  index: CorpusIndex,
  filters: Filters,
  fits: Uint8Array,
  matches: TextMatches | null,
  event: CorpusEvent,
  at: number,
): boolean {
  const { partners, between } = filters
  if (partners.length > 0 && !partners.includes(event.partner)) return false
  if (matches !== null && matches.events[at] !== 1) return false
  if (between !== null && !overlaps(between, daysOf(event.date))) return false
  if (filters.sectors.length > 0 && !hasSector(index, filters.sectors, event)) return false
  if (!narrowsArticles(filters)) return true
  const position = positionsOf(index)
  return event.evidence.some(({ article }) => fits[position.get(article) ?? -1] === 1)
}

/** Whether the event's label names one of the sectors, or a statement that tells of the event has it. */
function hasSector(index: CorpusIndex, sectors: Filters['sectors'], { label, evidence }: CorpusEvent): boolean {
  if (label.form === 'programme' && label.sectors.some((sector) => sectors.includes(sector))) return true
  const position = positionsOf(index)
  return evidence.some(({ article, quotes }) => {
    const [from, end] = index.articles[position.get(article) ?? -1]?.statements ?? [0, 0]
    for (let row = from; row < end; row++) {
      const start = index.statements.start[row] ?? 0
      const told = quotes.some((quote) => quote.start < (index.statements.end[row] ?? 0) && start < quote.end)
      if (told && sectorsOf(index, row).some((sector) => sectors.includes(sector))) return true
    }
    return false
  })
}

function sectorsOf({ codes }: CorpusIndex, row: number): Sector[] {
  const sectors: Sector[] = []
  for (let code = firstCode(codes.statement, row); codes.statement[code] === row; code++) {
    const sector = SECTORS[codes.sector[code] ?? -1]
    if (sector !== undefined) sectors.push(sector)
  }
  return sectors
}

/** The codes stand in the order of their statements. */
function firstCode(rows: readonly number[], row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

const kept = new WeakMap<CorpusIndex, ReadonlyMap<string, number>>()

function positionsOf(index: CorpusIndex): ReadonlyMap<string, number> {
  const known = kept.get(index)
  if (known !== undefined) return known
  const made = new Map(index.articles.map(({ id }, at) => [id, at]))
  kept.set(index, made)
  return made
}
