import { useQuery } from '@tanstack/react-query'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { methodQuery } from '../data/methodQuery.ts'
import { MethodView } from '../views/method/MethodView.tsx'

/** The method view with what its build knows of itself, which is fetched for it alone. */
export function MethodPage({ index }: { readonly index: CorpusIndex }) {
  const query = useQuery(methodQuery(index.hash))
  if (query.data !== undefined) return <MethodView index={index} method={{ status: 'ready', record: query.data }} />
  return (
    <MethodView
      index={index}
      method={query.isError ? { status: 'failed', retry: () => query.refetch() } : { status: 'loading' }}
    />
  )
}
