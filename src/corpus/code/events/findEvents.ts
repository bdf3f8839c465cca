/** What happened, or is set to happen, at a time that the article gives (codebook section 5). */
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { EventReport, ReadArticle } from '../../types.ts'
import type { Actors } from '../actors/findActors.ts'

export function findEvents(_article: ReadArticle, _actors: Actors, _lexicon: Lexicon): readonly EventReport[] {
  return []
}
