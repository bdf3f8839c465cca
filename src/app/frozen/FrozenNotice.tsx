/** For a link that names another record than the site has: from which it was made, which one is shown, and what has changed between the two. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { shortHash } from '../../corpus/index/Versions.ts'
import { versionQuery } from '../../data/versionQuery.ts'
import { dateText } from '../../models/dateText.ts'
import { compareCorpora } from '../../models/diff/compareCorpora.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { changesOf } from './changesOf.ts'
import { WhatChanged } from './WhatChanged.tsx'
import { FROZEN_WORDS } from './words.ts'
import './frozen.css'

interface Props {
  readonly index: CorpusIndex
  /** The hash of the link, eight digits. */
  readonly wanted: string
}

export function FrozenNotice({ index, wanted }: Props) {
  const words = useWords(FROZEN_WORDS)
  const { state, hrefOf } = useView()
  const query = useQuery(versionQuery(wanted, index.hash))
  const before = query.data ?? null
  const changes = useMemo(() => (before === null ? [] : changesOf(compareCorpora(before, index))), [before, index])
  const nameOf = ({ asOf, hash }: CorpusIndex) =>
    words.record(asOf === null ? null : dateText(asOf, state.lang), shortHash(hash))
  const sentence = () => {
    if (query.isFetching && before === null) return words.looking(wanted)
    if (query.isError) return words.unreadable(wanted, nameOf(index))
    return before === null ? words.gone(wanted, nameOf(index)) : words.moved(nameOf(before), nameOf(index))
  }
  return (
    <section className="shell-notice frozen" aria-label={words.label}>
      <p role="status">
        {sentence()}
        {before !== null && ` ${changes.length === 0 ? words.sameFacts : words.changed}`}
      </p>
      {before !== null && <WhatChanged before={before} after={index} changes={changes} />}
      <p className="frozen-actions">
        {query.isError && !query.isFetching && (
          <button type="button" className="text-link" onClick={() => query.refetch()}>
            {words.retry}
          </button>
        )}
        <a className="text-link" href={hrefOf({ corpus: null })}>
          {words.live}
        </a>
      </p>
    </section>
  )
}
