/**
 * Two links to one state: a live link shows it in whatever record the site has when it is opened; a frozen one names the corpus that it was made
 * from by its hash, and the page says so when the site has another (`app/frozen`).
 */
import { shortHash } from '../../corpus/index/Versions.ts'
import { type AddressState, writeAddress } from './address.ts'

/** `#/v1/…` of a state as the corpus with this hash has it. */
export const frozenHref = (state: AddressState, hash: string) =>
  `#${writeAddress({ ...state, corpus: shortHash(hash) })}`

/** `#/v1/…` of a state, in whatever corpus the site has. */
export const liveHref = (state: AddressState) => `#${writeAddress({ ...state, corpus: null })}`
