/** A staging word with what its place tells of it. */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import type { Scanned } from './Scanned.ts'

/** `tensed`: the verb's own form or a mark before it says that it is finite. `base`: "to", "will be" or the like stands before it. */
export interface StageCue extends Span {
  readonly cue: Cue
  readonly tensed: boolean
  readonly base: boolean
  /** A participle beside a noun ("the agreement signed in May"). */
  readonly participle: boolean
  /** No word of its clause stands before it. */
  readonly initial: boolean
  /** A mark of the past stands before it. */
  readonly marked: boolean
  /** Where verbs change: in the present, right behind its subject, and so told and not wished for. */
  readonly present: boolean
  /** A comma parts it from its subject: "the minister, Dung, signed". */
  readonly apposed: boolean
  /** A verb of praise with an object, which opens no reported speech. */
  readonly direct: boolean
  /** In the passive, so that its subject is not its speaker ("it was announced"). */
  readonly impersonal: boolean
  /** Who does it may stand behind it. */
  readonly inverts: boolean
  /** Where verbs do not change: a joiner sets it beside the verb before it. */
  readonly joined: boolean
  /** Where verbs do not change: nothing marks its time, and no joiner or break sets it beside the verb before it. */
  readonly bare: boolean
}

/** A staging word of which its place tells nothing but whether it is finite. */
export function plainCue({ start, end }: Span, cue: Cue, tensed: boolean, impersonal = false): StageCue {
  return {
    start,
    end,
    cue,
    direct: false,
    apposed: false,
    present: false,
    tensed,
    base: false,
    participle: false,
    initial: false,
    marked: false,
    impersonal,
    bare: false,
    joined: false,
    inverts: false,
  }
}

/** How far in a colon stands that is no heading's: semicolons behind it part the items of a list, and no clauses. */
const HEADED = 40

/** The semicolons of a sentence, each of which begins a clause. */
export function semicolons(sentence: Scanned): StageCue[] {
  const text = sentence.reader.slice(sentence.at.start, sentence.at.end)
  const found: StageCue[] = []
  const list = sentence.words.participleEndings === null ? text.indexOf(':') : -1
  if (list > HEADED && /\p{L} ?$/u.test(text.slice(list - 3, list))) return found
  for (let i = text.indexOf(';'); i >= 0; i = text.indexOf(';', i + 1)) {
    const start = sentence.at.start + i
    found.push(plainCue({ start, end: start + 1 }, 'clause', false))
  }
  return found
}
