/** The words that name an instrument and say how it stands (codebook section 6). */
import type { Term } from '../terms.ts'

export type InstrumentWord =
  /** A noun for an instrument that is one by itself, whatever stands beside it ("joint statement"). */
  | { readonly kind: 'named' }
  /** As `named`, and made on the day unless the text says otherwise. */
  | { readonly kind: 'statement' }
  /** A noun that is one only with what it is about, or as part of a name ("agreement on…", "Action Plan"). */
  | { readonly kind: 'noun' }
  /** As `noun`, in a language that says right behind it what it is about ("hiệp định vay vốn"). */
  | { readonly kind: 'head' }
  /** A noun that is an instrument only as the end of a name in capitals ("the Mekong Delta Plan"). */
  | { readonly kind: 'titled' }
  /** An instrument of the world's, in force whatever is said around it ("UNCLOS"). */
  | { readonly kind: 'world' }
  /** A standing body ("joint committee"); numbered meetings of it are none. */
  | { readonly kind: 'body' }
  /** Plurals and words in passing that name no instrument ("documents", "agreements", "in agreement"). */
  | { readonly kind: 'loose' }
  /** What stands in a list after its noun: "two letters of intent are about A and about B". */
  | { readonly kind: 'each' }
  /** Instruments known by their letters ("UNCLOS"). */
  | { readonly kind: 'letters' }
  /** A word that may be part of a name, before or after its noun, without a capital ("free", "trade", "hợp tác"). */
  | { readonly kind: 'part' }
  /** A word that a comma parts from the rest of its name ("phòng, chống"). */
  | { readonly kind: 'pair' }
  /** "on", "about", "về": what it is about follows. */
  | { readonly kind: 'about' }
  /** Ends a name that says what it is about ("which", "được"). */
  | { readonly kind: 'stop' }
  /** "and". */
  | { readonly kind: 'and' }
  /** Stands inside a name between its capitals ("of the"). */
  | { readonly kind: 'small' }
  /** "the", "this": before a name already told. */
  | { readonly kind: 'told' }
  /** "signed", "adopted": now, if nothing says otherwise. */
  | { readonly kind: 'adopt' }
  /** "newly signed", "ký dịp này": now, whatever else is said. */
  | { readonly kind: 'now' }
  /** "negotiate", "hope", "sẽ": not yet. */
  | { readonly kind: 'plan' }
  | { readonly kind: 'ratify' }
  /** "under negotiation", "postponed": not yet, on whichever side of the name it stands. */
  | { readonly kind: 'pending' }
  /** "có hiệu lực": in force, and no part of the name before it. */
  | { readonly kind: 'force' }
  /** "implementation of", "under": in force. */
  | { readonly kind: 'use' }

export interface InstrumentWords {
  readonly terms: readonly Term<InstrumentWord>[]
}
