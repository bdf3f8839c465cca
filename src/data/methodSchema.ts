/** `corpus/method.json` as it comes in. What the page draws is typed in `models/method/`; a difference between the two does not compile. */
import * as v from 'valibot'
import { CODED_LANGS, REASONS } from '../corpus/codebook.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const tally = v.object({ right: count, extra: count, missed: count })

const measured = v.object({
  part: v.picklist(['heldOut', 'seen']),
  lang: v.picklist(CODED_LANGS),
  texts: count,
  levels: v.object({ statement: tally, sector: tally, stage: tally, cell: tally, event: tally }),
  stages: v.object({ mentioned: tally, proposed: tally, agreed: tally, signed: tally, delivered: tally }),
  voice: v.object({ right: count, of: count }),
})

export const methodSchema = v.object({
  format: v.literal(1),
  version: v.string(),
  corpus: v.string(),
  measured: v.nullable(v.array(measured)),
  uncoded: v.array(
    v.object({
      reason: v.picklist(REASONS),
      sentences: count,
      articles: count,
      example: v.object({ article: v.string(), start: count, end: count }),
    }),
  ),
})
