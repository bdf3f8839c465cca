/** One page a sector: how far it has got with whom, its strongest statement, who says what; all quotes in the notes. */
import type PptxGenJS from 'pptxgenjs'
import { HOME, type UiLang, type Voice } from '../../corpus/codebook.ts'
import type { SectorPage, SectorStatement } from '../../models/briefing/sectorPages.ts'
import { BRIEFING_WORDS } from '../../models/briefing/words.ts'
import { STAGE_NAMES } from '../../models/codeNames.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import { VOICE_WORDS } from '../../ui/codeWords.ts'
import type { SectorMaterial } from '../briefing/materialOf.ts'
import { quoteText, sourceText } from '../briefing/noteText.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import type { Deck } from './Deck.ts'
import { FACE, INK, linesIn, MUTED, markRun, PAGE, UNDER } from './look.ts'
import { notesText } from './notesText.ts'

const SIZE = 12
/** Points of the line of partners, and inches of a line of it. */
const COUNTS = 13
const LINE = 0.22
/** Lines of text for the statements of a slide. */
const ROOM = 26
const QUOTE_WIDTH = 6.1

export function sectorSlide(deck: Deck, { page, quoteOf }: SectorMaterial, lang: UiLang): void {
  const slide = deck.headed(page.name, page.groupText)
  const counts = countsText(page, lang)
  // More partners than one line holds push the statements down.
  const more = linesIn(counts.map(({ text }) => text).join(''), PAGE.width, COUNTS) - 1
  slide.addText(counts, {
    x: PAGE.left,
    y: 1.26,
    w: PAGE.width,
    h: 0.3 + more * LINE,
    margin: 0,
    fontFace: FACE.sans,
    fontSize: COUNTS,
    color: INK,
    lang: deck.lang,
  })
  const statements = byTurns(page)
  const quotes = statements.map(({ note }) => quoteText(quoteOf(note.number), lang))
  const shown = fitting(quotes, ROOM - more)
  slide.addTable(
    statements.slice(0, shown).map((statement, at) => rowOf(statement, quotes[at] ?? '', page, lang)),
    {
      x: PAGE.left,
      y: 1.68 + more * LINE,
      w: PAGE.width,
      colW: [2.9, QUOTE_WIDTH, PAGE.width - 2.9 - QUOTE_WIDTH],
      margin: [0.03, 0.1, 0.03, 0],
      fontFace: FACE.sans,
      fontSize: SIZE,
      color: INK,
      valign: 'top',
      objectName: page.name,
    },
  )
  const left = page.statements.length - shown
  if (left > 0)
    slide.addText(BRIEFING_FILE_WORDS[lang].moreInNotes(left), {
      x: PAGE.left,
      y: 6.62,
      w: PAGE.width,
      h: 0.25,
      margin: 0,
      fontFace: FACE.sans,
      fontSize: 10,
      color: MUTED,
      lang: deck.lang,
    })
  slide.addNotes(
    notesText(
      page.statements.map(({ note }) => note),
      quoteOf,
      lang,
    ),
  )
}

/** The strongest of each partner first, rather of today than of a past deed, so that no partner is left to the notes by another. */
function byTurns({ statements, partners }: SectorPage): readonly SectorStatement[] {
  const firsts = partners.flatMap(({ code, cell }) => {
    const own = statements.filter(({ partner }) => partner === code)
    return own.find(({ stage, when }) => stage === cell.stage && when === null) ?? own[0] ?? []
  })
  return [...firsts, ...statements.filter((one) => !firsts.includes(one))]
}

/** As many as the slide holds; never none. */
function fitting(quotes: readonly string[], room: number): number {
  let left = room
  const at = quotes.findIndex((quote) => {
    left -= Math.max(2, linesIn(quote, QUOTE_WIDTH, SIZE)) + 0.5
    return left < 0
  })
  return Math.max(1, at < 0 ? quotes.length : at)
}

/** Each partner with its highest stage and how many statements there are. */
function countsText({ partners }: SectorPage, lang: UiLang): PptxGenJS.TextProps[] {
  const words = BRIEFING_FILE_WORDS[lang]
  return partners.flatMap(({ name, cell }) => [
    { text: `${name}  `, options: { bold: true } },
    markRun(cell.stage, SIZE + 1),
    { text: `${STAGE_NAMES[lang][cell.stage]}, ${words.statements(cell.statements)}      `, options: {} },
  ])
}

function rowOf(
  { stage, voice, partner, note, when, planned, halted }: SectorStatement,
  quote: string,
  page: SectorPage,
  lang: UiLang,
): PptxGenJS.TableRow {
  const who = page.partners.length === 1 ? [] : [{ text: `${countryName(partner, lang)}: `, options: { bold: true } }]
  const briefing = BRIEFING_WORDS[lang]
  const dated = when === null ? '' : `, ${dateText(when, lang)}`
  const state = [...(planned ? [briefing.planned] : []), ...(halted ? [briefing.halted] : [])]
  return [
    {
      text: [
        ...who,
        markRun(stage, SIZE),
        { text: `${STAGE_NAMES[lang][stage]}${dated}`, options: { bold: true, breakLine: true } },
        { text: [voiceText(voice, partner, lang), ...state].join('; '), options: { color: MUTED } },
      ],
      options: { border: UNDER },
    },
    { text: quote, options: { fontFace: FACE.serif, border: UNDER } },
    {
      text: [
        { text: `${note.shortId} `, options: { bold: true } },
        { text: sourceText(note, lang), options: { color: MUTED } },
      ],
      options: { border: UNDER },
    },
  ]
}

const voiceText = (voice: Voice, partner: string, lang: UiLang) =>
  VOICE_WORDS[lang][voice].replace('{home}', countryName(HOME, lang)).replace('{partner}', countryName(partner, lang))
