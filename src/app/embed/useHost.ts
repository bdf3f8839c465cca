import { type RefObject, useEffect, useRef } from 'react'
import { writeAddress } from '../address/address.ts'
import { pairsOf } from '../address/writers.ts'
import { followHeight } from './followHeight.ts'
import { type Host, openHost } from './host.ts'
import { embedHref } from './options.ts'
import type { EmbedState } from './useEmbedState.ts'

/** Talks with the page that holds the frame, as long as the frame is shown. */
export function useHost(content: RefObject<HTMLElement | null>, embed: EmbedState): void {
  const host = useRef<Host | null>(null)
  const latest = useRef(embed)
  latest.current = embed

  useEffect(() => {
    const opened = openHost(window, (keys) => latest.current.setKeys(keys))
    host.current = opened
    opened?.tell({ type: 'ready' })
    return () => opened?.close()
  }, [])

  useEffect(() => {
    const { current } = content
    if (current === null) return
    return followHeight(current, (height) => host.current?.tell({ type: 'height', height }))
  }, [content])

  const { state } = embed.tools
  const cell = pairsOf(state).find(([key]) => key === 'cell')?.[1] ?? null
  const { event } = state
  const chosen = useRef({ cell, event })
  useEffect(() => {
    if (chosen.current.cell === cell && chosen.current.event === event) return
    chosen.current = { cell, event }
    const { state: shown } = latest.current.tools
    const address = embedHref(writeAddress(shown), latest.current.options)
    host.current?.tell({ type: 'select', selected: { cell, event }, address })
  }, [cell, event])
}
