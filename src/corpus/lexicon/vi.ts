import type { Lexicon } from './Lexicon.ts'
import { actorWords } from './vi/actor.ts'
import { eventWords } from './vi/event.ts'
import { readWords } from './vi/read.ts'
import { statementWords } from './vi/statement.ts'

export const vi: Lexicon = {
  lang: 'vi',
  read: readWords,
  actors: actorWords,
  statements: statementWords,
  events: eventWords,
}
