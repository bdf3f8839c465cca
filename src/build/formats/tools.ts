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
