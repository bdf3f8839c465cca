import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

export const noteId = (number: number) => `briefing-note-${number}`

/** Moves the focus, and with it the page: an address behind `#` would be another view. */
function focusOn(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center' })
}

/** To the first line that leads to a note. */
export const backToLine = (number: number) =>
  focusOn(document.querySelector<HTMLElement>(`.briefing-ref[data-note="${number}"]`))

/** The numbers of a line's notes, each leading to its note. */
export function Refs({ notes }: { readonly notes: readonly number[] }) {
  const words = useWords(WORDS)
  return (
    <span className="briefing-refs">
      {/* A word joiner: the numbers never begin a line of their own. */}
      {'\u2060'}
      {notes.map((number) => (
        <button
          key={number}
          type="button"
          className="briefing-ref"
          data-note={number}
          aria-label={words.note(number)}
          onClick={() => focusOn(document.getElementById(noteId(number)))}
        >
          {number}
        </button>
      ))}
    </span>
  )
}
