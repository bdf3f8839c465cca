/** One proposal in several reports is one proposal. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

/**
 * Codes that say one thing, together: those of one statement and voice, and of the statements that the index pairs with it as reports of the
 * same, with the same partner and voice. Each group begins with its first code; groups and codes keep the order of the index.
 */
export function sameAsks(index: CorpusIndex, codes: readonly number[]): readonly (readonly number[])[] {
  const keyOf = (row: number, voice: number) => `${row} ${voice}`
  const parents = new Map<string, string>()
  for (const code of codes) {
    const key = keyOf(index.codes.statement[code] ?? -1, index.codes.voice[code] ?? -1)
    parents.set(key, key)
  }
  const root = (key: string): string => {
    const parent = parents.get(key) ?? key
    if (parent === key) return key
    const top = root(parent)
    parents.set(key, top)
    return top
  }
  const { partner } = index.statements
  const voices = new Set(codes.map((code) => index.codes.voice[code] ?? -1))
  index.passages.left.forEach((left, at) => {
    const right = index.passages.right[at] ?? -1
    if (partner[left] !== partner[right]) return
    for (const voice of voices) {
      const [one, other] = [keyOf(left, voice), keyOf(right, voice)]
      if (parents.has(one) && parents.has(other)) parents.set(root(other), root(one))
    }
  })
  const groups = new Map<string, number[]>()
  for (const code of codes) {
    const key = root(keyOf(index.codes.statement[code] ?? -1, index.codes.voice[code] ?? -1))
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [code])
    else known.push(code)
  }
  return [...groups.values()]
}
