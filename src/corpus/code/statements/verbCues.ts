import type { Cue } from '../../lexicon/StatementWords.ts'

/** Staging words that are verbs, so that one of them can be finite. */
export const FINITE: ReadonlySet<Cue> = new Set<Cue>([
  'deed',
  'sign',
  'ratify',
  'join',
  'discuss',
  'agree',
  'accept',
  'conclude',
  'follow',
  'close',
  'halt',
  'refuse',
  'want',
  'ask',
  'call',
  'say',
  'value',
  'note',
  'urge',
])
