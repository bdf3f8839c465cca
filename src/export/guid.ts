/** Names as GUIDs: the same name has the same one in every file, on every machine. */

/** Mixes the text into 128 bits, four words of them (no secret hangs on it; a page without HTTPS has no other hash). */
function wordsOf(text: string): readonly number[] {
  const words = [1779033703, 3144134277, 1013904242, 2773480762]
  const factors = [597399067, 2869860233, 951274213, 2716044179]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    for (let nth = 0; nth < 4; nth++) {
      words[nth] = (words[(nth + 1) % 4] ?? 0) ^ Math.imul((words[nth] ?? 0) ^ unit, factors[nth] ?? 1)
    }
  }
  for (let round = 0; round < 2; round++) {
    for (let nth = 0; nth < 4; nth++) {
      const word = words[nth] ?? 0
      words[nth] = Math.imul((words[(nth + 3) % 4] ?? 0) ^ (word >>> 16), factors[nth] ?? 1) ^ word
    }
  }
  return words
}

/** A UUID of version 8 (RFC 9562: made in a way of one's own). */
export function guidOf(name: string): string {
  const hex = wordsOf(name)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
