/** Words looked up at a place of a folded text. Most of what is asked for begins like none of them: that is seen without a string being cut. */

/** How many first units are told apart. */
const FIRSTS = 256
const firstOf = (unit: number) => unit & (FIRSTS - 1)

/** Words that a part of a text may be. */
export class Phrases {
  private readonly all: ReadonlySet<string>
  private readonly firsts = new Uint8Array(FIRSTS)
  private readonly longest: number

  constructor(words: readonly string[]) {
    this.all = new Set(words)
    this.longest = Math.max(...words.map(({ length }) => length))
    for (const word of words) this.firsts[firstOf(word.charCodeAt(0))] = 1
  }

  has(text: string, from = 0, to = text.length): boolean {
    if (to - from > this.longest || to <= from || this.firsts[firstOf(text.charCodeAt(from))] !== 1) return false
    return this.all.has(text.slice(from, to))
  }
}

/** Words with which a text may begin at a place. */
export class Openings {
  private readonly byFirst: string[][] = Array.from({ length: FIRSTS }, () => [])

  constructor(words: readonly string[]) {
    for (const word of words) this.byFirst[firstOf(word.charCodeAt(0))]?.push(word)
  }

  /** The first of the words in the order of their list that stands at the place; null where none does. */
  at(text: string, from = 0): string | null {
    for (const word of this.byFirst[firstOf(text.charCodeAt(from))] ?? []) if (text.startsWith(word, from)) return word
    return null
  }
}
