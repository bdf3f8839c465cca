import { useId, useState } from 'react'
import { asEdtf, dateOf, daysOf, partsOfDay } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { recordDays } from '../../models/selection/statementDays.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { narrowed } from './narrowed.ts'
import { STRIP_WORDS } from './words.ts'

const written = (day: number | undefined) => (day === undefined ? '' : (dateOf(partsOfDay(day)) ?? ''))

function dayFrom(text: string): number | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? asEdtf(text) : null
  return date === null ? null : (daysOf(date)?.first ?? null)
}

type Checked = { readonly window: DayWindow | null } | { readonly fault: 'badDay' | 'wrongOrder' }

/** An end that is left empty is the record's own first or last day. */
function checked(from: string, to: string, record: DayWindow | null): Checked {
  if (from === '' && to === '') return { window: null }
  const first = from === '' ? Math.min(record?.first ?? Number.POSITIVE_INFINITY, dayFrom(to) ?? 0) : dayFrom(from)
  const last = to === '' ? Math.max(record?.last ?? Number.NEGATIVE_INFINITY, dayFrom(from) ?? 0) : dayFrom(to)
  if (first === null || last === null) return { fault: 'badDay' }
  return first <= last ? { window: { first, last } } : { fault: 'wrongOrder' }
}

/** Between two days, both of them shown. */
export function DayChoice({ index }: { readonly index: CorpusIndex }) {
  const { state, go } = useView()
  const words = useWords(STRIP_WORDS)
  const id = useId()
  const [from, setFrom] = useState(() => written(state.between?.first))
  const [to, setTo] = useState(() => written(state.between?.last))
  // A field in which something is typed that is no day reads as empty; the browser says so.
  const [half, setHalf] = useState({ from: false, to: false })
  const result = half.from || half.to ? ({ fault: 'badDay' } as const) : checked(from, to, recordDays(index))
  const fault = 'fault' in result ? result.fault : null

  const take = (end: 'from' | 'to', field: HTMLInputElement) => {
    const isHalf = field.validity.badInput
    const next = { from, to, [end]: field.value }
    const halves = { ...half, [end]: isHalf }
    setFrom(next.from)
    setTo(next.to)
    setHalf(halves)
    if (halves.from || halves.to) return
    const after = checked(next.from, next.to, recordDays(index))
    if ('window' in after) go(narrowed(state, { between: after.window }), 'replace')
  }
  const field = (end: 'from' | 'to', value: string) => (
    <p className="day-field">
      <label htmlFor={`${id}-${end}`}>{words[end]}</label>
      <input
        id={`${id}-${end}`}
        type="date"
        min="1000-01-01"
        max="9999-12-31"
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault ${id}-note`}
        onChange={(event) => take(end, event.target)}
        onBlur={(event) => take(end, event.target)}
      />
    </p>
  )
  return (
    <div className="choices">
      <div className="day-fields">
        {field('from', from)}
        {field('to', to)}
      </div>
      <p id={`${id}-fault`} className="choices-fault" role="alert">
        {fault !== null && words[fault]}
      </p>
      <p id={`${id}-note`} className="choices-note">
        {words.daysNote}
      </p>
    </div>
  )
}
