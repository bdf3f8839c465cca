import type PptxGenJS from 'pptxgenjs'
import type { SectorGroup } from '../../corpus/codebook.ts'
import { rankOf, type Stage, type UiLang } from '../../corpus/codebook.ts'

/** Inches of a slide of 13.33 by 7.5. */
export const PAGE = { left: 0.6, width: 12.13, top: 1.34, bottom: 6.85, foot: 7.05 } as const

/** Faces that every office has, with all Vietnamese letters. */
export const FACE = { serif: 'Times New Roman', sans: 'Arial', marks: 'Segoe UI Symbol' } as const

export const INK = '15181D'
export const MUTED = '62686F'
export const HAIR = 'DCDDD8'
export const GROUP_INK: Readonly<Record<SectorGroup, string>> = {
  POL: '5D4B86',
  ECO: '76590B',
  KNO: '12675A',
  SOC: '8C3A67',
}
export const STAGE_INK = ['7488A2', '5B7495', '405C82', '28446D', '122C54'] as const
const MARKS = ['○', '◔', '◑', '◕', '●'] as const

export const LANGUAGE_TAGS: Readonly<Record<UiLang, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** A Harvey ball; its word stands beside it. */
export function markRun(stage: Stage, fontSize: number): PptxGenJS.TextProps {
  const rank = rankOf(stage)
  return {
    text: `${MARKS[rank] ?? ''} `,
    options: { fontFace: FACE.marks, fontSize, color: STAGE_INK[rank] ?? INK },
  }
}

/** The numbers of notes. */
export const refsRun = (numbers: readonly number[]): PptxGenJS.TextProps => ({
  text: ` ${numbers.join(' ')}`,
  options: { superscript: true, color: MUTED },
})

const NO_LINE: PptxGenJS.BorderProps = { type: 'none' }
export const UNDER: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
  NO_LINE,
  NO_LINE,
  { type: 'solid', pt: 0.75, color: HAIR },
  NO_LINE,
]

/** Of letters of one point on an inch. */
const LETTERS_TO_INCH_POINT = 130

/** Lines that a text takes, rather too many than too few: a letter is a little over half its size wide. `width` in inches, `size` in points. */
export const linesIn = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((width * LETTERS_TO_INCH_POINT) / size))), 0)

/** Parts of a list that each fill at most `room`; an item larger than that stands alone. */
export function parted<T>(items: readonly T[], room: number, sizeOf: (item: T) => number): readonly (readonly T[])[] {
  const parts: T[][] = []
  let left = 0
  for (const item of items) {
    const size = sizeOf(item)
    const part = parts.at(-1)
    if (part === undefined || size > left) {
      parts.push([item])
      left = room - size
    } else {
      part.push(item)
      left -= size
    }
  }
  return parts
}
