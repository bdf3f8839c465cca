import type { UiLang } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { selectionOf } from '../selection/selectionOf.ts'
import { NO_FILTERS } from '../viewState.ts'
import type { BriefingNote, BriefingSection } from './Briefing.ts'
import { deskOf } from './deskOf.ts'
import { sinceSection } from './since.ts'

export interface Since {
  readonly section: BriefingSection
  readonly notes: readonly BriefingNote[]
  /** Nothing that the record says is another. */
  readonly same: boolean
}

/** All that has changed between two records, of all partners and in full. */
export function sinceOf(earlier: CorpusIndex, index: CorpusIndex, lang: UiLang): Since {
  const filters = { ...NO_FILTERS, partners: [...new Set([...index.partners, ...earlier.partners])] }
  const selection = selectionOf(index, filters, null)
  const { desk } = deskOf({ index, filters, selection, lang, filterTexts: [], earlier })
  const section = sinceSection(desk, earlier, filters, Number.POSITIVE_INFINITY)
  const ids = ({ articles }: CorpusIndex) => articles.map(({ id, sha256 }) => `${id} ${sha256}`).join()
  const same = section.groups.length + section.remarks.length === 0 && ids(earlier) === ids(index)
  return { section, notes: desk.book.notes(), same }
}
