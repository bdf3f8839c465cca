import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { figuresOf } from '../../models/figures/figuresOf.ts'
import { shortIds } from '../../models/shortId.ts'
import { NO_FILTERS } from '../../models/viewState.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { focusMain } from '../../ui/focusMain.ts'
import { Heading } from '../../ui/Heading.tsx'
import { NothingMatches } from '../../ui/NothingMatches.tsx'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { FigurePairs } from './FigurePairs.tsx'
import { FigureTable } from './FigureTable.tsx'
import { WORDS } from './words.ts'
import '../../ui/recordTable.css'
import './figures.css'

/** Every number with its sentence; those that articles disagree on come first. */
export function FiguresView({ index }: { readonly index: CorpusIndex }) {
  const selection = useSelection()
  const words = useWords(WORDS)
  const figures = useMemo(() => figuresOf(index, selection), [index, selection])
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const { rows, pairs, articles } = figures
  if (rows.length === 0) return <NoFigure index={index} />
  return (
    <div className="frame">
      <div className="frame-main figures">
        <Heading rank={1} className="view-title">
          {words.title(rows.length, pairs.length)}
        </Heading>
        <p className="view-lede">{words.lede(articles)}</p>
        {pairs.length > 0 && <FigurePairs pairs={pairs} shortId={shortId} />}
        <FigureTable rows={rows} shortId={shortId} />
      </div>
    </div>
  )
}

function NoFigure({ index }: { readonly index: CorpusIndex }) {
  const { go } = useView()
  const selection = useSelection()
  const words = useWords(WORDS)
  const filters = useWords(FILTER_WORDS)
  const nothingLeft = selection.active && !selection.articles.includes(1)
  const clear = () => {
    focusMain()
    go(NO_FILTERS)
  }
  return (
    <div className="frame">
      <div className="frame-main figures">
        <Heading rank={1} className="view-title">
          {selection.active ? words.noneFiltered : words.none}
        </Heading>
        {nothingLeft && <NothingMatches index={index} counted="articles" />}
        {selection.active && !nothingLeft && (
          <button type="button" className="text-link figures-clear" onClick={clear}>
            {filters.removeAll}
          </button>
        )}
      </div>
    </div>
  )
}
