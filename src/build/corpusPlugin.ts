/** Vite plugin: `seeds/` becomes `corpus/*.json`, served and followed in development, written in a build. */
import { rm } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import type { CorpusIndex, TextsPublished } from '../corpus/index/CorpusIndex.ts'
import { shortHash } from '../corpus/index/Versions.ts'
import { problemLine } from '../models/problemText.ts'
import { type CorpusFiles, corpusFiles } from './corpusFiles.ts'
import { METHOD_FILE, methodFileMaker } from './methodFile.ts'
import { type Earlier, earlierVersions, keptVersions, versionFiles } from './versions.ts'

/** Sent to the page when the corpus has changed; the page asks for it anew. */
const CHANGED = 'bang-giao:corpus'
/** Editors write a file in several steps; a change is read once they are done. */
const SETTLE_MS = 80

interface Options {
  readonly seeds: string
  readonly texts: TextsPublished
  readonly versions: {
    /** An earlier output folder; null: the one that is written, as it was. */
    readonly from: string | null
    /** How many earlier records are kept at most. */
    readonly most: number
  }
}

export interface CorpusPlugin extends Plugin {
  /** The index that the last build wrote; null before it has. */
  readonly built: () => CorpusIndex | null
}

export function corpusPlugin({ seeds, texts, versions }: Options): CorpusPlugin {
  const dir = resolve(seeds)
  let outDir = 'dist'
  let earlier: readonly Earlier[] = []
  let written: CorpusIndex | null = null
  return {
    name: 'bang-giao-corpus',
    built: () => written,
    configResolved: ({ root, build }) => {
      outDir = resolve(root, build.outDir)
    },
    async buildStart() {
      earlier = await earlierVersions(versions.from ?? outDir)
    },
    // Vite empties no folder outside the project, and an article that is not published any more may not stay there.
    renderStart: () => rm(join(outDir, 'corpus'), { recursive: true, force: true }),
    async generateBundle() {
      const built = await corpusFiles(dir, texts)
      written = built.index
      for (const problem of built.problems) this.warn(problemLine(problem))
      const method = await methodFileMaker((message) => this.warn(message))(built)
      const kept = keptVersions(earlier, built.hash, versions.most)
      if (kept.length > 0) this.info(keptLine(kept, versions.most))
      const files = new Map([...built.files, [METHOD_FILE, method], ...versionFiles(kept)])
      for (const [path, source] of files) this.emitFile({ type: 'asset', fileName: `corpus/${path}`, source })
    },
    configureServer(server) {
      const corpus = followed(server, () => corpusFiles(dir, texts), dir)
      server.middlewares.use(
        '/corpus',
        serving(
          corpus,
          methodFileMaker((message) => server.config.logger.warn(message)),
        ),
      )
    },
  }
}

function keptLine(kept: readonly Earlier[], most: number): string {
  const names = kept.map(({ hash, asOf }) => `${shortHash(hash)} (${asOf ?? 'no date'})`).join(', ')
  return `earlier records kept for frozen links: ${kept.length} of at most ${most}: ${names}`
}

/** The newest corpus of a folder, rebuilt whenever something in it changes. */
function followed(server: ViteDevServer, read: () => Promise<CorpusFiles>, dir: string): () => Promise<CorpusFiles> {
  let current = read()
  let timer: NodeJS.Timeout | undefined
  const report = async () => {
    const { problems, articles } = await current
    server.config.logger.info(`corpus: ${articles} articles, ${problems.length} problems`, { timestamp: true })
    for (const problem of problems) server.config.logger.warn(`  ${problemLine(problem)}`)
  }
  const rebuild = async () => {
    const next = read()
    current = next
    await report()
    server.ws.send(CHANGED, { hash: (await next).hash })
  }
  const failed = (error: unknown) => server.config.logger.error(`corpus: ${String(error)}`)
  server.watcher.add(dir)
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(dir + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => rebuild().catch(failed), SETTLE_MS)
  })
  report().catch(failed)
  return () => current
}

/** The method file is made when it is asked for: a start does not wait for it. */
function serving(
  corpus: () => Promise<CorpusFiles>,
  methodOf: (corpus: CorpusFiles) => Promise<string>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '').slice(1)
    const found = corpus().then((built) => (path === METHOD_FILE ? methodOf(built) : built.files.get(path)))
    found.then((json) => {
      response.statusCode = json === undefined ? 404 : 200
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.setHeader('cache-control', 'no-store')
      response.end(json ?? '{}')
    }, next)
  }
}
