/** Lines of a calendar file, none longer than 75 octets (RFC 5545, 3.1): letters with marks take two and three of them. */
const LONGEST = 75
const encoder = new TextEncoder()

export function foldOctets(file: string): string {
  return file
    .replace(/\r\n[\t ]/g, '')
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
