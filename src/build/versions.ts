/** Earlier records of a site, read from an output folder before a build writes into it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { asEdtf } from '../corpus/edtf.ts'
import { INDEX_FORMAT } from '../corpus/index/CorpusIndex.ts'
import {
  type KeptVersion,
  VERSIONS_FILE,
  VERSIONS_FORMAT,
  type Versions,
  versionFile,
} from '../corpus/index/Versions.ts'

/** A kept record and its index as JSON text. */
export interface Earlier extends KeptVersion {
  readonly json: string
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** As much of an index as is needed to keep it; the page checks the rest. */
const indexSchema = v.looseObject({ format: v.literal(INDEX_FORMAT), hash, asOf: v.nullable(v.string()) })
const versionsSchema = v.object({
  format: v.literal(VERSIONS_FORMAT),
  kept: v.array(v.looseObject({ hash })),
})

/** The record in an output folder and those that it kept, the newest first. A file that is none is left out: it can no longer be shown. */
export async function earlierVersions(folder: string): Promise<readonly Earlier[]> {
  const corpus = join(folder, 'corpus')
  const listed = v.safeParse(versionsSchema, await readJson(join(corpus, VERSIONS_FILE)))
  const kept = listed.success ? listed.output.kept.map((one) => versionFile(one.hash)) : []
  const read = await Promise.all(['index.json', ...kept].map((file) => readIndex(join(corpus, file))))
  return read.flatMap((one) => one ?? [])
}

async function readIndex(file: string): Promise<Earlier | null> {
  const json = await readFile(file, 'utf8').catch(() => null)
  const parsed = json === null ? null : v.safeParse(indexSchema, parseJson(json))
  if (json === null || !parsed?.success) return null
  const { hash, asOf } = parsed.output
  return { hash, asOf: asOf === null ? null : asEdtf(asOf), json }
}

const readJson = async (file: string): Promise<unknown> => parseJson(await readFile(file, 'utf8').catch(() => ''))

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What of the earlier records a site with this one keeps: none twice, and at most so many. */
export function keptVersions(earlier: readonly Earlier[], current: string, most: number): readonly Earlier[] {
  const seen = new Set([current])
  return earlier.filter(({ hash }) => !seen.has(hash) && seen.add(hash)).slice(0, most)
}

/** Path below `corpus/` → JSON text. */
export function versionFiles(kept: readonly Earlier[]): ReadonlyMap<string, string> {
  const list: Versions = { format: VERSIONS_FORMAT, kept: kept.map(({ hash, asOf }) => ({ hash, asOf })) }
  return new Map([
    [VERSIONS_FILE, JSON.stringify(list)],
    ...kept.map(({ hash, json }) => [versionFile(hash), json] as const),
  ])
}
