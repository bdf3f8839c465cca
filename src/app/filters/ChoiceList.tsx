import { useId, useMemo, useState } from 'react'
import { bareWord } from '../../models/search/words.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { useWords } from '../../ui/View.tsx'
import type { Choice } from './choicesOf.ts'
import { STRIP_WORDS } from './words.ts'

/** A list longer than this is searched. */
const LONG = 12
/** Rows drawn at once: of thousands of articles nobody reads more without typing a name. */
const DRAWN = 60

interface Props<T extends string> {
  readonly label: string
  readonly note: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Choices to tick; those that are ticked stand first in a long list, so that they are never out of sight. */
export function ChoiceList<T extends string>({ label, note, choices, chosen, onChange }: Props<T>) {
  const words = useWords(STRIP_WORDS)
  const { left } = useWords(FILTER_WORDS)
  const id = useId()
  const [wanted, setWanted] = useState('')
  const isLong = choices.length > LONG
  // What is ticked when the list opens goes first; a tick moves no row under the pointer.
  const [first] = useState<ReadonlySet<string>>(() => new Set(chosen))
  const ordered = useMemo(
    () => (isLong ? [...choices].sort((a, b) => Number(first.has(b.value)) - Number(first.has(a.value))) : choices),
    [isLong, choices, first],
  )
  const fitting = useMemo(() => {
    const bare = bareWord(wanted.trim())
    return ordered.filter(({ label, detail = '' }) => bareWord(`${label} ${detail}`).includes(bare))
  }, [ordered, wanted])
  const ticked = new Set<string>(chosen)
  const tick = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))
  const more = fitting.length - DRAWN
  return (
    <fieldset className="choices">
      <legend className="sr-only">{label}</legend>
      {isLong && (
        <div className="choices-find">
          <label htmlFor={id} className="filter-name">
            {words.narrow(label)}
          </label>
          <input
            id={id}
            type="search"
            value={wanted}
            autoComplete="off"
            onChange={(event) => setWanted(event.target.value)}
          />
        </div>
      )}
      <ul>
        {fitting.slice(0, DRAWN).map(({ value, label, detail, lang, count }) => (
          <li key={value}>
            <label className={count === 0 ? 'choice choice-empty' : 'choice'}>
              <input
                type="checkbox"
                checked={ticked.has(value)}
                onChange={(event) => tick(value, event.target.checked)}
              />
              <span className="choice-label">
                <span lang={lang}>{label}</span>{' '}
                {detail !== undefined && detail !== '' && <span className="choice-detail">{detail}</span>}
              </span>{' '}
              <span className="choice-count">{left.statements(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="choices-note" role="status">
        {fitting.length === 0 && words.noneNamed}
        {more > 0 && words.more(more)}
      </p>
      <p className="choices-note">{note}</p>
    </fieldset>
  )
}
