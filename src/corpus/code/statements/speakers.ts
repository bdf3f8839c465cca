/** Who speaks at a place of a sentence (codebook section 4): the subject of the last verb of saying, wishing or agreeing. */
import { HOME, type Voice } from '../../codebook.ts'
import { has, type Scanned, wordsBefore } from './Scanned.ts'
import type { StageCue } from './StageCue.ts'
import { relativeOf, type Side, type Subject } from './subjects.ts'

export const voiceOf = (side: Side | null): Voice => (side === null || side === 'other' ? 'narrator' : side)

const TITLE_REACH = 30
/** A mark of the possessor with the space around it is shorter than this. */
const LONGEST_POSSESSIVE = 24
const INVERTED_REACH = 16
const AGENT_REACH = 60
const OBJECT_REACH = 12
/** How much must stand before a clause that only attributes, and how little after its verb. */
const TRAILING_AFTER = 20
const TRAILING_REACH = 120
const QUOTE_REACH = 30
/** How much may stand between a name behind a quote and its verb. */
const APPOSED_REACH = 120
/** What stands before a name that a quote is attributed to. */
const QUOTED = /(?:[,.?!…]["”’»]+|["”’»]+,) (?:[\p{L}.-]+ ){0,3}$/u

export class Speakers {
  private subject: Subject | null = null
  /** The subject of the main clause: a verb after its objects ("saw the ambassador, calling …") still has it. */
  private main: Subject | null = null
  private speaker: Side | null = null
  private reports = false
  private direct = false
  private used = -1
  private next = 0

  constructor(
    private readonly sentence: Scanned,
    readonly subjects: readonly Subject[],
  ) {}

  /** The subject of a verb comes into view: the name right before it, else the main clause's, else the last one named. */
  advance(item: StageCue): void {
    let last: Subject | null = null
    for (let next = this.subjects[this.next]; next && next.start <= item.start; next = this.subjects[++this.next])
      last = next
    const behind = item.inverts ? this.subjects[this.next] : undefined
    if (behind !== undefined && behind.start - item.end <= 1 && !behind.talks) last = behind
    const named = last ?? this.subject
    if (named && this.owns(named, item)) this.main ??= this.firstBefore(named)
    if (named && this.adjacent(named, item) && !(this.main !== null && this.owns(named, item))) {
      this.subject = named
      if (this.main === null || named.opens) this.main = named
    } else this.subject = this.main ?? named
    this.main ??= this.subject
  }

  /** "The two sides", where they are the sentence's first subject. */
  get leading(): Subject | null {
    const [first] = this.subjects
    return first?.side === 'both' && first.opens && !first.talks ? first : null
  }

  /** Who does what the verb in view says, whoever reports it. */
  get actor(): Voice {
    return voiceOf(this.subject?.side ?? null)
  }

  /** Whether the subject in view stands right before a staging word, and behind the one that spoke last. */
  before(item: StageCue, spoken: number): boolean {
    return this.subject !== null && this.subject.end > spoken && this.adjacent(this.subject, item)
  }

  /** Whether the subject in view does what a verb says: and no instrument between them does. */
  acts(item: StageCue): boolean {
    const { contexts, finders } = this.sentence
    const { subject } = this
    if (subject === null) return false
    const between = contexts.some(
      ({ means, start, end }) => means.has('instrument') && start >= subject.end && end <= item.start,
    )
    const [word = ''] = wordsBefore(this.sentence, item.start, 1)
    return !between || finders.joiners.has(word)
  }

  get talks(): boolean {
    return this.subject?.talks ?? false
  }

  /** Whose words the sentence now gives; null where nobody speaks, or the two together do something that the article reports. */
  get saying(): Voice | null {
    if (this.speaker === null || (this.speaker === 'both' && !this.reports)) return null
    return voiceOf(this.speaker)
  }

  /** Whose words the sentence reports. */
  get reported(): Voice | null {
    return this.reports && this.speaker !== null ? voiceOf(this.speaker) : null
  }

  get voice(): Voice {
    return voiceOf(this.speaker)
  }

  get oneSide(): Side | null {
    return this.speaker === 'both' ? null : this.speaker
  }

  /**
   * Takes the subject of a verb of saying, wishing or agreeing as the speaker of what follows. Inside what one side says, only a
   * new main clause ("…, and Mr B asked") has another speaker. True where the verb closes its clause and so attributes what came before.
   */
  hear(item: StageCue): boolean {
    if (item.impersonal) return false
    const before = this.subject
    const fresh = before !== null && before.start > this.used
    const inverted = item.cue === 'say' ? this.after(item) : null
    const closes = !item.direct && (item.cue === 'say' ? this.closes(item, inverted) : this.ends(item))
    if (closes && inverted === null && !(before && (this.adjacent(before, item) || this.quotesLast(item)))) return false
    if (this.speaker === null || this.speaker === 'both') {
      const side =
        closes && inverted?.person && !(before?.person && before.side !== 'both')
          ? inverted.side
          : before && !(item.cue === 'say' && before.talks)
            ? before.side
            : (inverted?.side ?? this.ahead(item)?.side ?? this.facing(item))
      if (side !== null) this.set(item.cue === 'discuss' && this.withOther(side, item) ? 'both' : side, item)
    } else if (fresh && before?.opens && this.adjacent(before, item)) this.set(before.side, item)
    if (before) this.used = before.start
    return closes
  }

  /** Whether those who signed are named: as agents ("signed by Singapore and Vietnam"), or after "between". */
  partiesNamed(item: StageCue): boolean {
    return has(this.sentence, 'parties') || this.agentsNamed(item)
  }

  /** Whether those who signed are named as agents. */
  agentsNamed(item: StageCue): boolean {
    if (this.agentsBefore(item)) return true
    return this.sentence.mentions.some(
      (mention) => mention.start >= item.end && mention.start - item.end <= AGENT_REACH && this.isAgent(mention.start),
    )
  }

  /** Where verbs do not change, those who did it stand between the mark of the passive and the verb. */
  private agentsBefore(item: StageCue): boolean {
    const { cues, words, reader, finders } = this.sentence
    if (words.participleEndings !== null) return false
    const mark = cues.findLast(({ means, end }) => means === 'passive' && end <= item.start)
    if (!mark || item.start - mark.end > AGENT_REACH) return false
    return reader
      .slice(mark.end, item.start)
      .split(' ')
      .some((word) => finders.joiners.has(word))
  }

  private isAgent(at: number): boolean {
    const { agents, determiners } = this.sentence.finders
    const words = wordsBefore(this.sentence, at, 2)
    return agents.has(words.find((word) => !determiners.has(word)) ?? '')
  }

  /** "Noting that …, the leaders …": a verb before any subject has that of the main clause after it. */
  private ahead(item: StageCue): Subject | null {
    if (this.subject !== null || !item.initial || item.start !== this.sentence.at.start) return null
    return this.subjects.slice(this.next).find(({ opens, talks }) => opens && !talks) ?? null
  }

  /** "The minister thanked Vietnam": who is not told of speaks for the side that is not spoken to. */
  private facing(item: StageCue): Side | null {
    if (item.cue !== 'ask' && item.cue !== 'thank') return null
    const object = this.subjects.find(({ start, talks }) => start >= item.end && !talks)
    if (!object || object.start - item.end > OBJECT_REACH) return null
    return object.side === 'home' ? 'partner' : object.side === 'partner' ? 'home' : null
  }

  /** "Chinh discussed tourism with Tusk": whoever is named first, the two talk. */
  private withOther(side: Side, item: StageCue): boolean {
    return this.sentence.mentions.some(
      ({ start, kind, country }) =>
        start >= item.end &&
        (kind === 'person' || kind === 'office') &&
        country !== null &&
        (country === HOME) !== (side === 'home'),
    )
  }

  private set(side: Side, item: StageCue): void {
    const reports = item.cue === 'say' || item.cue === 'thank'
    if (this.speaker !== null && this.reports && !this.direct && !reports && side === 'both') return
    this.speaker = side
    this.reports = reports
    this.direct = item.direct
  }

  /** "He valued Japan's pledge": whose the deed is, as a noun, is no new subject. */
  private owns(subject: Subject, item: StageCue): boolean {
    const { reader, words } = this.sentence
    if (item.start - subject.end > LONGEST_POSSESSIVE) return false
    const gap = reader.slice(subject.end, item.start).replace('’', "'").trimEnd()
    return gap !== '' && words.possessives.includes(gap)
  }

  private firstBefore({ start }: Subject): Subject | null {
    const [first] = this.subjects
    return first?.opens && first.end < start ? first : null
  }

  private adjacent(subject: Subject, item: StageCue): boolean {
    const relative = relativeOf(this.sentence, subject)
    const gap = this.sentence.reader.slice(
      relative !== null && relative < item.start ? relative : subject.end,
      item.start,
    )
    if (!subject.opens && this.sentence.finders.joiners.has(gap.trim())) return false
    return gap.length <= TITLE_REACH && !/[,;:]/.test(gap)
  }

  /** "…, said the minister": a subject right after the verb. */
  private after(item: StageCue): Subject | null {
    const candidate = this.subjects[this.next]
    if (this.sentence.words.participleEndings === null || !item.initial) return null
    const { runningEnding } = this.sentence.words
    const verb = this.sentence.reader.slice(item.start, item.end)
    if (runningEnding !== null && verb.split(' ')[0]?.endsWith(runningEnding)) return null
    return candidate && candidate.start - item.end <= INVERTED_REACH ? candidate : null
  }

  /** "…, the minister said in Hanoi.": the verb's subject opens the last clause. */
  private trails(item: StageCue): boolean {
    const { reader, at } = this.sentence
    const { subject } = this
    if (!subject?.opens || subject.start - at.start < TRAILING_AFTER || !this.adjacent(subject, item)) return false
    if (this.sentence.sectors.some(({ start }) => start >= item.end)) return false
    return at.end - item.end <= TRAILING_REACH && !/[,;:"]/.test(reader.slice(item.end, at.end))
  }

  /** `"…," the minister told reporters in Hanoi, …`: what stands between quotation marks is its subject's. */
  private quotes(item: StageCue): boolean {
    const { raw } = this.sentence
    const { subject } = this
    if (subject === null || subject.talks || !this.adjacent(subject, item)) return false
    return QUOTED.test(raw.slice(Math.max(0, subject.start - QUOTE_REACH), subject.start))
  }

  /** `"…", ông X, Đại sứ Y, nói.`: after a quote, names and offices between commas up to the sentence's last word. */
  private quotesLast(item: StageCue): boolean {
    const { raw, reader, at } = this.sentence
    if (!/^\W*$/.test(reader.slice(item.end, at.end))) return false
    return this.subjects.some(
      ({ start, end, talks }) =>
        !talks &&
        end <= item.start &&
        item.start - end <= APPOSED_REACH &&
        QUOTED.test(raw.slice(Math.max(0, start - QUOTE_REACH), start)),
    )
  }

  /** "…, the minister pledged.": the sentence's last word. */
  private ends(item: StageCue): boolean {
    const { reader, at } = this.sentence
    if (!this.subject?.opens || this.subject.start - at.start < TRAILING_AFTER || !this.adjacent(this.subject, item))
      return false
    return /^\W*$/.test(reader.slice(item.end, at.end))
  }

  /** "…, he said.": a verb of saying that ends its clause. */
  private closes(item: StageCue, inverted: Subject | null): boolean {
    const { reader, at } = this.sentence
    const rest = reader.slice(item.end, Math.min(at.end, item.end + 3)).trim()
    if (this.trails(item) || this.quotes(item) || this.quotesLast(item)) return true
    return rest === '' || /^[.,;!?"]/.test(rest) || (inverted !== null && item.start - at.start > 20)
  }
}
