// `npm run bench`: text coded a second on one core, and how it grows from 100 to 10,000 articles. Measures and prints; asserts nothing.
// Run with `--single-threaded`, compiling and collecting happen on the one thread that codes: its seconds are those of one core, all told.
// Without it, helper threads share the work, and their time is counted too.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../src/build/bundle.mjs'

const SIZES = [100, 1000, 10_000]
const FOLDERS = ['seeds', 'tests/gold/dev/texts']

const { buildCorpus } = await import(pathToFileURL(await bundle(resolve('.'), 'src/corpus/buildCorpus.ts')).href)

const texts = FOLDERS.flatMap((dir) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(dir, name), 'utf8')),
)

/** Articles made by walking the texts again and again, each with its own month at the head, so that linking has work of a real corpus's shape. */
function articles(count) {
  return Array.from({ length: count }, (_, i) => {
    const text = texts[i % texts.length]
    const year = 1990 + (Math.floor(i / texts.length) % 36)
    const month = String(1 + (i % 12)).padStart(2, '0')
    return { id: `a${i}`, text: text.replace(/ date \d{4}-\d{2}/, ` date ${year}-${month}`), sha256: `${i}` }
  })
}

/** Processor time of the whole process, in seconds; other programs on the machine do not count. */
function timed(work) {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}

const bytesOf = (raws) => raws.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const rate = (raws, seconds) => (bytesOf(raws) / 1e6 / seconds).toFixed(1)

/** What a fresh process does first is compiling; it is told apart, or the growth from few to many would look better than it is. */
const FIRST = 1000
const first = articles(FIRST)
const cold = timed(() => buildCorpus(first))
/** So many articles later almost nothing is left to compile. */
const WARM = 5000
buildCorpus(articles(WARM))

/** So many articles at least are coded for each size, in as many rounds as that takes. */
const LEAST = 5000

let last = null
console.log(
  process.execArgv.includes('--single-threaded')
    ? 'one thread: compiling and collecting included'
    : 'all threads: those that compile and collect are counted too',
)
console.log(
  'articles        MB   coding, s    MB/s   beside it: normalise and parse JSON, s   times the size → times the time',
)
for (const size of SIZES) {
  const raws = articles(size)
  const rounds = Math.max(1, Math.ceil(LEAST / size))
  const seconds =
    timed(() => {
      for (let round = 0; round < rounds; round++) buildCorpus(raws)
    }) / rounds
  const beside = timed(() => {
    for (const { text } of raws) JSON.parse(JSON.stringify({ text: text.normalize('NFC') }))
  })
  const growth = last === null ? '' : `${size / last.size} → ${(seconds / last.seconds).toFixed(1)}`
  const megabytes = (bytesOf(raws) / 1e6).toFixed(2)
  console.log(
    `${String(size).padStart(8)} ${megabytes.padStart(9)} ${seconds.toFixed(2).padStart(11)} ${rate(raws, seconds).padStart(7)}   ${beside.toFixed(3).padStart(40)}   ${growth}`,
  )
  last = { size, seconds }
}
console.log(
  `the first ${FIRST} articles of a fresh process, nothing compiled yet: ${cold.toFixed(2)} s, ${rate(first, cold)} MB/s`,
)
