/** `npm run check:formats [-- --keep DIR]`: document and slides of the seeds, in both languages, turned into PDF by LibreOffice, and the PDFs of views, read with pdftotext. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { UI_LANGS, type UiLang } from '../../corpus/codebook.ts'
import { BRIEFING_ENTRIES } from '../../export/briefing/entries.ts'
import type { Machine } from '../shots/shotsCli.ts'
import { contextOf } from './contextOf.ts'
import { expectedIn } from './expected.ts'
import { checkPapers } from './papers.ts'
import { isInstalled, pagesIn, pdfFrom, squashed, textIn } from './tools.ts'

const TOOLS = [
  { command: 'soffice', name: 'LibreOffice', packages: 'libreoffice-writer libreoffice-impress' },
  { command: 'pdftotext', name: 'poppler', packages: 'poppler-utils' },
] as const

const [FINE, BROKEN, USAGE] = [0, 1, 2]

/** Gives the exit status: 0 all is right, or a tool is missing and nothing was checked, which is said; 1 something is wrong; 2 wrong usage. */
export async function run(args: readonly string[], root: string, machine: Machine): Promise<number> {
  const keep = keptFolder(args)
  if (keep === undefined) {
    console.error('usage: npm run check:formats [-- --keep DIR]')
    return USAGE
  }
  const missing = TOOLS.filter(({ command }) => !isInstalled(command))
  for (const { command, name, packages } of missing)
    console.error(
      `${name} (${command}) is not installed: document and slides were NOT checked. On Debian: apt-get install ${packages}`,
    )
  if (missing.length > 0) return FINE
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'formats-')))
  try {
    await mkdir(folder, { recursive: true })
    const faults = [...(await checkPapers(folder, machine))]
    for (const lang of UI_LANGS) faults.push(...(await checkLanguage(root, folder, lang)))
    for (const fault of faults) console.error(fault)
    return faults.length === 0 ? FINE : BROKEN
  } finally {
    if (keep === null) await rm(folder, { recursive: true, force: true })
  }
}

/** Null: none is kept; undefined: not understood. */
function keptFolder(args: readonly string[]): string | null | undefined {
  try {
    return parseArgs({ args: [...args], options: { keep: { type: 'string' } } }).values.keep ?? null
  } catch {
    return undefined
  }
}

async function checkLanguage(root: string, folder: string, lang: UiLang): Promise<readonly string[]> {
  const context = await contextOf(join(root, 'seeds'), lang)
  const faults: string[] = []
  for (const entry of BRIEFING_ENTRIES) {
    const file = await entry.make(context)
    if (file === null || 'reason' in file || typeof file.content === 'string')
      return [`${entry.id}: nothing was made of the seeds`]
    const path = join(folder, `${lang}-${file.name}`)
    await writeFile(path, file.content)
    const pdf = await pdfFrom(path, folder)
    const text = squashed(await textIn(pdf))
    const wanted = await expectedIn(entry.id, context)
    const lost = wanted.filter((words) => !text.includes(squashed(words)))
    faults.push(...lost.map((words) => `${path}: not in its PDF: ${words}`))
    const size = (await readFile(path)).length
    console.log(
      `${lang} ${entry.id}: ${size} bytes, ${await pagesIn(pdf)} pages, ${wanted.length - lost.length} of ${wanted.length} texts found`,
    )
  }
  return faults
}
