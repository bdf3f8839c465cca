/** Something that the caller asked for and cannot be: told by its sentence alone. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
