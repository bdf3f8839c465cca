/** A folder of `.txt` files from disk: what can be read, and a problem for each that cannot. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem, ProblemKind, RawArticle } from '../corpus/types.ts'

/** Bytes above which a file is no news article; such a file is named and left out. */
const MAX_BYTES = 5_000_000

export interface ReadFolder {
  /** In the order of their names. */
  readonly articles: readonly RawArticle[]
  readonly problems: readonly Problem[]
}

/** Throws where the folder itself cannot be listed; a file that cannot be read is a problem, never an exception. */
export async function readFolder(dir: string): Promise<ReadFolder> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.txt')).sort()
  const read = await Promise.all(names.map((name) => readOne(dir, name)))
  const articles: RawArticle[] = []
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  for (const one of read) {
    if ('kind' in one) {
      problems.push(one)
      continue
    }
    const twin = seen.get(one.sha256)
    if (twin === undefined) seen.set(one.sha256, one.id)
    else problems.push({ kind: 'same-text', file: `${one.id}.txt`, span: null, detail: `${twin}.txt` })
    articles.push(one)
  }
  return { articles, problems }
}

async function readOne(dir: string, name: string): Promise<RawArticle | Problem> {
  const problem = (kind: ProblemKind, detail: string | null = null): Problem => ({
    kind,
    file: name,
    span: null,
    detail,
  })
  let bytes: Buffer
  try {
    bytes = await readFile(join(dir, name))
  } catch (error) {
    return problem('unreadable-file', error instanceof Error && 'code' in error ? String(error.code) : null)
  }
  if (bytes.length > MAX_BYTES) return problem('too-large', String(bytes.length))
  if (bytes.includes(0)) return problem('not-text')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return problem('invalid-utf8')
  }
  if (text.trim() === '') return problem('empty-file')
  return { id: name.slice(0, -'.txt'.length), text, sha256: createHash('sha256').update(bytes).digest('hex') }
}
