/** What was signed, delivered and agreed, by whom and when: one line for a thing that is said, however many articles say it. */
import { SECTORS, STAGES, type Stage, VOICES, type Voice } from '../../corpus/codebook.ts'
import { parseEdtf } from '../../corpus/edtf.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode, Edtf, Span } from '../../corpus/types.ts'
import { sameAsks } from '../asks/sameAsks.ts'
import { countryName } from '../countryNames.ts'
import { dateText } from '../dateText.ts'
import { articleOrder } from '../matrix/articleOrder.ts'
import { plannedCodes } from '../matrix/planned.ts'
import { sectorName } from '../sectorNames.ts'
import { bySource } from '../sources.ts'
import type { BriefingGroup, BriefingLine, BriefingSection } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'
import type { Reached } from './BriefingWords.ts'
import { countryNameWithin } from './countryNameWithin.ts'

/** What binds comes first. */
const ORDER = ['signed', 'delivered', 'agreed'] as const satisfies readonly Reached[]
/** Lines of a stage, for one partner and for each of several: as many as the first page holds. */
const MOST = {
  alone: { signed: 2, delivered: 2, agreed: 2 },
  several: { signed: 1, delivered: 1, agreed: 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<Reached, number>>>>
/** Articles that a line names by a note; the others are counted. */
const MOST_NOTES = 3

interface Report {
  readonly article: IndexArticle
  readonly span: Span
  readonly when: Edtf | null
}

interface SaidThing {
  readonly partner: CountryCode
  readonly stage: Reached
  readonly voice: Voice
  readonly sectors: readonly number[]
  readonly reports: readonly Report[]
  readonly sources: number
}

export function saysSection(desk: Desk): BriefingSection {
  const { words, partners, lang } = desk
  const things = thingsSaid(desk)
  const most = partners.length === 1 ? MOST.alone : MOST.several
  const groups = partners.map((partner): BriefingGroup => {
    const own = things.filter((thing) => thing.partner === partner)
    const shown = ORDER.flatMap((stage) => own.filter((thing) => thing.stage === stage).slice(0, most[stage]))
    return {
      id: partner,
      heading: partners.length === 1 ? null : countryName(partner, lang),
      lines: shown.map((thing) => lineOf(desk, thing)),
      remark:
        own.length === 0 ? words.noneReached : own.length > shown.length ? words.more(own.length - shown.length) : null,
    }
  })
  const remarks = partners.length === 0 ? [words.noneReached] : []
  return { name: 'says', heading: words.headings.says, lede: null, groups, remarks }
}

/** What most sources tell of first; of equals what the sentence does not date in the past, then the newest. */
function thingsSaid(desk: Desk): readonly SaidThing[] {
  const { index } = desk
  const order = new Map(articleOrder(index).map((position, nth) => [index.articles[position]?.id, nth]))
  const age = ({ reports }: SaidThing) => order.get(reports[0]?.article.id) ?? 0
  const isPast = ({ reports }: SaidThing) => (reports[0]?.when === null ? 0 : 1)
  return ORDER.flatMap((stage) =>
    sameAsks(index, codesAt(desk, stage)).flatMap((codes) => thingOf(desk, codes, stage)),
  ).toSorted((a, b) => b.sources - a.sources || isPast(a) - isPast(b) || age(a) - age(b))
}

/** Codes of the selection at a stage, without what is halted or still to come. */
function codesAt({ index, selection }: Desk, stage: Stage): readonly number[] {
  const planned = plannedCodes(index)
  const rank = STAGES.indexOf(stage)
  const found: number[] = []
  index.codes.stage.forEach((at, code) => {
    if (at !== rank || selection.codes[code] !== 1) return
    if (index.codes.halted[code] !== 1 && planned[code] !== 1) found.push(code)
  })
  return found
}

function thingOf({ index, lang }: Desk, codes: readonly number[], stage: Reached): readonly SaidThing[] {
  const { statements } = index
  const rows = [...new Set(codes.map((code) => index.codes.statement[code] ?? -1))]
  const reports = rows.flatMap((row): Report[] => {
    const article = index.articles[statements.article[row] ?? -1]
    const [start, end] = [statements.start[row], statements.end[row]]
    if (article === undefined || start === undefined || end === undefined) return []
    return [{ article, span: { start, end }, when: index.dates[statements.when[row] ?? -1] ?? null }]
  })
  const partner = index.partners[statements.partner[rows[0] ?? -1] ?? -1]
  const voice = VOICES[index.codes.voice[codes[0] ?? -1] ?? -1]
  if (partner === undefined || voice === undefined || reports.length === 0) return []
  const sectors = [...new Set(codes.map((code) => index.codes.sector[code] ?? -1))].sort((a, b) => a - b)
  const sources = bySource(
    index,
    reports.map(({ article }) => article.id),
  ).length
  // The reader's own language first: its words stand in the line.
  const foreign = ({ article }: Report) => (article.meta.lang === lang ? 0 : 1)
  return [{ partner, stage, voice, sectors, reports: reports.toSorted((a, b) => foreign(a) - foreign(b)), sources }]
}

/** Whether the date says days, not only months or years. */
function isOfDays(date: Edtf): boolean {
  const parsed = parseEdtf(date)
  if (parsed === null) return false
  return (parsed.kind === 'date' ? parsed.at : parsed.from).day !== null
}

function lineOf({ book, words, lang }: Desk, { partner, stage, voice, sectors, reports }: SaidThing): BriefingLine {
  const [first] = reports
  const numbers = [...new Set(reports.slice(0, MOST_NOTES).map(({ article, span }) => book.note(article, span, stage)))]
  const published = first?.article.meta.publishedOn?.value
  const time =
    first !== undefined && first.when !== null
      ? words.when(dateText(first.when, lang), isOfDays(first.when))
      : published === undefined
        ? words.notDated
        : words.reportedOn(dateText(published, lang))
  const articles = new Set(reports.map(({ article }) => article.id)).size
  return {
    id: `${partner} ${stage} ${first?.article.id} ${first?.span.start} ${voice}`,
    stage,
    lead: sectors
      .flatMap((at) => SECTORS[at] ?? [])
      .map((sector) => sectorName(sector, lang))
      .join('; '),
    text: [
      words.said[stage][voice](countryNameWithin(partner, lang)),
      time,
      ...(articles > 1 ? [words.articles(articles)] : []),
    ].join('; '),
    quoted: numbers[0] ?? null,
    notes: numbers,
  }
}
