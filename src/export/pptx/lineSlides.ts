/** Sections of lines as native tables, over as many slides as they need. */
import type PptxGenJS from 'pptxgenjs'
import type { UiLang } from '../../corpus/codebook.ts'
import type { BriefingGroup, BriefingSection } from '../../models/briefing/Briefing.ts'
import type { Material } from '../briefing/materialOf.ts'
import { quoteText } from '../briefing/noteText.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import type { Deck } from './Deck.ts'
import { FACE, INK, linesIn, MUTED, markRun, PAGE, parted, refsRun, UNDER } from './look.ts'
import { notesText } from './notesText.ts'

const SIZE = 12
/** Lines of text that a heading takes. */
const HEADING = 1.6
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

/** None for a section that has nothing to show, unless it says what has gone since the last briefing. */
export function lineSlides(deck: Deck, material: Material, section: BriefingSection | undefined): void {
  if (section === undefined) return
  const { briefing, quoteOf } = material
  const { lang, kicker, notes } = briefing
  const blocks = sectionBlocks(section, material)
  // Room for the heading that a slide repeats.
  const repeated = section.groups.some(({ heading }) => heading !== null) ? HEADING : 0
  const room = (PAGE.bottom - PAGE.top) / LINE - repeated
  parted(blocks, room, heightOf).forEach((some, nth) => {
    const part = some.flatMap(({ rows, under }, at) =>
      at === 0 && under !== null ? [headingRow(under, lang), ...rows] : rows,
    )
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

interface Block {
  /** What stays together: a heading with the first line under it, the last line with how many more there are. */
  readonly rows: readonly Row[]
  /** The heading that it stands under, where that is not among its rows. */
  readonly under: string | null
}

const heightOf = ({ rows }: Block) => rows.reduce((sum, { height }) => sum + height, 0)

function sectionBlocks(section: BriefingSection, material: Material): readonly Block[] {
  const { name, lede, groups, remarks } = section
  if (name !== 'since' && groups.every(({ lines }) => lines.length === 0)) return []
  const own = (text: string): Block => ({ rows: [remarkRow(text)], under: null })
  const [first, ...rest] = groups.flatMap((group) => groupBlocks(group, material))
  const last = remarks.map(own)
  if (lede === null) return first === undefined ? last : [first, ...rest, ...last]
  if (first === undefined) return [own(lede), ...last]
  return [{ ...first, rows: [remarkRow(lede), ...first.rows] }, ...rest, ...last]
}

function groupBlocks({ heading, lines, remark }: BriefingGroup, material: Material): readonly Block[] {
  const { lang } = material.briefing
  const more = remark === null ? [] : [remarkRow(remark)]
  const head = heading === null ? [] : [headingRow(heading, lang, false)]
  if (lines.length === 0) return head.length + more.length === 0 ? [] : [{ rows: [...head, ...more], under: null }]
  return lines.map((line, at) => ({
    rows: [...(at === 0 ? head : []), lineRow(line, material), ...(at === lines.length - 1 ? more : [])],
    under: at === 0 ? null : heading,
  }))
}

function headingRow(text: string, lang: UiLang, again = true): Row {
  const said = again ? `${text} (${BRIEFING_FILE_WORDS[lang].continued})` : text
  const options = { colspan: 2, bold: true, fontFace: FACE.serif, fontSize: SIZE + 3, border: UNDER }
  return { cells: [{ text: said, options }], notes: [], height: HEADING }
}

const remarkRow = (text: string): Row => ({
  cells: [{ text, options: { colspan: 2, color: MUTED, fontSize: SIZE - 1, border: UNDER } }],
  notes: [],
  height: linesIn(text, PAGE.width, SIZE - 1) + 0.4,
})

function lineRow(line: BriefingGroup['lines'][number], { briefing, quoteOf }: Material): Row {
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
    height: Math.max(linesIn(line.lead, LEAD, SIZE), linesIn(said, REST, SIZE)) + 0.4,
  }
}
