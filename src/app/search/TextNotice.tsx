import { useWords } from '../../ui/View.tsx'
import { useLate } from '../../ui/Wait.tsx'
import { SearchFailed } from './SearchFailed.tsx'
import type { TextAnswer } from './useTextMatches.ts'
import { SEARCH_WORDS } from './words.ts'

/** That the words of the filter are still being looked for, or could not be: until then it narrows nothing, and that is said. */
export function TextNotice({ answer }: { readonly answer: TextAnswer }) {
  const words = useWords(SEARCH_WORDS)
  const isLate = useLate(answer.waiting)
  if (answer.error !== null && !answer.waiting)
    return (
      <div className="shell-notice">
        <SearchFailed error={answer.error} lead={words.filterFailed} retry={answer.retry} />
      </div>
    )
  return isLate ? (
    <p className="shell-notice" role="status">
      {words.matching}
    </p>
  ) : null
}
