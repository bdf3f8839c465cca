/** Sections of lines as native tables, over as many slides as they need. */
import type PptxGenJS from 'pptxgenjs'
import type { BriefingLine, BriefingSection } from '../../models/briefing/Briefing.ts'
import type { Material } from '../briefing/materialOf.ts'
import { quoteText } from '../briefing/noteText.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import type { Deck } from './Deck.ts'
import { FACE, INK, linesIn, MUTED, markRun, PAGE, parted, refsRun, UNDER } from './look.ts'
import { notesText } from './notesText.ts'

const SIZE = 12
/** Inches of a line of text. */
const LINE = 0.215
const LEAD = 3.4
const REST = PAGE.width - LEAD

interface Row {
  readonly cells: PptxGenJS.TableRow
  readonly notes: readonly number[]
  /** Lines of text. */
  readonly height: number
}

export function lineSlides(deck: Deck, material: Material, section: BriefingSection | undefined): void {
  if (section === undefined) return
  const { briefing, quoteOf } = material
  const { lang, kicker, notes } = briefing
  const blocks = section.groups.flatMap(({ heading, lines }) => blocksOf(heading, lines, material))
  const room = (PAGE.bottom - PAGE.top) / LINE
  parted(blocks, room, heightOf).forEach((some, nth) => {
    const part = some.flat()
    const title = nth === 0 ? section.heading : `${section.heading} (${BRIEFING_FILE_WORDS[lang].continued})`
    const slide = deck.headed(title, kicker)
    slide.addTable(
      part.map(({ cells }) => [...cells]),
      {
        x: PAGE.left,
        y: PAGE.top,
        w: PAGE.width,
        colW: [LEAD, REST],
        margin: [0.03, 0.08, 0.03, 0],
        fontFace: FACE.sans,
        fontSize: SIZE,
        color: INK,
        valign: 'top',
        objectName: section.heading,
      },
    )
    const used = new Set(part.flatMap((row) => row.notes))
    slide.addNotes(
      notesText(
        notes.filter(({ number }) => used.has(number)),
        quoteOf,
        lang,
      ),
    )
  })
}

/** Rows that stay together: a heading with the first line under it. */
type Block = readonly Row[]

const heightOf = (block: Block) => block.reduce((sum, { height }) => sum + height, 0)

function blocksOf(heading: string | null, lines: readonly BriefingLine[], material: Material): readonly Block[] {
  const rows = lines.map((line) => lineRow(line, material))
  const [first, ...rest] = rows
  if (first === undefined) return []
  return [heading === null ? [first] : [headingRow(heading), first], ...rest.map((row) => [row])]
}

const headingRow = (text: string): Row => ({
  cells: [{ text, options: { colspan: 2, bold: true, fontFace: FACE.serif, fontSize: SIZE + 3, border: UNDER } }],
  notes: [],
  height: 2,
})

function lineRow(line: BriefingLine, { briefing, quoteOf }: Material): Row {
  const quoted = line.quoted === null ? null : quoteText(quoteOf(line.quoted), briefing.lang)
  const said = quoted === null ? line.text : `${line.text}\n${quoted}`
  const runs: PptxGenJS.TextProps[] = [
    { text: line.text, options: { color: MUTED, breakLine: quoted !== null } },
    ...(quoted === null ? [] : [{ text: quoted, options: { fontFace: FACE.serif, fontSize: SIZE + 1 } }]),
    refsRun(line.notes),
  ]
  const stage = line.stage === null ? [] : [markRun(line.stage, SIZE)]
  return {
    cells: [
      { text: [...stage, { text: line.lead, options: { bold: true } }], options: { border: UNDER } },
      { text: runs, options: { border: UNDER } },
    ],
    notes: line.notes,
    height: Math.max(linesIn(line.lead, LEAD, SIZE), linesIn(said, REST, SIZE)) + 0.6,
  }
}
