import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { useWords } from '../../ui/View.tsx'
import { Choices } from './Choices.tsx'
import { FACETS, type FacetName, facetSizes } from './facets.ts'
import { TextFilter } from './TextFilter.tsx'
import { useFacetText } from './useFacetText.ts'
import { STRIP_WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly onClose: () => void
}

/** All filters in a sheet, where there is no room for them in a row. The focus stays in it; Escape closes it and gives the focus back. */
export function FilterSheet({ index, onClose }: Props) {
  const words = useWords(STRIP_WORDS)
  const dialog = useRef<HTMLDialogElement>(null)
  const sizes = useMemo(() => facetSizes(index), [index])
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className="filter-sheet" aria-label={words.strip} onClose={onClose} onKeyDown={keepEscape}>
      <div className="filter-sheet-head">
        <h2>{words.strip}</h2>
        <button type="button" className="text-link" onClick={close}>
          {words.close}
        </button>
      </div>
      <div className="filter-sheet-body">
        <TextFilter />
        {FACETS.map((name) => (
          <Section key={name} index={index} name={name} size={name === 'between' ? null : sizes[name]} />
        ))}
      </div>
      <p className="filter-sheet-foot">
        <button type="button" onClick={close}>
          {words.done}
        </button>
      </p>
    </dialog>
  )
}

/** Escape closes the sheet, and nothing of the view behind it. */
function keepEscape(event: KeyboardEvent) {
  if (event.key === 'Escape') event.stopPropagation()
}

interface SectionProps {
  readonly index: CorpusIndex
  readonly name: FacetName
  readonly size: number | null
}

function Section({ index, name, size }: SectionProps) {
  const { names } = useWords(FILTER_WORDS)
  const text = useFacetText(name, size)
  const [open, setOpen] = useState(false)
  return (
    <details className="filter-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="filter-name">{names[name]}</span> {text}
      </summary>
      {open && <Choices index={index} name={name} />}
    </details>
  )
}
