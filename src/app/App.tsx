import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { HashRouter, useLocation } from 'react-router'
import { queryClient } from '../data/queries.ts'
import { Shell } from './Shell.tsx'

const EmbedShell = lazy(async () => ({ default: (await import('./embed/EmbedShell.tsx')).EmbedShell }))

/** An address under `/embed/` is that of a view alone, for a frame in another page. */
function Chosen() {
  const { pathname } = useLocation()
  if (!pathname.startsWith('/embed/')) return <Shell />
  return (
    <Suspense fallback={null}>
      <EmbedShell />
    </Suspense>
  )
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <HashRouter>
        <Chosen />
      </HashRouter>
    </QueryClientProvider>
  )
}
