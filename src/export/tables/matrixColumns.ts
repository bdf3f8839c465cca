/** The columns of the matrix, named for a table. */
import { STAGES, VOICES } from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import type { MatrixCell, MatrixColumn } from '../../models/matrix/Matrix.ts'
import { languageTitle } from '../../models/selection/filterText.ts'
import type { ColumnChoice } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'
import type { ExportContext } from '../ExportContext.ts'
import { stageName, voiceName } from './columns.ts'

interface ColumnWords {
  readonly overall: string
  readonly notStated: string
  readonly notCoded: string
  readonly noArticle: Readonly<Record<'vi' | 'en', string>>
  readonly kinds: Readonly<Record<ColumnChoice, string>>
}

export const COLUMN_WORDS: Words<ColumnWords> = {
  vi: {
    overall: 'Chung',
    notStated: 'không nêu',
    notCoded: 'chưa mã hoá',
    noArticle: { vi: 'không có bài tiếng Việt', en: 'không có bài tiếng Anh' },
    kinds: { article: 'Bài', stage: 'Mức độ', voice: 'Ai nêu', year: 'Năm', outlet: 'Hãng tin', lang: 'Ngôn ngữ' },
  },
  en: {
    overall: 'Overall',
    notStated: 'not stated',
    notCoded: 'not coded',
    noArticle: { vi: 'no article in Vietnamese', en: 'no article in English' },
    kinds: {
      article: 'Article',
      stage: 'Stage',
      voice: 'Who says so',
      year: 'Year',
      outlet: 'Outlet',
      lang: 'Language',
    },
  },
}

/** A column under its partner, as one of these that a sheet can hold. */
export interface NamedColumn {
  readonly partner: CountryCode | null
  readonly column: MatrixColumn
  readonly name: string
}

export function columnText(column: MatrixColumn, { state: { lang } }: ExportContext): string {
  const words = COLUMN_WORDS[lang]
  switch (column.kind) {
    case 'overall':
      return words.overall
    case 'no-article':
      return words.noArticle[column.lang]
    case 'not-coded':
      return [column.value, words.notCoded].filter(Boolean).join(', ')
    case 'part':
      return partText(column.by, column.value, column.partner, lang)
  }
}

function partText(by: ColumnChoice, value: string, partner: CountryCode, lang: 'vi' | 'en'): string {
  if (value === '') return COLUMN_WORDS[lang].notStated
  if (by === 'lang') return languageTitle(value, lang)
  const stage = STAGES.find((one) => by === 'stage' && one === value)
  const voice = VOICES.find((one) => by === 'voice' && one === value)
  if (stage !== undefined) return stageName(stage, lang) ?? value
  return voice === undefined ? value : voiceName(voice, partner, lang)
}

export const partnerText = (partner: CountryCode | null, lang: 'vi' | 'en') =>
  partner === null ? null : countryName(partner, lang)

/** The cells of a column; null where it stands for what nobody has coded or written. */
export function cellAt(column: MatrixColumn, sector: number): MatrixCell | null {
  return column.kind === 'overall' || column.kind === 'part' ? (column.cells[sector] ?? null) : null
}
