import { STAGES } from '../../corpus/codebook.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** The marks with their words, always in sight. */
export function Legend({ compares }: { readonly compares: boolean }) {
  const words = useWords(WORDS)
  const stages = useWords(STAGE_WORDS)
  return (
    <ul className="sources-legend" aria-label={words.legend}>
      {STAGES.map((stage) => (
        <li key={stage}>
          <StageMark stage={stage} size={13} /> {stages[stage]}
        </li>
      ))}
      {compares && (
        <>
          <li className="sources-only">{words.onlyHereKey}</li>
          <li>
            <i className="sources-legend-line is-linked" /> {words.linkedKey}
          </li>
          <li>
            <i className="sources-legend-line" /> {words.unlinked}
          </li>
        </>
      )}
    </ul>
  )
}
