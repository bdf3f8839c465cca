/** What a staging word makes of the sectors that it governs (codebook section 3). */
import type { Stage, StageRule, Voice } from '../../codebook.ts'
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import type { StageCue } from './StageCue.ts'

/** What governs at a place of the sentence. `actor`: who agrees or wants, whoever reports it. */
export interface Governing {
  readonly cue: Cue | null
  readonly stage: Stage
  readonly rule: StageRule
  readonly at: Span | null
  readonly voice: Voice
  readonly actor: Voice
}

export const UNGOVERNED: Governing = {
  cue: null,
  stage: 'mentioned',
  rule: 'no-staging-verb',
  at: null,
  voice: 'narrator',
  actor: 'narrator',
}

/** Where a staging word stands: who acts, who speaks, what governs there already. */
export interface Standing {
  readonly actor: Voice
  readonly saying: Voice | null
  /** Whose words the article reports there; not who only wishes or agrees. */
  readonly reported: Voice | null
  readonly state: Governing
  /** A clause has begun and nothing in it governs yet. */
  readonly open: boolean
  /** The subject stands right before the word, so that a new clause begins with it. */
  readonly fresh: boolean
  /** The staging word before stands right before it ("affirms to go on helping"). */
  readonly joined: boolean
  /** No comma or semicolon parts the word from the one that governs. */
  readonly unbroken: () => boolean
  /** The subject is the talks: they discuss and agree, and nothing else. */
  readonly talks: boolean
  /** Whether the subject itself will do it, and not an instrument or what a relative clause is about. */
  readonly wills: () => boolean
  readonly partiesNamed: () => boolean
  readonly agentsNamed: () => boolean
  /** Whether the word is one of refusing. */
  readonly refuses: () => boolean
}

const GOVERNORS: ReadonlySet<Cue> = new Set<Cue>([
  'want',
  'ask',
  'agree',
  'accept',
  'discuss',
  'focus',
  'future',
  'need',
  'halt',
])

/** What is only the object of a halt ("refused a request for"), unless it is a verb of its own. */
const HALTED: ReadonlySet<Cue> = new Set<Cue>([
  'want',
  'ask',
  'need',
  'agree',
  'accept',
  'discuss',
  'sign',
  'ratify',
  'signNoun',
  'deed',
  'deedNoun',
])

const TALKED: ReadonlySet<Cue> = new Set<Cue>(['discuss', 'focus', 'agree'])

const WISHED: ReadonlySet<Cue> = new Set<Cue>(['ask', 'need'])
const WISHABLE: ReadonlySet<Cue> = new Set<Cue>(['agree', 'accept', 'want'])

/** "đề nghị hai bên thống nhất": agreeing that is asked for, where verbs do not change. */
function isOnlyAsked(state: Governing, item: StageCue): boolean {
  if (state.cue === null || !WISHED.has(state.cue) || !WISHABLE.has(item.cue)) return false
  return state.cue === 'ask' ? item.cue !== 'want' : true
}

/** "accepted the invitation to", "agreed to a plan for": what is wished for or asked, as the object of agreeing to it. */
function isTaken(state: Governing, item: StageCue, { open, fresh, unbroken }: Standing): boolean {
  if (open || fresh || item.tensed || (state.cue !== 'accept' && state.cue !== 'agree')) return false
  return unbroken()
}

/** What governs after a staging word; null where the word leaves things as they are. */
export function govern(item: StageCue, standing: Standing): Governing | null {
  const { saying, state, open } = standing
  const actor = standing.talks && !TALKED.has(item.cue) ? 'narrator' : standing.actor
  const governed = !open && state.cue !== null && GOVERNORS.has(state.cue)
  const both = actor === 'both'
  const make = (stage: Stage, voice: Voice, rule: StageRule = 'staging-verb'): Governing => ({
    cue: item.cue,
    stage,
    rule,
    at: { start: item.start, end: item.end },
    voice,
    actor,
  })
  const told = saying ?? 'narrator'
  const apart = open || item.tensed || item.initial || standing.fresh
  if (state.cue === 'halt' && HALTED.has(item.cue) && !apart) return null
  if (item.bare && !open && isOnlyAsked(state, item) && standing.unbroken()) return null
  switch (item.cue) {
    case 'say':
      if (
        governed &&
        (item.base || item.impersonal || !(item.tensed || item.participle || item.initial || item.joined))
      )
        return null
      if (item.participle && saying === null && actor === 'narrator' && state.cue === null) return null
      if (!item.impersonal && both && (saying === null || saying === 'both')) return make('agreed', 'both')
      return { ...UNGOVERNED, cue: 'say', voice: item.impersonal ? 'narrator' : told, actor }
    case 'thank':
      return make('delivered', told)
    case 'want':
    case 'ask':
      if (item.impersonal) return make('proposed', told)
      if (isTaken(state, item, standing)) return null
      if (item.cue === 'want' && state.cue === 'need' && governed && both && saying === null && !standing.fresh)
        return null
      return both ? make('agreed', saying ?? 'both', 'both-want') : make('proposed', saying ?? actor)
    case 'future':
      if (governed && !(state.cue === 'discuss' && actor === 'narrator') && !(state.cue === 'need' && both)) return null
      if (both && !standing.wills()) return state.cue === 'sign' ? null : make('proposed', told)
      return both ? make('agreed', saying ?? 'both', 'both-want') : make('proposed', told)
    case 'need':
      if (governed) return null
      return saying === 'both'
        ? make('agreed', 'both')
        : make('proposed', saying ?? (item.bare ? needing(standing) : 'narrator'))
    case 'agree':
      return make('agreed', saying ?? (item.impersonal ? 'narrator' : actor))
    case 'accept':
      if (item.bare && state.cue === 'thank' && !open) return null
      return item.base || (governed && !item.tensed)
        ? null
        : make('agreed', saying ?? (item.impersonal ? 'narrator' : actor))
    case 'purpose':
      return state.cue === null ? make('proposed', told) : null
    case 'discuss':
      return governed && !item.tensed ? null : make('agreed', saying ?? 'both')
    case 'focus':
      return actor === 'both' && !governed ? make('agreed', saying ?? 'both') : null
    case 'sign':
      if (item.base && state.cue === 'thank' && standing.joined) return make('signed', told)
      if (item.base || (governed && !item.tensed))
        return governed || state.cue !== null ? null : make('proposed', told, 'future-of-instrument')
      return make('signed', saying ?? signers(item, standing))
    case 'ratify':
      if (item.base || (governed && !item.tensed))
        return governed || state.cue !== null ? null : make('proposed', told, 'future-of-instrument')
      return make('signed', saying ?? (both ? 'both' : 'narrator'))
    case 'join':
      return item.base || (governed && !item.tensed) ? null : make('signed', state.cue === 'sign' ? state.voice : told)
    case 'firstTo':
      return make('signed', told)
    case 'signNoun':
      return governed || ((state.cue === 'thank' || (state.cue === 'sign' && !item.initial)) && !open)
        ? null
        : make('signed', saying ?? (actor === 'both' || standing.partiesNamed() ? 'both' : 'narrator'))
    case 'deed':
      if (item.bare && standing.joined && state.cue === 'promote' && state.stage === 'proposed' && saying !== null)
        return null
      return item.base || (governed && !item.tensed) ? null : make('delivered', told)
    case 'habit':
      if (item.bare && state.cue === 'promote' && state.stage === 'proposed' && saying !== null) return null
      return state.cue === null || state.cue === 'say' || (state.cue === 'promote' && !both)
        ? make(both && state.stage === 'agreed' ? 'agreed' : 'delivered', told)
        : null
    case 'deedNoun':
      return governed ? null : make('delivered', told)
    case 'rank':
      return governed || (state.cue === 'sign' && !open) ? null : make('delivered', told, 'rank-or-volume')
    case 'refuse':
      if (item.base) return null
      if (item.participle) return { ...make('mentioned', told, 'halted'), cue: 'mention' }
      return { ...make('mentioned', item.impersonal ? told : (saying ?? actor), 'halted'), cue: 'halt' }
    case 'halt':
      if (item.base) return null
      // A ban, as a noun, may be lifted by the verb behind it.
      return item.participle
        ? { ...make('mentioned', told, 'halted'), cue: 'mention' }
        : make('mentioned', halter(item, standing), 'halted')
    case 'undone':
      return { ...make('mentioned', told, 'no-staging-verb'), cue: 'mention' }
    case 'mention':
      if (state.cue === 'say' && state.stage === 'agreed') return null
      return !open && state.cue !== null && state.cue !== 'say' ? null : make('mentioned', told, 'no-staging-verb')
    case 'regard':
      if (governed || (state.cue === 'say' && state.stage === 'agreed')) return null
      return both && saying === null ? make('agreed', 'both') : make('mentioned', saying ?? actor, 'no-staging-verb')
    case 'promote':
      if (state.cue === 'say' && state.stage === 'mentioned' && standing.joined) return make('proposed', told)
      if (both && item.present && (state.cue === null || state.cue === 'say')) return make('delivered', told)
      if (state.cue !== null || saying !== null || actor === 'narrator') return null
      return both ? make('agreed', 'both') : make('proposed', 'narrator')
    default:
      return null
  }
}

/** What a participle of signing makes of the instrument before it ("the agreement signed in May"), whatever governs. */
export function signedThen(item: StageCue, standing: Standing): Governing {
  const { start, end } = item
  const together = standing.actor === 'both' && !standing.talks && (standing.fresh || standing.state.cue === 'agree')
  return {
    ...UNGOVERNED,
    cue: 'sign',
    stage: 'signed',
    rule: 'staging-verb',
    at: { start, end },
    voice: standing.saying ?? (together || standing.agentsNamed() ? 'both' : 'narrator'),
  }
}

/** Whose word a halt is: a refusal is that of who refuses, and other halts are told by the article. */
function halter({ impersonal }: StageCue, { saying, reported, actor, refuses }: Standing): Voice {
  if (impersonal) return reported ?? 'narrator'
  return saying ?? (refuses() ? actor : 'narrator')
}

/** A signing with named parties is by both; that a country was the first to sign is the writer's remark. */
function signers(item: StageCue, { actor, talks, state, partiesNamed }: Standing): Voice {
  if (state.cue === 'join') return 'narrator'
  const active = !item.impersonal && !item.participle && (!item.initial || item.apposed)
  return active || (actor === 'both' && !talks && !item.impersonal) || partiesNamed() ? 'both' : 'narrator'
}

/** "Bulgaria cần thợ hàn": where verbs do not change, the side that needs speaks for itself. */
function needing({ actor, fresh }: Standing): Voice {
  return fresh && actor !== 'both' ? actor : 'narrator'
}
