/** `npm run shots`: the addresses one after the other; one that fails is named, and the others are made. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { daysOf, partsOfDay } from '../../corpus/edtf.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { UsageError } from '../UsageError.ts'
import { type Shot, shotsOf } from './addresses.ts'
import { type ShotOptions, shotOptions, USAGE } from './options.ts'
import { type Camera, take } from './take.ts'

/** What the command needs of the machine. */
export interface Machine {
  /** The folder of the built site. */
  readonly site: () => Promise<string>
  readonly serve: (folder: string) => Promise<{ readonly address: string; readonly close: () => void }>
  readonly launch: () => Promise<Browser>
}

/** Gives the exit status: 0 all made, 1 some failed, 2 wrong usage. */
export async function run(args: readonly string[], machine: Machine): Promise<number> {
  try {
    const options = shotOptions(args)
    if (options === null) {
      console.log(USAGE)
      return 0
    }
    const shots = shotsOf(options, options.addresses === null ? null : await listOf(options.addresses))
    return await takeAll(shots, options, machine)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n${USAGE}`)
    return 2
  }
}

async function listOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new UsageError(`${file}: no such file, or it cannot be read.`)
  }
}

async function takeAll(shots: readonly Shot[], options: ShotOptions, machine: Machine): Promise<number> {
  const folder = await machine.site()
  const day = await asOfDay(folder)
  await mkdir(options.out, { recursive: true })
  const site = await machine.serve(folder)
  const browser = await machine.launch()
  let failed = 0
  try {
    const camera = { browser, base: site.address, options, day }
    for (const shot of shots) failed += await takeOne(camera, shot, options)
  } finally {
    await browser.close()
    site.close()
  }
  if (failed > 0) console.error(`${failed} of ${shots.length * options.formats.length} could not be made.`)
  return failed === 0 ? 0 : 1
}

/** Makes each format of one address; gives how many failed. */
async function takeOne(camera: Camera, shot: Shot, { formats, out }: ShotOptions): Promise<number> {
  let failed = 0
  for (const format of formats) {
    const file = join(out, `${shot.name}.${format}`)
    try {
      const { bytes, cut, foreign } = await take(camera, shot, format)
      await writeFile(file, bytes)
      console.log(cut ? `${file}  (the first part only: the rest has no room in this size)` : file)
      if (foreign !== '')
        console.error(
          `${file}: no font of the page has these letters, so another machine may draw them otherwise: ${foreign}`,
        )
    } catch (error) {
      failed += 1
      console.error(`#${shot.address}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failed
}

/** The first day of the record's as-of date; where it has none, the first day that computers count. */
async function asOfDay(folder: string): Promise<string> {
  const { asOf }: Pick<CorpusIndex, 'asOf'> = JSON.parse(await readFile(join(folder, 'corpus/index.json'), 'utf8'))
  const { year, month, day } = partsOfDay((asOf === null ? null : daysOf(asOf)?.first) ?? 0)
  const two = (part: number | null) => String(part ?? 1).padStart(2, '0')
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`
}
