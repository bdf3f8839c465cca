import { phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

/** Words of thanks: what they name has been done. What is only praised depends on what it is (`value`). */
export const thankWords: CueWords = {
  cue: 'thank',
  words: phrases`
    thank, thanked, thanks, thanking, to thank, offered thanks, extended thanks, extended his thanks,
    extended her thanks, extended their thanks, sincere thanks, deep thanks, heartfelt thanks, grateful to,
    grateful for, gratitude, gratitude to, gratitude for, appreciation for, appreciation of, appreciation to,
    appreciative of, indebted to, indebted for`,
}
