// `npm run check:formats`: the files of a briefing opened by LibreOffice, and the PDFs of views, read by poppler, where these are installed.
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setUp } from './setup.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
await setUp(root)
const { bundle } = await import('./bundle.mjs')
const { machineOf } = await import('./machine.mjs')
const { run } = await import(pathToFileURL(await bundle(root, 'src/build/formats/formatsCli.ts')).href)
process.exitCode = await run(process.argv.slice(2), root, machineOf(root))
