/** A function that makes one meaning of a lexicon's word for all words that mean the same: what is read again and again then stays in near memory. */
export function shared<T extends object, U>(make: (meaning: T) => U): (meaning: T) => U {
  const known = new Map<string, U>()
  return (meaning) => {
    const key = JSON.stringify(meaning)
    const old = known.get(key)
    if (old !== undefined) return old
    const made = make(meaning)
    known.set(key, made)
    return made
  }
}
