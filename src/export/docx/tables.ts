import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { BriefingCell, BriefingMatrix, BriefingSection } from '../../models/briefing/Briefing.ts'
import type { Material } from '../briefing/materialOf.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import { markRun } from './lines.ts'
import type { NoteRuns } from './NoteRuns.ts'
import { HAIR, INK, MUTED, SIZE } from './styles.ts'

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: HAIR } as const
const RULE = { style: BorderStyle.SINGLE, size: 8, color: INK } as const
const BORDERS = {
  top: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  bottom: RULE,
  insideVertical: NO_LINE,
  insideHorizontal: HAIRLINE,
}
const PERCENT = 100

interface CellOptions {
  readonly width?: number
  readonly span?: number
}

const cell = (children: ConstructorParameters<typeof Paragraph>[0], { width, span }: CellOptions = {}) =>
  new TableCell({
    children: [new Paragraph(children)],
    margins: { top: 30, bottom: 30, left: 0, right: 100 },
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.PERCENTAGE } }),
    ...(span === undefined ? {} : { columnSpan: span }),
  })

/** A row is never cut by the end of a page. */
const row = (children: readonly TableCell[], tableHeader = false) =>
  new TableRow({ children: [...children], cantSplit: true, tableHeader })

const headCell = (text: string, width: number) =>
  cell({ keepNext: true, children: [new TextRun({ text, bold: true, size: SIZE.small })] }, { width })

/** The matrix in short as a table: sectors down, partners across. */
export function matrixTable(matrix: BriefingMatrix, { briefing }: Material, notes: NoteRuns): Table {
  const words = BRIEFING_FILE_WORDS[briefing.lang]
  const { partners, groups } = matrix
  const first = 36
  const width = (PERCENT - first) / Math.max(1, partners.length)
  return new Table({
    width: { size: PERCENT, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    rows: [
      row([headCell(words.sector, first), ...partners.map(({ name }) => headCell(name, width))], true),
      ...groups.flatMap(({ code, name, rows }) => [
        row([
          cell(
            { keepNext: true, children: [new TextRun({ text: `${code} ${name}`, bold: true, color: MUTED })] },
            { span: partners.length + 1 },
          ),
        ]),
        ...rows.map(({ name: sector, cells }) =>
          row([
            cell({ children: [new TextRun(sector)] }),
            ...cells.map((one) => (one === null ? cell({ children: [new TextRun('·')] }) : matrixCell(one))),
          ]),
        ),
      ]),
    ],
  })

  function matrixCell({ stage, word, statements, when, note }: BriefingCell): TableCell {
    const text = [word, when, words.statements(statements)].filter((part) => part !== null).join(', ')
    return cell({ children: [markRun(stage), new TextRun(text), ...notes.of([note])] })
  }
}

/** The timeline as a table of dates and events. */
export function timelineTable(section: BriefingSection, { briefing }: Material, notes: NoteRuns): Table {
  const words = BRIEFING_FILE_WORDS[briefing.lang]
  const date = 22
  return new Table({
    width: { size: PERCENT, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    rows: [
      row([headCell(words.date, date), headCell(words.event, PERCENT - date)], true),
      ...section.groups
        .flatMap(({ lines }) => lines)
        .map((line) =>
          row([
            cell({ children: [new TextRun({ text: line.lead, bold: true })] }, { width: date }),
            cell({ children: [new TextRun(line.text), ...notes.of(line.notes)] }, { width: PERCENT - date }),
          ]),
        ),
    ],
  })
}
