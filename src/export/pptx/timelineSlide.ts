import type PptxGenJS from 'pptxgenjs'
import type { BriefingStrip } from '../../models/briefing/Briefing.ts'
import type { Material } from '../briefing/materialOf.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import type { Deck, Slide } from './Deck.ts'
import { FACE, HAIR, INK, MUTED, PAGE, refsRun, UNDER } from './look.ts'
import { notesText } from './notesText.ts'

const AXIS = 1.95
const BAR = '28446D'
const DIAMOND = 0.16
const LEAST = 0.05

/** All events on a line of time as shapes; those that most articles tell of in a table below, their quotes in the notes. */
export function timelineSlide(deck: Deck, { briefing, quoteOf }: Material): void {
  const { strip, sections, lang, kicker, notes } = briefing
  const section = sections.timeline
  if (section === undefined || strip === null) return
  const words = BRIEFING_FILE_WORDS[lang]
  const slide = deck.headed(section.heading, kicker)
  drawStrip(slide, strip, deck.lang)
  const lines = section.groups.flatMap((group) => group.lines)
  const head = (text: string): PptxGenJS.TableCell => ({ text, options: { bold: true, color: MUTED, border: UNDER } })
  slide.addTable(
    [
      [head(words.date), head(words.event)],
      ...lines.map(
        (line): PptxGenJS.TableRow => [
          { text: line.lead, options: { bold: true, border: UNDER } },
          {
            text: [{ text: line.text, options: {} }, refsRun(line.notes)],
            options: { border: UNDER },
          },
        ],
      ),
    ],
    {
      x: PAGE.left,
      y: 2.5,
      w: PAGE.width,
      colW: [2.2, PAGE.width - 2.2],
      rowH: 0.28,
      margin: [0.02, 0.05, 0.02, 0],
      fontFace: FACE.sans,
      fontSize: 12,
      color: INK,
      valign: 'middle',
      objectName: section.heading,
    },
  )
  const remarks = [...section.groups.flatMap(({ remark }) => remark ?? []), ...section.remarks]
  slide.addText(remarks.join(' '), {
    x: PAGE.left,
    y: 6.6,
    w: PAGE.width,
    h: 0.25,
    margin: 0,
    fontFace: FACE.sans,
    fontSize: 10,
    color: MUTED,
    lang: deck.lang,
  })
  const used = new Set(lines.flatMap((line) => line.notes))
  slide.addNotes(
    notesText(
      notes.filter(({ number }) => used.has(number)),
      quoteOf,
      lang,
    ),
  )
}

function drawStrip(slide: Slide, { marks, ticks, gaps }: BriefingStrip, lang: string): void {
  const at = (fraction: number) => PAGE.left + fraction * PAGE.width
  let from = 0
  for (const gap of [...gaps, { from: 1, to: 1 }]) {
    const w = (gap.from - from) * PAGE.width
    if (w > 0) slide.addShape('line', { x: at(from), y: AXIS, w, h: 0, line: { color: INK, width: 1 } })
    from = gap.to
  }
  for (const { at: fraction, year } of ticks) {
    slide.addShape('line', { x: at(fraction), y: AXIS, w: 0, h: 0.07, line: { color: INK, width: 1 } })
    slide.addText(String(year), {
      x: at(fraction) + 0.03,
      y: AXIS + 0.06,
      w: 0.7,
      h: 0.22,
      margin: 0,
      fontFace: FACE.sans,
      fontSize: 10,
      color: MUTED,
      lang,
    })
  }
  for (const { mark, from: start, to } of marks) {
    const w = Math.max(LEAST, (to - start) * PAGE.width)
    if (mark === 'span') slide.addShape('rect', { x: at(start), y: AXIS - 0.42, w, h: 0.08, fill: { color: BAR } })
    else if (mark === 'within')
      slide.addShape('rect', {
        x: at(start),
        y: AXIS - 0.28,
        w,
        h: 0.14,
        fill: { color: HAIR },
        line: { color: '5B7495', width: 0.75, dashType: 'sysDash' },
      })
    else
      slide.addShape('diamond', {
        x: at((start + to) / 2) - DIAMOND / 2,
        y: AXIS - 0.29,
        w: DIAMOND,
        h: DIAMOND,
        fill: { color: INK },
      })
  }
}
