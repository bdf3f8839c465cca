import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'

const call = promisify(execFile)
const MOST_TEXT = 64 * 1024 * 1024

export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined

/** The path of the PDF that LibreOffice makes of a file, with a profile of its own: one that is open keeps no other from running. */
export async function pdfFrom(path: string, folder: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'soffice-'))
  try {
    const own = `-env:UserInstallation=file://${profile}`
    await call('soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, path])
    return join(folder, `${basename(path, extname(path))}.pdf`)
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

export async function textIn(pdf: string): Promise<string> {
  const { stdout } = await call('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { maxBuffer: MOST_TEXT })
  return stdout
}

export async function pagesIn(pdf: string): Promise<number> {
  const { stdout } = await call('pdfinfo', [pdf])
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 0)
}

/** The fonts of a PDF, and whether it holds them. */
export async function fontsIn(pdf: string): Promise<readonly { readonly name: string; readonly inside: boolean }[]> {
  const { stdout } = await call('pdffonts', [pdf])
  // Name, type and encoding, then yes or no: embedded, subset, Unicode.
  const rows = [...stdout.matchAll(/^(\S+) .*?(yes|no) +(?:yes|no) +(?:yes|no) +\d+ +\d+$/gm)]
  return rows.map(([, name = '', inside]) => ({ name, inside: inside === 'yes' }))
}

/** Lines break elsewhere, letters may come composed or not, and a marking stands in capitals. */
export const squashed = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00ad\u2060]+/g, '')
