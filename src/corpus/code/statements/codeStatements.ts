/** Each sentence a statement with its codes, or a reason why it is none (codebook sections 1 to 4). */
import type { Reason } from '../../codebook.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { ReadArticle, Statement } from '../../types.ts'
import type { Actors } from '../actors/findActors.ts'

export interface CodedSentences {
  readonly statements: readonly Statement[]
  /** Beside the article's sentences. */
  readonly reasons: readonly (Reason | null)[]
}

export function codeStatements(article: ReadArticle, _actors: Actors, _lexicon: Lexicon): CodedSentences {
  return { statements: [], reasons: article.sentences.map(() => 'no-sector') }
}
