import { asEdtf, dateOf, daysOf, partsOfDay } from '../../corpus/edtf.ts'
import type { DayWindow } from '../../models/viewState.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

function dayFrom(text: string): number | null {
  const date = DAY.test(text) ? asEdtf(text) : null
  return date === null ? null : (daysOf(date)?.first ?? null)
}

/** `2025-10-20..2025-10-27`, both days shown; null where it is none. */
export function daysFrom(text: string): DayWindow | null {
  const [left = '', right = '', more] = text.split('..')
  const first = dayFrom(left)
  const last = dayFrom(right)
  return more === undefined && first !== null && last !== null && first <= last ? { first, last } : null
}

/** The written form; null where a day lies outside the years 1000 to 9999. */
export function daysTo({ first, last }: DayWindow): string | null {
  const from = dateOf(partsOfDay(first))
  const to = dateOf(partsOfDay(last))
  return from === null || to === null ? null : `${from}..${to}`
}
