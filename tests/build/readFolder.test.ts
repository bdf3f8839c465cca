import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from '../../src/build/readFolder.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'seeds-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content)

test('articles come in the order of their names, with the text as it stands and the hash of the bytes', async () => {
  put('b.txt', '\ufeffHai nước hợp tác.\r\n')
  put('a.txt', 'abc')
  put('note.md', 'not an article')
  const { articles, problems } = await readFolder(dir)
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'abc'],
    ['b', '\ufeffHai nước hợp tác.\r\n'],
  ])
  expect(articles[0]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(problems).toEqual([])
})

test('what cannot be read is named with its kind, and the rest stays', async () => {
  put('binary.txt', Uint8Array.of(0x50, 0x4b, 0, 3))
  put('empty.txt', ' \n\n')
  put('good.txt', 'Việt Nam và Bulgaria hợp tác.')
  put('latin.txt', Uint8Array.of(0x56, 0x69, 0xea, 0x74))
  put('later.txt', Buffer.concat([Buffer.from('Một\nhai\nba '), Buffer.from([0xff, 0x41])]))
  put('twin.txt', 'Việt Nam và Bulgaria hợp tác.')
  put('big.txt', 'a'.repeat(6_000_000))
  mkdirSync(join(dir, 'folder.txt'))
  const { articles, problems } = await readFolder(dir)
  expect(articles.map((article) => article.id)).toEqual(['good', 'twin'])
  expect(problems.map(({ file, kind }) => `${file} ${kind}`).sort()).toEqual([
    'big.txt too-large',
    'binary.txt not-text',
    'empty.txt empty-file',
    'folder.txt unreadable-file',
    'later.txt invalid-utf8',
    'latin.txt invalid-utf8',
    'twin.txt same-text',
  ])
  expect(problems.find((problem) => problem.file === 'later.txt')?.detail).toBe('3')
  expect(problems.find((problem) => problem.kind === 'same-text')?.detail).toBe('good.txt')
})

test('a folder that is not there is an error of the caller, not an empty corpus', async () => {
  await expect(readFolder(join(dir, 'nowhere'))).rejects.toThrow('ENOENT')
})
