/** `npm run -s code -- DIR [--out DIR] [--each]`: a folder of articles in, their annotations out. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCorpus } from '../corpus/buildCorpus.ts'
import type { Corpus, Problem } from '../corpus/types.ts'
import { problemLine } from '../models/problemText.ts'
import { articleAnnotation, corpusAnnotation } from './annotations.ts'
import { explain } from './explain.ts'
import { type ReadFolder, readArticleFile, readFolder } from './readFolder.ts'

const USAGE = `usage: npm run -s code -- DIR [--out DIR] [--each]
       npm run -s code -- --explain FILE
  DIR        a folder of .txt files, one article a file
  --out DIR  write NAME.json for each article and corpus.json; without it, one JSON object a line on standard output
  --each     code every file as a corpus of its own: no date is completed from another article
  --explain  print one article sentence by sentence, with the words that gave each code or the reason that there is none`

type Options =
  | { readonly task: 'code'; readonly dir: string; readonly out: string | null; readonly each: boolean }
  | { readonly task: 'explain'; readonly file: string }

function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, each: { type: 'boolean', default: false }, explain: { type: 'string' } },
    })
    const [dir, ...more] = positionals
    if (values.explain !== undefined)
      return dir === undefined && values.out === undefined && !values.each
        ? { task: 'explain', file: values.explain }
        : null
    return dir === undefined || more.length > 0
      ? null
      : { task: 'code', dir, out: values.out ?? null, each: values.each }
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
  return options.task === 'explain' ? explainFile(options.file) : codeFolder(options)
}

async function codeFolder({ dir, out, each }: Extract<Options, { task: 'code' }>): Promise<number> {
  let folder: ReadFolder
  try {
    folder = await readFolder(dir)
  } catch {
    console.error(`${dir}: no such folder, or it cannot be listed\n${USAGE}`)
    return 2
  }
  const corpora = each ? folder.articles.map((raw) => buildCorpus([raw])) : [buildCorpus(folder.articles)]
  report([...folder.problems, ...corpora.flatMap((corpus) => corpus.problems)])
  await (out === null ? print(corpora) : write(out, corpora, each))
  return 0
}

async function explainFile(file: string): Promise<number> {
  const read = await readArticleFile(file)
  if (read === null) {
    console.error(`${file}: no such file, or its name does not end in .txt\n${USAGE}`)
    return 2
  }
  const corpus = buildCorpus(read.articles)
  report([...read.problems, ...corpus.problems])
  if (read.articles.length > 0) process.stdout.write(`${explain(corpus)}\n`)
  return 0
}

function report(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(problemLine(problem))
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
