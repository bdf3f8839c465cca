/** How many answers are kept: the names, words and dates that one corpus says again and again. */
const MOST = 20_000

/** A function of a string whose answers are kept, so that what a corpus repeats is worked out once. When it is full it begins anew. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const old = known.get(text)
    if (old !== undefined) return old
    const made = answer(text)
    if (known.size >= MOST) known.clear()
    known.set(text, made)
    return made
  }
}
