import { type ReactNode, useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { briefingOf } from '../../models/briefing/briefingOf.ts'
import { quotesOf } from '../../models/briefing/quotesOf.ts'
import { filterParts } from '../../ui/filterParts.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { NothingMatches } from '../../ui/NothingMatches.tsx'
import { useSelection } from '../../ui/Selection.tsx'
import { useTexts } from '../../ui/useTexts.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { Sheet } from './Sheet.tsx'
import { Tools } from './Tools.tsx'
import { useLightPaper } from './useLightPaper.ts'
import { usePageFoot } from './usePageFoot.ts'
import { WORDS } from './words.ts'
import './briefing.css'
import './sheet.css'
import './sheetMatrix.css'
import './sheetNarrow.css'
import './print.css'

interface Props {
  readonly index: CorpusIndex
  /** The corpus of the reader's last briefing; null: none is given. */
  readonly earlier: CorpusIndex | null
  /** Where the reader gives it. */
  readonly chooser?: ReactNode
}

/** The briefing page of what the filters leave: as it will be printed, with its tools above. */
export function BriefingView({ index, earlier, chooser }: Props) {
  const { state } = useView()
  const { lang } = state
  const selection = useSelection()
  const words = useWords(WORDS)
  const briefing = useMemo(() => {
    const names = FILTER_WORDS[lang].names
    const filterTexts = filterParts(state, lang, index.articles).map(({ filter, text }) => `${names[filter]}: ${text}`)
    return briefingOf({ index, filters: state, selection, lang, filterTexts, earlier })
  }, [index, state, selection, lang, earlier])
  const ids = useMemo(() => [...new Set(briefing.notes.map(({ article }) => article.id))], [briefing])
  const { texts, waiting, retry } = useTexts(ids)
  const quotes = quotesOf(briefing.notes, texts)
  usePageFoot(briefing)
  useLightPaper()
  const nothing = selection.active && !selection.articles.includes(1)
  return (
    <div className="briefing">
      <Tools>{chooser}</Tools>
      {retry !== null && (
        <p className="briefing-failed" role="alert">
          {words.failed}{' '}
          <button type="button" className="text-link" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      {nothing && <NothingMatches index={index} counted="statements" />}
      <Sheet briefing={briefing} quotes={quotes} ready={waiting === 0 && retry === null} />
    </div>
  )
}
