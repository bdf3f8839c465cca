/** The words that name an instrument and say how it stands (codebook section 6). */
import type { Term } from '../terms.ts'

export type InstrumentKind =
  /** A noun for an instrument that is one by itself, whatever stands beside it ("joint statement"). */
  | 'named'
  /** As `named`, and made on the day unless the text says otherwise. */
  | 'statement'
  /** A noun that is one only with what it is about, or as part of a name ("agreement on…", "Action Plan"). */
  | 'noun'
  /** As `noun`, in a language that says right behind it what it is about ("hiệp định vay vốn"). */
  | 'head'
  /** As `head` right behind a word of signing or planning, else as `noun` ("ký thỏa thuận trao đổi sinh viên"). */
  | 'deal'
  /** A noun that is an instrument only with a foreign name right behind it ("chương trình Erasmus+"). */
  | 'scheme'
  /** A noun that is an instrument only as the end of a name in capitals ("the Mekong Delta Plan"). */
  | 'titled'
  /** An instrument of the world's, in force whatever is said around it ("UNCLOS"). */
  | 'world'
  /** A standing body ("joint committee"); numbered meetings of it are none. */
  | 'body'
  /** Plurals and words in passing that name no instrument ("documents", "agreements", "in agreement"). */
  | 'loose'
  /** What stands in a list after its noun: "two letters of intent are about A and about B". */
  | 'each'
  /** One more of the kind just named, with what it is about behind it ("and another on…"). */
  | 'another'
  /** Instruments known by their letters ("UNCLOS"). */
  | 'letters'
  /** A word that may be part of a name, before or after its noun, without a capital ("free", "trade", "hợp tác"). */
  | 'part'
  /** A word that a comma parts from the rest of its name ("phòng, chống"). */
  | 'pair'
  /** "on", "about", "về": what it is about follows. */
  | 'about'
  /** Ends a name that says what it is about ("which", "được"). */
  | 'stop'
  /** "and". */
  | 'and'
  /** Stands inside a name between its capitals ("of the"). */
  | 'small'
  /** "the", "this": before a name already told. */
  | 'told'
  /** "signed", "adopted": now, if nothing says otherwise. */
  | 'adopt'
  /** "newly signed", "ký dịp này": now, whatever else is said. */
  | 'now'
  /** "negotiate", "hope", "sẽ": not yet. */
  | 'plan'
  | 'ratify'
  /** "under negotiation", "postponed": not yet, on whichever side of the name it stands. */
  | 'pending'
  /** "có hiệu lực": in force, and no part of the name before it. */
  | 'force'
  /** "implementation of", "under": in force. */
  | 'use'

export interface InstrumentWord {
  readonly kind: InstrumentKind
}

export interface InstrumentWords {
  readonly terms: readonly Term<InstrumentWord>[]
}
