import { type RefObject, useEffect, useRef, useState } from 'react'
import { hideBeyond } from './hideBeyond.ts'
import type { PictureKind } from './options.ts'

/** Whether a picture of one size ends before its content does. */
export function useCut(kind: PictureKind): {
  readonly content: RefObject<HTMLDivElement | null>
  readonly cut: boolean
} {
  const content = useRef<HTMLDivElement>(null)
  const [cut, setCut] = useState(false)
  useEffect(() => {
    const box = content.current
    const inner = box?.firstElementChild
    if (kind !== 'frame' || box === null || !inner) return
    const observer = new ResizeObserver(() => {
      setCut(box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
      hideBeyond(box)
    })
    observer.observe(box)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [kind])
  return { content, cut }
}
