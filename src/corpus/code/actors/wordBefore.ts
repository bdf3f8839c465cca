const REACH = 16
const LAST_WORD = /(\p{L}[\p{L}\p{M}]*)[^\S\n]*$/u

/** The word before a place on its line, in small letters; empty where none stands there. */
export function wordBefore(text: string, at: number): string {
  return (
    LAST_WORD.exec(text.slice(Math.max(0, at - REACH), at))?.[1]
      ?.toLowerCase()
      .normalize('NFC') ?? ''
  )
}
