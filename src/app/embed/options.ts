/**
 * What an embedding says beside the state of the view: `/embed/v1/matrix?partner=BG&density=compact&click=open&level=3`. The rest of the
 * address is that of the full view, so everything that can be seen can be embedded.
 */

import { VIEWS, type ViewName } from '../../models/viewState.ts'

/** Every view, and the evidence of one cell or one event alone. */
export const EMBED_PARTS = [...VIEWS, 'cell', 'event'] as const
export type EmbedPart = (typeof EMBED_PARTS)[number]

export const DENSITIES = ['normal', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

/** `open`: a click opens the full view in a window of its own. */
export const CLICKS = ['stay', 'open'] as const
export type Click = (typeof CLICKS)[number]

export const LEVELS = ['1', '2', '3', '4', '5', '6'] as const
/** Of the frame's heading, so that it fits under those of the host. */
export type HeadingLevel = (typeof LEVELS)[number]

export interface EmbedOptions {
  readonly part: EmbedPart
  readonly density: Density
  readonly click: Click
  readonly level: HeadingLevel
}

/** The rest of an embedding's address, as the full view reads it. */
export interface EmbedAddress {
  readonly options: EmbedOptions
  readonly path: string
  readonly search: string
}

const PREFIX = '/embed/'
/** Which view of the full page an embedding is a part of. */
export function viewOf(part: EmbedPart): ViewName {
  if (part === 'cell') return 'matrix'
  return part === 'event' ? 'timeline' : part
}

/** The same embedding of another view: a link may lead from evidence to its sentence. */
export function showing(options: EmbedOptions, view: ViewName): EmbedOptions {
  return viewOf(options.part) === view ? options : { ...options, part: view }
}

const among = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((item) => item === text) ?? null

/** Takes an embedding's address apart; null where it is none. A value that is not known stays in `search`, where it is reported. */
export function embedAddress(path: string, search: string): EmbedAddress | null {
  if (!path.startsWith(PREFIX)) return null
  const [version = '', name = '', ...more] = path.slice(PREFIX.length).split('/')
  const part = among(EMBED_PARTS, name)
  const keys = new URLSearchParams(search)
  const take = <T extends string>(key: string, list: readonly T[], otherwise: T): T => {
    const value = among(list, keys.get(key))
    if (value !== null) keys.delete(key)
    return value ?? otherwise
  }
  const options: EmbedOptions = {
    part: part ?? 'matrix',
    density: take('density', DENSITIES, 'normal'),
    click: take('click', CLICKS, 'stay'),
    level: take('level', LEVELS, '2'),
  }
  // The host's theme is what a frame has where none is named.
  if (keys.get('theme') === 'host') keys.delete('theme')
  const view = part === null ? name : viewOf(part)
  const rest = keys.toString()
  return { options, path: `/${[version, view, ...more].join('/')}`, search: rest === '' ? '' : `?${rest}` }
}

/** The address of an embedding whose full view has the address `full`. What is as it is without a word is left out. */
export function embedHref(full: string, { part, density, click, level }: EmbedOptions): string {
  const [path = '', search = ''] = full.split('?', 2)
  const [, version = ''] = path.split('/')
  const own = [
    ...(density === 'normal' ? [] : [`density=${density}`]),
    ...(click === 'stay' ? [] : [`click=${click}`]),
    ...(level === '2' ? [] : [`level=${level}`]),
  ]
  const query = [search, ...own].filter((piece) => piece !== '').join('&')
  return `${PREFIX}${version}/${part}${query === '' ? '' : `?${query}`}`
}
