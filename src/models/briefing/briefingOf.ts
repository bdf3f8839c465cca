import { partsOfDay } from '../../corpus/edtf.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../countryNames.ts'
import { dateText } from '../dateText.ts'
import { evidenceSource } from '../evidenceSource.ts'
import { findingOf } from '../matrix/finding.ts'
import { sourceCount, sourceCountText } from '../sources.ts'
import { asksSection } from './askLines.ts'
import type { Briefing, BriefingSection, BriefingSource, SectionName } from './Briefing.ts'
import type { BriefingQuestion, Desk } from './BriefingQuestion.ts'
import { contactsSection } from './contacts.ts'
import { countryNameWithin } from './countryNameWithin.ts'
import { deskOf } from './deskOf.ts'
import { disputesSection, figuresSection } from './figureLines.ts'
import { gapsOf } from './gaps.ts'
import { instrumentsSection } from './instruments.ts'
import { matrixShort, sectorsByStage } from './matrixShort.ts'
import { overallCells } from './overall.ts'
import { promisedSection } from './promised.ts'
import { saysSection } from './says.ts'
import { sinceSection } from './since.ts'
import { stripOf, timelineSection } from './timelineLines.ts'

/** The briefing of what the filters leave. Notes are numbered in the order of the page: sections are made in that order. */
export function briefingOf(question: BriefingQuestion): Briefing {
  const { index, lang, earlier, filters, filterTexts } = question
  const { desk, others } = deskOf(question)
  const { words, partners, book } = desk
  const since = earlier === null ? null : sinceSection(desk, earlier, filters)
  const says = saysSection(desk)
  const matrix = matrixShort(desk)
  const sections = [
    since,
    says,
    asksSection(desk),
    promisedSection(desk),
    timelineSection(desk),
    contactsSection(desk),
    figuresSection(desk),
    instrumentsSection(desk),
    disputesSection(desk),
  ].filter((section) => section !== null)
  const names = partners.map((code) => countryName(code, lang))
  return {
    lang,
    kicker: words.kicker(names),
    title: titleOf(desk),
    lede: [...ledeOf(desk), ...(others.length > 0 ? [words.leftOutPartners(partners.length, others.length)] : [])],
    partners,
    matrix,
    sections: byName(sections),
    strip: stripOf(desk),
    gaps: gapsOf(desk),
    ...sourcesOf(desk),
    notes: book.notes(),
    asOf: index.asOf,
    asOfText: index.asOf === null ? words.noAsOf : words.asOf(dateText(index.asOf, lang)),
    hash: index.hash,
    filters: filterTexts,
  }
}

const byName = (sections: readonly BriefingSection[]): Briefing['sections'] =>
  Object.fromEntries(sections.map((section): [SectionName, BriefingSection] => [section.name, section]))

function titleOf({ matrix, words, selection, lang }: Desk): string {
  const { partners, sectors, statements } = findingOf(matrix)
  if (statements + selection.events.length === 0) return words.nothing
  if (partners.length === 0) return words.eventsOnly(selection.events.length)
  const reaching = partners.map(({ partner, ...counts }) => ({ name: countryNameWithin(partner, lang), ...counts }))
  return words.title(reaching, sectors)
}

function ledeOf({ index, matrix, words, selection, partners, lang }: Desk): readonly string[] {
  const ids = index.articles.filter((_, at) => selection.articles[at] === 1).map(({ id }) => id)
  const counts = words.counts({
    statements: selection.statements.reduce((sum, passes) => sum + passes, 0),
    events: selection.events.length,
    years: yearsOf(selection.events),
    sources: sourceCountText(sourceCount(index, ids), lang),
  })
  const [only] = partners
  const stages = only === undefined || partners.length > 1 ? null : sectorsByStage(overallCells(matrix, only))
  const said = stages !== null && Object.values(stages).some((sectors) => sectors > 0)
  return said && stages !== null
    ? [counts, `${words.highest}: ${words.reached(stages, findingOf(matrix).sectors)}`]
    : [counts]
}

function yearsOf(events: Desk['selection']['events']): readonly [number, number] | null {
  const days = events.flatMap(({ firstDay, lastDay }) => [firstDay ?? [], lastDay ?? []].flat())
  if (days.length === 0) return null
  const least = days.reduce((a, b) => Math.min(a, b))
  const most = days.reduce((a, b) => Math.max(a, b))
  return [partsOfDay(least).year, partsOfDay(most).year]
}

/** As many articles that no note quotes are listed; more are counted. */
const MOST_UNQUOTED = 24

/** The articles that the filters leave and those that a note quotes, in the order of the corpus. */
function sourcesOf({ index, selection, book, words, lang }: Desk): Pick<Briefing, 'sources' | 'otherSources'> {
  const numbers = new Map<string, number[]>()
  for (const { number, article } of book.notes()) numbers.set(article.id, [...(numbers.get(article.id) ?? []), number])
  const isQuoted = ({ id }: IndexArticle) => numbers.has(id)
  const all = index.articles.filter((article, at) => isQuoted(article) || selection.articles[at] === 1)
  const unquoted = all.filter((article) => !isQuoted(article)).length
  const listed = unquoted > MOST_UNQUOTED ? all.filter(isQuoted) : all
  return {
    sources: listed.map(
      (article): BriefingSource => ({
        article,
        shortId: book.shortId(article.id),
        source: evidenceSource(article, lang),
        notes: numbers.get(article.id) ?? [],
      }),
    ),
    otherSources: unquoted > MOST_UNQUOTED ? words.otherSources(unquoted) : null,
  }
}
