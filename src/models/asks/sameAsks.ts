/** One proposal in several reports is one proposal. */
import { VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

/**
 * Codes that say one thing, together: those of one statement and voice, and of the statements that the index pairs with it as reports of the
 * same, with the same partner and voice. Each group begins with its first code; groups and codes keep the order of the index.
 */
export function sameAsks(index: CorpusIndex, codes: readonly number[]): readonly (readonly number[])[] {
  const { partner } = index.statements
  const keyOf = (row: number, voice: number) => row * VOICES.length + voice
  const keyOfCode = (code: number) => keyOf(index.codes.statement[code] ?? -1, index.codes.voice[code] ?? -1)
  const parents = new Map(codes.map((code) => [keyOfCode(code), keyOfCode(code)]))
  const root = (key: number): number => {
    let top = key
    for (let parent = parents.get(top); parent !== undefined && parent !== top; parent = parents.get(top)) top = parent
    if (top !== key) parents.set(key, top)
    return top
  }
  index.passages.left.forEach((left, at) => {
    const right = index.passages.right[at] ?? -1
    if (partner[left] !== partner[right]) return
    for (let voice = 0; voice < VOICES.length; voice++) {
      const [one, other] = [keyOf(left, voice), keyOf(right, voice)]
      if (parents.has(one) && parents.has(other)) parents.set(root(other), root(one))
    }
  })
  const groups = new Map<number, number[]>()
  for (const code of codes) {
    const key = root(keyOfCode(code))
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [code])
    else known.push(code)
  }
  return [...groups.values()]
}
