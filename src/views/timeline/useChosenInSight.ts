import { useEffect } from 'react'

/** Where the evidence opens as a sheet over the page, what was just chosen moves up from under it. */
export function useChosenInSight(chosen: string | null): void {
  useEffect(() => {
    const link = document.activeElement
    if (chosen !== null && link?.closest('.timeline-row, .timeline-table') != null) {
      link.scrollIntoView({ block: 'nearest' })
    }
  }, [chosen])
}
