import { QueryClientProvider } from '@tanstack/react-query'
import { HashRouter } from 'react-router'
import { queryClient } from '../data/queries.ts'
import { Shell } from './Shell.tsx'

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <HashRouter>
        <Shell />
      </HashRouter>
    </QueryClientProvider>
  )
}
