/** A number as written, with its scale: "30,000", "541.4 million", "10,4 tỉ". */

/** The value of digits with their signs. A sign before exactly three digits parts thousands, unless it is the decimal sign alone. */
export function readNumber(digits: string, decimal: '.' | ','): number | null {
  if (digits.length <= 15 && !digits.includes('.') && !digits.includes(',')) return Number(digits)
  const other = decimal === '.' ? ',' : '.'
  const parts = digits.split(other)
  const grouped = parts.length > 1 && parts.slice(1).every((part) => /^\d{3}(?:$|[.,])/.test(part))
  // A lone "other" sign that parts no thousands is a decimal sign written the foreign way ("3.2%" in Vietnamese).
  const plain = parts.length === 2 && !grouped ? `${parts[0]}.${parts[1]}` : parts.join('').replace(decimal, '.')
  const value = Number(plain)
  return digits.length <= 20 && Number.isFinite(value) ? value : null
}

/** A value in full digits, without the noise of binary fractions. */
export function written(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
