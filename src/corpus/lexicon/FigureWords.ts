/** The words that make a number a figure about the relationship (codebook section 6), or keep it from being one. */
import type { Term } from '../terms.ts'

export type FigureWord =
  /** A number in words ("sixty"). */
  | { readonly kind: 'number'; readonly value: number }
  /** "million", "tỷ": what the number before it is multiplied by. */
  | { readonly kind: 'scale'; readonly value: number }
  /** A currency, by name or sign, before or after its amount. */
  | { readonly kind: 'money'; readonly currency: string }
  /** A unit that always makes a figure: "%", "MW", "tonnes". `unit` is how it is written in the record. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** "doubling", "gấp ba": a multiple by itself. */
  | { readonly kind: 'multiple'; readonly value: number }
  /** "-fold", "gấp … lần": a multiple with its number. */
  | { readonly kind: 'fold' }
  /** "thousands of": an order of magnitude. */
  | { readonly kind: 'many'; readonly value: number }
  /** "years" and "anniversary": a figure where they are the relationship's, or a stretch that has passed. */
  | { readonly kind: 'years' | 'anniversary' }
  /** After the number: what is counted and is no figure ("sides", "documents", "days"). */
  | { readonly kind: 'uncounted' }
  /** As above, but only right behind the number, where nouns come before what tells them apart ("12 sĩ quan nước ông"). */
  | { readonly kind: 'uncounted-beside' }
  /** A number and its unit in one phrase, where the number's word has another meaning too ("năm năm"). */
  | { readonly kind: 'amount'; readonly value: number; readonly unit: string }
  /** A small word, which is no noun that a number could count. */
  | { readonly kind: 'small' }
  /** Before the number: what makes it an ordinal, a reference or a time to come ("No.", "lần thứ", "the next"). */
  | { readonly kind: 'no-figure' }

export interface FigureWords {
  readonly terms: readonly Term<FigureWord>[]
  /** The sign before decimals: "10.4" or "10,4". */
  readonly decimal: '.' | ','
}
