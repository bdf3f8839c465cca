import { paired, phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

const NOT_YET = phrases`has yet to, have yet to, had yet to, is yet to, are yet to, has not yet, have not yet, has still not, have still not, has not, have not, had not`
const BEGIN = phrases`
  begin, begun, start, started, open, be opened, been opened, opened, be built, been built, be held, been held, take place, taken place,
  be drafted, been drafted, be drawn up, been drawn up, been written, be written, be finished, been finished, be settled, been settled, be agreed, been agreed,
  got under way, get under way, gone ahead, go ahead, taken off, take off, bear fruit, borne fruit, materialise, materialised, materialize, materialized, be funded, been funded, been paid`
const NOT_AGAIN = phrases`
  come back, returned, resumed, been resumed, restarted, been restarted, reopened, been reopened, been renewed, renewed, been repeated,
  been replaced, been restored, been revived, gone back, recovered, reappeared, flown since, run since, met since`

/** What ends, what has not begun, and what goes on no more (codebook section 3, "Halted"). */
export const endWords: readonly CueWords[] = [
  {
    cue: 'lapse',
    words: [
      ...paired(phrases`has not, have not, had not, hasn't, haven't, never`, NOT_AGAIN),
      ...phrases`
        broke down, broken down, collapsed, fell through, fallen through, stalled, lapsed, expired, ground to a halt, came to a halt,
        came to nothing, come to nothing, comes to nothing, came to naught, came to nought, come to naught, came to an end, comes to an end, come to an end,
        fell by the wayside, fallen by the wayside, went nowhere, gone nowhere, never materialised, never materialized, has not materialised,
        has not materialized, did not materialise, did not materialize, got off the ground, never got off the ground, never took off, ran aground, dried up, dries up,
        petered out, fizzled out, died out, died down, faded away, fell apart, fallen apart, fell flat, foundered, floundered, came unstuck,
        went under, went bust, went bankrupt, folded, has run out, have run out, had run out, ran out, runs out, run its course,
        has shut, have shut, had shut, shut its doors, shut their doors, closed its doors, closed their doors, closes its doors, shut up shop, closed shop,
        stands idle, stand idle, stood idle, lies idle, lie idle, lay idle, never opened, never came about, was never built, were never built, never happened,
        never began, never started, never took place, never left the drawing board, never flew, never ran, never came, hit a wall, hit the buffers,
        ceased to exist, went out of business, fell silent, is no more, are no more, went quiet, got nowhere, got stuck, is stuck, are stuck, has stalled, have stalled, petered away`,
    ],
  },
  { cue: 'undone', words: paired(NOT_YET, BEGIN) },
  { cue: 'noMore', words: phrases`no longer` },
  { cue: 'close', words: phrases`closed, closes, closing down, closed down, shut, shuts` },
  {
    cue: 'follow',
    words: phrases`
      followed, follow, dates from, date from, dated from, dates back to, date back to, goes back to, go back to, went back to, runs until, runs to, run until, binds, bind, governs, govern`,
  },
  {
    cue: 'mention',
    words: phrases`unsigned, goes unsigned, gone unsigned, lies unsigned, remains unsigned`,
  },
  {
    cue: 'none',
    words: phrases`followed by, follows from, closed session, closed door, closed doors, shut out of, closed to, closes the gap, closed the gap`,
  },
]
