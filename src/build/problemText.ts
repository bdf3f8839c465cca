/** A problem as one line for the terminal: what, where, what to do. */
import type { Problem, ProblemKind } from '../corpus/types.ts'

const TEXT: Readonly<Record<ProblemKind, (detail: string | null) => string>> = {
  'empty-file': () => 'the file is empty; add the text or remove the file',
  'not-text': () => 'the file holds binary data, not text; save the article as plain text',
  'invalid-utf8': () => 'the file is not UTF-8; save it again as UTF-8',
  'too-large': (bytes) => `the file has ${bytes ?? 'too many'} bytes, more than any article; split it or remove it`,
  'unreadable-file': (code) => `the file cannot be read (${code ?? 'unknown'}); check that it exists and may be read`,
  'same-text': (twin) => `the same text as ${twin ?? 'another file'}; remove one of the two`,
  'language-unknown': () => 'the language is not recognised; the article is shown but not coded',
  'language-without-lexicon': (lang) =>
    `no lexicon for the language "${lang ?? '?'}"; the article is shown but not coded`,
  'no-partner': () => 'no country is shown cooperating with the home country; nothing in it is coded',
  'yaml-unreadable': (why) => `the YAML cannot be read: ${why ?? 'syntax'}`,
  'yaml-unknown-key': (key) => `unknown key "${key ?? '?'}"; expected publishedOn, agency, url, title or partners`,
  'yaml-bad-value': (what) => `bad value: ${what ?? '?'}`,
  'coder-failed': (why) => `the coder failed on this article: ${why ?? 'unknown'}; please report it with the file`,
}

export function problemText({ kind, file, span, detail }: Problem): string {
  const place = span === null ? file : `${file}:${span.start}-${span.end}`
  return `${place}: ${kind}: ${TEXT[kind](detail)}`
}
