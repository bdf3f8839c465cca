/**
 * The address is the state: one parse and one write, each the other's inverse. `/v1/matrix?cell=BG.community.001_x&lang=en`,
 * the part behind the `#`. What is not understood is reported and left out, never guessed.
 */
import type { UiLang } from '../../corpus/codebook.ts'
import { NOTHING_CHOSEN, type Theme, VIEWS, type ViewState } from '../../models/viewState.ts'
import { oneOfList, READERS } from './readers.ts'
import { pairsOf } from './writers.ts'

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

export const HOME_ADDRESS: AddressState = { ...NOTHING_CHOSEN, view: 'matrix', lang: null, theme: null }

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

/** Writes a state as `/v1/view?…`, keys in a fixed order, nothing for what is null, empty or as it is without a word. */
export function writeAddress(state: AddressState): string {
  const query = pairsOf(state)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${encoded(value)}`]))
    .join('&')
  return `/${ADDRESS_VERSION}/${state.view}${query === '' ? '' : `?${query}`}`
}
