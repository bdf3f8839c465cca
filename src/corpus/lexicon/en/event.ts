import type { EventWords } from '../EventWords.ts'

export const eventWords: EventWords = { todo: [] }
