// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type Embedded, embedCode, waysOf } from '../../src/app/share/embedCode.ts'

const SITE = 'https://desk.example/bang-giao/'
const ADDRESS = '/embed/v1/matrix?partner=BG,RU&text=%22n%C4%83ng%20l%C6%B0%E1%BB%A3ng%22%20%26%20d%E1%BA%A7u&lang=vi'
const EMBEDDED: Embedded = { site: SITE, file: null, address: ADDRESS, title: 'Bang Giao, "ma trận"', height: 912 }

/** The first element of a kind, as a browser reads the code. */
function element(code: string, name: string) {
  const found = new DOMParser().parseFromString(code, 'text/html').querySelector(name)
  if (found === null) throw new Error(`no ${name} in ${code}`)
  return found
}

describe('the line to paste', () => {
  test('a frame has the whole address, its title and its height, and no style that a strict host refuses', () => {
    const frame = element(embedCode('frame', EMBEDDED), 'iframe')
    expect(frame.getAttribute('src')).toBe(`${SITE}index.html#${ADDRESS}`)
    expect(frame.getAttribute('title')).toBe(EMBEDDED.title)
    expect(frame.getAttribute('height')).toBe('912')
    expect([frame.hasAttribute('style'), frame.hasAttribute('sandbox')]).toEqual([false, false])
  })

  test('a frame in a sandbox shows the page that runs there, and may open windows and save files', () => {
    const frame = element(embedCode('sandbox', EMBEDDED), 'iframe')
    expect(frame.getAttribute('src')).toBe(`${SITE}embed.html#${ADDRESS}`)
    expect(frame.getAttribute('sandbox')?.split(' ').toSorted()).toEqual([
      'allow-downloads',
      'allow-popups',
      'allow-scripts',
    ])
  })

  test('beside a single file there is nothing else: its frames show the file, and there is no element', () => {
    const single = { ...EMBEDDED, file: 'bang-giao.html?web=1' }
    expect(waysOf(single.file)).toEqual(['frame', 'sandbox'])
    for (const way of waysOf(single.file))
      expect(element(embedCode(way, single), 'iframe').getAttribute('src')).toBe(
        `${SITE}bang-giao.html?web=1#${ADDRESS}`,
      )
  })

  test('the element has the view and every key of the address as attributes', () => {
    const code = embedCode('element', EMBEDDED)
    const tag = element(code, 'bang-giao')
    const attributes = Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value]))
    expect(attributes).toEqual({
      view: 'matrix',
      partner: 'BG,RU',
      text: '"năng lượng" & dầu',
      lang: 'vi',
      title: EMBEDDED.title,
    })
    expect(element(code, 'script').getAttribute('src')).toBe(`${SITE}bang-giao.js`)
  })
})
