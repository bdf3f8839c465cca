import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FrameMessage, frameMessage, type HostMessage, hostMessage, wired } from '../../src/embed/messages.ts'

const fromFrame: readonly FrameMessage[] = [
  { type: 'ready' },
  { type: 'height', height: 612 },
  { type: 'select', selected: { cell: 'BG.trade', event: null }, address: '/embed/v1/matrix?cell=BG.trade' },
]
const fromHost: readonly HostMessage[] = [{ type: 'hello' }, { type: 'set', keys: { partner: 'BG', cell: null } }]

describe('messages between a frame and its host', () => {
  test.each(fromFrame)('a frame’s $type arrives as it was sent', (message) => {
    expect(frameMessage(structuredClone(wired(message)))).toEqual(message)
  })

  test.each(fromHost)('a host’s $type arrives as it was sent', (message) => {
    expect(hostMessage(structuredClone(wired(message)))).toEqual(message)
  })

  test('another version is ignored', () => {
    for (const message of fromFrame) expect(frameMessage({ ...message, bangGiao: 2 })).toBeNull()
    for (const message of fromHost) expect(hostMessage({ ...message, bangGiao: 2 })).toBeNull()
  })

  test.each([
    { type: 'height', height: Number.POSITIVE_INFINITY },
    { type: 'height', height: Number.NaN },
    { type: 'height', height: -1 },
    { type: 'height', height: '600' },
    { type: 'select', selected: { cell: 4, event: null }, address: '/' },
    { type: 'select', selected: null, address: '/' },
    { type: 'set', keys: { partner: 4 } },
    { type: 'set', keys: null },
    { type: 'erase' },
  ])('$type with a value that it cannot have is ignored', (message) => {
    const data = { ...message, bangGiao: 1 }
    expect([frameMessage(data), hostMessage(data)]).toEqual([null, null])
  })

  test('whatever else a page posts is ignored, never an error', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect([frameMessage(data), hostMessage(data)]).toEqual([null, null])
      }),
    )
  })
})
