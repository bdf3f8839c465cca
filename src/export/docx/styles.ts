import type { IStylesOptions } from 'docx'
import type { UiLang } from '../../corpus/codebook.ts'

/** A face that every office has, with all Vietnamese letters; also that of Vietnamese administrative documents. */
export const FONT = 'Times New Roman'
/** One that has the marks of the stages. */
export const MARK_FONT = 'Segoe UI Symbol'

export const INK = '15181D'
export const MUTED = '62686F'
export const HAIR = 'B4B7B6'

/** Half-points. */
export const SIZE = { body: 22, small: 18, note: 18, title: 36, heading: 26, group: 23 } as const

export const LANGUAGE_TAGS: Readonly<Record<UiLang, string>> = { vi: 'vi-VN', en: 'en-GB' }

export function stylesOf(lang: UiLang): IStylesOptions {
  const run = { font: FONT, color: INK }
  return {
    default: {
      document: { run: { ...run, size: SIZE.body, language: { value: LANGUAGE_TAGS[lang] } } },
      title: {
        run: { ...run, size: SIZE.title, bold: true },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      },
      heading1: {
        run: { ...run, size: SIZE.heading, bold: true },
        paragraph: {
          spacing: { before: 260, after: 60 },
          keepNext: true,
          border: { bottom: { style: 'single', size: 6, color: INK, space: 2 } },
        },
      },
      heading2: {
        run: { ...run, size: SIZE.group, bold: true },
        paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
      },
      footnoteText: { run: { ...run, size: SIZE.note }, paragraph: { spacing: { after: 30 } } },
    },
    paragraphStyles: [
      { id: 'BriefingLine', name: 'Briefing line', paragraph: { spacing: { after: 80 }, keepLines: true } },
      { id: 'BriefingRemark', name: 'Briefing remark', run: { size: SIZE.small, color: MUTED } },
    ],
  }
}
