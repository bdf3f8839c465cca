/** What the articles do not tell alike, counted, with the words of each; folded until it is asked for. */

import { type ReactNode, type RefObject, useState } from 'react'
import { groupOf } from '../../corpus/codebook.ts'
import { SIDES } from '../../models/comparison/side.ts'
import { dateNote, dateText } from '../../models/dateText.ts'
import { DIFFERENCE_KINDS, type DifferenceKind, type Differences, unlike } from '../../models/difference/differences.ts'
import type { Row } from '../../models/difference/row.ts'
import { figureText } from '../../models/disagreementText.ts'
import { labelText } from '../../models/eventLabel.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { Heading } from '../../ui/Heading.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { DifferenceTable, type TableOf } from './DifferenceTable.tsx'
import { DIFFERENCE_WORDS } from './differenceWords.ts'

interface SectionOf extends Pick<TableOf<unknown, unknown>, 'sides' | 'names' | 'texts' | 'langs' | 'hrefTo'> {
  readonly differences: Differences
  readonly details: RefObject<HTMLDetailsElement | null>
}

export function DifferenceSection({ differences, details, ...shown }: SectionOf) {
  const words = useWords(DIFFERENCE_WORDS)
  const [open, setOpen] = useState(false)
  const counts = DIFFERENCE_KINDS.flatMap((kind) => {
    const count = unlikeCount(differences, kind)
    return count === 0 ? [] : [words.count[kind](count)]
  })
  return (
    <details ref={details} className="sources-differences" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Heading rank={2}>{counts.length === 0 ? words.nothing : words.title(counts)}</Heading>
      </summary>
      {open && <Tables {...shown} differences={differences} />}
    </details>
  )
}

export function unlikeCount(differences: Differences, kind: DifferenceKind): number {
  const rows: readonly Row<unknown, unknown>[] = differences[kind]
  return unlike(kind, rows).length
}

function Tables({ differences, ...shown }: Omit<SectionOf, 'details'>) {
  const { lang } = useView().state
  const sectorHead = (row: Differences['sectors'][number]) => (
    <span className={`group-${groupOf(row.subject)}`}>
      <i className="sources-tick" /> {sectorName(row.subject, lang)}
    </span>
  )
  const stage = (value: Differences['sectors'][number]['told']['left']) =>
    value && (
      <>
        <StageMark stage={value.value} size={14} /> <b>{STAGE_WORDS[lang][value.value]}</b>
      </>
    )
  return (
    <>
      {(['sectors', 'stages'] as const).map((kind) => (
        <Kind key={kind} kind={kind} all={differences[kind]} {...shown} head={sectorHead} value={stage} />
      ))}
      <Kind
        kind="figures"
        all={differences.figures}
        {...shown}
        head={({ told }) =>
          [
            ...new Set(
              SIDES.flatMap((side) => told[side] ?? []).map(({ value }) => figureText(value.value, value.unit, lang)),
            ),
          ].join(' ≠ ')
        }
        value={({ value }) => (
          <>
            <b>{figureText(value.value, value.unit, lang)}</b> <span className="serif">{value.of}</span>
          </>
        )}
      />
      <Kind
        kind="names"
        all={differences.names}
        {...shown}
        head={({ told }) => SIDES.flatMap((side) => told[side] ?? [])[0]?.value.name}
        value={({ value }) => (
          <>
            <b>{value.name}</b>
            {value.role !== null && <span className="serif">, {value.role}</span>}
          </>
        )}
      />
      <Kind
        kind="dates"
        all={differences.dates}
        {...shown}
        head={({ subject }) => labelText(subject.label, lang)}
        value={({ value }) => <b>{[dateText(value, lang), dateNote(value, lang)].filter(Boolean).join(', ')}</b>}
      />
    </>
  )
}

interface KindOf<S, T> extends Omit<TableOf<S, T>, 'rows'> {
  readonly all: readonly Row<S, T>[]
}

/** A kind's rows under their count; where nothing differs the count alone. */
function Kind<S, T>({ all, ...table }: KindOf<S, T>): ReactNode {
  const words = useWords(DIFFERENCE_WORDS)
  const { kind } = table
  const rows = unlike(kind, all)
  if (all.length === 0) return null
  return (
    <section>
      <Heading rank={3}>
        {words.count[kind](rows.length)}
        {kind !== 'sectors' && <em>, {words.alike(all.length - rows.length)}</em>}
      </Heading>
      <p className="sources-differences-note">{words.note[kind]}</p>
      {rows.length > 0 && <DifferenceTable {...table} rows={rows} />}
    </section>
  )
}
