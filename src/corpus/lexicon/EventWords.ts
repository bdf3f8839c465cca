/** The words with which a language tells of events, dates, figures and instruments. Rules that read them are in `code/` and know no language. */
import type { Term } from '../terms.ts'
import type { DateWords } from './DateWords.ts'
import type { FigureWords } from './FigureWords.ts'
import type { InstrumentWords } from './InstrumentWords.ts'

/**
 * What a word does in telling of an event.
 * - `meet`: a verb whose object is the counterpart; `talks`, `session`: nouns for a meeting, of people or of a standing body.
 * - `visit` names a visit, `go` is its verb; `arrive` and `leave` bear one out.
 * - `sign`, `adopt`, `announce`, `in-force`, `establish`, `upgrade` make an agreement of what stands beside them (`document`, `statement`, `relations`, `partnership`, `ties`).
 * - `done`, `will`, `wish`, `previous`: a fact, to come, only wanted, of another time. `report`: the date beside it is that of the report.
 * - `since` parts a word from a date that only bounds it; `unsure` takes back what stands before it.
 * - `tell` is a word of report with whom it is told behind it; `agree` (also a wish) and `accord` are what two people who meet do; `hosting` is before the host's name ("her host"), who meets his guest at a `table`.
 * - `guest` is whoever visits ("the guest"); a standing `body` meets where it `sit`s.
 * - `bodies` are institutions that sign by themselves. `come-here` is a verb of going to the country of the paper; `led` stands between a group and who leads it.
 * - `host` comes before whoever only invites; `pair` is the two leaders of whom the article tells ("the two ministers").
 * - `group` travels without a name ("a delegation", "a frigate"); `deed` opens, hands over, gives or completes a `thing`: a milestone.
 * - `another` stands for a second document ("and another on food security in 2014").
 * - `work-in` is a verb of going whose place may be any city; `normalise` sets up relations by itself.
 * - `none` keeps a longer phrase from being read as the shorter word in it.
 */
export type EventWord =
  /** `asks`: with an infinitive behind its object it asks for something ("called on X to…"). */
  | { readonly kind: 'meet'; readonly call: boolean; readonly needsObject: boolean; readonly asks: boolean }
  | { readonly kind: 'visit' | 'go'; readonly official: boolean }
  /** "began a three-day": how long, and which day of it the date is (1 the first, 0 the last, null as the verb says). */
  | { readonly kind: 'lasting'; readonly days: number; readonly nth: number | null }
  | { readonly kind: PlainEventWord }

export type PlainEventWord =
  | 'talks'
  /** What two sides do together that takes no person as its object ("discussed", "bàn việc"): a meeting where both are its subject. */
  | 'confer'
  | 'session'
  | 'arrive'
  | 'leave'
  | 'sign'
  | 'adopt'
  | 'announce'
  | 'in-force'
  | 'establish'
  | 'upgrade'
  | 'document'
  | 'statement'
  | 'relations'
  | 'partnership'
  | 'ties'
  | 'press'
  | 'forum'
  | 'welcome'
  | 'farewell'
  | 'wreath'
  | 'community'
  | 'ground'
  | 'stop'
  | 'place'
  | 'anniversary'
  | 'celebrate'
  | 'years'
  | 'relation-years'
  | 'system'
  | 'milestone'
  | 'programme'
  | 'culture'
  | 'will'
  | 'wish'
  | 'done'
  | 'previous'
  | 'report'
  | 'tell'
  | 'agree'
  | 'accord'
  | 'hosting'
  | 'table'
  | 'guest'
  /** Says who was there ("dự lễ có"): they take part in what was told before. */
  | 'attend'
  | 'body'
  | 'sit'
  | 'bodies'
  | 'come-here'
  | 'led'
  | 'clause'
  /** Opens a clause about the time or the aim: its subject is that of the sentence ("khi", "when"). */
  | 'when'
  /** Opens a clause about what was before ("after", "sau khi"). */
  | 'after'
  | 'since'
  | 'unsure'
  | 'to'
  /** As `to`; right between a person and a country it is a verb of going ("sang"). */
  | 'into'
  | 'by'
  | 'and'
  | 'in'
  | 'generic'
  | 'host'
  | 'pair'
  | 'work-in'
  | 'normalise'
  | 'group'
  | 'deed'
  | 'thing'
  /** What is handed over rather than opened: money, goods; a milestone only with a verb of giving. */
  | 'gift'
  | 'give'
  | 'another'
  | 'none'

export interface EventWords {
  readonly dates: DateWords
  readonly figures: FigureWords
  readonly instruments: InstrumentWords
  readonly terms: readonly Term<EventWord>[]
}
