/** `npm run -s code -- DIR [--out DIR] [--each]`: a folder of articles in, their annotations out. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCorpus } from '../corpus/buildCorpus.ts'
import type { Corpus } from '../corpus/types.ts'
import { problemLine } from '../models/problemText.ts'
import { articleAnnotation, corpusAnnotation } from './annotations.ts'
import { type ReadFolder, readFolder } from './readFolder.ts'

const USAGE = `usage: npm run -s code -- DIR [--out DIR] [--each]
  DIR        a folder of .txt files, one article a file
  --out DIR  write NAME.json for each article and corpus.json; without it, one JSON object a line on standard output
  --each     code every file as a corpus of its own: no date is completed from another article`

interface Options {
  readonly dir: string
  readonly out: string | null
  readonly each: boolean
}

function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, each: { type: 'boolean', default: false } },
    })
    const [dir, ...more] = positionals
    return dir === undefined || more.length > 0 ? null : { dir, out: values.out ?? null, each: values.each }
  } catch {
    return null
  }
}

/** Runs the command; gives the exit status: 0 done (problems or not), 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args)
  if (options === null) {
    console.error(USAGE)
    return 2
  }
  let folder: ReadFolder
  try {
    folder = await readFolder(options.dir)
  } catch {
    console.error(`${options.dir}: no such folder, or it cannot be listed\n${USAGE}`)
    return 2
  }
  const corpora = options.each ? folder.articles.map((raw) => buildCorpus([raw])) : [buildCorpus(folder.articles)]
  for (const problem of [...folder.problems, ...corpora.flatMap((corpus) => corpus.problems)])
    console.error(problemLine(problem))
  await (options.out === null ? print(corpora) : write(options.out, corpora, options.each))
  return 0
}

const annotationsOf = (corpus: Corpus) => corpus.articles.map((coded) => articleAnnotation(coded, corpus.events))

async function print(corpora: readonly Corpus[]): Promise<void> {
  for (const corpus of corpora)
    for (const annotation of annotationsOf(corpus)) process.stdout.write(`${JSON.stringify(annotation)}\n`)
}

async function write(out: string, corpora: readonly Corpus[], each: boolean): Promise<void> {
  await mkdir(out, { recursive: true })
  const save = (name: string, value: object) =>
    writeFile(join(out, `${name}.json`), `${JSON.stringify(value, null, 1)}\n`)
  for (const corpus of corpora)
    for (const coded of corpus.articles) await save(coded.article.id, articleAnnotation(coded, corpus.events))
  const [whole] = corpora
  if (!each && whole !== undefined) await save('corpus', corpusAnnotation(whole))
}
