/** The words that statements are told by: sectors, stages, voices, and what is no statement (codebook sections 1 to 4). */
import type { Sector } from '../codebook.ts'

/** When a word names its sectors. */
export type SectorKind =
  /** Wherever it stands. */
  | 'field'
  /** The relationship itself: only as an aim, never as a setting. */
  | 'relation'
  /** A level of relations, unless it is a setting. */
  | 'level'
  /** Who does business, or by what contract: only where nothing else is named. */
  | 'sole'
  /** A compound that names no sector although its parts would. */
  | 'none'
  /** An occasion ("business forum"): only beside a verb that does more than attend. */
  | 'weak'
  /** The sale of goods: unless what is sold has a field of its own that is none of goods (arms, power). */
  | 'sale'
  /** What lets goods in or keeps them out: only where goods are named. */
  | 'goods'
  /** Tax; on goods it is tariffs, and so trade. */
  | 'tax'
  /** People of a country, which is named right behind it ("khách"). */
  | 'people'
  /** Giving, that is aid where a sum of money is given. */
  | 'gift'
  /** What a war left behind: unless health or the environment is named. */
  | 'legacy'
  /** A standing body: nothing where it only met. */
  | 'body'
  /** Only beside a word for a visit. */
  | 'invite'
  /** Unless it is written as a name, with a capital. */
  | 'common'
  /** Only written in capitals (AI). */
  | 'capital'

export interface SectorWords {
  readonly kind: SectorKind
  readonly sectors: readonly Sector[]
  readonly words: readonly string[]
}

/** What a word does to the stage of the sectors around it. */
export type Cue =
  /** Reports, and opens what is said. */
  | 'say'
  /** Reports with praise: what is praised has been done. */
  | 'value'
  /** Reports and may have an object: results that are noted have been reached. */
  | 'note'
  /** Reports a deed with thanks. */
  | 'thank'
  /** Wishes. */
  | 'want'
  /** Plans, where who does may stand behind it ("dự kiến hai bên"). */
  | 'plan'
  /** Wishes of the other side. */
  | 'ask'
  /** Like `ask`, but only right behind those who wish ("the two sides encourage"). */
  | 'urge'
  /** Says what ought to be, with nobody who wishes. */
  | 'need'
  /** The same right behind its subject; elsewhere it begins a clause ("nên"). */
  | 'ought'
  /** A mark of what is to come. */
  | 'future'
  /** Agrees, commits. */
  | 'agree'
  /** Agrees, unless another verb governs it ("asked it to support"). */
  | 'accept'
  /** Talks about, together. */
  | 'discuss'
  /** Like `discuss` where the two or their talks are the subject. */
  | 'focus'
  /** Signs, adopts, sets up. */
  | 'sign'
  /** Brings into force, which each side does by itself. */
  | 'ratify'
  /** Signs if an instrument stands beside it ("exchanged seven memoranda"), else a deed. */
  | 'conclude'
  /** The same, and nothing where no instrument stands beside it ("followed", "dates from"). */
  | 'follow'
  /** Signs if an instrument stands beside it ("closed the deal"), else ends ("closed its branch"). */
  | 'close'
  /** Signs, without a tense: stages nothing by itself. */
  | 'signBase'
  /** What is signed or in force, as a noun or without a signer. */
  | 'signNoun'
  /** Says of the instrument before it when it was signed. */
  | 'signedThen'
  /** Reaches a level of relations ("became"). */
  | 'join'
  /** Was the first to sign. */
  | 'firstTo'
  /** Does or did. */
  | 'deed'
  /** What was reached, as a noun. */
  | 'deedNoun'
  /** Does day by day, where nothing else governs ("flies three times a week"). */
  | 'habit'
  /** A noun that is a verb right behind who does it, where verbs do not change ("Việt Nam nhập khẩu sữa"). */
  | 'acts'
  /** Tells rank or volume. */
  | 'rank'
  /** Asks someone to do something, or goes to see them ("called on"). */
  | 'call'
  /** Suspends, refuses, ends. */
  | 'halt'
  /** The same right behind its subject ("thôi"). */
  | 'quits'
  /** The same of what the clause before names ("put it on hold"). */
  | 'haltBefore'
  /** Refuses, which is said by whoever does so ("turned down"). */
  | 'refuse'
  /** Ends by itself, with what ends as its subject ("fell through"). */
  | 'lapse'
  /** Has not begun, with its subject ("has yet to begin"). */
  | 'undone'
  /** Says of the verb after it that it was so and is no more ("no longer"). */
  | 'noMore'
  /** Background, importance, potential. */
  | 'mention'
  /** Holds dear, with a holder. */
  | 'regard'
  /** Does, without a tense. */
  | 'promote'
  /** What a thing without a verb is for. */
  | 'purpose'
  /** A mark of the past before any verb. */
  | 'perfect'
  /** A mark of the passive before any verb. */
  | 'passive'
  /** A mark of what goes on. */
  | 'running'
  /** Negates the verb after it. */
  | 'not'
  /** Negates through the subject. */
  | 'nobody'
  /** Comes, meets, attends. */
  | 'visit'
  /** Begins a clause beside the one before. */
  | 'clause'
  /** Opens a sentence with a clause that ends at a comma ("since"), and begins none elsewhere. */
  | 'opener'
  /** Begins a clause about the noun before it. */
  | 'relative'
  /** Goes back from such a clause to what it stood in. */
  | 'resume'
  /** A compound that stages nothing although its parts would. */
  | 'none'

export interface CueWords {
  readonly cue: Cue
  readonly words: readonly string[]
}

/** What surrounds a sector or a speaker. */
export type Context =
  /** Makes the relationship an aim ("strengthen"). */
  | 'aim'
  /** What became of the relationship, after it ("ties have deepened"). */
  | 'raised'
  /** How the relationship goes on, after it: an aim where someone wishes or agrees to it ("hopes that ties will grow"). */
  | 'grown'
  /** Tells of the time up to now, where verbs do not ("những năm qua"). */
  | 'past'
  /** Bounds a deed by what came before it ("since the two upgraded their ties in 2013"). */
  | 'since'
  /** Makes what follows a setting ("within the framework of"). */
  | 'setting'
  /** The head of an organisation's name, before it ("Ministry of"). */
  | 'organBefore'
  /** The head of such a name, after it ("minister"). */
  | 'organAfter'
  /** Cooperation itself, as a noun. */
  | 'cooperation'
  /** What has been done or reached, as the object of praise ("the results"). */
  | 'done'
  /** What the two have with each other, as the object of praise ("the effective cooperation"), or as a subject ("ties span …"). */
  | 'shared'
  /** More than there is ("further"): what is so praised is wished for. */
  | 'more'
  /** A word for fields, which one country may own ("the cultural fields of Vietnam"). */
  | 'field'
  /** The two together. */
  | 'both'
  /** Their talks, as a subject. */
  | 'talks'
  /** Whoever came from the other side, without a name ("the guest"). */
  | 'guest'
  /** Who has come on a visit, of whichever side ('khách'). */
  | 'visitor'
  /** Whom they visit. */
  | 'host'
  /** Whoever is speaking ("chúng tôi"). */
  | 'self'
  /** A time to come ("tháng tới"). */
  | 'coming'
  /** Shows that two countries are meant. */
  | 'bilateral'
  /** Names the parts of what was said. */
  | 'include'
  /** Points back to the sentence before ("the focus areas"). */
  | 'refer'
  /** Names again what the sentence before was about ("these activities"). */
  | 'same'
  /** An occasion that is held and ends ("the meeting"). */
  | 'occasion'
  /** Something that is run through and done when it ends ("the exercise"). */
  | 'course'
  /** Instruments named before ("the contracts"). */
  | 'deal'
  /** What is signed. */
  | 'instrument'
  /** What runs and is signed by nobody ("investment projects in force"). */
  | 'project'
  /** The head of a ministry's name, which needs no capitals ("the ministries of health"). */
  | 'ministry'
  /** Before those who signed ("between"). */
  | 'parties'
  /** Before a source. */
  | 'according'
  /** Numbers an item of a list. */
  | 'item'
  /** Counted things that a list gives ("six groups of measures"). */
  | 'group'
  /** Turns to something else, and ends a list. */
  | 'turn'
  /** Before what is only the state of the world ("amid"). */
  | 'backdrop'
  /** Opens a sentence with the ground of what is wished ("With its strengths in …"). */
  | 'grounds'
  /** Opens a sentence with what its main clause is for ("Để thúc đẩy …, ông đề nghị"). */
  | 'front'
  /** Says nothing, and keeps a phrase from being read as the shorter word in it. */
  | 'quiet'
  /** Goes from a place to another, so that what it joins does not cooperate by itself ("đường bay giữa thành phố …"). */
  | 'route'
  /** Ceremony: no statement. */
  | 'ceremony'
  /** An anniversary: no statement. */
  | 'anniversary'

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
  /** Prepositions that are nouns for whoever is of a side ("doanh nghiệp"): where one begins its clause, the name behind it is the subject. */
  readonly bodies: readonly string[]
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
  /** Participles and past forms without such an ending ("sent"). */
  readonly irregulars: readonly string[]
  /** Words with such an ending that are no verbs ("skilled"). */
  readonly notVerbs: readonly string[]
  /** Words after which a verb that could be a participle is finite ("and signed", "which reached"). */
  readonly finiteAfter: readonly string[]
  /** The ending of a verb that goes on, after "is"; null where verbs do not change. */
  readonly runningEnding: string | null
  /** Words after which a mark of what goes on tells a state and no deed. */
  readonly states: readonly string[]
  /** Callings: who is called so does the work of the sector that the name says ("agricultural experts"). */
  readonly callings: readonly string[]
  /** Sectors whose compounds are written as lists ("an ninh, an toàn hàng hải"), so that a comma parts none of them. */
  readonly wholeLists: readonly Sector[]
  /** Words after which a verb is a noun ("the agreement on", "chương trình"), where verbs do not change. */
  readonly nominals: readonly string[]
  /** Words behind an instrument that say what it is about, where verbs do not change: a verb behind them is part of its name. */
  readonly topics: readonly string[]
  /** Words before a number that make it an ordinal ("thứ", "No."). */
  readonly ordinals: readonly string[]
  /** Words of being, having and degree, beside which nothing is done, where verbs do not change ("là"). */
  readonly copulas: readonly string[]
  /** What sums of money are counted in. */
  readonly moneys: readonly string[]
  /** Words before the place of a visit ("ở", "thăm"). */
  readonly venues: readonly string[]
  /** Verbs of ending, which say of an occasion only that it is over. */
  readonly endings: readonly string[]
  /** Verbs of halting that are words of who halts ("refused"). */
  readonly refusals: readonly string[]
  /** Verbs by which an occasion is held ("sat"), and which say nothing else of it. */
  readonly sittings: readonly string[]
  /** What a country has abroad, so that what it does there is done with the other side ("embassy", "frigate"). */
  readonly posts: readonly string[]
  /** Words that name a visit, beside which an invitation is one to visit. */
  readonly visits: readonly string[]
}
