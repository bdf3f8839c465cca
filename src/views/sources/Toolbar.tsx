import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { Chooser } from './Chooser.tsx'
import { useReading } from './Reading.ts'
import { WORDS } from './words.ts'

interface ToolbarOf {
  readonly index: CorpusIndex
  readonly ids: ReadonlyMap<ArticleId, string>
  readonly comparison: Comparison
  /** Whether one text is shown at a time: then none scrolls with another. */
  readonly onePane: boolean
  /** How many differences there are, and the way to them; null where nothing is compared. */
  readonly differences: { readonly count: number; readonly show: () => void } | null
}

/** Which articles and how they are read. */
export function Toolbar({ index, ids, comparison, onePane, differences }: ToolbarOf) {
  const words = useWords(WORDS)
  const { state, go } = useView()
  const { linked, unfolded, reasons, change } = useReading()
  const { sides, passages } = comparison
  const compares = sides.length > 1
  const left = comparison.left.article
  const right = comparison.right?.article ?? null
  const third = comparison.third?.article ?? null
  const shared = { index, ids, taken: sides.flatMap((side) => comparison[side]?.article ?? []) }
  const showReasons = reasons ?? !compares
  const name = ids.get(index.articles[left]?.id ?? '') ?? ''
  return (
    <div className="sources-toolbar">
      <Chooser
        {...shared}
        label={words.first}
        value={left}
        beside={right}
        none={null}
        invites=""
        choose={(id) => go({ left: id, at: null })}
      />
      {index.articles.length > 1 && (
        <Chooser
          {...shared}
          label={words.second}
          value={right}
          beside={left}
          none={words.noSecond}
          invites={words.chooseSecond}
          choose={(id) =>
            go({ right: id ?? null, third: id === null ? null : state.third, alone: id === null, at: null })
          }
        />
      )}
      {compares && index.articles.length > 2 && (
        <Chooser
          {...shared}
          label={words.third}
          value={third}
          beside={left}
          none={words.noThird}
          invites={words.addThird}
          choose={(id) => go({ third: id, at: null })}
        />
      )}
      <div className="sources-tools">
        {compares && (
          <button type="button" className="text-link" onClick={() => go({ alone: true, at: null })}>
            {words.readAlone(name)}
          </button>
        )}
        {!compares && state.right !== null && (
          <button type="button" className="text-link" onClick={() => go({ alone: false, at: null })}>
            {words.sideBySide}
          </button>
        )}
        {compares && !onePane && (
          <button
            type="button"
            role="switch"
            className="sources-toggle sources-linked"
            aria-checked={linked}
            onClick={() => change({ linked: !linked })}
          >
            {words.linkedScrolling}
          </button>
        )}
        <button type="button" className="text-link" onClick={() => change({ reasons: !showReasons })}>
          {showReasons ? words.hideReasons : words.showReasons}
        </button>
        {passages.length > 0 && (
          <button type="button" className="text-link" onClick={() => change({ unfolded: !unfolded })}>
            {unfolded ? words.foldAll : words.unfoldAll}
          </button>
        )}
        {differences !== null && (
          <button type="button" className="text-link" onClick={differences.show}>
            {words.toDifferences(differences.count)}
          </button>
        )}
      </div>
    </div>
  )
}
