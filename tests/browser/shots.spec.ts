/** `npm run shots` as it is called: the files that it writes, and what it says where it cannot. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'

// Each call starts a browser of its own.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const index: CorpusIndex = JSON.parse(readFileSync('dist/corpus/index.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'shots-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly status: number | null
  readonly errors: string
}

function shots(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['src/build/shots.mjs', ...args])
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  // In `npm test` the site has just been built.
  const errors = () => said.replace(/^The site is missing or older than its sources.*\n/, '')
  return new Promise((done) => child.on('close', (status) => done({ status, errors: errors() })))
}

const at = (name: string) => join(folder, name)
/** Of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('the same addresses give the same bytes, PNG and PDF, whatever was photographed before them', async () => {
  const views = ['matrix', 'briefing']
  const asked = ['--format', 'png,pdf', '--scale', '2', '--size', '16x9']
  const first = await shots('--views', views.join(), ...asked, '--out', at('one'))
  const second = await shots('--views', views.toReversed().join(), ...asked, '--out', at('two'))
  expect([first.status, first.errors, second.status, second.errors]).toEqual([0, '', 0, ''])
  const names = readdirSync(at('one'))
  expect(names).toHaveLength(views.length * 2)
  for (const name of names) {
    const one = readFileSync(join(at('one'), name))
    expect(one.equals(readFileSync(join(at('two'), name))), name).toBe(true)
    if (name.endsWith('.png')) expect(sizeOf(one)).toEqual([3200, 1800])
  }
})

test('a PDF is dated as the record is, and its words can be read: each Vietnamese letter of the title has its code', async () => {
  const pdf = readFileSync(join(at('one'), 'matrix-vi-light.pdf'))
  const day = (index.asOf ?? '').replaceAll('-', '')
  expect(day).toMatch(/^\d{8}$/)
  expect(pdf.toString('latin1')).toContain(`/CreationDate (D:${day}000000`)
  const codes = charactersOf(pdf)
  const letters = [...'Với lĩnh vực đã có việc được thực hiện'].filter((letter) => letter !== ' ')
  expect(letters.filter((letter) => !codes.has(letter))).toEqual([])
  expect(codes.has('Я')).toBe(false)
})

/** What the fonts of a PDF say that their glyphs stand for: the maps by which a reader selects and finds words. */
function charactersOf(pdf: Buffer): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue
    const begins = pdf.indexOf('\n', at) + 1
    const map = textOf(pdf.subarray(begins, pdf.indexOf('endstream', begins)))
    for (const [, codes = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
      for (const [, code = ''] of codes.matchAll(/<\w+>\s*<(\w{4})>/g))
        found.add(String.fromCharCode(Number.parseInt(code, 16)))
    for (const [, codes = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
      for (const [, from = '', to = '', code = ''] of codes.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w{4})>/g))
        for (let nth = 0; nth <= Number.parseInt(to, 16) - Number.parseInt(from, 16); nth++)
          found.add(String.fromCharCode(Number.parseInt(code, 16) + nth))
  }
  return found
}

/** Empty where a stream is none that is inflated. */
function textOf(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}

test('of a list, what cannot be shown is named with the page’s words, the others are made, and the status is 1', async () => {
  const list = at('list.txt')
  writeFileSync(
    list,
    '# Monday\n#/v1/asks?lang=en\nBad #/v1/nowhere\nhttps://desk.example/#/embed/v1/matrix?partner=BG&density=compact&lang=en\n',
  )
  const { status, errors } = await shots('--addresses', list, '--size', '640x480', '--scale', '1', '--out', at('list'))
  expect(status).toBe(1)
  expect(errors).toContain('#/v1/nowhere?lang=vi&theme=light: ')
  expect(errors).toContain('path “/v1/nowhere”')
  expect(errors).toContain('1 of 3 could not be made.')
  expect(readdirSync(at('list')).sort()).toEqual(['asks-en-light.png', 'matrix-BG-en-light.png'])
  for (const name of readdirSync(at('list'))) expect(sizeOf(readFileSync(join(at('list'), name)))).toEqual([640, 480])
})

test('a letter that no font of the page holds is named', async () => {
  const list = at('letters.txt')
  writeFileSync(list, `#/v1/matrix?lang=en&text=${encodeURIComponent('漢 София hữu')}\n`)
  const { status, errors } = await shots('--addresses', list, '--scale', '1', '--out', at('letters'))
  expect(status).toBe(0)
  expect(errors).toMatch(/no font of the page has these letters, so another machine may draw them otherwise: 漢\n$/)
})

test('what is not understood is said before anything is made', async () => {
  const { status, errors } = await shots('--size', 'a5', '--out', at('none'))
  expect(status).toBe(2)
  expect(errors).toContain('--size “a5” is not known')
  expect(readdirSync(folder)).not.toContain('none')
})
