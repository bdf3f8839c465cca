import { useId, useState } from 'react'
import type { Ask } from '../../models/asks/Ask.ts'
import { Heading } from '../../ui/Heading.tsx'
import { MoreButton } from '../../ui/MoreButton.tsx'
import { useWords } from '../../ui/View.tsx'
import { AskCard } from './AskCard.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly title: string
  readonly lede?: string
  readonly asks: readonly Ask[]
  /** Said where the list is empty. */
  readonly otherwise?: string
  readonly shortId: ReadonlyMap<string, string>
}

/** At a time: each asks for the text of its article. */
const STEP = 12

/** What one voice proposed and nobody has taken up, by sector. */
export function OpenAsks({ title, lede, asks, otherwise, shortId }: Props) {
  const words = useWords(WORDS)
  const [shown, setShown] = useState(STEP)
  const id = useId()
  return (
    <section className="asks-list" aria-labelledby={id}>
      <Heading rank={3} id={id}>
        {title} <span>{asks.length > 0 && words.open(asks.length)}</span>
      </Heading>
      {lede !== undefined && <p className="asks-lede">{lede}</p>}
      {asks.length === 0 && <p className="asks-lede">{otherwise}</p>}
      <ul>
        {asks.slice(0, shown).map((ask) => (
          <li key={ask.id}>
            <AskCard ask={ask} shortId={shortId} />
          </li>
        ))}
      </ul>
      <MoreButton total={asks.length} shown={shown} step={STEP} show={setShown} label={title} />
    </section>
  )
}
