// Node 20 runs no TypeScript by itself: an entry is bundled by Vite once and kept under the hash of the sources.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const SOURCES = ['src/corpus', 'src/build', 'src/data', 'src/export', 'src/models', 'src/ui']

function sourceHash(root) {
  const hash = createHash('sha256')
  for (const folder of SOURCES) {
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

/** The path of a runnable bundle of `entry` (relative to `root`). */
export async function bundle(root, entry) {
  const name = basename(entry, '.ts')
  const cache = join(root, 'node_modules/.cache/bang-giao')
  const file = join(cache, `${name}-${sourceHash(root)}`, `${name}.js`)
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  const making = join(cache, `making-${name}-${process.pid}`)
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      ssr: join(root, entry),
      outDir: making,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.js` } },
    },
    ssr: { noExternal: true },
  })
  for (const old of readdirSync(cache))
    if (old.startsWith(`${name}-`)) rmSync(join(cache, old), { recursive: true, force: true })
  try {
    renameSync(making, dirname(file))
  } catch (error) {
    if (!existsSync(file)) throw error // another process made it first
    rmSync(making, { recursive: true, force: true })
  }
  return file
}
