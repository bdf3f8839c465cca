import type { Side } from '../../models/comparison/comparison.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface SwitchOf {
  readonly side: Side
  readonly setSide: (side: Side) => void
  readonly names: Readonly<Record<Side, string>>
}

/** On a narrow screen one article is read at a time. */
export function SideSwitch({ side, setSide, names }: SwitchOf) {
  const words = useWords(WORDS)
  return (
    <fieldset className="sources-switch">
      <legend className="sr-only">{words.whichArticle}</legend>
      {(['left', 'right'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === side} onClick={() => setSide(each)}>
          {names[each]}
        </button>
      ))}
    </fieldset>
  )
}
