/** Verbs that are not finite: "to sign", "sẽ ký", "để hai bên ký". */

import type { Span } from '../../types.ts'
import { hasPair } from './pairs.ts'
import { type Scanned, wordsBefore } from './Scanned.ts'
import { isAimOf } from './unchanging.ts'

/** Whether a word stands before a verb after which it is not finite, with nothing but adverbs between. */
export function isBase(sentence: Scanned, cue: Span): boolean {
  const { infinitives, adverbs } = sentence.finders
  const words = wordsBefore(sentence, cue.start, 4)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (infinitives.has(word) || hasPair(infinitives, words[i + 1] ?? '', word)) return true
    if (adverbs.has(word) || word.endsWith('ly')) continue
    const from = cue.start - words.slice(0, i).join(' ').length - 2
    return sentence.words.participleEndings === null && isAimOf(sentence, from, cue.start)
  }
  return false
}
