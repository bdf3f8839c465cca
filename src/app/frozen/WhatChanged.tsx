/** The counted changes; each opens to its list. */
import { useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { MoreButton } from '../../ui/MoreButton.tsx'
import { useWords } from '../../ui/View.tsx'
import { EventLine, MoveLine } from './ChangedFacts.tsx'
import { CorrectedLine, StatementLine } from './ChangedStatements.tsx'
import type { Change } from './changesOf.ts'
import { FROZEN_WORDS } from './words.ts'

/** How many are listed at first, and more each time: a statement asks for the text of its article. */
const STEP = 20

interface Props {
  readonly before: CorpusIndex
  readonly after: CorpusIndex
  readonly changes: readonly Change[]
}

export function WhatChanged({ before, after, changes }: Props) {
  const words = useWords(FROZEN_WORDS)
  return changes.length === 0 ? null : (
    <ul className="frozen-changes" aria-label={words.changes}>
      {changes.map((change) => (
        <li key={change.kind}>
          <ChangeList before={before} after={after} change={change} />
        </li>
      ))}
    </ul>
  )
}

interface ListOf extends Omit<Props, 'changes'> {
  readonly change: Change
}

function ChangeList({ before, after, change }: ListOf) {
  const words = useWords(FROZEN_WORDS)
  const [open, setOpen] = useState(false)
  const [shown, setShown] = useState(STEP)
  const label = words[change.kind](change.list.length)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && (
        <>
          <ul className="frozen-list">{linesOf(change, shown, before, after)}</ul>
          <MoreButton total={change.list.length} shown={shown} step={STEP} show={setShown} label={label} />
        </>
      )}
    </details>
  )
}

function linesOf(change: Change, count: number, before: CorpusIndex, after: CorpusIndex) {
  switch (change.kind) {
    case 'eventsAdded':
    case 'eventsRemoved':
      return change.list
        .slice(0, count)
        .map((event) => <EventLine key={event.id} event={event} there={change.kind === 'eventsAdded'} />)
    case 'moves':
      return change.list.slice(0, count).map((move) => <MoveLine key={`${move.partner} ${move.sector}`} move={move} />)
    case 'statementsAdded':
    case 'statementsWithdrawn': {
      const index = change.kind === 'statementsAdded' ? after : before
      return change.list
        .slice(0, count)
        .map((facts) => (
          <StatementLine
            key={`${facts.article} ${facts.start} ${facts.partner}`}
            index={index}
            facts={facts}
            shown={after}
          />
        ))
    }
    case 'statementsCorrected':
      return change.list
        .slice(0, count)
        .map((pair) => (
          <CorrectedLine
            key={`${pair.after.article} ${pair.after.start} ${pair.after.partner}`}
            index={after}
            before={pair.before}
            after={pair.after}
          />
        ))
    default:
      return change.list.slice(0, count).map((id) => <li key={id}>{id}</li>)
  }
}
