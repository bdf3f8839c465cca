import type { AsPlainObject } from 'minisearch'
import * as v from 'valibot'
import { SEARCH_FORMAT, type SearchIndex } from '../../models/search/SearchIndex.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const once = { article: whole, nth: whole, sentence: v.nullable(whole), articles: whole }
const thing = v.variant('kind', [
  v.object({ kind: v.literal('partner'), partner: v.string(), names: v.array(v.string()) }),
  v.object({ kind: v.literal('event'), nth: whole }),
  v.object({ kind: v.picklist(['person', 'instrument']), ...once }),
])

/** MiniSearch checks the rest of its own form. */
const names = v.custom<AsPlainObject>(
  (input) => typeof input === 'object' && input !== null && 'index' in input && Array.isArray(input.index),
  'an index of names',
)

/** Signs of `pack.ts`, and nothing else. */
const packed = v.pipe(v.string(), v.regex(/^[0-O\]-|]*$/))

export const searchSchema: v.GenericSchema<unknown, SearchIndex> = v.object({
  format: v.literal(SEARCH_FORMAT),
  hash: v.string(),
  sentences: v.array(whole),
  days: v.array(v.nullable(v.number())),
  statements: packed,
  events: v.array(packed),
  words: v.array(v.string()),
  found: v.array(v.string()),
  things: v.array(thing),
  names,
})
