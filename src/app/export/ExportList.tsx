import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { filtersText } from '../../export/about.ts'
import type { ExportContext } from '../../export/ExportContext.ts'
import { EXPORT_GROUPS, type ExportEntry } from '../../export/ExportEntry.ts'
import { dateText } from '../../models/dateText.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { wholeHref } from '../../ui/wholeHref.ts'
import { earlierRecord } from '../briefing/earlierRecord.ts'
import { PictureSection } from '../picture/PictureSection.tsx'
import { ENTRIES } from './entries.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { textReader } from './textReader.ts'
import { DIALOG_WORDS } from './words.ts'

/** The entries in their groups, and what the last press came to. */
export function ExportList({ index }: { readonly index: CorpusIndex }) {
  const tools = useView()
  const { state } = tools
  const selection = useSelection()
  const words = useWords(DIALOG_WORDS)
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const context: ExportContext = {
    index,
    selection,
    state,
    hrefOf: (change) => wholeHref(tools, change),
    textOf: textReader(client, index, words.changed),
  }
  const make = async (entry: ExportEntry) => {
    if (outcome?.kind === 'making') return
    setOutcome({ kind: 'making', label: entry.label[state.lang] })
    setOutcome(await outcomeOf(entry, { ...context, earlier: earlierRecord() }))
  }
  const isWaiting = state.text !== null && selection.matches === null
  const { asOf, hash } = index
  return (
    <>
      <div className="dialog-body">
        <p className="export-about">
          {words.filters(filtersText(context))} {asOf !== null && words.asOf(dateText(asOf, state.lang))}{' '}
          {words.hash(hash.slice(0, 12))}
        </p>
        {isWaiting ? (
          <p>{words.waiting}</p>
        ) : (
          <>
            <PictureSection index={index} onOutcome={setOutcome} />
            <Groups view={state.view} onMake={make} />
          </>
        )}
      </div>
      <p className="export-status" role="status">
        {outcome !== null && words.outcome(outcome)}
        {outcome?.kind === 'made' && window.self !== window.top && ` ${words.framed}`}
      </p>
    </>
  )
}

interface GroupsProps {
  readonly view: ExportContext['state']['view']
  readonly onMake: (entry: ExportEntry) => void
}

function Groups({ view, onMake }: GroupsProps) {
  const { lang } = useView().state
  const words = useWords(DIALOG_WORDS)
  const offered = ENTRIES.filter(({ views }) => views === undefined || views.includes(view))
  return EXPORT_GROUPS.map((group) => {
    const entries = offered.filter((entry) => entry.group === group)
    if (entries.length === 0) return null
    return (
      <section key={group} aria-labelledby={`export-${group}`}>
        <h3 id={`export-${group}`}>{words.groups[group]}</h3>
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <button type="button" className="text-link" onClick={() => onMake(entry)}>
                {entry.label[lang]}
              </button>{' '}
              {entry.hint !== undefined && <span className="export-hint">{entry.hint[lang]}</span>}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
