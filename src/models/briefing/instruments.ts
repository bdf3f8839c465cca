/** Agreements, statements, plans and bodies that the articles name, each once with its status. */
import type { InstrumentStatus } from '../../corpus/codebook.ts'
import { fold } from '../../corpus/fold.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { STATUS_NAMES } from '../codeNames.ts'
import type { Selection } from '../selection/Selection.ts'
import { sentencePasses, statementsAt } from '../selection/sentencePasses.ts'
import type { BriefingLine, BriefingSection } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'

const MOST = 12
const MOST_NOTES = 3

export interface NamedInstrument {
  readonly name: string
  readonly status: InstrumentStatus
  readonly reports: readonly { readonly article: IndexArticle; readonly span: Span }[]
}

/** One name with one status. */
export const instrumentKey = ({ name, status }: Pick<NamedInstrument, 'name' | 'status'>) =>
  `${fold(name, 'exact').text} ${status}`

/** Those that the filters leave; one name with one status stands once, and what most articles name comes first. */
export function instrumentsOf(index: CorpusIndex, selection: Selection): readonly NamedInstrument[] {
  const named = new Map<
    string,
    { readonly name: string; readonly status: InstrumentStatus; readonly reports: NamedInstrument['reports'][number][] }
  >()
  index.articles.forEach((article, at) => {
    if (selection.articles[at] !== 1) return
    for (const { name, status, start, end } of article.instruments) {
      const span = { start, end }
      if (!sentencePasses(index, selection, article, statementsAt(index, article, span))) continue
      const key = instrumentKey({ name, status })
      const known = named.get(key) ?? { name, status, reports: [] }
      if (known.reports.every((report) => report.article !== article)) known.reports.push({ article, span })
      named.set(key, known)
    }
  })
  return [...named.values()].sort((a, b) => b.reports.length - a.reports.length)
}

export function instrumentLine(desk: Desk, instrument: NamedInstrument, text: string): BriefingLine {
  const reports = instrument.reports.slice(0, MOST_NOTES)
  return {
    id: `${instrument.name} ${instrument.status}`,
    stage: null,
    lead: instrument.name,
    text,
    quoted: null,
    notes: [...new Set(reports.map(({ article, span }) => desk.book.note(article, span)))],
  }
}

export function instrumentsSection(desk: Desk): BriefingSection {
  const { index, selection, words, lang } = desk
  const all = instrumentsOf(index, selection)
  const lines = all
    .slice(0, MOST)
    .map((instrument) => instrumentLine(desk, instrument, STATUS_NAMES[lang][instrument.status]))
  return {
    name: 'instruments',
    heading: words.headings.instruments,
    lede: null,
    groups: [
      { id: 'instruments', heading: null, lines, remark: all.length > MOST ? words.more(all.length - MOST) : null },
    ],
    remarks: all.length === 0 ? [words.noInstruments] : [],
  }
}
