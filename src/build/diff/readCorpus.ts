/** A built corpus from a folder. */
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { safeParse } from 'valibot'
import { type ArticleText, type CorpusIndex, INDEX_FORMAT } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import { articleTextSchema, indexSchema } from '../../data/corpusSchema.ts'

/** A folder or a file is not what was asked for; the message is a sentence for the terminal. */
export class CorpusFault extends Error {}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  )

export async function readIndex(path: string): Promise<CorpusIndex> {
  const folder = await isFolder(path)
  if (folder === null) throw new CorpusFault(`${path}: there is no such folder or file.`)
  const file = folder ? join(path, 'index.json') : path
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null)
    throw new CorpusFault(`${path}: holds no index.json; give the folder \`corpus\` of a build, such as dist/corpus.`)
  const read = safeParse(indexSchema, jsonIn(text))
  if (!read.success)
    throw new CorpusFault(`${file}: is not the index of a Bang Giao corpus of format ${INDEX_FORMAT}; build it anew.`)
  return read.output
}

/** Those of the texts that the folder has; a kept version has an index alone. */
export async function readTexts(
  path: string,
  ids: ReadonlySet<ArticleId>,
): Promise<ReadonlyMap<ArticleId, ArticleText>> {
  const folder = (await isFolder(path)) ? path : dirname(path)
  const texts = new Map<ArticleId, ArticleText>()
  for (const id of ids) {
    const text = await readFile(join(folder, 'articles', `${id}.json`), 'utf8').catch(() => null)
    const read = safeParse(articleTextSchema, text === null ? null : jsonIn(text))
    if (read.success) texts.set(id, read.output)
  }
  return texts
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
