/** The articles and the gutters between neighbours, or one article alone beside what is known of it. */

import { Fragment, useCallback, useRef, useState } from 'react'
import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { endIn } from '../../models/comparison/passages.ts'
import { NOTHING_RELATED, related } from '../../models/comparison/related.ts'
import { type BySide, bySide, type Side } from '../../models/comparison/side.ts'
import { Heading } from '../../ui/Heading.tsx'
import type { TextState } from '../../ui/Texts.tsx'
import { useWords } from '../../ui/View.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleMap } from './ArticleMap.tsx'
import { ArticlePane } from './ArticlePane.tsx'
import { DETAIL_WORDS } from './detailWords.ts'
import { Gutter } from './Gutter.tsx'
import { KnownList } from './KnownFrom.tsx'
import { PaneContext, type SentenceOf } from './Pane.ts'
import { useReading } from './Reading.ts'
import type { ShownArticles } from './shownArticles.ts'
import type { Chosen } from './useChosen.ts'
import { useLinkedScroll } from './useLinkedScroll.ts'
import { NO_LAYOUT, type TextLayout } from './usePaneLayout.ts'
import { WORDS } from './words.ts'

interface PanesOf {
  readonly comparison: Comparison
  readonly articles: ShownArticles
  readonly names: BySide<string>
  readonly states: BySide<TextState>
  readonly texts: BySide<ArticleText | null>
  readonly chosen: Chosen
  /** The side that is shown where only one is. */
  readonly reading: Side
  readonly onePane: boolean
  readonly hrefTo: (side: Side, span: Span) => string
}

export function Panes(props: PanesOf) {
  const words = useWords(WORDS)
  const detailWords = useWords(DETAIL_WORDS)
  const { comparison, articles, names, states, texts, chosen, reading, onePane, hrefTo } = props
  const { sides } = comparison
  const isAlone = sides.length === 1
  const { linked, unfolded, reasons } = useReading()
  const [lit, setLit] = useState<SentenceOf | null>(null)
  const [layouts, setLayouts] = useState<BySide<TextLayout>>(() => bySide(() => NO_LAYOUT))
  const scrollers = { left: useScroller(), right: useScroller(), third: useScroller() }
  const report = useCallback(
    (side: Side, layout: TextLayout) => setLayouts((last) => ({ ...last, [side]: layout })),
    [],
  )
  useLinkedScroll({ on: linked && !onePane && !isAlone, comparison, scrollers, layouts })
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
          names,
          severalPartners: article.partners.length > 1,
          chosenAt: hasPlace && chosen.side === side ? chosen.start : null,
          chosen: ofChosen[side],
          lit: ofLit[side],
          showReasons: reasons ?? isAlone,
          hrefTo: (span) => hrefTo(side, span),
          light: (sentence) => setLit(sentence === null ? null : { side, sentence }),
        }}
      >
        <article className={`sources-pane is-${side}`} data-side={side} aria-label={words.article(names[side])}>
          <ArticleHead
            article={article}
            shortId={names[side]}
            statements={half.statements}
            text={texts[side]}
            unfolds={!isAlone}
          />
          <ArticleMap
            key={`${onePane}`}
            name={names[side]}
            length={article.length}
            layout={layouts[side]}
            scroller={scrollers[side]}
            lies={onePane || isAlone ? 'across' : 'down'}
          />
          <div className="sources-scroller" id={`sources-${side}`} data-scroller ref={scrollers[side]}>
            <ArticlePane article={article} text={states[side]} unfolded={unfolded} report={report} />
          </div>
        </article>
      </PaneContext>
    )
  }
  if (isAlone) {
    return (
      <div className="sources-panes">
        {pane('left')}
        <aside className="sources-facts">
          <Heading rank={2}>{detailWords.known}</Heading>
          <KnownList article={articles.left} statements={comparison.left.statements} text={texts.left} />
        </aside>
      </div>
    )
  }
  return (
    <div className="sources-panes" data-reading={reading}>
      {sides.map((side, i) => {
        const before = sides[i - 1]
        return (
          <Fragment key={side}>
            {before !== undefined && (
              <div className="sources-between">
                <BetweenHead comparison={comparison} left={before} right={side} />
                <Gutter
                  passages={comparison.passages}
                  left={{ side: before, extents: layouts[before].sentences }}
                  right={{ side, extents: layouts[side].sentences }}
                  scrollers={scrollers}
                  chosen={ofChosen}
                  lit={ofLit}
                />
              </div>
            )}
            {pane(side)}
          </Fragment>
        )
      })}
    </div>
  )
}

const useScroller = () => useRef<HTMLDivElement>(null)

function BetweenHead(props: { readonly comparison: Comparison; readonly left: Side; readonly right: Side }) {
  const words = useWords(WORDS)
  const { comparison, left, right } = props
  const here = comparison.passages.filter((passage) => endIn(passage, left) !== null && endIn(passage, right) !== null)
  return (
    <p className="sources-between-head">
      {words.linkedPassages(here.length)}
      {here.some((passage) => passage.differing.length > 0) && <span>{words.stagesDiffer}</span>}
    </p>
  )
}
