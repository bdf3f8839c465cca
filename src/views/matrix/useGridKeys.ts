import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react'

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const numberOf = (link: HTMLElement, key: 'row' | 'column') => Number(link.dataset[key])

function linksOf(grid: HTMLElement): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>('a[data-row]')]
}

/** The one link of the grid that Tab comes to. */
function makeTabStop(grid: HTMLElement, stop: HTMLElement): void {
  for (const link of linksOf(grid)) link.tabIndex = link === stop ? 0 : -1
}

/** The nearest link from one in a direction, in its row or column; with `filled`, the nearest that is not a blank. */
function nextLink(grid: HTMLElement, from: HTMLElement, [down, right]: readonly [number, number], filled: boolean) {
  const [row, column] = [numberOf(from, 'row'), numberOf(from, 'column')]
  let best: HTMLElement | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const link of linksOf(grid)) {
    const [dRow, dColumn] = [numberOf(link, 'row') - row, numberOf(link, 'column') - column]
    const inLine = down === 0 ? dRow === 0 : dColumn === 0
    const distance = dRow * down + dColumn * right
    if (!inLine || distance <= 0 || distance >= nearest || (filled && link.dataset.filled !== 'true')) continue
    best = link
    nearest = distance
  }
  return best
}

function endOfRow(grid: HTMLElement, from: HTMLElement, key: 'Home' | 'End', whole: boolean) {
  const cells = linksOf(grid).filter((link) => link.dataset.filled !== undefined)
  const among = whole ? cells : cells.filter((link) => link.dataset.row === from.dataset.row)
  return (key === 'Home' ? among[0] : among.at(-1)) ?? null
}

function targetOf(grid: HTMLElement, from: HTMLElement, { key, ctrlKey }: KeyboardEvent): HTMLElement | null {
  if (key === 'Home' || key === 'End') return endOfRow(grid, from, key, ctrlKey)
  const step = STEPS[key]
  return step === undefined ? null : nextLink(grid, from, step, ctrlKey)
}

/**
 * Arrow keys over the links of a grid, which name their place in `data-row` and `data-column`: a step, with Ctrl to the next with
 * `data-filled="true"`; Home and End within the row, with Ctrl within the grid. Tab stops at one link only: the last that had the
 * focus, before that the current one, else the first cell.
 */
export function useGridKeys(ref: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const grid = ref.current
    if (grid === null) return
    const links = linksOf(grid)
    const stop =
      links.find((link) => link === document.activeElement) ??
      links.find((link) => link.tabIndex === 0 && link.hasAttribute('tabindex')) ??
      links.find((link) => link.getAttribute('aria-current') === 'true') ??
      links.find((link) => link.dataset.filled !== undefined)
    if (stop !== undefined) makeTabStop(grid, stop)
  })
  return {
    onKeyDown(event: KeyboardEvent) {
      const grid = ref.current
      const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('a[data-row]') : null
      if (grid === null || from === null || event.altKey || event.metaKey || event.shiftKey) return
      const to = targetOf(grid, from, event)
      if (to === null) return
      event.preventDefault()
      to.focus()
    },
    onFocus(event: FocusEvent) {
      const grid = ref.current
      const link = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('a[data-row]') : null
      if (grid !== null && link !== null) makeTabStop(grid, link)
    },
  }
}
