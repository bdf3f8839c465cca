/** Which addresses are photographed, and under which names. */

import { UsageError } from '../UsageError.ts'
import type { ShotOptions } from './options.ts'

export interface Shot {
  /** Of the file, without its ending. */
  readonly name: string
  /** `/v1/matrix?…`, the part behind the `#`, with language and theme. */
  readonly address: string
}

interface Wanted {
  readonly name: string | null
  readonly address: string
}

/** `list`: the text of the file of addresses. */
export function shotsOf(options: ShotOptions, list: string | null): readonly Shot[] {
  const { views, partners, langs, themes, marking, page } = options
  const query = partners.length === 0 ? '' : `?partner=${partners.join(',')}`
  const wanted: readonly Wanted[] = [
    ...views.map((view) => ({ name: null, address: `/v1/${view}${query}` })),
    ...(list === null ? [] : listed(list)),
  ]
  if (wanted.length === 0) throw new UsageError(`${options.addresses}: no address in this file.`)
  const marked = marking === null ? wanted : spread(wanted, 'marking', [marking])
  const formed = marked.flatMap((one) => (page !== null && isBriefing(one) ? spread([one], 'page', [page]) : [one]))
  return named(formed.flatMap((one) => spread(spread([one], 'lang', langs), 'theme', themes)))
}

/** One address a line: `[NAME] ADDRESS`, where the address may be a whole link. Empty lines and those that begin with `# ` say nothing. */
function listed(list: string): readonly Wanted[] {
  return list
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '#' && !line.startsWith('# '))
    .map((line) => {
      const [, name = null, link = ''] = /^(?:(.+)\s)?(\S+)$/.exec(line) ?? []
      return { name: name === null ? null : slug(name), address: fullAddress(link.replace(/^[^#]*#/, '')) }
    })
}

/** Keys that only an embedding has. */
const EMBED_KEYS = ['density', 'click', 'level']

/** The picture of an embedding is that of its full view. */
function fullAddress(address: string): string {
  const embedded = /^\/embed(\/[^/?]+)\/([^?]+)\??(.*)$/s.exec(address)
  if (embedded === null) return address
  const [, version = '', part = '', query = ''] = embedded
  const keys = query.split('&').filter((pair) => pair !== '' && !EMBED_KEYS.includes(pair.split('=', 1)[0] ?? ''))
  const view = { cell: 'matrix', event: 'timeline' }[part] ?? part
  return `${version}/${view}${keys.length === 0 ? '' : `?${keys.join('&')}`}`
}

const isBriefing = ({ address }: Wanted) => /^\/v\d+\/briefing(\?|$)/.test(address)

/** An address that does not say a key is taken once for each of its values. */
function spread(wanted: readonly Wanted[], key: string, values: readonly string[]): readonly Wanted[] {
  return wanted.flatMap((one) => {
    const [path = '', query = ''] = one.address.split('?', 2)
    if (new URLSearchParams(query).has(key)) return [one]
    return values.map((value) => ({
      name: one.name,
      address: `${path}?${query === '' ? '' : `${query}&`}${key}=${value}`,
    }))
  })
}

/** Long names are cut: some disks hold no longer ones. */
const LONGEST = 80
const slug = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_+]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)

/** `matrix-BG+RU-vi-light`: what the address says, without its keys. */
function nameOf({ name, address }: Wanted): string {
  const [path = '', query = ''] = address.split('?', 2)
  const keys = new URLSearchParams(query)
  const last = [keys.get('lang') ?? '', keys.get('theme') ?? '']
  if (name !== null) return slug([name, ...last].join('-'))
  for (const key of ['lang', 'theme', 'marking', 'page']) keys.delete(key)
  const view = path
    .split('/')
    .filter((part) => part !== '')
    .slice(1)
    .join('-')
  return slug([view, ...[...keys.values()].map((value) => value.replaceAll(',', '+')), ...last].join('-'))
}

/** Two shots never have one name. */
function named(wanted: readonly Wanted[]): readonly Shot[] {
  const taken = new Map<string, number>()
  return wanted.map((one) => {
    const name = nameOf(one) || 'shot'
    const nth = (taken.get(name) ?? 0) + 1
    taken.set(name, nth)
    return { name: nth === 1 ? name : `${name}-${nth}`, address: one.address }
  })
}
