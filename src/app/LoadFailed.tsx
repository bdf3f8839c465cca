import { Heading } from '../ui/Heading.tsx'
import { useWords } from '../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly error: Error
  readonly retry: () => void
  /** `record`: nothing can be shown; `view`: the chosen view; `part`: something beside it. */
  readonly what: 'record' | 'view' | 'part'
}

/** What failed, what to do about it, what the program says of it, and the way to try again. */
export function LoadFailed({ error, retry, what }: Props) {
  const { failed, retry: again, reload } = useWords(WORDS)
  const { title, whatToDo } = failed[what]
  return (
    <div className="shell-failed" role="alert">
      {what === 'part' ? (
        <b>{title}</b>
      ) : (
        <Heading rank={1} className="view-title">
          {title}
        </Heading>
      )}
      <p>{whatToDo}</p>
      <p className="not-stated">{error.message}</p>
      <button type="button" className="text-link" onClick={retry}>
        {what === 'record' ? again : reload}
      </button>
    </div>
  )
}
