/** What every file that leaves the program is made from, and what it then is. */
import type { ArticleText, CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../corpus/types.ts'
import type { Selection } from '../models/selection/Selection.ts'
import type { ViewChange, ViewState } from '../models/viewState.ts'

export interface ExportContext {
  readonly index: CorpusIndex
  /** The part of the record that the filters leave; nothing else may leave the program. */
  readonly selection: Selection
  readonly state: ViewState
  /** The record that the briefing on screen is compared with; absent or null: none. */
  readonly earlier?: CorpusIndex | null
  /** The whole address of a changed state; of `{}`, of what is seen. */
  readonly hrefOf: (change: ViewChange) => string
  /** The text of an article; fails where it is no longer the one that was coded. */
  readonly textOf: (id: ArticleId) => Promise<ArticleText>
}

/** No file, although the filters leave something: one sentence on why, in the reader's language. */
export interface NoFile {
  readonly reason: string
}

export interface MadeFile {
  readonly content: Uint8Array<ArrayBuffer> | string
  readonly name: string
  /** Media type. */
  readonly type: string
  /** One sentence on what had to be left out, in the reader's language; null: nothing. */
  readonly note: string | null
}
