/** Lines of a calendar file, none longer than 75 octets (RFC 5545, 3.1): letters with marks take two and three of them. */
const LONGEST = 75
const encoder = new TextEncoder()
/** What a calendar's text may not hold (3.3.11). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

export function foldOctets(file: string): string {
  return file
    .replace(/\r\n[\t ]/g, '')
    .replace(CONTROLS, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n')
}

function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}
