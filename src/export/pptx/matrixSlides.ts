import type PptxGenJS from 'pptxgenjs'
import type { BriefingMatrix } from '../../models/briefing/Briefing.ts'
import type { Material } from '../briefing/materialOf.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import type { Deck } from './Deck.ts'
import { FACE, GROUP_INK, HAIR, INK, MUTED, markRun, PAGE, refsRun, UNDER } from './look.ts'
import { notesText } from './notesText.ts'

/** Partners beside each other on a slide. */
const ACROSS = 4
/** Points, and inches of a row: of one partner's tables, which have half the rows, and of several partners' one. */
const LOOK = { alone: { size: 13, row: 0.34 }, several: { size: 10, row: 0.21 } } as const
/** Inches of a row for each point of its letters, at least. */
const ROW_OF_POINT = 0.0187
/** Where the remark under the tables begins, inches. */
const UNDER_TABLES = 6.55
const GAP = 0.4

/** The matrix in short as native tables: two beside each other for one partner, one over the whole width for several. */
export function matrixSlides(deck: Deck, material: Material): void {
  const { matrix } = material.briefing
  const { partners } = matrix
  for (let from = 0; from < partners.length; from += ACROSS) matrixSlide(deck, material, from)
}

function matrixSlide(deck: Deck, { briefing, quoteOf }: Material, from: number): void {
  const { matrix, lang, kicker, notes } = briefing
  const words = BRIEFING_FILE_WORDS[lang]
  const shown = matrix.partners.slice(from, from + ACROSS)
  const slide = deck.headed(matrix.heading, kicker)
  const alone = matrix.partners.length === 1
  const parts = alone ? halves(matrix.groups) : [matrix.groups]
  const width = (PAGE.width - (parts.length - 1) * GAP) / parts.length
  const look = LOOK[alone ? 'alone' : 'several']
  const most = Math.max(...parts.map((groups) => groups.reduce((sum, { rows }) => sum + rows.length + 1, 1)))
  const row = Math.min(look.row, (UNDER_TABLES - PAGE.top) / most)
  // A row is at least as high as its letters, whatever it is told to be.
  const size = row < look.size * ROW_OF_POINT ? look.size - 1 : look.size
  const first = alone ? width * 0.5 : 2.4
  parts.forEach((groups, nth) => {
    const rows: PptxGenJS.TableRow[] = [
      [head(words.sector), ...shown.map(({ name }) => head(name))],
      ...groups.flatMap(({ group, code, name, rows: sectors }) => [
        [
          {
            text: `${code} ${name}`,
            options: { bold: true, color: GROUP_INK[group], colspan: shown.length + 1, border: UNDER },
          },
        ],
        ...sectors.map(({ name: sector, cells }) => [
          { text: sector, options: { border: UNDER } },
          ...cells.slice(from, from + ACROSS).map((cell) => cellOf(cell)),
        ]),
      ]),
    ]
    slide.addTable(rows, {
      x: PAGE.left + nth * (width + GAP),
      y: PAGE.top,
      w: width,
      colW: [first, ...shown.map(() => (width - first) / shown.length)],
      rowH: row,
      margin: [0.01, 0.05, 0.01, 0],
      fontFace: FACE.sans,
      fontSize: size,
      color: INK,
      valign: 'middle',
      objectName: matrix.heading,
    })
  })
  slide.addText(matrix.remarks.join(' '), {
    x: PAGE.left,
    y: UNDER_TABLES,
    w: PAGE.width,
    h: 0.3,
    margin: 0,
    fontFace: FACE.sans,
    fontSize: 10,
    color: MUTED,
    lang: deck.lang,
  })
  const used = new Set(
    matrix.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.slice(from, from + ACROSS).flatMap((cell) => cell?.note ?? [])),
    ),
  )
  slide.addNotes(
    notesText(
      notes.filter(({ number }) => used.has(number)),
      quoteOf,
      lang,
    ),
  )

  function head(text: string): PptxGenJS.TableCell {
    return { text, options: { bold: true, color: MUTED, border: UNDER } }
  }

  function cellOf(cell: BriefingMatrix['groups'][number]['rows'][number]['cells'][number]): PptxGenJS.TableCell {
    if (cell === null) return { text: '·', options: { color: HAIR, border: UNDER } }
    const said = [cell.word, cell.when, words.statements(cell.statements)].filter((part) => part !== null).join(', ')
    return {
      text: [markRun(cell.stage, size), { text: said, options: {} }, refsRun([cell.note])],
      options: { border: UNDER },
    }
  }
}

/** As even as whole groups allow. */
function halves(groups: BriefingMatrix['groups']): readonly BriefingMatrix['groups'][] {
  const size = (some: BriefingMatrix['groups']) => some.reduce((sum, { rows }) => sum + rows.length + 1, 0)
  const cuts = groups.map((_, at) => Math.abs(size(groups.slice(0, at)) - size(groups.slice(at))))
  const cut = cuts.indexOf(Math.min(...cuts))
  return [groups.slice(0, cut), groups.slice(cut)].filter((half) => half.length > 0)
}
