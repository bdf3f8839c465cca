/** The page of a pair: heading, choosers, strip, the two texts with what runs between them, and what is chosen. */
import { useMemo, useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { linkDigits } from '../../models/articlePage/findSentence.ts'
import type { Comparison, Side } from '../../models/comparison/comparison.ts'
import { shortIds } from '../../models/shortId.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { Details } from './Details.tsx'
import { DETAIL_WORDS } from './detailWords.ts'
import { Heading } from './Heading.tsx'
import { Legend } from './Legend.tsx'
import { LinkFaultNotice } from './LinkFaultNotice.tsx'
import { Panes } from './Panes.tsx'
import { pairArticles, readyText, usePairTexts } from './pairArticles.ts'
import { SectorStrip } from './SectorStrip.tsx'
import { SideSwitch } from './SideSwitch.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useChosen } from './useChosen.ts'
import { useChosenInView } from './useChosenInView.ts'

interface PairOf {
  readonly index: CorpusIndex
  readonly comparison: Comparison
}

export function PairPage({ index, comparison }: PairOf) {
  const words = useWords(DETAIL_WORDS)
  const { hrefOf, go } = useView()
  const articles = pairArticles(index, comparison)
  const shown = { left: articles.left.id, right: articles.right?.id ?? null }
  const ids = useMemo(() => shortIds(index.articles.map((article) => article.id)), [index])
  const names = { left: ids.get(shown.left) ?? '', right: ids.get(shown.right ?? '') ?? '' }
  const states = usePairTexts(articles)
  const texts = { left: readyText(states.left), right: readyText(states.right) }
  const chosen = useChosen(comparison, articles, texts)
  const { side, start, found } = chosen
  const [unfolded, setUnfolded] = useState(false)
  const [showReasons, setShowReasons] = useState(false)
  const [reading, setReading] = useReadSide(side, start)
  const root = useRef<HTMLDivElement>(null)
  const close = useChosenInView({
    ...chosen,
    root,
    comparison,
    ready: texts.left !== null && texts.right !== null,
    clear: () => go({ ...shown, at: null }),
  })
  const hrefTo = (of: Side, { start, end }: Span) => {
    const { id, sha256 } = articles[of] ?? articles.left
    return hrefOf({ ...shown, at: { article: id, start, end, sha8: linkDigits(sha256) } })
  }
  return (
    <div ref={root} className={`sources-page${comparison.right === null ? '' : ' is-pair'}`}>
      <div className="sources-top">
        <Heading comparison={comparison} />
        <Legend compares={comparison.right !== null} />
      </div>
      <Toolbar
        index={index}
        ids={ids}
        shown={shown}
        folds={comparison.passages.length > 0}
        unfolded={unfolded}
        setUnfolded={setUnfolded}
        showReasons={showReasons}
        setShowReasons={setShowReasons}
      />
      {comparison.right !== null && <SectorStrip comparison={comparison} leftId={names.left} rightId={names.right} />}
      {found?.found === 'fault' && <LinkFaultNotice fault={found.fault} href={hrefOf({ ...shown, at: null })} />}
      {comparison.right !== null && <SideSwitch side={reading} setSide={setReading} names={names} />}
      <Panes
        comparison={comparison}
        articles={articles}
        names={names}
        states={states}
        chosen={chosen}
        unfolded={unfolded}
        showReasons={showReasons}
        reading={reading}
        hrefTo={hrefTo}
      />
      <section className="sources-details" aria-live="polite" aria-label={words.details}>
        {found !== null && found.found !== 'fault' && side !== null && (
          <Details
            comparison={comparison}
            side={side}
            found={found}
            ids={names}
            texts={texts}
            langs={{ left: articles.left.meta.lang ?? undefined, right: articles.right?.meta.lang ?? undefined }}
            hrefTo={hrefTo}
            close={close}
          />
        )}
      </section>
    </div>
  )
}

/** Which side a narrow screen shows: the reader's choice, until a sentence is chosen on the other. */
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
