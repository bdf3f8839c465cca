/** The briefing of what is seen with all its quotes, as the document and the slides are made from it. */

import type { Briefing, BriefingNote } from '../../models/briefing/Briefing.ts'
import type { BriefingQuestion } from '../../models/briefing/BriefingQuestion.ts'
import { briefingOf } from '../../models/briefing/briefingOf.ts'
import { type NoteQuote, quotesOf } from '../../models/briefing/quotesOf.ts'
import { type SectorPage, sectorPagesOf } from '../../models/briefing/sectorPages.ts'
import { sentenceChange } from '../../models/sentenceLink.ts'
import type { Marking, PageFormat } from '../../models/viewState.ts'
import { filterParts } from '../../ui/filterParts.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import type { ExportContext } from '../ExportContext.ts'
import { textsOf } from '../quotes.ts'
import { BRIEFING_FILE_WORDS } from './words.ts'

export interface Material {
  readonly briefing: Briefing
  readonly quoteOf: (number: number) => NoteQuote
  /** The address of a note's sentence in its article. */
  readonly hrefOf: (note: BriefingNote) => string
  /** The address of what is seen. */
  readonly link: string
  readonly page: PageFormat
  readonly marking: string | null
  /** Notes whose words the site does not publish. */
  readonly withheld: number
}

/** A sector with the words of its statements. */
export interface SectorMaterial {
  readonly page: SectorPage
  readonly quoteOf: (number: number) => NoteQuote
}

function questionOf({ index, selection, state, earlier = null }: ExportContext): BriefingQuestion {
  const { lang } = state
  const names = FILTER_WORDS[lang].names
  const filterTexts = filterParts(state, lang, index.articles).map(({ filter, text }) => `${names[filter]}: ${text}`)
  return { index, filters: state, selection, lang, filterTexts, earlier }
}

/** Null where the filters leave nothing. */
export async function materialOf(context: ExportContext): Promise<Material | null> {
  const { state, hrefOf } = context
  const { lang, page } = state
  const briefing = briefingOf(questionOf(context))
  if (briefing.notes.length === 0) return null
  const texts = await textsOf(
    context,
    briefing.notes.map(({ article }) => article.id),
  )
  const quotes = quotesOf(briefing.notes, texts)
  return {
    briefing,
    quoteOf: (number) => quotes.get(number) ?? { status: 'broken' },
    hrefOf: (note) => hrefOf(sentenceChange(note.article, note.span)),
    link: hrefOf({}),
    page,
    marking: markingText(state.marking, lang),
    withheld: [...quotes.values()].filter(({ status }) => status !== 'ready').length,
  }
}

export async function sectorsOf(context: ExportContext): Promise<readonly SectorMaterial[]> {
  const pages = sectorPagesOf(questionOf(context))
  const texts = await textsOf(
    context,
    pages.flatMap(({ statements }) => statements.map(({ note }) => note.article.id)),
  )
  return pages.map((page) => {
    const quotes = quotesOf(
      page.statements.map(({ note }) => note),
      texts,
    )
    return { page, quoteOf: (number) => quotes.get(number) ?? { status: 'broken' } }
  })
}

const markingText = (marking: Marking | null, lang: Briefing['lang']) =>
  marking === null ? null : BRIEFING_FILE_WORDS[lang].markings[marking]
