import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { endFrom, type Grid, type Place, stepFrom } from './gridPlaces.ts'

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const PLACED = '[data-row][data-column]'

function placesOf(table: HTMLElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>(PLACED)]
}

function elementAt(table: HTMLElement, { row, column }: Place): HTMLElement | null {
  return table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
}

function placeOf({ dataset }: HTMLElement): Place {
  return { row: Number(dataset.row), column: Number(dataset.column) }
}

/** The one place of the grid that Tab comes to. */
function makeTabStop(table: HTMLElement, stop: HTMLElement): void {
  for (const place of placesOf(table)) place.tabIndex = place === stop ? 0 : -1
}

function targetOf(grid: Grid, from: Place, { key, ctrlKey }: KeyboardEvent): Place | null {
  if (key === 'Home' || key === 'End') return endFrom(grid, from, key, ctrlKey)
  const step = STEPS[key]
  return step === undefined ? null : stepFrom(grid, from, step, ctrlKey)
}

interface Options {
  readonly table: RefObject<HTMLElement | null>
  readonly grid: Grid
  /** Draws a column that is out of sight. */
  readonly draw: (column: number) => void
  /** The column that has the focus stays drawn: this is kept here for whoever draws. */
  readonly focused: RefObject<number | null>
}

/**
 * Arrow keys over what names its place in `data-row` and `data-column`: a step, with Ctrl to the next that is filled; Home and End within
 * the row, with Ctrl within the grid. Tab stops at one place only: the last that had the focus, before that the current cell, else the
 * first.
 */
export function useGridKeys({ table, grid, draw, focused }: Options) {
  const waiting = useRef<Place | null>(null)

  useLayoutEffect(() => {
    if (table.current === null || waiting.current === null) return
    const drawn = elementAt(table.current, waiting.current)
    if (drawn === null) return
    waiting.current = null
    drawn.focus()
  })
  useEffect(() => {
    if (table.current === null) return
    const places = placesOf(table.current)
    const stop =
      places.find((place) => place === document.activeElement) ??
      places.find((place) => place.tabIndex === 0 && place.hasAttribute('tabindex')) ??
      places.find((place) => place.getAttribute('aria-current') === 'true') ??
      places.find((place) => place.dataset.filled !== undefined)
    if (stop !== undefined) makeTabStop(table.current, stop)
  })

  const placed = (target: EventTarget) => (target instanceof HTMLElement ? target.closest<HTMLElement>(PLACED) : null)
  return {
    onKeyDown(event: KeyboardEvent) {
      const from = placed(event.target)
      if (table.current === null || from === null || event.altKey || event.metaKey || event.shiftKey) return
      const to = targetOf(grid, placeOf(from), event)
      if (to === null) return
      event.preventDefault()
      const drawn = elementAt(table.current, to)
      if (drawn !== null) return drawn.focus()
      waiting.current = to
      draw(to.column)
    },
    onFocus(event: FocusEvent) {
      const place = placed(event.target)
      if (table.current === null || place === null) return
      focused.current = placeOf(place).column
      makeTabStop(table.current, place)
    },
  }
}
