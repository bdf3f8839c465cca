/** The view state of an embedding: its address is the full view's, with the embedding's own keys beside it. */
import { useMemo, useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { ViewState } from '../../models/viewState.ts'
import type { ViewTools } from '../../ui/View.tsx'
import { type AddressProblem, parseAddress, writeAddress } from '../address/address.ts'
import { followSystemTheme, preferredLang, systemTheme } from '../preferences.ts'
import { fullHref } from './fullPage.ts'
import { type EmbedOptions, embedAddress, embedHref, showing } from './options.ts'

export interface EmbedState {
  readonly tools: ViewTools
  readonly options: EmbedOptions
  readonly problems: readonly AddressProblem[]
  /** The address of the same state in the full view, behind its `#`. */
  readonly full: string
  /** Changes keys of the address, as a host asks; null takes one away. */
  readonly setKeys: (keys: Readonly<Record<string, string | null>>) => void
}

/** Null where the address is none of an embedding. */
export function useEmbedState(): EmbedState | null {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const hostTheme = useSyncExternalStore(followSystemTheme, systemTheme)
  return useMemo(() => {
    const address = embedAddress(pathname, search)
    if (address === null) return null
    const { options } = address
    const { state: read, problems } = parseAddress(address.path, address.search)
    // What the address does not say is the host's: its theme, and the reader's language.
    const state: ViewState = { ...read, lang: read.lang ?? preferredLang(), theme: read.theme ?? hostTheme }
    const written = (change: Partial<ViewState>) => {
      const changed = { ...read, ...change }
      return embedHref(writeAddress(changed), showing(options, changed.view))
    }
    const tools: ViewTools = {
      state,
      hrefOf: (change) => `#${written(change)}`,
      wholeHrefOf: (change) => fullHref(writeAddress({ ...state, ...change }), window),
      go: (change, how = 'push') => navigate(written(change), { replace: how === 'replace' }),
    }
    const setKeys: EmbedState['setKeys'] = (keys) => {
      const next = new URLSearchParams(search)
      for (const [key, value] of Object.entries(keys)) {
        if (value === null) next.delete(key)
        else next.set(key, value)
      }
      navigate(`${pathname}?${next}`, { replace: true })
    }
    return { tools, options, problems, full: writeAddress(state), setKeys }
  }, [pathname, search, navigate, hostTheme])
}
