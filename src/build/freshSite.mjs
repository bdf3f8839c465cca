// Builds the site where it is missing, or older than what it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const MADE_OF = ['src', 'public', 'tests/gold', 'index.html', 'vite.config.ts', 'package-lock.json']

const changedAt = (path) => statSync(path).mtimeMs

/** When a file, or anything in a folder, was last changed; a file that was taken away has changed its folder. */
function newest(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return changedAt(path)
  const inside = readdirSync(path, { recursive: true }).map((name) => changedAt(join(path, name)))
  return inside.reduce((latest, at) => Math.max(latest, at), changedAt(path))
}

/** The folder of the built site, built anew where that is needed. */
export async function freshSite(root) {
  const dist = join(root, 'dist')
  const seeds = process.env.BANG_GIAO_SEEDS ?? 'seeds'
  const built = join(dist, 'index.html')
  const needed = [...MADE_OF, seeds].map((path) => newest(join(root, path)))
  if (existsSync(built) && changedAt(built) > Math.max(...needed)) return dist
  console.error('The site is missing or older than its sources: building it…')
  const { build } = await import('vite')
  await build({ root, logLevel: 'error' })
  return dist
}
