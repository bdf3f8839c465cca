/** How each part of the state is written in an address; null: not at all. */
import type { AddressState } from './address.ts'
import { daysTo } from './days.ts'
import { listTo, NONE_OPEN } from './lists.ts'

const orderTo = (order: { readonly by: string; readonly descending: boolean }) =>
  `${order.descending ? '-' : ''}${order.by}`

/** The keys in their fixed order. */
export function pairsOf(state: AddressState): readonly (readonly [key: string, value: string | null])[] {
  const { cell, at } = state
  return [
    ['partner', listTo(state.partners)],
    ['sector', listTo(state.sectors)],
    ['stage', listTo(state.stages)],
    ['voice', listTo(state.voices)],
    ['article', listTo(state.articles)],
    ['outlet', listTo(state.outlets)],
    ['in', listTo(state.langs)],
    ['between', state.between && daysTo(state.between)],
    ['text', state.text],
    ['columns', state.columns === 'article' ? null : state.columns],
    ['open', state.open && (listTo(state.open) ?? NONE_OPEN)],
    ['since', state.since === null ? null : String(state.since).padStart(4, '0')],
    ['cell', cell && [cell.partner, cell.sector, ...(cell.column === null ? [] : [cell.column])].join('.')],
    ['event', state.event],
    ['days', state.days && daysTo(state.days)],
    ['lanes', state.lanes === 'type' ? null : state.lanes],
    ['order', state.order && orderTo(state.order)],
    ['figures', state.figureOrder && orderTo(state.figureOrder)],
    ['page', state.page === 'a4-landscape' ? null : state.page],
    ['marking', state.marking],
    ['left', state.left],
    ['right', state.right],
    ['third', state.third],
    ['alone', state.alone ? '1' : null],
    ['at', at && `${at.article}.${at.start}-${at.end}.${at.sha8}`],
    ['corpus', state.corpus],
    ['lang', state.lang],
    ['theme', state.theme],
  ]
}
