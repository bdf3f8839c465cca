/** The filters of every view, in one strip under the masthead: what is chosen in words; the choices are loaded when one is opened. */
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { activeFilters } from '../../models/selection/filterNames.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { Wait } from '../../ui/Wait.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import { Facet } from './Facet.tsx'
import { FACETS, type FacetName, facetSizes } from './facets.ts'
import { TextFilter } from './TextFilter.tsx'
import { useMedia } from './useMedia.ts'
import { STRIP_WORDS } from './words.ts'
import './filters.css'

const FilterSheet = lazy(async () => ({ default: (await import('./FilterSheet.tsx')).FilterSheet }))

export function FilterStrip({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(STRIP_WORDS)
  const { state } = useView()
  const isNarrow = useMedia('(max-width: 760px)')
  const [open, setOpen] = useState<FacetName | 'sheet' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open at one width has no place at the other.
  useEffect(() => setOpen(null), [isNarrow])
  const sizes = useMemo(() => facetSizes(index), [index])
  return (
    <search className="filter-strip" aria-label={words.strip}>
      {isNarrow ? (
        <button type="button" className="filter-open" aria-haspopup="dialog" onClick={() => setOpen('sheet')}>
          {words.button(activeFilters(state).length)}
        </button>
      ) : (
        <div className="filter-row">
          <ul className="filter-facets">
            {FACETS.map((name) => (
              <Facet
                key={name}
                index={index}
                name={name}
                size={name === 'between' ? null : sizes[name]}
                open={open === name}
                setOpen={(on) => setOpen(on ? name : null)}
              />
            ))}
          </ul>
          <TextFilter />
        </div>
      )}
      {open === 'sheet' && (
        <Suspense fallback={<Wait label={words.loading} />}>
          <FilterSheet index={index} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      <ActiveFilters index={index} />
      <Left index={index} />
    </search>
  )
}

/** How much of the record the filters leave. */
function Left({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(STRIP_WORDS)
  const { active, statements, events } = useSelection()
  const left = useMemo(() => statements.reduce((sum, one) => sum + one, 0), [statements])
  return (
    <p className="filter-left" role="status">
      {active && words.left(left, statements.length, events.length, index.events.length)}
    </p>
  )
}
