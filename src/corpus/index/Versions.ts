/** `corpus/versions.json`: the earlier records that the site still has, for links that were made from them. Of each only the index is kept. */
import type { Edtf } from '../types.ts'

export const VERSIONS_FORMAT = 1

/** As many digits of a corpus's hash as name its kept version and as a frozen link holds. */
const DIGITS = 8

export const shortHash = (hash: string): string => hash.slice(0, DIGITS)

export interface KeptVersion {
  readonly hash: string
  readonly asOf: Edtf | null
}

export interface Versions {
  readonly format: typeof VERSIONS_FORMAT
  /** The newest first; the record that the site shows is not among them. */
  readonly kept: readonly KeptVersion[]
}

/** Below `corpus/`. */
export const VERSIONS_FILE = 'versions.json'
export const versionFile = (hash: string): string => `versions/${shortHash(hash)}.json`
