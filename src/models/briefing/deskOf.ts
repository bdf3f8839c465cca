import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { matrixOf } from '../matrix/matrixOf.ts'
import type { Selection } from '../selection/Selection.ts'
import { selectionOf } from '../selection/selectionOf.ts'
import { type Filters, NO_FILTERS } from '../viewState.ts'
import type { BriefingQuestion, Desk } from './BriefingQuestion.ts'
import { noteBook } from './NoteBook.ts'
import { wordsFor } from './wordsFor.ts'

/** A page holds so many; a reader who has chosen partners gets all of them. */
const MOST_PARTNERS = 6

const matrixFor = (index: CorpusIndex, { partners, sectors, langs }: Filters, selection: Selection) =>
  matrixOf(index, { partners, sectors, langs, columns: 'article', since: null, open: [], selection, narrow: true })

export interface LaidOut {
  readonly desk: Desk
  /** Partners that are left out, because the reader has chosen none. */
  readonly others: readonly string[]
}

/** Chooses the partners and narrows what the filters leave to them. */
export function deskOf({ index, filters, selection, lang }: BriefingQuestion): LaidOut {
  const all = partnersIn(matrixFor(index, filters, selection))
  const narrowed = filters.partners.length === 0 && all.length > MOST_PARTNERS
  const partners = narrowed ? all.slice(0, MOST_PARTNERS) : all
  const kept: Filters = narrowed ? { ...filters, partners } : filters
  const left = narrowed ? selectionOf(index, kept, selection.matches) : selection
  const wide: Filters = { ...NO_FILTERS, partners: kept.partners, sectors: kept.sectors }
  const whole = selectionOf(index, wide, null)
  return {
    desk: {
      index,
      selection: left,
      lang,
      words: wordsFor(filters, lang),
      book: noteBook(index, lang),
      partners,
      matrix: matrixFor(index, kept, left),
      whole,
      wholeMatrix: matrixFor(index, wide, whole),
    },
    others: all.slice(partners.length),
  }
}

const partnersIn = ({ partners }: ReturnType<typeof matrixOf>) => partners.flatMap(({ partner }) => partner ?? [])
