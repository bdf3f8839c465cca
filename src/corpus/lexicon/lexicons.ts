import type { CodedLang } from '../codebook.ts'
import { en } from './en.ts'
import type { Lexicon } from './Lexicon.ts'
import { vi } from './vi.ts'

/** Every language that can be coded, with its words. */
export const LEXICONS: Readonly<Record<CodedLang, Lexicon>> = { vi, en }
