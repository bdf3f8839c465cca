// `npm run -s diff -- OLD NEW`: sets up, bundles the comparison once, and runs it. Nothing but the report goes to standard output.
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setUp } from './setup.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
await setUp(root)
const { bundle } = await import('./bundle.mjs')
const { run } = await import(pathToFileURL(await bundle(root, 'src/build/diff/diffCli.ts')).href)
process.exitCode = await run(process.argv.slice(2))
