/** One article coded: who is in it, what each sentence says, what happened. */

import type { Lexicon } from '../lexicon/Lexicon.ts'
import { LEXICONS } from '../lexicon/lexicons.ts'
import type { CodedArticle, EventReport, ReadArticle, Statement } from '../types.ts'
import { type Actors, findActors } from './actors/findActors.ts'
import { findEvents } from './events/findEvents.ts'
import { withProgrammeSectors } from './events/programmeSectors.ts'
import { withRunningWork } from './events/running.ts'
import { findFigures } from './findFigures.ts'
import { findInstruments } from './findInstruments.ts'
import { codeStatements } from './statements/codeStatements.ts'

/** Codes one article with the lexicon of its language; an article without one comes back uncoded, each sentence saying so. */
export function codeArticle(article: ReadArticle): CodedArticle {
  if (article.lexicon === null) return uncoded(article)
  const lexicon = LEXICONS[article.lexicon]
  const actors = findActors(article, lexicon)
  const { statements, reasons } = codeStatements(article, actors, lexicon)
  const about = actors.partners.length > 0
  return {
    article,
    partners: actors.partners,
    statements,
    reasons,
    events: about ? eventsOf(article, actors, lexicon, statements) : [],
    instruments: about ? findInstruments(article, actors, lexicon) : [],
    figures: about ? findFigures(article, actors, lexicon) : [],
    people: about ? actors.people : [],
  }
}

function eventsOf(
  article: ReadArticle,
  actors: Actors,
  lexicon: Lexicon,
  statements: readonly Statement[],
): readonly EventReport[] {
  const told = findEvents(article, actors, lexicon)
  return withProgrammeSectors(withRunningWork(told, statements, article, lexicon), statements)
}

function uncoded(article: ReadArticle): CodedArticle {
  return {
    article,
    partners: [],
    statements: [],
    reasons: article.sentences.map(() => 'uncoded-language'),
    events: [],
    instruments: [],
    figures: [],
    people: [],
  }
}
