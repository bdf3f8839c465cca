/** A folder of `.txt` files from disk, with the `.yaml` notes beside them: what can be read, and a problem for each that cannot. */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem, ProblemKind, RawArticle } from '../corpus/types.ts'
import { type ReadNote, readNote } from './readNote.ts'

/** Bytes above which a file is no news article; such a file is named and left out. */
const MAX_BYTES = 5_000_000

export interface ReadFolder {
  /** In the order of their names. */
  readonly articles: readonly RawArticle[]
  readonly problems: readonly Problem[]
}

/** Throws where the folder itself cannot be listed; a file that cannot be read is a problem, never an exception. */
export async function readFolder(dir: string): Promise<ReadFolder> {
  const names = await readdir(dir)
  const read = await Promise.all(
    names
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readOne(dir, name)),
  )
  const notes = await readNotes(dir, names.filter((name) => name.endsWith('.yaml')).sort())
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
    const note = notes.get(one.id)?.note ?? null
    articles.push(note === null ? one : { ...one, note })
  }
  for (const [id, { problems: of }] of notes) {
    problems.push(...of)
    if (!names.includes(`${id}.txt`))
      problems.push({ kind: 'note-without-article', file: `${id}.yaml`, span: null, detail: `${id}.txt` })
  }
  return { articles, problems }
}

/** One article and its note; null where there is no such `.txt` file. */
export async function readArticleFile(file: string): Promise<ReadFolder | null> {
  if (
    !file.endsWith('.txt') ||
    !(await stat(file).then(
      (it) => it.isFile(),
      () => false,
    ))
  )
    return null
  const [dir, name] = [dirname(file), basename(file)]
  const id = name.slice(0, -'.txt'.length)
  const one = await readOne(dir, name)
  if ('kind' in one) return { articles: [], problems: [one] }
  const noted = await stat(join(dir, `${id}.yaml`)).then(
    () => true,
    () => false,
  )
  const read = noted ? (await readNotes(dir, [`${id}.yaml`])).get(id) : undefined
  const note = read?.note ?? null
  return { articles: [note === null ? one : { ...one, note }], problems: read?.problems ?? [] }
}

async function readNotes(dir: string, names: readonly string[]): Promise<ReadonlyMap<string, ReadNote>> {
  const read = names.map(async (name): Promise<[string, ReadNote]> => {
    const id = name.slice(0, -'.yaml'.length)
    try {
      return [id, readNote(name, await readFile(join(dir, name), 'utf8'))]
    } catch {
      return [id, { note: null, problems: [{ kind: 'unreadable-file', file: name, span: null, detail: null }] }]
    }
  })
  return new Map(await Promise.all(read))
}

/** The line of the first byte that is not UTF-8, from 1; null where all bytes are. */
function firstBroken(bytes: Buffer, text: string): number | null {
  const back = Buffer.from(text)
  if (back.equals(bytes)) return null
  let at = 0
  while (at < bytes.length && bytes[at] === back[at]) at++
  return bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
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
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = firstBroken(bytes, text)
  if (broken !== null) return problem('invalid-utf8', String(broken))
  if (text.trim() === '') return problem('empty-file')
  return { id: name.slice(0, -'.txt'.length), text, sha256: createHash('sha256').update(bytes).digest('hex') }
}
