import { useQueries } from '@tanstack/react-query'
import { useContext } from 'react'
import type { ArticleText } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../corpus/types.ts'
import { TextsContext } from './Texts.tsx'

export interface SomeTexts {
  /** Those that have come. */
  readonly texts: ReadonlyMap<ArticleId, ArticleText>
  readonly waiting: number
  /** Asks again for those that could not be had; null where none failed. */
  readonly retry: (() => void) | null
}

/** The texts of some articles at once, each fetched when it is first asked for. */
export function useTexts(ids: readonly ArticleId[]): SomeTexts {
  const queryOf = useContext(TextsContext)
  if (queryOf === null) throw new Error('useTexts outside TextsContext')
  const answers = useQueries({ queries: ids.map((id) => queryOf(id)) })
  const failed = answers.filter(({ isError }) => isError)
  return {
    texts: new Map(answers.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
    waiting: answers.filter(({ isPending }) => isPending).length,
    retry: failed.length === 0 ? null : () => failed.forEach(({ refetch }) => void refetch()),
  }
}
