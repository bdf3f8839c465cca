import { type RefCallback, useCallback, useState } from 'react'

/** Before the first measure, and where there is no layout. */
const ASSUMED_PX = 960

/** The width of an element in CSS px, kept current. */
export function useWidth(): readonly [ref: RefCallback<HTMLElement>, width: number] {
  const [width, setWidth] = useState(ASSUMED_PX)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const measure = () => setWidth(element.clientWidth > 0 ? element.clientWidth : ASSUMED_PX)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
