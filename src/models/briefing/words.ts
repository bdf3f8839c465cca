import type { UiLang } from '../../corpus/codebook.ts'
import type { BriefingWords } from './BriefingWords.ts'
import { en } from './english.ts'
import { vi } from './vietnamese.ts'

export const BRIEFING_WORDS: Readonly<Record<UiLang, BriefingWords>> = { vi, en }
