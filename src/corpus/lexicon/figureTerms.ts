import type { Term } from '../terms.ts'
import type { FigureWord } from './FigureWords.ts'

const terms = (list: readonly string[], means: FigureWord): Term<FigureWord>[] =>
  list.map((words) => ({ words, means }))

export const number = (value: number, list: readonly string[]) => terms(list, { kind: 'number', value })
export const scale = (value: number, list: readonly string[]) => terms(list, { kind: 'scale', value })
export const money = (currency: string, list: readonly string[]) => terms(list, { kind: 'money', currency })
export const unit = (name: string, list: readonly string[]) => terms(list, { kind: 'unit', unit: name })
export const multiple = (value: number, list: readonly string[]) => terms(list, { kind: 'multiple', value })
export const many = (value: number, list: readonly string[]) => terms(list, { kind: 'many', value })
export const amount = (value: number, unit: string, list: readonly string[]) =>
  terms(list, { kind: 'amount', value, unit })
export const plain = (
  kind: 'fold' | 'years' | 'anniversary' | 'uncounted' | 'uncounted-beside' | 'small' | 'no-figure',
  list: readonly string[],
) => terms(list, { kind })
