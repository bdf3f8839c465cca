import { useMemo, useState } from 'react'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { shortIds } from '../models/shortId.ts'
import { useWords } from '../ui/View.tsx'
import { DisagreementItem } from './DisagreementItem.tsx'
import { DISAGREEMENT_WORDS } from './disagreementWords.ts'

/** How many are shown at first, and more each time: each asks for the texts of its two articles. */
const STEP = 20

/** Both values and both quotes of each; which of the two is right is left to the reader. */
export function DisagreementList({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(DISAGREEMENT_WORDS)
  const [count, setCount] = useState(STEP)
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const articles = useMemo(() => new Map(index.articles.map((article) => [article.id, article])), [index])
  const { disagreements, events } = index
  const left = disagreements.length - count
  return (
    <>
      <p className="disagreements-lede">{words.lede}</p>
      <ol className="disagreements">
        {disagreements.slice(0, count).map((one) => (
          <DisagreementItem
            key={`${one.kind} ${[one.left, one.right].map(({ article, start, value }) => `${article} ${start} ${value}`).join(' ')}`}
            disagreement={one}
            events={events}
            articles={articles}
            shortId={shortId}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="text-link disagreements-more" onClick={() => setCount(count + STEP)}>
          {words.more(Math.min(STEP, left), left)}
        </button>
      )}
    </>
  )
}
