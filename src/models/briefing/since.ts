/** What has changed since the corpus of an earlier briefing, within what the filters leave. */
import { HOME, rankOf, type Voice } from '../../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { STAGE_NAMES } from '../codeNames.ts'
import { countryName } from '../countryNames.ts'
import { dateText } from '../dateText.ts'
import type { CorpusDiff, MovedCell, StatementFacts } from '../diff/CorpusDiff.ts'
import { compareCorpora } from '../diff/compareCorpora.ts'
import { labelText } from '../eventLabel.ts'
import { sectorName } from '../sectorNames.ts'
import { selectionOf } from '../selection/selectionOf.ts'
import { statementsAt } from '../selection/sentencePasses.ts'
import { shortIds } from '../shortId.ts'
import type { Filters } from '../viewState.ts'
import type { BriefingGroup, BriefingLine, BriefingSection } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'
import { bestEvidence } from './bestEvidence.ts'
import { countryNameWithin } from './countryNameWithin.ts'
import { eventLine } from './eventLine.ts'

/** Lines of a group on a page. */
const MOST = 12

export function sinceSection(desk: Desk, earlier: CorpusIndex, filters: Filters, most = MOST): BriefingSection {
  const { index, words, lang } = desk
  const diff = compareCorpora(earlier, index)
  const groups = [
    groupOf(desk, most, 'events', words.since.events, newEvents(desk, diff)),
    groupOf(desk, most, 'moved', words.since.moved, movedSectors(desk, diff)),
    groupOf(desk, most, 'proposals', words.since.proposals, newProposals(desk, diff)),
    groupOf(desk, most, 'corrected', words.since.corrected, corrected(desk, diff)),
  ].filter((group) => group !== null)
  const gone = [...noLonger(desk, diff, filters), ...withdrawn(desk, diff, earlier, filters)]
  const { added, changed, removed } = diff.articles
  const articles = added.length + changed.length + removed.length
  return {
    name: 'since',
    heading: words.headings.since,
    lede: [
      words.since.lede(earlier.asOf && dateText(earlier.asOf, lang), earlier.hash.slice(0, 8)),
      articles > 0 ? words.since.articles(added.length, changed.length, removed.length) : '',
      groups.length + gone.length + articles === 0 ? words.since.same : '',
    ]
      .filter(Boolean)
      .join(' '),
    groups,
    remarks: gone.length === 0 ? [] : [`${words.since.withdrawn}: ${gone.join(' ')}`],
  }
}

function groupOf(
  { words }: Desk,
  most: number,
  id: string,
  heading: string,
  lines: readonly (() => BriefingLine | null)[],
): BriefingGroup | null {
  if (lines.length === 0) return null
  const shown = lines.slice(0, most).flatMap((make) => make() ?? [])
  return {
    id: `since ${id}`,
    heading,
    lines: shown,
    remark: lines.length > most ? words.more(lines.length - most) : null,
  }
}

type Lines = readonly (() => BriefingLine | null)[]

function newEvents(desk: Desk, { events }: CorpusDiff): Lines {
  const left = new Set(desk.selection.events.map(({ id }) => id))
  return events.added
    .filter(({ id }) => left.has(id))
    .map((event) => () => eventLine(desk, event, event.planned ? desk.words.planned : null))
}

/** Sectors of the partners that are shown. */
function isShown({ partners, matrix }: Desk, { partner, sector }: MovedCell): boolean {
  return partners.includes(partner) && matrix.groups.some(({ rows }) => rows.some((row) => row.sector === sector))
}

const cellName = ({ partners, lang }: Desk, { partner, sector }: Pick<MovedCell, 'partner' | 'sector'>) =>
  partners.length === 1 ? sectorName(sector, lang) : `${countryName(partner, lang)}: ${sectorName(sector, lang)}`

/** What went up first. */
function movedSectors(desk: Desk, { moved }: CorpusDiff): Lines {
  const { index, whole, words, book } = desk
  const stages = STAGE_NAMES[desk.lang]
  const rank = (stage: MovedCell['from']) => (stage === null ? -1 : rankOf(stage))
  const rise = ({ from, to }: MovedCell) => (from === null ? 0 : rank(to) - rank(from))
  return moved
    .filter((cell) => cell.to !== null && isShown(desk, cell))
    .toSorted((a, b) => rise(b) - rise(a) || rank(b.to) - rank(a.to))
    .map((cell) => () => {
      const { partner, sector, from, to } = cell
      const item = bestEvidence(index, { partner, sector, column: null }, whole)
      if (item === null || to === null) return null
      return {
        id: `moved ${partner} ${sector}`,
        stage: to,
        lead: cellName(desk, cell),
        text: words.since.fromTo(from && stages[from], stages[to]),
        quoted: null,
        notes: [book.note(item.article, item.span, item.stage)],
      }
    })
}

function newProposals(desk: Desk, { statements }: CorpusDiff): Lines {
  return statements.added.flatMap((facts) => {
    const codes = facts.codes.filter(({ stage }) => stage === 'proposed')
    const [first] = codes
    if (first === undefined || !passes(desk, facts)) return []
    const names = codes.map(({ sector }) => sectorName(sector, desk.lang)).join('; ')
    return [
      () =>
        lineAt(desk, facts, {
          stage: 'proposed',
          lead: names,
          text: askerText(desk, facts.partner, first.voice),
          quoted: true,
        }),
    ]
  })
}

/** Who asks whom; a voice that is no side is not given one. */
function askerText({ words, lang }: Desk, partner: string, voice: Voice): string {
  const [home, other] = [countryName(HOME, lang), countryNameWithin(partner, lang)]
  if (voice === 'home') return words.asks(home, other)
  return voice === 'partner' ? words.asks(other, home) : words.since.byNoSide(other)
}

function corrected(desk: Desk, { statements }: CorpusDiff): Lines {
  const { lang, partners } = desk
  const coded = ({ codes }: StatementFacts) =>
    codes
      .map(({ sector, stage }) => `${sectorName(sector, lang)} (${STAGE_NAMES[lang][stage].toLowerCase()})`)
      .join(', ')
  const named = (facts: StatementFacts) =>
    partners.length === 1 ? coded(facts) : `${countryName(facts.partner, lang)}: ${coded(facts)}`
  return statements.corrected
    .filter(({ after }) => passes(desk, after))
    .map(
      ({ before, after }) =>
        () =>
          lineAt(desk, after, { stage: null, lead: named(after), text: `← ${coded(before)}`, quoted: true }),
    )
}

interface Shown extends Pick<BriefingLine, 'stage' | 'lead' | 'text'> {
  readonly quoted: boolean
}

function lineAt(desk: Desk, facts: StatementFacts, shown: Shown): BriefingLine | null {
  const article = articleOf(desk.index, facts)
  if (article === undefined) return null
  const note = desk.book.note(article, facts, shown.stage ?? undefined)
  return {
    id: `${shown.lead} ${facts.article} ${facts.start} ${facts.partner}`,
    stage: shown.stage,
    lead: shown.lead,
    text: shown.text,
    quoted: shown.quoted ? note : null,
    notes: [note],
  }
}

const articleOf = ({ articles }: CorpusIndex, facts: StatementFacts) => articles.find(({ id }) => id === facts.article)

function passes({ index, selection, partners }: Desk, facts: StatementFacts): boolean {
  const article = articleOf(index, facts)
  if (article === undefined || !partners.includes(facts.partner)) return false
  return statementsAt(index, article, facts).some((row) => selection.statements[row] === 1)
}

/** What has gone has no sentence in this corpus: it is told without a note. */
function noLonger(desk: Desk, { moved, events }: CorpusDiff, filters: Filters): readonly string[] {
  const { words, lang, index } = desk
  /** A partner of whom nothing is left is in no matrix. */
  const hasGone = (partner: string) =>
    !index.partners.includes(partner) && (filters.partners.length === 0 || filters.partners.includes(partner))
  const cells = moved.flatMap((cell) => {
    if (cell.to !== null || cell.from === null || !(isShown(desk, cell) || hasGone(cell.partner))) return []
    return [words.since.noLonger(cellName(desk, cell), STAGE_NAMES[lang][cell.from])]
  })
  const gone = events.removed
    .filter(({ partner }) => desk.partners.includes(partner) || hasGone(partner))
    .map(({ date, label }) => words.since.eventGone(`${dateText(date, lang)}, ${labelText(label, lang)}`))
  return [...cells, ...gone]
}

function withdrawn(
  { index, words }: Desk,
  { statements, articles }: CorpusDiff,
  earlier: CorpusIndex,
  filters: Filters,
): readonly string[] {
  // Words are searched in this corpus's texts alone: what has gone is not filtered by them.
  const left = selectionOf(earlier, { ...filters, text: null }, null)
  const counts = new Map<string, number>()
  for (const facts of statements.withdrawn) {
    const article: IndexArticle | undefined = articleOf(earlier, facts)
    if (article === undefined) continue
    const rows = statementsAt(earlier, article, facts)
    if (rows.some((row) => left.statements[row] === 1)) counts.set(facts.article, (counts.get(facts.article) ?? 0) + 1)
  }
  const short = shortIds([...new Set([...earlier.articles, ...index.articles].map(({ id }) => id))])
  return [...counts].map(([id, count]) => {
    const why = articles.removed.includes(id) ? 'gone' : articles.changed.includes(id) ? 'changed' : 'uncoded'
    return words.since.withdrawnFrom(count, short.get(id) ?? id, why)
  })
}
