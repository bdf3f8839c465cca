/**
 * The address is the state: one parse and one write, each the other's inverse. `/v1/matrix?cell=BG.community.001_x&lang=en`,
 * the part behind the `#`. What is not understood is reported and left out, never guessed.
 */
import { SECTORS, type Sector, UI_LANGS, type UiLang } from '../../corpus/codebook.ts'
import { type CellRef, type SentenceRef, THEMES, type Theme, VIEWS, type ViewState } from '../../models/viewState.ts'
import { daysFrom, daysTo } from './days.ts'

/** The version of the scheme; an address of another one is reported. */
export const ADDRESS_VERSION = 'v1'

/** The address's own part of the state: language and theme may be left to what the reader chose before. */
export type AddressState = Omit<ViewState, 'lang' | 'theme'> & {
  readonly lang: UiLang | null
  readonly theme: Theme | null
}

/** A part of the address that was not understood. */
export interface AddressProblem {
  readonly key: string
  readonly value: string
}

export interface ParsedAddress {
  readonly state: AddressState
  readonly problems: readonly AddressProblem[]
}

export const HOME_ADDRESS: AddressState = {
  view: 'matrix',
  lang: null,
  theme: null,
  partners: [],
  cell: null,
  event: null,
  days: null,
  left: null,
  right: null,
  at: null,
}

const oneOfList = <T extends string>(list: readonly T[], text: string): T | null =>
  list.find((item) => item === text) ?? null

const COUNTRY = /^[A-Z]{2}$/

function cellFrom(text: string): CellRef | null {
  const [partner, sectorText, ...rest] = text.split('.')
  const sector = oneOfList<Sector>(SECTORS, sectorText ?? '')
  if (partner === undefined || !COUNTRY.test(partner) || sector === null) return null
  return { partner, sector, article: rest.length > 0 ? rest.join('.') : null }
}

const SENTENCE = /^(.+)\.(\d+)-(\d+)\.([0-9a-f]{8})$/

function sentenceFrom(text: string): SentenceRef | null {
  const [, article, start, end, sha8] = SENTENCE.exec(text) ?? []
  if (article === undefined || start === undefined || end === undefined || sha8 === undefined) return null
  return Number(start) < Number(end) ? { article, start: Number(start), end: Number(end), sha8 } : null
}

function partnersFrom(text: string): readonly string[] | null {
  const codes = text.split(',')
  return codes.every((code) => COUNTRY.test(code)) ? [...new Set(codes)] : null
}

/** How each key is read; null where its value is not understood. `path` and `search` are those of the part behind `#`. */
const READERS: Readonly<Record<string, (text: string) => Partial<AddressState> | null>> = {
  lang: (text) => wrap(oneOfList(UI_LANGS, text), (lang) => ({ lang })),
  theme: (text) => wrap(oneOfList(THEMES, text), (theme) => ({ theme })),
  partner: (text) => wrap(partnersFrom(text), (partners) => ({ partners })),
  cell: (text) => wrap(cellFrom(text), (cell) => ({ cell })),
  event: (text) => (text === '' ? null : { event: text }),
  days: (text) => wrap(daysFrom(text), (days) => ({ days })),
  left: (text) => (text === '' ? null : { left: text }),
  right: (text) => (text === '' ? null : { right: text }),
  at: (text) => wrap(sentenceFrom(text), (at) => ({ at })),
}

function wrap<T>(value: T | null, make: (value: T) => Partial<AddressState>): Partial<AddressState> | null {
  return value === null ? null : make(value)
}

/** Reads an address. Never throws. */
export function parseAddress(path: string, search: string): ParsedAddress {
  const problems: AddressProblem[] = []
  const [, version = '', viewText = '', ...more] = path.split('/')
  const view = oneOfList(VIEWS, viewText)
  const known = version === ADDRESS_VERSION && view !== null && more.length === 0
  if (!known && path !== '/' && path !== '') problems.push({ key: 'path', value: path })
  let state: AddressState = { ...HOME_ADDRESS, view: known ? view : HOME_ADDRESS.view }
  for (const [key, value] of new URLSearchParams(search)) {
    const change = Object.hasOwn(READERS, key) ? (READERS[key]?.(value) ?? null) : null
    if (change === null) problems.push({ key, value })
    else state = { ...state, ...change }
  }
  return { state, problems }
}

const encoded = (text: string) => encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/')

/** Writes a state as `/v1/view?…`, keys in a fixed order, nothing for what is null or empty. */
export function writeAddress(state: AddressState): string {
  const { cell, at } = state
  const pairs: readonly (readonly [string, string | null])[] = [
    ['partner', state.partners.length > 0 ? state.partners.join(',') : null],
    ['cell', cell && [cell.partner, cell.sector, ...(cell.article === null ? [] : [cell.article])].join('.')],
    ['event', state.event],
    ['days', state.days && daysTo(state.days)],
    ['left', state.left],
    ['right', state.right],
    ['at', at && `${at.article}.${at.start}-${at.end}.${at.sha8}`],
    ['lang', state.lang],
    ['theme', state.theme],
  ]
  const query = pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encoded(value)}`])).join('&')
  return `/${ADDRESS_VERSION}/${state.view}${query === '' ? '' : `?${query}`}`
}
