/** Phrases of two words in a lexicon's lists. */

const ends = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** The last words of a list's phrases, by which almost any pair is known to be none before it is put together. */
function endsOf(list: ReadonlySet<string>): ReadonlySet<string> {
  const known = ends.get(list)
  if (known !== undefined) return known
  const made = new Set<string>()
  for (const phrase of list) if (phrase.includes(' ')) made.add(phrase.slice(phrase.lastIndexOf(' ') + 1))
  ends.set(list, made)
  return made
}

/** Whether a list has two words as a phrase. */
export function hasPair(list: ReadonlySet<string>, first: string, second: string): boolean {
  return endsOf(list).has(second) && list.has(`${first} ${second}`)
}
