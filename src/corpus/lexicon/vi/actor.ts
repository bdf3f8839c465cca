import type { ActorWords } from '../ActorWords.ts'

export const actorWords: ActorWords = { terms: [] }
