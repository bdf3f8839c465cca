import { actorWords } from './en/actor.ts'
import { eventWords } from './en/event.ts'
import { readWords } from './en/read.ts'
import { statementWords } from './en/statement.ts'
import type { Lexicon } from './Lexicon.ts'

export const en: Lexicon = {
  lang: 'en',
  read: readWords,
  actors: actorWords,
  statements: statementWords,
  events: eventWords,
}
