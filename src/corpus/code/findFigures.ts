/** Codebook section 6. */
import type { Lexicon } from '../lexicon/Lexicon.ts'
import type { Figure, ReadArticle } from '../types.ts'
import type { Actors } from './actors/findActors.ts'

export function findFigures(_article: ReadArticle, _actors: Actors, _lexicon: Lexicon): readonly Figure[] {
  return []
}
