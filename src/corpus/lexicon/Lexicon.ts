/** The words of one language. Adding a language is adding a file beside `vi.ts` and `en.ts`; the rules do not know the languages. */
import type { CodedLang } from '../codebook.ts'
import type { ActorWords } from './ActorWords.ts'
import type { EventWords } from './EventWords.ts'
import type { ReadWords } from './ReadWords.ts'
import type { StatementWords } from './StatementWords.ts'

export interface Lexicon {
  readonly lang: CodedLang
  readonly read: ReadWords
  readonly actors: ActorWords
  readonly statements: StatementWords
  readonly events: EventWords
}
