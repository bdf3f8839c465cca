// Bundles the coder once (Node 20 runs no TypeScript by itself) and runs it. The bundle is named after the hash of the sources,
// so a change makes a new one. Nothing but codings goes to standard output.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setUp } from './setup.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
await setUp(root)
const bundle = await bundled()
const { run } = await import(pathToFileURL(bundle).href)
process.exitCode = await run(process.argv.slice(2))

function sourceHash() {
  const hash = createHash('sha256')
  for (const folder of ['src/corpus', 'src/build', 'src/models']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
    for (const file of files) hash.update(file).update(readFileSync(file))
  }
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16)
}

async function bundled() {
  const cache = join(root, 'node_modules/.cache/bang-giao')
  const file = join(cache, `code-${sourceHash()}`, 'cli.js')
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  const making = join(cache, `making-${process.pid}`)
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      ssr: join(root, 'src/build/cli.ts'),
      outDir: making,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'cli.js' } },
    },
    ssr: { noExternal: true },
  })
  for (const old of readdirSync(cache))
    if (old.startsWith('code-')) rmSync(join(cache, old), { recursive: true, force: true })
  try {
    renameSync(making, dirname(file))
  } catch (error) {
    if (!existsSync(file)) throw error // another process made it first
    rmSync(making, { recursive: true, force: true })
  }
  return file
}
