import { describe, expect, test } from 'vitest'
import { HOME_ADDRESS, parseAddress, writeAddress } from '../../src/app/address/address.ts'
import { CLICKS, DENSITIES, EMBED_PARTS, embedAddress, embedHref, LEVELS } from '../../src/app/embed/options.ts'

function split(address: string): readonly [path: string, search: string] {
  const at = address.indexOf('?')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
}

describe('the address of an embedding', () => {
  test('what is written is read back the same, with the state of the full view', () => {
    const state = { ...HOME_ADDRESS, partners: ['BG'], outlets: ['VNA, Hà Nội'], text: 'năng lượng' }
    for (const part of EMBED_PARTS)
      for (const density of DENSITIES)
        for (const click of CLICKS)
          for (const level of LEVELS) {
            const options = { part, density, click, level }
            const read = embedAddress(...split(embedHref(writeAddress(state), options)))
            expect(read?.options).toEqual(options)
            const { state: shown, problems } = parseAddress(read?.path ?? '', read?.search ?? '')
            expect([shown.partners, shown.outlets, shown.text, problems]).toEqual([
              state.partners,
              state.outlets,
              state.text,
              [],
            ])
          }
  })

  test('the address of the full view is no embedding', () => {
    expect(embedAddress('/v1/matrix', '?partner=BG')).toBeNull()
  })

  test('a value that is not known is reported, the rest stands', () => {
    const read = embedAddress('/embed/v1/timeline', '?density=huge&partner=BG&theme=host')
    const { state, problems } = parseAddress(read?.path ?? '', read?.search ?? '')
    expect(problems).toEqual([{ key: 'density', value: 'huge' }])
    expect([state.view, state.partners, state.theme]).toEqual(['timeline', ['BG'], null])
  })

  test('a part that is not known is reported', () => {
    const read = embedAddress('/embed/v1/map', '')
    expect(parseAddress(read?.path ?? '', read?.search ?? '').problems).toEqual([{ key: 'path', value: '/v1/map' }])
  })
})
