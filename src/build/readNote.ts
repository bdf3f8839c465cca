/** `NAME.yaml` beside an article: unknown comes in, a checked note goes out, and a problem for each line that cannot be used. */
import * as v from 'valibot'
import { parse, YAMLParseError } from 'yaml'
import { asEdtf } from '../corpus/edtf.ts'
import type { EditorNote, Edtf, Problem, ProblemKind } from '../corpus/types.ts'

const line = v.pipe(v.string('some text'), v.trim(), v.nonEmpty('some text'))

/** What each key takes; the message says what was expected. */
const FIELDS = {
  publishedOn: v.custom<Edtf>(
    (input) => typeof input === 'string' && asEdtf(input) !== null,
    'a date such as 2025-10-23, 2025-10 or 2025',
  ),
  agency: line,
  url: v.pipe(v.string('an address such as https://…'), v.url('an address such as https://…')),
  title: line,
  partners: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), 'a list of country codes such as [BG, RU]'),
    v.minLength(1, 'a list of country codes such as [BG, RU]'),
  ),
} as const

export interface ReadNote {
  readonly note: EditorNote | null
  readonly problems: readonly Problem[]
}

/** `file` is the note's own name, for the problems. A value that does not fit is left out, the others stay. */
export function readNote(file: string, yaml: string): ReadNote {
  const problem = (kind: ProblemKind, detail: string): Problem => ({ kind, file, span: null, detail })
  let content: unknown
  try {
    // The core schema reads a date as text, as it is written; a time zone could not move it.
    content = parse(yaml, { schema: 'core', maxAliasCount: 0 })
  } catch (error) {
    const at = error instanceof YAMLParseError ? error.linePos?.[0] : undefined
    return {
      note: null,
      problems: [problem('note-unreadable', at === undefined ? 'syntax' : `line ${at.line}, column ${at.col}`)],
    }
  }
  if (content === null) return { note: null, problems: [] }
  if (typeof content !== 'object' || Array.isArray(content))
    return { note: null, problems: [problem('note-unreadable', 'key: value')] }
  return checked(content, problem)
}

function checked(content: object, problem: (kind: ProblemKind, detail: string) => Problem): ReadNote {
  const problems: Problem[] = []
  let note: EditorNote = {}
  for (const [key, given] of Object.entries(content)) {
    // A bare year is a number in YAML, and a date here.
    const value = key === 'publishedOn' && typeof given === 'number' ? String(given) : given
    const read = readField(key, value)
    if (read.kind === 'unknown') problems.push(problem('note-unknown-key', key))
    else if (read.kind === 'bad')
      problems.push(problem('note-bad-value', `${key}: ${JSON.stringify(given)} — ${read.expected}`))
    else note = { ...note, ...read.part }
  }
  return { note, problems }
}

type ReadField =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bad'; readonly expected: string }
  | { readonly kind: 'good'; readonly part: EditorNote }

function readField(key: string, value: unknown): ReadField {
  switch (key) {
    case 'publishedOn':
    case 'agency':
    case 'url':
    case 'title':
    case 'partners': {
      const result = v.safeParse(v.object({ [key]: FIELDS[key] }), { [key]: value })
      if (result.success) return { kind: 'good', part: result.output }
      return { kind: 'bad', expected: result.issues[0].message }
    }
    default:
      return { kind: 'unknown' }
  }
}
