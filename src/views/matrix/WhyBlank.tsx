import { countryName } from '../../models/countryNames.ts'
import type { CellEvidence } from '../../models/evidence.ts'
import { sectorName } from '../../models/sectorNames.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { columnName } from './columnName.ts'
import { EVIDENCE_WORDS } from './evidenceWords.ts'

interface Props {
  readonly evidence: CellEvidence
  readonly cell: CellRef
  readonly shortId: ReadonlyMap<string, string>
}

/** Which of the blanks a cell is: not known, filtered away, not coded, silent in one column, silent everywhere. */
export function WhyBlank({ evidence: { known, article, hidden }, cell, shortId }: Props) {
  const { lang, columns } = useView().state
  const words = useWords(EVIDENCE_WORDS)
  const sector = sectorName(cell.sector, lang)
  const partner = countryName(cell.partner, lang)
  if (!known) return words.unknown
  if (hidden > 0) return words.filteredOut(hidden)
  if (cell.column === null) return words.silentPartner(sector, partner)
  if (article === null) {
    const column = columnName({ by: columns, value: cell.column, partner: cell.partner }, lang, shortId)
    return words.silentColumn(sector, partner, column)
  }
  const id = shortId.get(article.id) ?? article.id
  return article.lexicon === null ? words.notCoded(id) : words.silentArticle(sector, id)
}
