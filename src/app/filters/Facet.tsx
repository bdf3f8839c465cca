import { type FocusEvent, type KeyboardEvent, lazy, Suspense, useEffect, useEffectEvent, useId, useRef } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { useWords } from '../../ui/View.tsx'
import { Wait } from '../../ui/Wait.tsx'
import { ViewBoundary } from '../ViewBoundary.tsx'
import type { FacetName } from './facets.ts'
import { useFacetText } from './useFacetText.ts'
import { STRIP_WORDS } from './words.ts'

const Choices = lazy(async () => ({ default: (await import('./Choices.tsx')).Choices }))

interface Props {
  readonly index: CorpusIndex
  readonly name: FacetName
  readonly size: number | null
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

/** One filter: a button that says what is chosen, and below it, when it is open, the choices. Escape and the world outside close it. */
export function Facet({ index, name, size, open, setOpen }: Props) {
  const { names } = useWords(FILTER_WORDS)
  const words = useWords(STRIP_WORDS)
  const text = useFacetText(name, size)
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  const onPointer = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Node && !item.current?.contains(event.target)) setOpen(false)
  })
  useEffect(() => {
    if (!open) return
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    setOpen(false)
    button.current?.focus()
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false)
  }
  return (
    <li ref={item} className="filter-facet" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="filter-name">{names[name]}</span> {text}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </button>
      {open && (
        <div id={id} className="filter-panel" ref={keepInSight}>
          <ViewBoundary>
            <Suspense fallback={<Wait label={words.loading} />}>
              <Choices index={index} name={name} />
            </Suspense>
          </ViewBoundary>
        </div>
      )}
    </li>
  )
}

/** Least distance of the panel from the edge of the window, CSS px. */
const EDGE = 16

/** A panel that would leave the window at the right is moved left by as much. */
function keepInSight(panel: HTMLElement | null): void {
  if (panel === null) return
  const over = panel.getBoundingClientRect().right + EDGE - document.documentElement.clientWidth
  if (over > 0) panel.style.marginLeft = `${-over}px`
}
