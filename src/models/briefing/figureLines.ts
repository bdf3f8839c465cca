/** The numbers that the articles give, and where two articles do not say the same of one thing. */

import { SECTORS } from '../../corpus/codebook.ts'
import { fold } from '../../corpus/fold.ts'
import type { Disagreement } from '../../corpus/types.ts'
import { STAGE_NAMES } from '../codeNames.ts'
import { countryName } from '../countryNames.ts'
import { disagreementSubject, disagreementValues } from '../disagreementText.ts'
import type { FigureRow } from '../figures/FigureRow.ts'
import { figuresOf } from '../figures/figuresOf.ts'
import { sortFigures } from '../figures/sortFigures.ts'
import { valueText } from '../figures/valueText.ts'
import { sentencePasses, statementsAt } from '../selection/sentencePasses.ts'
import type { BriefingLine, BriefingSection } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'

const MOST = 10
const MOST_DISPUTES = 8
/** Articles that a line names by a note. */
const MOST_NOTES = 3

export function figuresSection(desk: Desk): BriefingSection {
  const { index, selection, words, lang, partners, book } = desk
  const rows = sortFigures(figuresOf(index, selection).rows, { by: 'partner', descending: false }, lang)
  const things = sameFigures(rows)
  const lines = things.slice(0, MOST).flatMap(([first, ...others]): BriefingLine[] => {
    if (first === undefined) return []
    const { id, figure, partners: about } = first
    const names = about.map((code) => countryName(code, lang)).join(', ')
    const text = [
      partners.length === 1 || names === '' ? figure.of : `${names}: ${figure.of}`,
      ...(first.disputed ? [words.disputedFigure] : []),
    ]
    return [
      {
        id,
        stage: null,
        lead: valueText(figure.value, figure.unit, lang),
        text: text.filter((part) => part !== '').join('; '),
        quoted: null,
        notes: [...new Set([first, ...others].slice(0, MOST_NOTES).map((row) => book.note(row.article, row.figure)))],
      },
    ]
  })
  return {
    name: 'figures',
    heading: words.headings.figures,
    lede: null,
    groups: [
      { id: 'figures', heading: null, lines, remark: things.length > MOST ? words.more(things.length - MOST) : null },
    ],
    remarks: rows.length === 0 ? [words.noFigures] : [],
  }
}

/** Articles that give one value of one thing in the same words, together. */
function sameFigures(rows: readonly FigureRow[]): readonly (readonly FigureRow[])[] {
  const things = new Map<string, FigureRow[]>()
  for (const row of rows) {
    const { value, unit, of } = row.figure
    const key = `${row.partners.join()} ${value} ${unit} ${fold(of, 'exact').text}`
    things.set(key, [...(things.get(key) ?? []), row])
  }
  return [...things.values()]
}

/** Whether the filters leave what is disagreed on: the event, a figure's sentence, or one of the sectors as a side speaks of it. */
function isLeft({ index, selection }: Desk, one: Disagreement): boolean {
  if (one.kind === 'date') return selection.events.some(({ id }) => id === one.event)
  return [one.left, one.right].some((side) => {
    const article = index.articles.find(({ id }) => id === side.article)
    if (article === undefined) return false
    const rows = statementsAt(index, article, side)
    if (one.kind === 'figure') return sentencePasses(index, selection, article, rows)
    const sectors = one.sectors.map((sector) => SECTORS.indexOf(sector))
    return index.codes.statement.some(
      (row, code) =>
        selection.codes[code] === 1 && rows.includes(row) && sectors.includes(index.codes.sector[code] ?? -1),
    )
  })
}

/** Null where no two of the articles that are left disagree. */
export function disputesSection(desk: Desk): BriefingSection | null {
  const { index, selection, partners, words, lang, book } = desk
  const left = new Set(index.articles.filter((_, at) => selection.articles[at] === 1).map(({ id }) => id))
  const all = index.disagreements.filter(
    (one) =>
      partners.includes(one.partner) && left.has(one.left.article) && left.has(one.right.article) && isLeft(desk, one),
  )
  if (all.length === 0) return null
  const lines = all.slice(0, MOST_DISPUTES).flatMap((one, nth): BriefingLine[] => {
    const notes = [one.left, one.right].flatMap((side) => book.noteIn(side.article, side) ?? [])
    if (notes.length === 0) return []
    const [first, second] = disagreementValues(one, lang, STAGE_NAMES[lang])
    return [
      {
        id: `${one.kind} ${nth}`,
        stage: null,
        lead: disagreementSubject(one, index.events, lang),
        text: words.or(first, book.shortId(one.left.article), second, book.shortId(one.right.article)),
        quoted: null,
        notes: [...new Set(notes)],
      },
    ]
  })
  const more = all.length - MOST_DISPUTES
  return {
    name: 'disputes',
    heading: words.headings.disputes,
    lede: null,
    groups: [{ id: 'disputes', heading: null, lines, remark: more > 0 ? words.more(more) : null }],
    remarks: [],
  }
}
