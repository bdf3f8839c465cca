/** Two or three articles side by side, or one by itself. */

import { useMemo, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { compare } from '../../models/comparison/comparison.ts'
import { chooseArticles, type Shown } from '../../models/comparison/pair.ts'
import { Heading } from '../../ui/Heading.tsx'
import { NothingMatches } from '../../ui/NothingMatches.tsx'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { ReadingContext, startReading } from './Reading.ts'
import { SourcesPage } from './SourcesPage.tsx'
import { useShownInAddress } from './useShownInAddress.ts'
import { WORDS } from './words.ts'
import './sources.css'
import './panes.css'
import './top.css'
import './chooser.css'
import './head.css'
import './gutter.css'
import './map.css'
import './text.css'
import './details.css'
import './differences.css'

export function SourcesView({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(WORDS)
  const selection = useSelection()
  const { left, right, third, alone, at } = useView().state
  const { shown, missing } = useMemo(
    () => chooseArticles(index, { left, right, third, alone, at }, selection),
    [index, left, right, third, alone, at, selection],
  )
  useShownInAddress(index, shown, missing.length === 0)
  const [reading, setReading] = useState(startReading)
  return (
    <ReadingContext value={{ ...reading, change: (to) => setReading({ ...reading, ...to }) }}>
      <div className="sources">
        {missing.length > 0 && (
          <p className="sources-notice" role="alert">
            {words.missing(missing.join(', '))}
          </p>
        )}
        {shown === null || !selection.articles.includes(1) ? (
          <Nothing index={index} />
        ) : (
          <Compared key={`${shown.left} ${shown.right} ${shown.third}`} index={index} {...shown} />
        )}
      </div>
    </ReadingContext>
  )
}

/** Which of two blanks it is: a record without an article, or filters that leave none. */
function Nothing({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(WORDS)
  const isEmpty = index.articles.length === 0
  return (
    <>
      <Heading rank={1} className="view-title">
        {isEmpty ? words.emptyTitle : words.nothingTitle}
      </Heading>
      {isEmpty ? <p className="sources-notice">{words.empty}</p> : <NothingMatches index={index} counted="articles" />}
    </>
  )
}

function Compared({ index, left, right, third }: Shown & { readonly index: CorpusIndex }) {
  const selection = useSelection()
  const comparison = useMemo(
    () => compare(index, { left, right, third }, selection),
    [index, left, right, third, selection],
  )
  return <SourcesPage index={index} comparison={comparison} />
}
