import type { Sector } from '../../corpus/codebook.ts'
import { groupOf } from '../../corpus/codebook.ts'
import { countryName } from '../../models/countryNames.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly partner: string
  readonly sectors: readonly Sector[]
}

/** The sectors of a statement, each leading to its cell of the matrix. */
export function SectorLinks({ partner, sectors }: Props) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  return sectors.map((sector) => {
    const name = sectorName(sector, state.lang)
    return (
      <a
        key={sector}
        className={`asks-sector group-${groupOf(sector)}`}
        href={hrefOf({ view: 'matrix', cell: { partner, sector, column: null }, event: null, at: null })}
        aria-label={words.inMatrix(name, countryName(partner, state.lang))}
      >
        {name}
      </a>
    )
  })
}
