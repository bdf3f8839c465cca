import type { BySide, Side } from '../../models/comparison/side.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface SwitchOf {
  readonly sides: readonly Side[]
  readonly side: Side
  readonly setSide: (side: Side) => void
  readonly names: BySide<string>
}

/** Where there is no room for several, one article is read at a time. */
export function SideSwitch({ sides, side, setSide, names }: SwitchOf) {
  const words = useWords(WORDS)
  return (
    <fieldset className="sources-switch">
      <legend className="sr-only">{words.whichArticle}</legend>
      {sides.map((each) => (
        <button key={each} type="button" aria-pressed={each === side} onClick={() => setSide(each)}>
          {names[each]}
        </button>
      ))}
    </fieldset>
  )
}
