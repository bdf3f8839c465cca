import { HeadingLevel, Paragraph, TextRun } from 'docx'
import { rankOf, type Stage } from '../../corpus/codebook.ts'
import type { BriefingGroup, BriefingLine, BriefingSection } from '../../models/briefing/Briefing.ts'
import { STAGE_NAMES } from '../../models/codeNames.ts'
import type { Material } from '../briefing/materialOf.ts'
import { quoteText } from '../briefing/noteText.ts'
import type { NoteRuns } from './NoteRuns.ts'
import { LANGUAGE_TAGS, MARK_FONT, MUTED } from './styles.ts'

/** A Harvey ball for each stage; its word stands beside it. */
const MARKS = ['○', '◔', '◑', '◕', '●'] as const

export const markRun = (stage: Stage) => new TextRun({ text: `${MARKS[rankOf(stage)] ?? ''} `, font: MARK_FONT })

export const remark = (text: string, keepNext = false) =>
  new Paragraph({ style: 'BriefingRemark', keepNext, children: [new TextRun(text)] })

export const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
  new Paragraph({ heading: HeadingLevel[level], children: [new TextRun(text)] })

export function sectionParagraphs(
  section: BriefingSection | undefined,
  material: Material,
  notes: NoteRuns,
): readonly Paragraph[] {
  if (section === undefined) return []
  return [
    heading(section.heading, 'HEADING_1'),
    ...(section.lede === null ? [] : [remark(section.lede, true)]),
    ...section.groups.flatMap((group) => groupParagraphs(group, material, notes)),
    ...section.remarks.map((text) => remark(text)),
  ]
}

function groupParagraphs(group: BriefingGroup, material: Material, notes: NoteRuns): readonly Paragraph[] {
  return [
    ...(group.heading === null ? [] : [heading(group.heading, 'HEADING_2')]),
    ...group.lines.map((line) => lineParagraph(line, material, notes)),
    ...(group.remark === null ? [] : [remark(group.remark)]),
  ]
}

function lineParagraph(line: BriefingLine, { briefing, quoteOf }: Material, notes: NoteRuns): Paragraph {
  const { lang } = briefing
  const quoted = line.quoted === null ? undefined : briefing.notes[line.quoted - 1]
  const stage = line.stage === null ? [] : [markRun(line.stage), new TextRun(`${STAGE_NAMES[lang][line.stage]}. `)]
  return new Paragraph({
    style: 'BriefingLine',
    children: [
      ...stage,
      new TextRun({ text: line.lead, bold: true }),
      new TextRun({ text: line.text === '' ? '' : `: ${line.text}`, color: MUTED }),
      ...(quoted === undefined
        ? []
        : [
            new TextRun({
              text: quoteText(quoteOf(quoted.number), lang),
              break: 1,
              language: languageOf(quoted.article.meta.lang, LANGUAGE_TAGS[lang]),
            }),
          ]),
      ...notes.of(line.notes),
    ],
  })
}

const languageOf = (tag: string | null, otherwise: string) => ({
  value: tag === 'vi' || tag === 'en' ? LANGUAGE_TAGS[tag] : (tag ?? otherwise),
})
