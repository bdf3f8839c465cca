import { useWords } from '../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly error: Error
  readonly retry: () => void
  /** Only the view failed, not the corpus. */
  readonly view?: boolean
}

export function LoadFailed({ error, retry, view = false }: Props) {
  const words = useWords(WORDS)
  return (
    <div className="shell-failed" role="alert">
      <p>
        <b>{view ? words.viewFailed : words.loadFailed}</b> {!view && words.whatToDo}
      </p>
      <p className="not-stated">{error.message}</p>
      <button type="button" className="text-link" onClick={retry}>
        {words.retry}
      </button>
    </div>
  )
}
