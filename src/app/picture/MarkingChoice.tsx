import { useWords } from '../../ui/View.tsx'
import { MARKINGS, type Marking } from './options.ts'
import { SECTION_WORDS } from './sectionWords.ts'
import { PICTURE_WORDS } from './words.ts'

interface Props {
  readonly chosen: Marking | null
  readonly onChange: (marking: Marking | null) => void
}

/** What is to be written over a picture. */
export function MarkingChoice({ chosen, onChange }: Props) {
  const words = useWords(SECTION_WORDS)
  const { marking } = useWords(PICTURE_WORDS)
  return (
    <fieldset className="picture-choice">
      <legend>{words.marking}</legend>
      {[null, ...MARKINGS].map((one) => (
        <label key={one}>
          <input type="radio" name="picture-marking" checked={one === chosen} onChange={() => onChange(one)} />{' '}
          {one === null ? words.unmarked : marking[one]}
        </label>
      ))}
    </fieldset>
  )
}
