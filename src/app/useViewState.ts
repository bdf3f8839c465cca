/** The view state, read from the address and written back to it; there is no other copy. */
import { useEffect, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { ViewState } from '../models/viewState.ts'
import type { ViewTools } from '../ui/View.tsx'
import { type AddressProblem, parseAddress, writeAddress } from './address/address.ts'
import { preferredLang, preferredTheme, remember } from './preferences.ts'

export interface ViewAddress {
  readonly tools: ViewTools
  readonly problems: readonly AddressProblem[]
}

export function useViewState(): ViewAddress {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const { parsed, state } = useMemo(() => {
    const parsed = parseAddress(pathname, search)
    const { lang, theme } = parsed.state
    const state: ViewState = { ...parsed.state, lang: lang ?? preferredLang(), theme: theme ?? preferredTheme() }
    return { parsed, state }
  }, [pathname, search])

  // What is seen must be in the address, so a short address is completed; one that was not understood stays for the reader to see.
  const complete = writeAddress(state)
  const understood = parsed.problems.length === 0
  useEffect(() => {
    if (understood && complete !== pathname + search) navigate(complete, { replace: true })
  }, [understood, complete, pathname, search, navigate])

  const tools = useMemo<ViewTools>(
    () => ({
      state,
      hrefOf: (change) => `#${writeAddress({ ...state, ...change })}`,
      go: (change, how = 'push') => {
        remember(change)
        navigate(writeAddress({ ...state, ...change }), { replace: how === 'replace' })
      },
    }),
    [state, navigate],
  )
  return { tools, problems: parsed.problems }
}
