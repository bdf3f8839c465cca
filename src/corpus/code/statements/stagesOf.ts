/** Which stage and voice each sector of a sentence has (codebook sections 3 and 4): its staging words read from left to right. */
import type { Voice } from '../../codebook.ts'
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { CountryCode } from '../../types.ts'
import { bareVerb } from './bareVerb.ts'
import { agreeBefore, GOVERNED, haltBefore, signClause } from './clauseEnd.ts'
import { stageCues } from './cues.ts'
import { type Governing, govern, type Standing, signedThen, UNGOVERNED } from './govern.ts'
import { isSuffered, isTakenBack, yields } from './halts.ts'
import { plainDeed } from './plainDeed.ts'
import { presentVerb } from './presentVerb.ts'
import type { Scanned } from './Scanned.ts'
import type { StageCue } from './StageCue.ts'
import type { Named } from './sectorsOf.ts'
import { sourceOf } from './sourceOf.ts'
import { Speakers, voiceOf } from './speakers.ts'
import { type Side, type Subject, subjectsOf } from './subjects.ts'

export interface Staged {
  readonly named: Named
  readonly by: Governing
}

export interface Staging {
  readonly staged: readonly Staged[]
  /** What governs at the sentence's end, for a list that it opens. */
  readonly last: Governing
  /** The one side that speaks, as the subject of a verb of saying, wishing or agreeing. */
  readonly speaker: Side | null
  readonly subjects: readonly Subject[]
  readonly cues: readonly StageCue[]
}

/** Verbs of the speaker: a word before them belongs to what came before, not to them. */
const ATTITUDES: ReadonlySet<Cue> = new Set<Cue>(['want', 'ask', 'agree', 'accept', 'discuss', 'say', 'thank'])

/** Reads a sentence's staging words from left to right and gives each named sector what governs it. */
export function stagesOf(sentence: Scanned, named: readonly Named[], partners: readonly CountryCode[]): Staging {
  const subjects = subjectsOf(sentence, partners)
  const cues = stageCues(sentence)
  const reading = new Reading(sentence, new Speakers(sentence, subjects))
  readInOrder(reading, cues, named)
  const { staged, last, speaker } = reading.done(bareVerb(sentence, cues))
  const source = sourceOf(sentence, partners)
  if (source !== null) reading.attribute(voiceOf(source))
  return { staged, last, speaker, subjects, cues }
}

/** Staging words and names in the order of the text: a staging word first where both begin, and of two at one place the one found last. */
function readInOrder(reading: Reading, cues: readonly StageCue[], named: readonly Named[]): void {
  let next = 0
  for (let from = 0, until = 0; from < cues.length; from = until) {
    const start = cues[from]?.start ?? 0
    while (cues[until]?.start === start) until++
    for (let name = named[next]; name && name.start < start; name = named[++next]) reading.name(name)
    for (let last = until - 1; last >= from; last--) {
      const cue = cues[last]
      if (cue) reading.cue(cue)
    }
  }
  for (let name = named[next]; name; name = named[++next]) reading.name(name)
}

/** What may go on behind a semicolon with what was asked for or agreed before it. */
const GONE_ON: ReadonlySet<Cue> = new Set<Cue>(['deed', 'sign', 'ratify', 'join', 'accept', 'discuss'])
/** Staging words that may be nouns, of which a verb after them says more. */
const NOUNS: ReadonlySet<Cue> = new Set<Cue>(['discuss', 'signNoun', 'mention'])

/** How far behind "the two" the verb of "the two countries" stands. */
const HEAD_REACH = 24
const STATES: ReadonlySet<Cue> = new Set<Cue>(['perfect', 'running', 'passive', 'not', 'nobody'])
/** What names a field and does nothing with it. */
const WEAK: ReadonlySet<Cue> = new Set<Cue>(['mention', 'promote'])
const JOIN_REACH = 40
const LIST_GAP = 12
const WORD = 8
const MEET_REACH = 12
const PARTICIPLE_REACH = 60

class Reading {
  private readonly staged: Staged[] = []
  private pending: Named[] = []
  /** Those of an instrument that a participle behind it says was signed. */
  private signed: number[] = []
  private open = true
  private first = true
  private state: Governing = UNGOVERNED
  /** What governed before a relative clause began. */
  private outer: Governing | null = null
  /** A halt, or a mark of what is to come, that stands after what it is about. */
  private late: Governing | null = null
  /** Where the last word that governs ends. */
  private spoken = -1
  /** Where the names of the clause in hand begin. */
  private clause = 0
  /** Where those of the clause before it begin. */
  private before = 0

  /** Where the clause in hand begins, if a semicolon or the like began it. */
  private parted = -1

  /** Words that open the sentence with what is to come ("In the time to come, …"): they stage what no verb does. */
  private aim: StageCue | null = null

  constructor(
    private readonly sentence: Scanned,
    private readonly speakers: Speakers,
  ) {}

  name(named: Named): void {
    if (this.open) this.pending.push(named)
    else this.staged.push({ named, by: this.state })
  }

  cue(item: StageCue): void {
    if (item.cue === 'clause' || item.cue === 'relative') {
      this.begin(item.cue)
      this.parted = item.cue === 'clause' ? item.end : -1
      return
    }
    if (item.cue === 'need' && item.start === this.sentence.at.start) {
      this.aim = item
      return
    }
    if (item.cue === 'haltBefore') {
      this.halt(item)
      return
    }
    if (item.cue === 'resume') {
      if (this.outer?.cue && !GOVERNED.has(this.state.cue ?? 'say')) {
        this.flush()
        this.state = this.outer
        this.open = false
      }
      return
    }
    if (this.goesBack(item)) {
      this.flush()
      this.state = this.outer ?? this.state
      this.open = false
      this.outer = null
      this.late = null
    }
    this.speakers.advance(item)
    const closes = ATTITUDES.has(item.cue) && this.speakers.hear(item)
    if (closes) this.attribute(this.speakers.voice)
    const standing = this.standing(item)
    const relative = this.outer !== null && this.open && item.cue === 'sign' && GOVERNED.has(this.outer.cue ?? 'say')
    const participle = item.cue === 'signedThen' || (item.cue === 'sign' && item.participle && !this.open)
    if (participle || relative) this.sign(signedThen(item, standing), item)
    else this.take(item, govern(item, standing))
  }

  /** "đề nghị họp ủy ban, vốn bị hoãn từ 2020, và tìm cách …": behind a comma and a joiner, what the relative clause stood in goes on. */
  private goesBack({ joined, start }: StageCue): boolean {
    if (!joined || this.outer === null || !GOVERNED.has(this.outer.cue ?? 'say')) return false
    return this.sentence.reader.slice(Math.max(this.spoken, start - WORD), start).includes(',')
  }

  done(opening: StageCue | undefined): Pick<Staging, 'staged' | 'last' | 'speaker'> {
    this.closeClause()
    this.unstaged(opening)
    return { staged: this.staged, last: this.state, speaker: this.speakers.oneSide }
  }

  /** Gives what nobody has said so far to a speaker named after it. */
  attribute(voice: Voice): void {
    this.flush()
    if (voice === 'narrator') return
    this.staged.forEach((staged, index) => {
      if (staged.by.voice === 'narrator' || staged.by.voice === 'both')
        this.staged[index] = { named: staged.named, by: { ...staged.by, voice } }
    })
  }

  /** "A treaty on prisoners has been drafted, but the ministry has put it on hold": what the clauses before it named. */
  private halt({ start, end }: StageCue): void {
    this.flush()
    const by: Governing = { ...UNGOVERNED, rule: 'halted', at: { start, end } }
    this.staged.forEach(({ named, by: before }, i) => {
      if (yields(before)) this.staged[i] = { named, by }
    })
  }

  /** What was halted may stand before the verb: "negotiations on tax have been postponed". */
  private closeClause(): void {
    this.flush()
    const { late } = this
    const whole = late ? this.ownHalted(late) : 0
    if (late && this.staged.every(({ by }) => by !== late))
      for (let i = this.clause; i < this.staged.length; i++) {
        const staged = this.staged[i]
        if (staged && (yields(staged.by) || (i >= whole && staged.by.cue === 'habit')))
          this.staged[i] = { named: staged.named, by: late }
      }
    const { staged, state, before, clause } = this
    if (late) haltBefore(staged, late, before, clause)
    signClause(staged, state, clause)
    agreeBefore(staged, state, before)
    this.signed = []
    this.late = null
    this.before = this.clause
    this.clause = this.staged.length
  }

  /** "Chuyến bay chở 200 lao động, lẽ ra cất cánh tuần này, bị hủy": the first name that a halt at a clause's end is about, whatever it did. */
  private ownHalted({ at }: Governing): number {
    if (at === null) return this.staged.length
    const from = this.sentence.at.start
    const comma = from + this.sentence.reader.slice(from, at.start).lastIndexOf(',')
    const own = this.staged.findIndex(({ named }) => named.start > comma && named.start < at.start)
    return own < this.clause ? this.clause : own
  }

  /** A relative clause may stand between names and their verb, so what waits for one goes on waiting. */
  private begin(clause: 'clause' | 'relative'): void {
    if (clause === 'clause') {
      this.first = true
      if (this.state.cue !== null) this.closeClause()
    } else if (!this.open) this.flush()
    this.open = true
    this.outer = clause === 'relative' ? this.state : null
    if (clause === 'relative' && GOVERNED.has(this.state.cue ?? 'say')) this.clause = this.staged.length
  }

  /** Without a staging word, what the two do together is agreed, and what a bare verb opens ("Đẩy mạnh hợp tác …") is proposed. */
  private unstaged(opening: StageCue | undefined): void {
    if (this.state.cue !== null) return
    const both = this.speakers.leading
    if (both && (this.tellsState(both) || this.meets(both))) return
    const present = both && presentVerb(this.sentence, both)
    const plain = both || this.aim ? null : plainDeed(this.sentence, this.speakers.subjects)
    const at = present ?? both ?? this.aim ?? opening
    if (!at && !plain) return
    const untensed = both ? 'agreed' : 'proposed'
    this.restage({
      ...UNGOVERNED,
      rule: 'staging-verb',
      stage: plain ?? (present ? 'delivered' : untensed),
      at: at && !plain ? { start: at.start, end: at.end } : null,
      voice: both && !present ? 'both' : 'narrator',
    })
  }

  private restage(by: Governing): void {
    this.staged.forEach(({ named }, i) => {
      this.staged[i] = { named, by }
    })
  }

  /** "Hai nước tiến hành cuộc họp …": they meet, and nothing is said of what they do about its subject. */
  private meets(subject: Subject): boolean {
    return this.sentence.cues.some(
      ({ means, start }) => means === 'visit' && start >= subject.end && start - subject.end <= MEET_REACH,
    )
  }

  /** "The two have …": what they are or have, and not what they do. */
  private tellsState(subject: Subject): boolean {
    return this.sentence.cues.some(
      ({ means, start }) =>
        STATES.has(means) &&
        start >= subject.end &&
        start - subject.end <= HEAD_REACH &&
        /^\s*(?:[\p{L}-]+\s+)?$/u.test(this.sentence.reader.slice(subject.end, start)),
    )
  }

  /** "đề nghị …; thiết lập …; ký …": behind a semicolon, a verb without a subject or a time is still what is asked for or agreed. */
  private goesOn(item: StageCue): boolean {
    if (this.sentence.words.participleEndings !== null || item.marked || !item.initial) return false
    return GONE_ON.has(item.cue) && GOVERNED.has(this.state.cue ?? 'say') && item.start - this.parted <= 1
  }

  private standing(item: StageCue): Standing {
    const { actor, saying, reported, talks } = this.speakers
    const { state } = this
    const open = this.open && !this.goesOn(item)
    const fresh = this.speakers.before(item, this.spoken)
    const joined = item.start - this.spoken <= 1
    return {
      actor,
      saying,
      reported,
      talks,
      state,
      open,
      fresh,
      joined,
      unbroken: () => state.cue !== null && !/[,;:]/.test(this.sentence.reader.slice(this.spoken, item.start)),
      wills: () => this.speakers.acts(item),
      partiesNamed: () => this.speakers.partiesNamed(item),
      agentsNamed: () => this.speakers.agentsNamed(item),
      refuses: () => this.sentence.finders.refusals.has(this.sentence.reader.slice(item.start, item.end)),
    }
  }

  private take(item: StageCue, governing: Governing | null): void {
    if (governing === null) return
    if (item.direct && this.open && this.first) {
      this.state = governing
      this.spoken = item.end
      return
    }
    const agreed = item.tensed && governing.cue === 'deed' && this.state.cue === 'agree'
    const next = agreed ? this.told(governing) : governing
    if (
      item.cue === 'halt' &&
      (item.marked || isSuffered(this.sentence, item) || NOUNS.has(this.state.cue ?? 'signNoun'))
    )
      this.late = next
    if (item.cue === 'future' && this.state.cue === 'discuss') this.late = next
    if (this.open && (this.first || !ATTITUDES.has(item.cue))) this.release(next)
    else this.flush()
    if (item.marked && item.tensed) this.reopen(next)
    if (item.marked && next.cue === 'deed' && this.signed.length > 0) this.carryOut(next)
    if (item.impersonal) this.subject(next)
    this.state = next
    this.spoken = item.end
    this.first = this.first && item.cue === 'say'
    this.open = item.cue === 'say'
  }

  /** "Các văn kiện quan trọng về kinh tế sẽ được ký": what a clause only named is the subject of its passive verb, or of what is to come. */
  private subject(by: Governing): void {
    for (let i = this.clause; i < this.staged.length; i++) {
      const staged = this.staged[i]
      if (staged && (WEAK.has(staged.by.cue ?? 'mention') || (staged.by === this.state && isTakenBack(this.state, by))))
        this.staged[i] = { named: staged.named, by }
    }
  }

  /** "…, and 11 joint inquiries have been opened": names after a comma and a joiner are the subject of the verb after them. */
  private reopen(by: Governing): void {
    const { reader, finders } = this.sentence
    for (let i = this.staged.length - 1; i >= 0; i--) {
      const staged = this.staged[i]
      if (!staged || staged.named.start < this.spoken) return
      const gap = reader.slice(Math.max(this.spoken, staged.named.start - JOIN_REACH), staged.named.start)
      const [, word = ''] = /,\s*(\S+)\s[^,]*$/.exec(gap) ?? []
      if (!finders.joiners.has(word)) return
      this.staged[i] = { named: staged.named, by }
    }
  }

  /** "agreed that cooperation in mining has grown": what is done is the subject of the clause that they agree on. */
  private told(by: Governing): Governing {
    const { reader, finders } = this.sentence
    const [word = ''] = reader
      .slice(Math.max(this.sentence.at.start, this.spoken - WORD), this.spoken)
      .split(' ')
      .slice(-1)
    if (!finders.finiteAfter.has(word) || finders.joiners.has(word)) return by
    const done = { ...by, voice: this.state.voice }
    for (let i = this.staged.length - 1; i >= 0; i--) {
      const staged = this.staged[i]
      if (!staged || staged.named.start < this.spoken) break
      if (staged.by === this.state) this.staged[i] = { named: staged.named, by: done }
    }
    return done
  }

  /** The names right before a participle of signing are of the instrument that was signed. */
  private sign(by: Governing, item: StageCue): void {
    this.flush()
    let edge = item.start
    for (let i = this.staged.length - 1; i >= 0; i--) {
      const staged = this.staged[i]
      if (!staged || edge - staged.named.end > (edge === item.start ? PARTICIPLE_REACH : LIST_GAP)) return
      this.staged[i] = { named: staged.named, by }
      if (item.bare) this.signed.push(i)
      edge = staged.named.start
    }
  }

  /** "Bản ghi nhớ ký năm 2005 vẫn được thực hiện": where verbs do not change, what is done of an instrument signed before. */
  private carryOut(by: Governing): void {
    for (const i of this.signed) {
      const staged = this.staged[i]
      if (staged) this.staged[i] = { named: staged.named, by }
    }
    this.signed = []
  }

  private release(by: Governing): void {
    for (const named of this.pending) this.staged.push({ named, by })
    this.pending = []
  }

  private flush(): void {
    this.release(this.state.cue === null ? { ...this.state, voice: this.speakers.voice } : this.state)
  }
}
