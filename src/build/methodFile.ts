/** `corpus/method.json`: the corpus counted, the coder measured, the program's version. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as v from 'valibot'
import type { Measured, MethodRecord } from '../models/method/MethodRecord.ts'
import type { CorpusFiles } from './corpusFiles.ts'
import { measureGold } from './methodGold.ts'

/** Below `corpus/`. */
export const METHOD_FILE = 'method.json'

const packageSchema = v.object({ version: v.string() })

/** Writes the file of a corpus. The measuring is done once, when it is first asked for: it does not hang on the corpus. */
export function methodFileMaker(warn: (message: string) => void): (corpus: CorpusFiles) => Promise<string> {
  let measuring: Promise<readonly Measured[] | null> | undefined
  return async ({ hash, uncoded }) => {
    measuring ??= measureGold(resolve('tests/gold'), resolve('seeds')).catch((error: unknown) => {
      warn(`accuracy not measured: ${String(error)}`)
      return null
    })
    const { version } = v.parse(packageSchema, JSON.parse(await readFile(resolve('package.json'), 'utf8')))
    const record: MethodRecord = { format: 1, version, corpus: hash, measured: await measuring, uncoded }
    return JSON.stringify(record)
  }
}
