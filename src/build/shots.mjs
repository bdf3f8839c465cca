// `npm run shots`: pictures and PDF of what the page shows, made with the browser that `npm test` finds.
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setUp } from './setup.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
await setUp(root)
const { bundle } = await import('./bundle.mjs')
const { machineOf } = await import('./machine.mjs')
const { run } = await import(pathToFileURL(await bundle(root, 'src/build/shots/shotsCli.ts')).href)
process.exitCode = await run(process.argv.slice(2), machineOf(root))
