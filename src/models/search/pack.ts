/**
 * Rising whole numbers as text: the step from each to the next, five bits a sign, the lowest first; a sign of the second row says that more of
 * the step follows. No sign needs an escape in JSON, and a long list of common words costs one sign an entry.
 */
const LAST = '0'.charCodeAt(0)
const MORE = ']'.charCodeAt(0)
const BITS = 5
const ROW = 2 ** BITS

/** `rising` may stand still, and never falls. */
export function pack(rising: readonly number[]): string {
  const signs: number[] = []
  let before = 0
  for (const value of rising) {
    let step = value - before
    if (step < 0) throw new RangeError(`a falling list cannot be packed: ${before}, ${value}`)
    before = value
    for (; step >= ROW; step = Math.floor(step / ROW)) signs.push(MORE + (step % ROW))
    signs.push(LAST + step)
  }
  return signs.reduce((text, sign) => text + String.fromCharCode(sign), '')
}

export function unpack(text: string): Uint32Array {
  const values = new Uint32Array(text.length)
  let count = 0
  let before = 0
  let step = 0
  let weight = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign >= MORE) {
      step += (sign - MORE) * weight
      weight *= ROW
      continue
    }
    before += step + (sign - LAST) * weight
    values[count++] = before
    step = 0
    weight = 1
  }
  return values.slice(0, count)
}
