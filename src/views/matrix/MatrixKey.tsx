import type { Voice } from '../../corpus/codebook.ts'
import { Legend } from '../../ui/Legend.tsx'
import { useWords } from '../../ui/View.tsx'
import { RemarkMark } from './Remarks.tsx'
import { Spread } from './Spread.tsx'
import { useNarrowed } from './useNarrowed.ts'
import { VoiceMark } from './VoiceMark.tsx'
import { WORDS } from './words.ts'

/** An example for the key: it stands for no cell. */
const EXAMPLE = [1, 2, 4, 2, 1]
const VOICE_KEY: readonly Voice[] = ['both', 'home', 'partner', 'narrator']

interface Props {
  readonly noArticle: boolean
  readonly notCoded: boolean
}

/** Stages and blanks with their words. The two hatchings are explained where there are such columns. */
export function MatrixKey({ noArticle, notCoded }: Props) {
  const words = useWords(WORDS)
  const narrowed = useNarrowed()
  return (
    <div className="matrix-key">
      <Legend label={words.key}>
        <li>
          <i className="matrix-dot" /> {narrowed ? words.keyDotNarrowed : words.keyDot}
        </li>
        {noArticle && (
          <li>
            <i className="matrix-key-hatch matrix-hatch-no-article" /> {words.keyNoArticle}
          </li>
        )}
        {notCoded && (
          <li>
            <i className="matrix-key-hatch matrix-hatch-not-coded" /> {words.keyNotCoded}
          </li>
        )}
      </Legend>
    </div>
  )
}

/** The small marks within a cell: how statements spread, who says so, and what is past, planned or halted. */
export function MarksKey() {
  const words = useWords(WORDS)
  return (
    <ul className="legend matrix-key-marks" aria-label={words.keyMarks}>
      <li>
        <Spread spread={EXAMPLE} /> {words.keySpread}
      </li>
      {VOICE_KEY.map((voice) => (
        <li key={voice}>
          <VoiceMark voices={[voice]} /> {words.keyVoices[voice]}
        </li>
      ))}
      <li>
        <RemarkMark remark="past" /> {words.keyPast}
      </li>
      <li>
        <RemarkMark remark="planned" /> {words.keyPlanned}
      </li>
      <li>
        <RemarkMark remark="halted" /> {words.keyHalted}
      </li>
    </ul>
  )
}
