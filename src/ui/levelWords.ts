import { LEVEL_NAMES } from '../models/lastContact/levelNames.ts'
import type { Level } from '../models/lastContact/officeLevel.ts'
import type { Words } from './View.tsx'

/** The levels at which two sides meet. */
export const LEVEL_WORDS: Words<Readonly<Record<Level, string>>> = LEVEL_NAMES
