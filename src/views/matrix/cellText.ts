import { STAGES, type UiLang } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import type { MatrixCell } from '../../models/matrix/Matrix.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { voiceText } from '../../ui/evidence/voiceText.ts'
import { WORDS } from './words.ts'

/** "1 delivered, 5 agreed", highest first; empty where all stand at one stage. */
export function spreadText({ spread }: MatrixCell, lang: UiLang): string {
  const parts = spread.flatMap((n, i) =>
    n > 0 ? `${n} ${STAGE_WORDS[lang][STAGES[i] ?? 'mentioned'].toLowerCase()}` : [],
  )
  return parts.length > 1 ? parts.reverse().join(', ') : ''
}

/** What the marks of a cell say, in words: stage, count, how they spread, who says so, what is past, planned, halted. */
export function cellText(cell: MatrixCell, partner: CountryCode, lang: UiLang): string {
  const words = WORDS[lang]
  const spread = spreadText(cell, lang)
  return [
    `${STAGE_WORDS[lang][cell.stage]}, ${words.statements(cell.statements)}${spread && ` (${spread})`}`,
    cell.voices.map((voice) => voiceText(voice, partner, lang)).join(', '),
    cell.past > 0 && words.past(cell.past),
    cell.planned > 0 && words.planned(cell.planned),
    cell.halted > 0 && words.halted(cell.halted),
  ]
    .filter(Boolean)
    .join('; ')
}
