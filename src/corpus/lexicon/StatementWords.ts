/** The words that statements are told by: sectors, stages, voices, and what is no statement (codebook sections 1 to 4). */
import type { Sector } from '../codebook.ts'

/**
 * How a word names its sectors. `field`: wherever it stands. `modifier`: only before a word of cooperation ("cultural exchange").
 * `relation`: the relationship itself, only as an aim and never as a setting. `level`: the name of a level of relations, unless
 * it is a setting. `none`: a compound that names no sector although its parts would. `weak`: a name that counts only beside a
 * verb that does more than attend ("business forum"). `invite`: only beside a word for a visit.
 * `common`: unless it is written as a name, with a capital; `capital`: only written in capitals (AI).
 */
export type SectorKind = 'field' | 'modifier' | 'relation' | 'level' | 'none' | 'weak' | 'invite' | 'common' | 'capital'

export interface SectorWords {
  readonly kind: SectorKind
  readonly sectors: readonly Sector[]
  readonly words: readonly string[]
}

/**
 * What a word does to the stage. `say`: reports, and opens what is said. `thank`: reports a deed with thanks. `want`, `ask`, `need`,
 * `future`, `agree`, `discuss`: govern what follows. `sign`, `deed`, `rank`, `halt`: finite. `signBase`: an instrument's
 * verb without a tense; `signNoun`, `deedNoun`: what was signed or reached, as a noun. `signedThen`: says of the instrument before it when it was signed. `join`: a level reached ("became"). `firstTo`: was the first to sign. `mention`: background. `promote`: a verb of
 * doing without a tense. `perfect`, `passive`: a mark of the past before any verb. `running`: a mark of what goes on.
 * `not`: negation; `nobody`: of the subject. `accept`: agrees, unless another
 * verb governs it ("asked it to support"). `conclude`: signs, if an instrument
 * follows. `regard`: holds dear, with a holder. `purpose`: what a thing without a verb is for. `visit`: comes, meets, attends. `clause`: begins a clause beside the one before. `relative`: begins a
 * clause about the noun before it; `resume`: goes back from such a clause. `focus`: like `discuss` where the two or
 * their talks are the subject. `none`: a compound that stages nothing although its parts would.
 */
export type Cue =
  | 'say'
  | 'thank'
  | 'want'
  | 'ask'
  | 'need'
  | 'future'
  | 'agree'
  | 'accept'
  | 'conclude'
  | 'discuss'
  | 'sign'
  | 'signBase'
  | 'signNoun'
  | 'signedThen'
  | 'join'
  | 'firstTo'
  | 'deed'
  | 'deedNoun'
  | 'rank'
  | 'halt'
  | 'mention'
  | 'regard'
  | 'promote'
  | 'perfect'
  | 'passive'
  | 'running'
  | 'not'
  | 'nobody'
  | 'purpose'
  | 'visit'
  | 'clause'
  | 'relative'
  | 'resume'
  | 'focus'
  | 'none'

export interface CueWords {
  readonly cue: Cue
  readonly words: readonly string[]
}

/**
 * What surrounds. `aim`: makes the relationship an aim ("strengthen"); `setting`: makes what follows a setting ("within the
 * framework of"); `organBefore`, `organAfter`: heads of names of organisations ("Ministry of", "minister"); `cooperation`: what a
 * modifier must stand before; `both`: the two together; `talks`: their talks as a subject; `preposition`: takes a name out of
 * the subject; `include`: names parts; `refer`: points back to the sentence before; `item`: numbers an item; `ceremony`,
 * `anniversary`: no statement; `bilateral`: shows that two countries are meant; `by`: the agent of a passive; `group`: counted things that a list gives;
 * `raised`: what became of the relationship, after it ("ties have deepened"); `deal`: instruments named before ("the contracts"); `field`: a word
 * for fields, which one country may own ("the cultural fields of Vietnam"); `according`: before a source;
 * `instrument`: what is signed; `parties`: before those who signed; `same`: names again what
 * the sentence before was about ("these activities"); `turn`: turns to
 * something else, and ends a list.
 */
export type Context =
  | 'aim'
  | 'setting'
  | 'organBefore'
  | 'organAfter'
  | 'cooperation'
  | 'both'
  | 'talks'
  | 'include'
  | 'refer'
  | 'item'
  | 'ceremony'
  | 'anniversary'
  | 'bilateral'
  | 'group'
  | 'raised'
  | 'deal'
  | 'field'
  | 'according'
  | 'instrument'
  | 'parties'
  | 'turn'
  | 'same'

export interface ContextWords {
  readonly context: Context
  readonly words: readonly string[]
}

export interface StatementWords {
  readonly sectors: readonly SectorWords[]
  readonly cues: readonly CueWords[]
  readonly contexts: readonly ContextWords[]
  /** Words before the agent of a passive ("by"). */
  readonly agents: readonly string[]
  /** What joins the items of a list, besides the comma. */
  readonly joiners: readonly string[]
  /** Words after which a name is no subject. */
  readonly prepositions: readonly string[]
  /** Prepositions of ownership ("of"): what they govern may own the subject. */
  readonly owners: readonly string[]
  /** Words that may stand between a preposition or a verb and a name. */
  readonly determiners: readonly string[]
  /** Words that say of a name before them that it owns what follows ("'s"). */
  readonly possessives: readonly string[]
  /** Words after which a verb is not finite ("to", "will be"). */
  readonly infinitives: readonly string[]
  /** Words that may stand between those words and the verb. */
  readonly adverbs: readonly string[]
  /** Endings by which a word after a mark of the past is known as its verb; null where verbs do not change, and then any word is. */
  readonly participleEndings: readonly string[] | null
  /** Words after which a verb that could be a participle is finite ("and signed", "which reached"). */
  readonly finiteAfter: readonly string[]
  /** The ending of a verb that goes on, after "is"; null where verbs do not change. */
  readonly runningEnding: string | null
  /** Words after which a mark of what goes on tells a state and no deed. */
  readonly states: readonly string[]
  /** Words that name a visit, beside which an invitation is one to visit. */
  readonly visits: readonly string[]
}
