import { type FormEvent, useId, useState } from 'react'
import { useView, useWords } from '../../ui/View.tsx'
import { narrowed } from './narrowed.ts'
import { STRIP_WORDS } from './words.ts'

/** Words that what is shown must hold. They take effect when the reader says so: each is a step in the browser's history. */
export function TextFilter() {
  const { text } = useView().state
  // Another text in the address (a step back, a removed filter) is another draft.
  return <TextForm key={text ?? ''} text={text} />
}

function TextForm({ text }: { readonly text: string | null }) {
  const { state, go } = useView()
  const words = useWords(STRIP_WORDS)
  const id = useId()
  const [draft, setDraft] = useState(text ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = draft.trim() === '' ? null : draft.trim()
    if (wanted !== text) go(narrowed(state, { text: wanted }))
  }
  return (
    <form className="filter-text" onSubmit={submit}>
      <label htmlFor={id} className="filter-name">
        {words.text}
      </label>
      <input
        id={id}
        type="search"
        value={draft}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="submit" className="text-link">
        {words.apply}
      </button>
    </form>
  )
}
