import type { EventWords } from '../EventWords.ts'
import { dateWords } from './dates.ts'

export const eventWords: EventWords = { dates: dateWords }
