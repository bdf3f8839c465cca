/** The briefing as a Word document with footnotes. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { Material } from '../briefing/materialOf.ts'
import { steadyOffice } from '../briefing/steadyOffice.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import { footnotesOf } from './footnotes.ts'
import { heading, remark, sectionParagraphs } from './lines.ts'
import { NoteRuns } from './NoteRuns.ts'
import { LANGUAGE_TAGS, MUTED, SIZE, stylesOf } from './styles.ts'
import { matrixTable, timelineTable } from './tables.ts'

/** A4, mm; the margins are those of an administrative document. */
const PAPER = { width: 210, height: 297, margin: { top: 20, bottom: 18, left: 25, right: 18 } } as const

export async function documentOf(material: Material): Promise<Uint8Array<ArrayBuffer>> {
  const { briefing, page } = material
  const isPortrait = page === 'a4'
  const mm = convertMillimetersToTwip
  const { margin } = PAPER
  const document = new Document({
    title: `${briefing.kicker}. ${briefing.title}`,
    creator: 'Bang Giao',
    lastModifiedBy: 'Bang Giao',
    description: `${briefing.asOfText}. ${BRIEFING_FILE_WORDS[briefing.lang].hash} ${briefing.hash}`,
    styles: stylesOf(briefing.lang),
    footnotes: footnotesOf(material),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: mm(PAPER.width),
              height: mm(PAPER.height),
              orientation: isPortrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: { top: mm(margin.top), bottom: mm(margin.bottom), left: mm(margin.left), right: mm(margin.right) },
          },
        },
        headers: { default: headerOf(material) },
        footers: {
          default: footerOf(material, mm((isPortrait ? PAPER.width : PAPER.height) - margin.left - margin.right)),
        },
        children: bodyOf(material),
      },
    ],
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
  return steadyOffice(bytes, briefing.asOf)
}

/** In the order in which the notes are numbered. */
function bodyOf(material: Material) {
  const { briefing, link } = material
  const { sections, matrix, lang, filters } = briefing
  const words = BRIEFING_FILE_WORDS[lang]
  const notes = new NoteRuns()
  const section = (name: keyof typeof sections) => sectionParagraphs(sections[name], material, notes)
  const timeline = sections.timeline
  return [
    remark(briefing.kicker),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(briefing.title)] }),
    remark([`${briefing.asOfText}.`, ...briefing.lede].join(' ')),
    ...(filters.length === 0 ? [] : [remark(`${words.filters}: ${filters.join('; ')}.`)]),
    ...section('since'),
    ...section('says'),
    heading(matrix.heading, 'HEADING_1'),
    ...(matrix.groups.length === 0 ? [] : [matrixTable(matrix, material, notes)]),
    ...matrix.remarks.map((text) => remark(text)),
    ...section('asks'),
    ...section('promised'),
    ...(timeline === undefined || timeline.groups.every(({ lines }) => lines.length === 0)
      ? section('timeline')
      : [
          heading(timeline.heading, 'HEADING_1'),
          timelineTable(timeline, material, notes),
          ...timeline.groups.flatMap(({ remark: more }) => (more === null ? [] : [remark(more)])),
          ...timeline.remarks.map((text) => remark(text)),
        ]),
    ...section('contacts'),
    ...section('figures'),
    ...section('instruments'),
    ...section('disputes'),
    heading(words.sources, 'HEADING_1'),
    ...sourceParagraphs(material),
    ...(briefing.gaps.length === 0 ? [] : [heading(words.gaps, 'HEADING_1'), ...briefing.gaps.map(lineOf)]),
    remark(`${words.exact} ${words.hash}: ${briefing.hash}`),
    new Paragraph({
      style: 'BriefingRemark',
      children: [
        new TextRun(`${words.link}: `),
        new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] }),
      ],
    }),
  ]
}

const lineOf = (text: string) => new Paragraph({ style: 'BriefingLine', children: [new TextRun(text)] })

function sourceParagraphs({ briefing }: Material): readonly Paragraph[] {
  const words = BRIEFING_FILE_WORDS[briefing.lang]
  const listed = briefing.sources.map(({ article, shortId, source }) => {
    const parts = [source.agency ?? words.noOutlet, source.place, source.date ?? words.noDate, source.language]
    const title = article.meta.title === null ? '' : ` ${article.meta.title.value}.`
    return new Paragraph({
      style: 'BriefingLine',
      children: [
        new TextRun({ text: shortId, bold: true }),
        new TextRun({
          text: title,
          language: { value: article.meta.lang ?? LANGUAGE_TAGS[briefing.lang] },
        }),
        new TextRun(` ${parts.filter((part) => part !== null).join(', ')}`),
      ],
    })
  })
  return briefing.otherSources === null ? listed : [...listed, remark(briefing.otherSources)]
}

function headerOf({ marking }: Material): Header {
  const run = new TextRun({ text: marking ?? '', bold: true, size: SIZE.small, allCaps: true })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

/** What it is and as of when; the record's hash; the page. `width` of the text, twips. */
function footerOf({ briefing }: Material, width: number): Footer {
  const words = BRIEFING_FILE_WORDS[briefing.lang]
  const small = { size: SIZE.small - 2, color: MUTED }
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ ...small, text: `${briefing.kicker} · ${briefing.asOfText}` }),
          new TextRun({
            ...small,
            children: [
              `\t${words.hash} ${briefing.hash.slice(0, 16)} · `,
              PageNumber.CURRENT,
              '/',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
