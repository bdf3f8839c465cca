import { useWords } from '../../ui/View.tsx'
import { SearchError } from './protocol.ts'
import { SEARCH_WORDS } from './words.ts'

interface Props {
  readonly error: Error
  readonly lead: string
  readonly retry: () => void
}

/** What could not be searched, and what to do about it. */
export function SearchFailed({ error, lead, retry }: Props) {
  const words = useWords(SEARCH_WORDS)
  const fault = error instanceof SearchError ? error.fault : 'missing'
  return (
    <p className="search-failed" role="alert">
      <b>{lead}</b> {words.faults[fault]}{' '}
      <button type="button" className="text-link" onClick={retry}>
        {words.retry}
      </button>
    </p>
  )
}
