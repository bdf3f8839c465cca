/** Which stage and voice each sector of a sentence has (codebook sections 3 and 4): its staging words read from left to right. */
import type { Stage, StageRule, Voice } from '../../codebook.ts'
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { CountryCode, Span } from '../../types.ts'
import { type StageCue, stageCues } from './cues.ts'
import type { Scanned } from './Scanned.ts'
import type { Named } from './sectorsOf.ts'
import { type Side, type Subject, subjectsOf } from './subjects.ts'

/** What governs at a place of the sentence. `own`: by a staging word of the sentence itself. `actor`: who agrees or wants, whoever reports it. */
export interface Governing {
  readonly cue: Cue | null
  readonly stage: Stage
  readonly rule: StageRule
  readonly at: Span | null
  readonly voice: Voice
  readonly actor: Voice
}

export interface Staged {
  readonly named: Named
  readonly by: Governing
}

export interface Staging {
  readonly staged: readonly Staged[]
  /** What governs at the sentence's end, for a list that it opens. */
  readonly last: Governing
  /** Whether one side speaks as the subject of a reporting or wishing verb. */
  readonly speaker: Side | null
  readonly subjects: readonly Subject[]
  readonly cues: readonly StageCue[]
}
export const UNGOVERNED: Governing = {
  cue: null,
  stage: 'mentioned',
  rule: 'no-staging-verb',
  at: null,
  voice: 'narrator',
  actor: 'narrator',
}

const voiceOf = (side: Side | null): Voice => (side === null || side === 'other' ? 'narrator' : side)

/** Reads a sentence's staging words from left to right and gives each named sector what governs it. */
export function stagesOf(sentence: Scanned, named: readonly Named[], partners: readonly CountryCode[]): Staging {
  const subjects = subjectsOf(sentence, partners)
  const cues = stageCues(sentence)
  const reading = new Reading(sentence, subjects)
  const items = merge(cues, named)
  for (const item of items) {
    if ('cue' in item) reading.cue(item)
    else reading.name(item)
  }
  return { ...reading.done(), subjects, cues }
}

/** Cues and names in the order of the text, a cue first where both begin. */
function merge(cues: readonly StageCue[], named: readonly Named[]): (StageCue | Named)[] {
  return [...cues, ...named].sort((a, b) => a.start - b.start || ('cue' in a ? -1 : 1))
}

const GOVERNORS: ReadonlySet<Cue> = new Set<Cue>(['want', 'agree', 'discuss', 'future', 'need'])
const ATTITUDES: ReadonlySet<Cue> = new Set<Cue>(['want', 'agree', 'discuss', 'say', 'thank'])

class Reading {
  private readonly staged: Staged[] = []
  private pending: Named[] = []
  /** A clause has begun and nothing in it governs yet. */
  private open = true
  private first = true
  private state: Governing = UNGOVERNED
  private speaker: Side | null = null
  private speakerSays = false
  private subject: Subject | null = null
  private used = -1
  private next = 0

  constructor(
    private readonly sentence: Scanned,
    private readonly subjects: readonly Subject[],
  ) {}

  name(named: Named): void {
    if (this.open) this.pending.push(named)
    else this.staged.push({ named, by: this.governing() })
  }

  cue(item: StageCue): void {
    this.advance(item.start)
    if (item.cue === 'clause') {
      this.flush()
      this.open = true
      return
    }
    if (
      item.cue === 'say' ||
      item.cue === 'thank' ||
      item.cue === 'want' ||
      item.cue === 'agree' ||
      item.cue === 'discuss'
    )
      this.speak(item)
    const next = this.govern(item)
    if (next === null) return
    if (this.open && (this.first || !ATTITUDES.has(item.cue))) this.release(next)
    else this.flush()
    this.state = next
    this.first = this.first && item.cue === 'say'
    this.open = item.cue === 'say'
  }

  done(): Pick<Staging, 'staged' | 'last' | 'speaker'> {
    this.flush()
    const { speaker } = this
    return { staged: this.staged, last: this.state, speaker: speaker === 'both' ? null : speaker }
  }

  private governing(): Governing {
    return this.state
  }

  private release(by: Governing): void {
    for (const named of this.pending) this.staged.push({ named, by })
    this.pending = []
  }

  private flush(): void {
    this.release(this.state.cue === null ? { ...this.state, voice: voiceOf(this.speaker) } : this.state)
  }

  private advance(offset: number): void {
    for (
      let subject = this.subjects[this.next];
      subject && subject.start < offset;
      subject = this.subjects[++this.next]
    )
      this.subject = subject
  }

  /** Takes the subject of a verb of saying, wishing or agreeing as the speaker of what follows. */
  private speak(item: StageCue): void {
    const before = this.subject
    const fresh = before !== null && before.start > this.used
    const inverted = this.after(item)
    if (this.speaker === null || this.speaker === 'both') {
      const side = before && !(item.cue === 'say' && before.talks) ? before.side : (inverted?.side ?? null)
      if (side !== null) this.setSpeaker(side, item)
    } else if (fresh && before?.opens && this.adjacent(before, item)) this.setSpeaker(before.side, item)
    else if (before === null && inverted) this.setSpeaker(inverted.side, item)
    if (before) this.used = before.start
    if (item.cue === 'say' && this.closes(item, inverted)) this.attribute()
  }

  private setSpeaker(side: Side, item: StageCue): void {
    const reports = item.cue === 'say' || item.cue === 'thank'
    if (this.speaker !== null && this.speakerSays && !reports && side === 'both') return
    this.speaker = side
    this.speakerSays = reports
  }

  private adjacent(subject: Subject, item: StageCue): boolean {
    return item.start - subject.end <= 30 && !/[,;:]/.test(this.sentence.reader.slice(subject.end, item.start))
  }

  /** "…, said the minister": a subject right after the verb. */
  private after(item: StageCue): Subject | null {
    const candidate = this.subjects[this.next]
    return candidate && candidate.start - item.end <= 16 ? candidate : null
  }

  /** "…, he said.": a verb of saying that ends its clause attributes what came before it. */
  private closes(item: StageCue, inverted: Subject | null): boolean {
    const rest = this.sentence.reader.slice(item.end, Math.min(this.sentence.at.end, item.end + 3)).trim()
    return rest === '' || /^[.,;!?"]/.test(rest) || (inverted !== null && item.start - this.sentence.at.start > 20)
  }

  private attribute(): void {
    this.flush()
    const voice = voiceOf(this.speaker)
    this.staged.forEach((staged, index) => {
      if (staged.by.voice === 'narrator') this.staged[index] = { ...staged, by: { ...staged.by, voice } }
    })
  }

  private govern(item: StageCue): Governing | null {
    const actor = voiceOf(this.subject?.side ?? null)
    const saying = this.speakerSays || (this.speaker !== null && this.speaker !== 'both') ? voiceOf(this.speaker) : null
    const governed = !this.open && this.state.cue !== null && GOVERNORS.has(this.state.cue)
    const make = (stage: Stage, rule: StageRule, voice: Voice): Governing => ({
      cue: item.cue,
      stage,
      rule,
      at: { start: item.start, end: item.end },
      voice,
      actor,
    })
    const both = actor === 'both'
    switch (item.cue) {
      case 'say':
        return both && (saying === 'both' || saying === null)
          ? { ...make('agreed', 'staging-verb', 'both') }
          : { ...UNGOVERNED, cue: 'say', voice: saying ?? 'narrator', actor }
      case 'thank':
        return make('delivered', 'staging-verb', saying ?? 'narrator')
      case 'want':
        return both && (saying === null || saying === 'both')
          ? make('agreed', 'both-want', 'both')
          : make('proposed', 'staging-verb', saying ?? actor)
      case 'future':
        if (governed) return null
        return both && (saying === null || saying === 'both')
          ? make('agreed', 'both-want', 'both')
          : make('proposed', 'staging-verb', saying ?? 'narrator')
      case 'need':
        if (governed) return null
        return make('proposed', 'staging-verb', saying === 'both' ? 'narrator' : (saying ?? 'narrator'))
      case 'agree':
        return make('agreed', 'staging-verb', saying ?? actor)
      case 'discuss':
        if (governed && !item.tensed) return null
        return make('agreed', 'staging-verb', saying ?? (actor === 'narrator' ? 'narrator' : 'both'))
      case 'sign':
      case 'join':
        if (item.base || (governed && !item.tensed))
          return governed ? null : make('proposed', 'future-of-instrument', saying ?? 'narrator')
        return make(
          'signed',
          'staging-verb',
          saying ?? (actor === 'narrator' || item.cue === 'join' ? 'narrator' : 'both'),
        )
      case 'signNoun':
        return governed ? null : make('signed', 'staging-verb', saying ?? 'narrator')
      case 'deed':
        if (item.base || (governed && !item.tensed)) return null
        return make('delivered', 'staging-verb', saying ?? 'narrator')
      case 'deedNoun':
        return governed ? null : make('delivered', 'staging-verb', saying ?? 'narrator')
      case 'rank':
        return governed ? null : make('delivered', 'rank-or-volume', saying ?? 'narrator')
      case 'halt':
        return item.base ? null : make('mentioned', 'halted', saying ?? 'narrator')
      case 'mention':
        if (!this.open && this.state.cue !== null && this.state.cue !== 'say') return null
        return make('mentioned', 'no-staging-verb', saying ?? 'narrator')
      case 'promote':
        if (this.state.cue !== null || !both) return null
        return make('agreed', 'staging-verb', 'both')
      default:
        return null
    }
  }
}
