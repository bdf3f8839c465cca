// `npm run build` and `npm run build:single`: what may be asked of a build, then Vite. Vite refuses options that it does not know, so they are read here.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const USAGE = `usage: npm run build -- [options]        (npm run build:single -- [options]: everything in one file)
  --no-text       publish the codings and their quotes, not the articles
  --outDir DIR    where to write (dist; the single file: dist-single)
  --versions DIR  an earlier output folder whose record, and the ones that it kept, stay readable for frozen links
                  (otherwise: the output folder, as it was before this build)
  --keep N        how many earlier records are kept at most (12)
environment: SITE_URL=https://… the address where the site will stand: then cards for links are written (card/)`

const OPTIONS = {
  single: { type: 'boolean', default: false },
  'no-text': { type: 'boolean', default: false },
  outDir: { type: 'string' },
  versions: { type: 'string' },
  keep: { type: 'string' },
  help: { type: 'boolean', default: false },
}

function refuse(sentence) {
  console.error(`${sentence}\n${USAGE}`)
  process.exit(2)
}

function read(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values
  } catch (error) {
    return refuse(error.message.split('. ', 1)[0])
  }
}

const asked = read(process.argv.slice(2))
if (asked.help) {
  console.log(USAGE)
  process.exit(0)
}
if (asked.keep !== undefined && !/^\d{1,4}$/.test(asked.keep))
  refuse(`--keep takes a whole number, not "${asked.keep}"`)

// The configuration of Vite reads them.
if (asked['no-text']) process.env.BANG_GIAO_TEXTS = 'quotes'
if (asked.versions !== undefined) process.env.BANG_GIAO_VERSIONS = asked.versions
if (asked.keep !== undefined) process.env.BANG_GIAO_KEEP = asked.keep

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const outDir = asked.outDir ?? (asked.single ? 'dist-single' : 'dist')
try {
  const { build } = await import('vite')
  await build({ root, mode: asked.single ? 'single' : 'production', build: { outDir } })
} catch (error) {
  console.error(error?.name === 'UsageError' ? error.message : error)
  process.exitCode = 1
}
