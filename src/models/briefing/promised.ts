/** What was promised and not yet followed: sectors that get no further than agreed, instruments and events that are only planned. */
import type { InstrumentStatus } from '../../corpus/codebook.ts'
import { daysOf } from '../../corpus/edtf.ts'
import type { CorpusEvent } from '../../corpus/types.ts'
import { STATUS_NAMES } from '../codeNames.ts'
import { countryName } from '../countryNames.ts'
import { sectorName } from '../sectorNames.ts'
import { timedEvents } from '../timeline/timedEvents.ts'
import type { BriefingGroup, BriefingLine, BriefingSection } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'
import { bestEvidence } from './bestEvidence.ts'
import { eventLine } from './eventLine.ts'
import { instrumentKey, instrumentLine, instrumentsOf, type NamedInstrument } from './instruments.ts'
import { overallCells } from './overall.ts'

const MOST = 8

export function promisedSection(desk: Desk): BriefingSection {
  const { words } = desk
  const groups = [
    groupOf(desk, 'agreed', words.promisedAgreed, agreedOnly(desk)),
    groupOf(desk, 'instruments', words.promisedInstruments, instrumentsToCome(desk)),
    groupOf(desk, 'events', words.promisedEvents, eventsToCome(desk)),
  ].filter((group) => group !== null)
  return {
    name: 'promised',
    heading: words.headings.promised,
    lede: words.promisedRule,
    groups,
    remarks: groups.length === 0 ? [words.noPromise] : [],
  }
}

function groupOf(
  { words }: Desk,
  id: string,
  heading: string,
  lines: readonly (() => BriefingLine | null)[],
): BriefingGroup | null {
  if (lines.length === 0) return null
  const shown = lines.slice(0, MOST).flatMap((make) => make() ?? [])
  return { id, heading, lines: shown, remark: lines.length > MOST ? words.more(lines.length - MOST) : null }
}

/** Of the whole record: a filter that hides what followed does not leave a promise open. */
function agreedOnly(desk: Desk): readonly (() => BriefingLine | null)[] {
  const { wholeMatrix, whole, index, partners, lang, book, words } = desk
  const rows = wholeMatrix.groups.flatMap((group) => group.rows)
  return partners.flatMap((partner) => {
    const cells = overallCells(wholeMatrix, partner)
    return rows.flatMap(({ sector, at }) => {
      const cell = cells[at]
      if (cell?.stage !== 'agreed') return []
      return [
        () => {
          const item = bestEvidence(index, { partner, sector, column: null }, whole)
          if (item === null) return null
          const name = sectorName(sector, lang)
          return {
            id: `agreed ${partner} ${sector}`,
            stage: 'agreed' as const,
            lead: partners.length === 1 ? name : `${countryName(partner, lang)}: ${name}`,
            text: words.agreedOnly(cell.statements),
            quoted: null,
            notes: [book.note(item.article, item.span, item.stage)],
          }
        },
      ]
    })
  })
}

const FOLLOWED: Readonly<Partial<Record<InstrumentStatus, readonly InstrumentStatus[]>>> = {
  planned: ['awaiting-ratification', 'adopted', 'in-force'],
  'awaiting-ratification': ['in-force'],
}

/** Not those of which an article says that they were signed, of the whole record: a filter that hides it does not undo it. */
function instrumentsToCome(desk: Desk): readonly (() => BriefingLine | null)[] {
  const whole = new Map(instrumentsOf(desk.index, desk.whole).map((one) => [instrumentKey(one), one]))
  return instrumentsOf(desk.index, desk.selection)
    .filter((instrument) => {
      const later = FOLLOWED[instrument.status]?.map((status) => whole.get(instrumentKey({ ...instrument, status })))
      return later !== undefined && !later.some((one) => one !== undefined && isOfSamePartner(one, instrument))
    })
    .map((instrument) => () => instrumentLine(desk, instrument, STATUS_NAMES[desk.lang][instrument.status]))
}

function isOfSamePartner(one: NamedInstrument, other: NamedInstrument): boolean {
  const partners = new Set(one.reports.flatMap(({ article }) => article.partners))
  return other.reports.some(({ article }) => article.partners.some((partner) => partners.has(partner)))
}

function eventsToCome(desk: Desk): readonly (() => BriefingLine | null)[] {
  const { index, selection, words } = desk
  const asOf = index.asOf === null ? null : (daysOf(index.asOf)?.last ?? null)
  const { dated, yearless } = timedEvents(selection.events.filter(({ planned }) => planned))
  const isPast = ({ lastDay }: CorpusEvent) => asOf !== null && lastDay !== null && lastDay < asOf
  return [...dated, ...yearless].map(
    ({ event }) =>
      () =>
        eventLine(desk, event, isPast(event) ? words.plannedPast : words.planned),
  )
}
