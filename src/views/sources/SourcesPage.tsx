/** The page of what is compared: heading, choosers, strip, the texts with what runs between them, what is chosen, and what differs. */
import { useMemo, useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { linkDigits } from '../../models/articlePage/findSentence.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { bySide, type Side } from '../../models/comparison/side.ts'
import { DIFFERENCE_KINDS, differences } from '../../models/difference/differences.ts'
import { shortIds } from '../../models/shortId.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { Details } from './Details.tsx'
import { DifferenceSection, unlikeCount } from './DifferenceSection.tsx'
import { DETAIL_WORDS } from './detailWords.ts'
import { Finding } from './Finding.tsx'
import { LeftOutNotice } from './LeftOutNotice.tsx'
import { Legend } from './Legend.tsx'
import { LinkFaultNotice } from './LinkFaultNotice.tsx'
import { Panes } from './Panes.tsx'
import { SectorStrip } from './SectorStrip.tsx'
import { SideSwitch } from './SideSwitch.tsx'
import { readyTexts, shownArticles, useTexts } from './shownArticles.ts'
import { Toolbar } from './Toolbar.tsx'
import { useChosen } from './useChosen.ts'
import { useChosenInView } from './useChosenInView.ts'
import { useOnePane } from './useOnePane.ts'

interface PageOf {
  readonly index: CorpusIndex
  readonly comparison: Comparison
}

export function SourcesPage({ index, comparison }: PageOf) {
  const words = useWords(DETAIL_WORDS)
  const { state, hrefOf, go } = useView()
  const { at } = state
  const { sides } = comparison
  const compares = sides.length > 1
  const articles = shownArticles(index, comparison)
  const ids = useMemo(() => shortIds(index.articles.map((article) => article.id)), [index])
  const names = bySide((side) => ids.get(articles[side]?.id ?? '') ?? '')
  const states = useTexts(articles)
  const texts = readyTexts(articles, states)
  const chosen = useChosen(comparison, articles, texts)
  const { side, start, found } = chosen
  const [reading, setReading] = useReadSide(side, start)
  const onePane = useOnePane(sides.length)
  const langs = bySide((each) => articles[each]?.meta.lang ?? undefined)
  const selection = useSelection()
  const differing = useMemo(() => {
    const all = differences(index, comparison, selection)
    return { all, count: DIFFERENCE_KINDS.reduce((sum, kind) => sum + unlikeCount(all, kind), 0) }
  }, [index, comparison, selection])
  const root = useRef<HTMLDivElement>(null)
  const differencesRef = useRef<HTMLDetailsElement>(null)
  const close = useChosenInView({
    ...chosen,
    root,
    comparison,
    ready: sides.every((each) => texts[each] !== null),
    clear: () => go({ at: null }),
  })
  const hrefTo = (of: Side, { start, end }: Span) => {
    const { id, sha256 } = articles[of] ?? articles.left
    return hrefOf({ at: { article: id, start, end, sha8: linkDigits(sha256) } })
  }
  const isShown = found !== null && found.found !== 'fault' && side !== null
  return (
    <>
      <div
        ref={root}
        className={['sources-page', compares ? `is-${sides.length}` : 'is-alone', onePane ? 'is-one-pane' : ''].join(
          ' ',
        )}
      >
        <div className="sources-top">
          <Finding comparison={comparison} />
          <Legend compares={compares} />
        </div>
        <Toolbar
          index={index}
          ids={ids}
          comparison={comparison}
          onePane={onePane}
          differences={compares ? { count: differing.count, show: () => showDetails(differencesRef.current) } : null}
        />
        <LeftOutNotice index={index} comparison={comparison} names={names} />
        {compares && <SectorStrip comparison={comparison} names={names} />}
        {found?.found === 'fault' && <LinkFaultNotice fault={found.fault} href={hrefOf({ at: null })} />}
        {compares && <SideSwitch sides={sides} side={reading} setSide={setReading} names={names} />}
        <Panes
          comparison={comparison}
          articles={articles}
          names={names}
          states={states}
          texts={texts}
          chosen={chosen}
          reading={sides.includes(reading) ? reading : 'left'}
          onePane={onePane}
          hrefTo={hrefTo}
        />
        <section className="sources-details" aria-live="polite" aria-label={words.details}>
          {isShown && (
            <Details
              comparison={comparison}
              side={side}
              found={found}
              chosen={at === null ? null : { article: articles[side] ?? articles.left, span: at }}
              ids={names}
              texts={texts}
              langs={langs}
              hrefTo={hrefTo}
              close={close}
            />
          )}
        </section>
      </div>
      {compares && (
        <DifferenceSection
          details={differencesRef}
          differences={differing.all}
          sides={sides}
          names={names}
          texts={texts}
          langs={langs}
          hrefTo={hrefTo}
        />
      )}
    </>
  )
}

/** Opens a folded section and goes to it. */
function showDetails(details: HTMLDetailsElement | null): void {
  if (details === null) return
  details.open = true
  details.scrollIntoView?.()
  details.querySelector('summary')?.focus({ preventScroll: true })
}

/** Which side is read where one is shown at a time: the reader's choice, until a sentence is chosen on another. */
function useReadSide(side: Side | null, start: number | null): [Side, (side: Side) => void] {
  const chosen = `${side} ${start}`
  const [reading, setReading] = useState<Side>(side ?? 'left')
  const [readFor, setReadFor] = useState(chosen)
  if (readFor !== chosen) {
    setReadFor(chosen)
    if (side !== null) setReading(side)
  }
  return [reading, setReading]
}
