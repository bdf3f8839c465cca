import type { ReadWords } from '../ReadWords.ts'

export const readWords: ReadWords = { todo: [] }
