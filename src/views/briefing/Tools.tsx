import type { ReactNode } from 'react'
import { MARKINGS, PAGE_FORMATS } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** Paper and marking, which are in the address, and the ways off the page. */
export function Tools({ children }: { readonly children?: ReactNode }) {
  const { state, go } = useView()
  const words = useWords(WORDS)
  return (
    <section className="briefing-tools" aria-label={words.tools}>
      <Choice label={words.format}>
        {PAGE_FORMATS.map((page) => (
          <button key={page} type="button" aria-pressed={page === state.page} onClick={() => go({ page })}>
            {words.formats[page]}
          </button>
        ))}
      </Choice>
      <Choice label={words.marking}>
        <button type="button" aria-pressed={state.marking === null} onClick={() => go({ marking: null })}>
          {words.noMarking}
        </button>
        {MARKINGS.map((marking) => (
          <button key={marking} type="button" aria-pressed={marking === state.marking} onClick={() => go({ marking })}>
            {words.markings[marking]}
          </button>
        ))}
      </Choice>
      <div className="briefing-ways">
        <button type="button" className="text-link" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {children}
    </section>
  )
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="briefing-choice">
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}
