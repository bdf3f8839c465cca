/** Earlier records that a site keeps for its frozen links. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { corpusFiles } from '../../src/build/corpusFiles.ts'
import { earlierVersions, keptVersions, versionFiles } from '../../src/build/versions.ts'

const root = mkdtempSync(join(tmpdir(), 'versions-'))
afterAll(() => rmSync(root, { recursive: true }))
let sites = 0

/** An output folder with these files below `corpus/`. */
function site(files: ReadonlyMap<string, string>): string {
  const folder = join(root, String(++sites))
  for (const [path, content] of files) {
    const file = join(folder, 'corpus', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

const hashOf = (digit: string) => digit.repeat(64)
const record = (digit: string) => JSON.stringify({ format: 1, hash: hashOf(digit), asOf: '2025-10-23' })

/** Builds one record after the other into the same site. */
async function siteAfter(digits: readonly string[], most: number): Promise<string> {
  let folder = site(new Map())
  for (const digit of digits) {
    const kept = keptVersions(await earlierVersions(folder), hashOf(digit), most)
    folder = site(new Map([['index.json', record(digit)], ...versionFiles(kept)]))
  }
  return folder
}

const hashes = async (folder: string) => (await earlierVersions(folder)).map(({ hash }) => hash)

describe('earlier records', () => {
  test('are kept from build to build, the newest first', async () => {
    expect(await hashes(await siteAfter(['a', 'b', 'c'], 12))).toEqual([hashOf('c'), hashOf('b'), hashOf('a')])
  })

  test('are none where the same record is built again', async () => {
    const folder = await siteAfter(['a', 'a', 'a'], 12)
    expect(await hashes(folder)).toEqual([hashOf('a')])
  })

  test('stand once where a site goes back to a record that it had', async () => {
    expect(await hashes(await siteAfter(['a', 'b', 'a'], 12))).toEqual([hashOf('a'), hashOf('b')])
  })

  test('are no more than was asked for: the oldest go first', async () => {
    expect(await hashes(await siteAfter(['a', 'b', 'c', 'd'], 2))).toEqual([hashOf('d'), hashOf('c'), hashOf('b')])
    expect(await hashes(await siteAfter(['a', 'b'], 0))).toEqual([hashOf('b')])
  })

  test('are left out where they are none, in whatever way', async () => {
    expect(await earlierVersions(join(root, 'no such folder'))).toEqual([])
    const folder = site(
      new Map([
        ['index.json', '{"format":1,"hash":"../../x","asOf":null}'],
        ['versions.json', JSON.stringify({ format: 1, kept: [{ hash: hashOf('e') }, { hash: hashOf('f') }] })],
        [`versions/${'e'.repeat(8)}.json`, 'not JSON'],
        [`versions/${'f'.repeat(8)}.json`, record('f')],
      ]),
    )
    expect(await hashes(folder)).toEqual([hashOf('f')])
  })

  test('hold the index alone, as it was, and no text', async () => {
    const { files, hash } = await corpusFiles('seeds')
    const kept = keptVersions(await earlierVersions(site(files)), hashOf('a'), 12)
    const written = versionFiles(kept)
    expect([...written.keys()]).toEqual(['versions.json', `versions/${hash.slice(0, 8)}.json`])
    expect(written.get(`versions/${hash.slice(0, 8)}.json`)).toBe(files.get('index.json'))
  })
})
