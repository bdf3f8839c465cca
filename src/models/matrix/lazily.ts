/** Makes a value when it is first asked for, and keeps it: of hundreds of columns a few are in sight. */
export function lazily<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => {
    kept ??= { value: make() }
    return kept.value
  }
}
