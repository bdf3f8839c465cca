/** The two articles and the gutter between them, or one article alone. */
import { useCallback, useRef, useState } from 'react'
import type { Span } from '../../corpus/types.ts'
import type { Extent } from '../../models/articlePage/ribbons.ts'
import type { Comparison, Side } from '../../models/comparison/comparison.ts'
import { NOTHING_RELATED, related } from '../../models/comparison/related.ts'
import type { TextState } from '../../ui/Texts.tsx'
import { useWords } from '../../ui/View.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticlePane } from './ArticlePane.tsx'
import { DETAIL_WORDS } from './detailWords.ts'
import { Gutter } from './Gutter.tsx'
import { KnownList } from './KnownFrom.tsx'
import { PaneContext, type SentenceOf } from './Pane.ts'
import type { PairArticles } from './pairArticles.ts'
import type { Chosen } from './useChosen.ts'
import { WORDS } from './words.ts'

interface PanesOf {
  readonly comparison: Comparison
  readonly articles: PairArticles
  readonly names: Readonly<Record<Side, string>>
  readonly states: Readonly<Record<Side, TextState>>
  readonly chosen: Chosen
  readonly unfolded: boolean
  readonly showReasons: boolean
  /** The side that a narrow screen shows. */
  readonly reading: Side
  readonly hrefTo: (side: Side, span: Span) => string
}

type Extents = ReadonlyMap<number, Extent>
const NOWHERE: Extents = new Map()

export function Panes(props: PanesOf) {
  const words = useWords(WORDS)
  const detailWords = useWords(DETAIL_WORDS)
  const { comparison, articles, names, states, chosen, unfolded, showReasons, reading, hrefTo } = props
  const [lit, setLit] = useState<SentenceOf | null>(null)
  const [leftExtents, setLeftExtents] = useState(NOWHERE)
  const [rightExtents, setRightExtents] = useState(NOWHERE)
  const leftScroller = useRef<HTMLDivElement>(null)
  const rightScroller = useRef<HTMLDivElement>(null)
  const report = {
    left: useCallback((extents: Extents) => setLeftExtents(extents), []),
    right: useCallback((extents: Extents) => setRightExtents(extents), []),
  }
  const scrollers = { left: leftScroller, right: rightScroller }
  const ofChosen =
    chosen.found?.found === 'statement' && chosen.side !== null
      ? related(comparison, chosen.side, chosen.found.sentence)
      : NOTHING_RELATED
  const ofLit = lit === null ? NOTHING_RELATED : related(comparison, lit.side, lit.sentence)
  const hasPlace = chosen.found !== null && chosen.found.found !== 'fault'

  const pane = (side: Side) => {
    const article = articles[side]
    const half = comparison[side]
    if (article === null || half === null) return null
    return (
      <PaneContext
        value={{
          side,
          half,
          comparison,
          severalPartners: article.partners.length > 1,
          chosenAt: hasPlace && chosen.side === side ? chosen.start : null,
          chosen: ofChosen[side],
          lit: ofLit[side],
          showReasons,
          hrefTo: (span) => hrefTo(side, span),
          light: (sentence) => setLit(sentence === null ? null : { side, sentence }),
        }}
      >
        <article className={`sources-pane is-${side}`} data-side={side} aria-label={words.article(names[side])}>
          <ArticleHead
            article={article}
            shortId={names[side]}
            statements={half.statements}
            unfolds={comparison.right !== null}
          />
          <div className="sources-scroller" data-scroller ref={scrollers[side]}>
            <ArticlePane article={article} text={states[side]} unfolded={unfolded} report={report[side]} />
          </div>
        </article>
      </PaneContext>
    )
  }
  if (comparison.right === null) {
    return (
      <div className="sources-panes is-alone">
        {pane('left')}
        <aside className="sources-facts">
          <h2>{detailWords.known}</h2>
          <KnownList article={articles.left} statements={comparison.left.statements} />
        </aside>
      </div>
    )
  }
  return (
    <div className="sources-panes" data-reading={reading}>
      {pane('left')}
      <div className="sources-between">
        <p className="sources-between-head">
          {words.linkedPassages(comparison.passages.length)}
          {comparison.passages.some((passage) => passage.differing.length > 0) && <span>{words.stagesDiffer}</span>}
        </p>
        <Gutter
          passages={comparison.passages}
          extents={{ left: leftExtents, right: rightExtents }}
          scrollers={scrollers}
          chosen={ofChosen}
          lit={ofLit}
        />
      </div>
      {pane('right')}
    </div>
  )
}
