/** Lists in an address: parts joined by commas; a comma or a per cent sign inside a part is written as its per cent code. */

/** Stands for the list of no partner at all, where no word means that nobody has chosen. */
export const NONE_OPEN = 'none'

const escaped = (part: string) => part.replace(/[%,]/g, (sign) => (sign === '%' ? '%25' : '%2C'))
const plain = (part: string) => part.replace(/%2C/g, ',').replace(/%25/g, '%')

/** Null for an empty list, which is not written. */
export const listTo = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.map(escaped).join(',')

/** Null where a part is empty or `known` does not know it. A part that stands twice counts once. */
export function listFrom<T extends string>(text: string, known: (part: string) => T | null): readonly T[] | null {
  const parts = text.split(',').map((part) => (part === '' ? null : known(plain(part))))
  const whole = parts.flatMap((part) => (part === null ? [] : [part]))
  return whole.length === parts.length ? [...new Set(whole)] : null
}
