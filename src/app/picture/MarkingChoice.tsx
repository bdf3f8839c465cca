import { MARKINGS, type Marking } from '../../models/viewState.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS as BRIEFING_WORDS } from '../../views/briefing/words.ts'
import { SECTION_WORDS } from './sectionWords.ts'

interface Props {
  readonly chosen: Marking | null
  readonly onChange: (marking: Marking | null) => void
}

/** What is to be written over a picture. */
export function MarkingChoice({ chosen, onChange }: Props) {
  const words = useWords(SECTION_WORDS)
  const { markings } = useWords(BRIEFING_WORDS)
  return (
    <fieldset className="picture-choice">
      <legend>{words.marking}</legend>
      {[null, ...MARKINGS].map((one) => (
        <label key={one}>
          <input type="radio" name="picture-marking" checked={one === chosen} onChange={() => onChange(one)} />{' '}
          {one === null ? words.unmarked : markings[one]}
        </label>
      ))}
    </fieldset>
  )
}
