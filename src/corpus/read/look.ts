/** A line, looked at once: what it has by way of signs tells which forms it can have at all. */
import type { Folded } from '../fold.ts'
import type { Span } from '../types.ts'
import { SPACE, UNITS } from '../units.ts'
import { foldedText } from './readWords.ts'

/** One line, looked at. */
export interface Look {
  readonly whole: string
  /** Its beginning. */
  readonly raw: string
  /** Of a short line, else empty. */
  readonly folded: string
  readonly short: boolean
  /** Looks like a headline: short, and no end of a sentence; an agency's signature behind a sentence closes the line. */
  open: boolean
  /** How many words its beginning has: what white space parts. */
  readonly words: number
  /** Which of the signs below its beginning has, as bits. */
  readonly signs: number
  /** Which of the lexicons' words it has anywhere, as bits of `lineTerms`. */
  readonly terms: number
  /** And which of them reach into its last part. */
  readonly lastTerms: number
}

/** `|` `·` `•` `»` `›` `>`, tabs, and spaces in a row: what parts the buttons of a menu. */
export const BUTTONS = 1
export const SLASH = 2
/** `-` `–` `—` `(` `)` `,` */
export const JOINTS = 4
export const DIGITS = 8
/** `.` `!` `?` */
export const STOPS = 16
/** `©`, or what the words for rights begin with where a line begins. */
export const RIGHTS_SIGN = 32
const SPACED = 64
/** `>` `»` `›` */
export const ANGLES = 128
/** `.` `!` `?` `…` `:` `;` */
const ENDER = 256
/** Quotation marks and brackets that may stand behind them. */
const CLOSER = 512

const SIGNS = new Uint16Array(0x10000)
function sign(signs: string, bits: number): void {
  for (const one of signs) SIGNS[one.charCodeAt(0)] = (SIGNS[one.charCodeAt(0)] ?? 0) | bits
}
sign('|·•»›>\t', BUTTONS)
sign('>»›', ANGLES)
sign('/', SLASH)
sign('-–—(),', JOINTS)
sign('0123456789', DIGITS)
sign('.!?', STOPS)
sign('©', RIGHTS_SIGN)
sign('.!?…:;', ENDER)
sign('"\'”’»)]', CLOSER)
UNITS.forEach((classes, unit) => {
  if (classes & SPACE) SIGNS[unit] = (SIGNS[unit] ?? 0) | SPACED
})

/** A line longer than this is a paragraph whatever it contains, UTF-16 units. */
const LONGEST_SHORT = 160

export function lookAt(text: string, { start, end }: Span, folded: Folded, terms: number, lastTerms: number): Look {
  const short = end - start <= LONGEST_SHORT
  const to = short ? end : start + LONGEST_SHORT + 1
  const raw = text.slice(start, to)
  let words = 1
  let signs = 0
  let spaced = 0
  for (let at = start; at < to; at++) {
    const bits = SIGNS[text.charCodeAt(at)] ?? 0
    if (bits === 0) {
      spaced = 0
      continue
    }
    signs |= bits
    if ((bits & SPACED) === 0) spaced = 0
    else if (++spaced === 1) words++
    else signs |= BUTTONS
  }
  return {
    whole: short ? raw : text.slice(start, end),
    raw,
    folded: short ? foldedPart(text, start, end, folded) : '',
    short,
    open: short && !endsSentence(text, start, end),
    words,
    signs,
    terms,
    lastTerms,
  }
}

function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1
  while (at > start && (SIGNS[text.charCodeAt(at)] ?? 0) & CLOSER) at--
  return ((SIGNS[text.charCodeAt(at)] ?? 0) & ENDER) !== 0
}

/** A line of a text, folded. Lines begin and end at white space, so that it is the same part of the folded text, if that has kept its length. */
export function foldedPart(text: string, start: number, end: number, folded: Folded): string {
  return folded.start === null ? folded.text.slice(start, end) : foldedText(text.slice(start, end))
}
