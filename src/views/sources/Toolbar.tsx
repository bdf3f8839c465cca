import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { Chooser } from './Chooser.tsx'
import { WORDS } from './words.ts'

interface ToolbarOf {
  readonly index: CorpusIndex
  readonly ids: ReadonlyMap<ArticleId, string>
  readonly shown: { readonly left: ArticleId; readonly right: ArticleId | null }
  /** Whether there is anything to fold. */
  readonly folds: boolean
  readonly unfolded: boolean
  readonly setUnfolded: (unfolded: boolean) => void
  readonly showReasons: boolean
  readonly setShowReasons: (show: boolean) => void
}

/** Which articles and how much of them. */
export function Toolbar(props: ToolbarOf) {
  const words = useWords(WORDS)
  const { go } = useView()
  const { index, ids, shown, folds, unfolded, setUnfolded, showReasons, setShowReasons } = props
  const { left, right } = shown
  return (
    <div className="sources-toolbar">
      <Chooser
        index={index}
        ids={ids}
        label={words.first}
        value={left}
        other={right}
        optional={false}
        choose={(id) => go({ left: id, right, at: null })}
      />
      {index.articles.length > 1 && (
        <Chooser
          index={index}
          ids={ids}
          label={words.second}
          value={right}
          other={left}
          optional
          choose={(id) => go({ left, right: id, at: null })}
        />
      )}
      <button type="button" className="text-link" onClick={() => setShowReasons(!showReasons)}>
        {showReasons ? words.hideReasons : words.showReasons}
      </button>
      {folds && (
        <button type="button" className="text-link" onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? words.foldAll : words.unfoldAll}
        </button>
      )}
    </div>
  )
}
