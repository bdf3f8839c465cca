import { ExternalHyperlink, Paragraph, TextRun } from 'docx'
import type { BriefingNote } from '../../models/briefing/Briefing.ts'
import type { Material } from '../briefing/materialOf.ts'
import { quoteText, sourceText } from '../briefing/noteText.ts'
import { LANGUAGE_TAGS } from './styles.ts'

type Footnotes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>

/** Each note as a footnote: the exact sentence, where it stands, and the link to it. */
export function footnotesOf(material: Material): Footnotes {
  return Object.fromEntries(
    material.briefing.notes.map((note) => [String(note.number), { children: [paragraphOf(material, note)] }]),
  )
}

function paragraphOf({ briefing, quoteOf, hrefOf }: Material, note: BriefingNote): Paragraph {
  const { lang } = briefing
  return new Paragraph({
    style: 'FootnoteText',
    children: [
      new TextRun({
        text: ` ${quoteText(quoteOf(note.number), lang)} `,
        language: { value: articleLanguage(note.article.meta.lang) ?? LANGUAGE_TAGS[lang] },
      }),
      new ExternalHyperlink({
        link: hrefOf(note),
        children: [new TextRun({ text: note.shortId, style: 'Hyperlink' })],
      }),
      new TextRun(`, ${sourceText(note, lang)}.`),
    ],
  })
}

/** As a word processor writes a language; null where it is not known. */
function articleLanguage(tag: string | null): string | null {
  if (tag === null) return null
  return tag === 'vi' || tag === 'en' ? LANGUAGE_TAGS[tag] : tag
}
