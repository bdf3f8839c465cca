import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AddressState, HOME_ADDRESS, parseAddress, writeAddress } from '../../src/app/address/address.ts'
import { frozenHref, liveHref } from '../../src/app/address/frozen.ts'
import { SECTORS, STAGES, UI_LANGS, VOICES } from '../../src/corpus/codebook.ts'
import {
  COLUMN_CHOICES,
  EVENT_COLUMNS,
  FIGURE_COLUMNS,
  LANE_CHOICES,
  MARKINGS,
  PAGE_FORMATS,
  THEMES,
  VIEWS,
} from '../../src/models/viewState.ts'

/** As the hash router splits it. */
function parsed(address: string) {
  const at = address.indexOf('?')
  return at < 0 ? parseAddress(address, '') : parseAddress(address.slice(0, at), address.slice(at))
}

const country = fc.constantFrom('BG', 'RU', 'EU')
/** Any name that a file can have, Vietnamese, dots, spaces and `&` included. */
const article = fc.string({ unit: 'grapheme', minLength: 1 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const range = fc
  .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 9999 }))
  .map(([start, more]) => [start, start + more] as const)

const state: fc.Arbitrary<AddressState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  lang: maybe(fc.constantFrom(...UI_LANGS)),
  theme: maybe(fc.constantFrom(...THEMES)),
  partners: fc.uniqueArray(country),
  sectors: fc.uniqueArray(fc.constantFrom(...SECTORS)),
  stages: fc.uniqueArray(fc.constantFrom(...STAGES)),
  voices: fc.uniqueArray(fc.constantFrom(...VOICES)),
  articles: fc.uniqueArray(article),
  outlets: fc.uniqueArray(article),
  langs: fc.uniqueArray(article),
  between: maybe(range.map(([first, last]) => ({ first, last }))),
  text: maybe(article),
  columns: fc.constantFrom(...COLUMN_CHOICES),
  open: maybe(fc.uniqueArray(country)),
  since: maybe(fc.integer({ min: 1, max: 9999 })),
  cell: maybe(
    fc.record({
      partner: country,
      sector: fc.constantFrom(...SECTORS),
      column: maybe(fc.oneof(article, fc.constant(''))),
    }),
  ),
  event: maybe(article),
  days: maybe(range.map(([first, last]) => ({ first, last }))),
  lanes: fc.constantFrom(...LANE_CHOICES),
  order: maybe(fc.record({ by: fc.constantFrom(...EVENT_COLUMNS), descending: fc.boolean() })),
  figureOrder: maybe(fc.record({ by: fc.constantFrom(...FIGURE_COLUMNS), descending: fc.boolean() })),
  page: fc.constantFrom(...PAGE_FORMATS),
  marking: maybe(fc.constantFrom(...MARKINGS)),
  left: maybe(article),
  right: maybe(article),
  third: maybe(article),
  alone: fc.boolean(),
  at: maybe(
    fc
      .tuple(article, range, fc.stringMatching(/^[0-9a-f]{8}$/))
      .map(([id, [start, end], sha8]) => ({ article: id, start, end, sha8 })),
  ),
  corpus: maybe(fc.stringMatching(/^[0-9a-f]{8}$/)),
})

describe('the address is the state', () => {
  test('what is written is read back the same, whatever an article is called', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(parsed(writeAddress(given))).toEqual({ state: given, problems: [] })
      }),
    )
  })

  test('reads as people would write it by hand', () => {
    const { state } = parsed('/v1/matrix?cell=BG.community.001_effe01cef9a3daf1&lang=en')
    expect(state.cell).toEqual({ partner: 'BG', sector: 'community', column: '001_effe01cef9a3daf1' })
    expect(state.lang).toBe('en')
    expect(parsed('/v1/timeline?days=2025-10-20..2025-10-26').state.days).toEqual({ first: 20381, last: 20387 })
  })

  test('an empty address opens the matrix without a complaint', () => {
    expect(parsed('/')).toEqual({ state: HOME_ADDRESS, problems: [] })
    expect(parsed('')).toEqual({ state: HOME_ADDRESS, problems: [] })
  })

  test.each([
    ['/v1/matrix?cell=BG.nonsense', 'cell'],
    ['/v1/matrix?cell=bulgaria.trade', 'cell'],
    ['/v1/matrix?theme=blue', 'theme'],
    ['/v1/matrix?lang=fr', 'lang'],
    ['/v1/matrix?toString=1', 'toString'],
    ['/v1/timeline?days=2025-02-30..2025-03-01', 'days'],
    ['/v1/timeline?days=2025-10-27..2025-10-20', 'days'],
    ['/v1/sources?at=001_x.9-3.0123abcd', 'at'],
    ['/v1/matrix?corpus=BG', 'corpus'],
    ['/v2/matrix', 'path'],
    ['/v1/nowhere', 'path'],
  ])('%s: the part that is not understood is named, the rest stands', (address, key) => {
    const { state, problems } = parsed(`${address}${address.includes('?') ? '&' : '?'}partner=BG`)
    expect(problems.map((problem) => problem.key)).toEqual([key])
    expect(state.partners).toEqual(['BG'])
  })
})

describe('a frozen link and a live one', () => {
  const hash = '0123456789abcdef'.repeat(4)

  test('the frozen one names the corpus, the live one names none; all else is the same', () => {
    fc.assert(
      fc.property(state, (given) => {
        const frozen = parsed(frozenHref(given, hash).slice(1))
        const live = parsed(liveHref(given).slice(1))
        expect(frozen).toEqual({ state: { ...given, corpus: hash.slice(0, 8) }, problems: [] })
        expect(live).toEqual({ state: { ...given, corpus: null }, problems: [] })
      }),
    )
  })
})
