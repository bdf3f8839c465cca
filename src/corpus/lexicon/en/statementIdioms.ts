import { paired, phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

const FINISHED = phrases`
  wound up, winds up, wind up, winding up, rounded off, rounds off, rounding off, finished, finishes, ended, ends, concluded,
  concludes, completed, completes, wrapped up, wraps up, came to the end of, were through`
const COURSES = phrases`
  drill, drills, exercise, exercises, course, courses, training, patrol, patrols, class, classes, war game, war games,
  manoeuvres, maneuvers, programme, internship, internships, apprenticeship, deployment, rescue, survey, dig`
/** "wound up a three-day drill": one word, two or three between (an article is passed over by the finder). */
const BETWEEN = ['*', '* *', '* * *', '* * * *'] as const

const NO_LONGER = phrases`no longer, need not, needn't, do not have to, does not have to, don't have to, doesn't have to`
const BURDENS = phrases`
  pay, pays, need, needs, require, requires, have to, has to, face, faces, owe, owes, apply for, applies for, queue, wait,
  carry, show, levy, levies, charge, charges, ask for, asks for, demand, demands`

/** Turns of phrase by which newspapers tell deeds, signings and halts (codebook section 3). */
export const idiomWords: readonly CueWords[] = [
  {
    cue: 'deed',
    words: [
      ...paired(paired(FINISHED, BETWEEN), COURSES),
      ...paired(FINISHED, COURSES),
      // A burden that is lifted has been lifted: "no longer pay tuition".
      ...paired(NO_LONGER, BURDENS),
      ...phrases`
        pay no, pays no, need no, needs no, without paying, free of charge, free of duty, free of tuition,
        trust each other, trust one another, trusts each other, know each other better, know one another better,
        wound up, rounded off, put up, puts up, put in place, dug,
        grown up, looked after, taken in, took in, passed on, passes on, taken on, took on, set aside, given away, gave away,
        drew up, put to work, put to use, put into use, came online, came on stream, went live, goes live,
        rolled out, rolled off, chipped in, footed the bill, picked up the bill, threw open`,
    ],
  },
  {
    cue: 'sign',
    words: phrases`
      put their names to, put his name to, put her name to, put its name to, have put their names to, put their signatures to,
      put his signature to, put her signature to, put pen to paper on, set their names to, put their names on, set their seal to,
      opened diplomatic relations, opened diplomatic ties, opened ties, opened relations, opened formal relations,
      entered diplomatic relations, took up diplomatic relations, took up relations, began diplomatic relations,
      started diplomatic relations, forged diplomatic relations, forged diplomatic ties, recognised each other,
      recognized each other, exchanged ambassadors`,
  },
  {
    cue: 'halt',
    words: phrases`
      was wound up, were wound up, been wound up, being wound up, given up, gave up, gives up, giving up, give up, gave up on, mothballed,
      axed, ditched, scrubbed, let drop, let lapse, fell by the wayside, fallen by the wayside, came to naught,
      came to nought, come to nothing, went nowhere, gone nowhere, never materialised, never materialized,
      has not materialised, has not materialized, got off the ground, left unsigned, left in limbo, in limbo, ran aground,
      put * on hold, put * * on hold, put * on ice, put * * on ice`,
  },
  { cue: 'call', words: phrases`called on, calls on, calling on, called upon, calls upon, calling upon` },
  {
    cue: 'haltBefore',
    words: [
      ...paired(
        phrases`put, puts, putting`,
        phrases`it on hold, them on hold, it on ice, them on ice, it off, them off, it aside, them aside`,
      ),
      ...paired(phrases`called, calls, calling`, phrases`it off, them off`),
      ...paired(phrases`turned, turns, turning`, phrases`it down, them down`),
      ...paired(
        phrases`shelved, dropped, rejected, scrapped, blocked, refused, suspended, postponed, cancelled, canceled, delayed, stopped,
          halted, abandoned, vetoed, withdrew, withdrawn, frozen, froze, stalled, shelves, drops, rejects, scraps, blocks, suspends`,
        phrases`it, them`,
      ),
    ],
  },
  {
    cue: 'mention',
    words: phrases`
      matters to, matter to, matters more, matter more, means a lot, means much, counts for, is dear to,
      talked about since, talked of since, spoken of since, mooted since, discussed since, talked about for years,
      talked of for years, spoken of for years, mooted for years, discussed for years, long discussed, long been talked about,
      long talked about, long mooted, talked about for decades, discussed for decades`,
  },
  {
    cue: 'discuss',
    words: phrases`drafted, draft, drawn up, worked out, batted around, kicked around, weighed up, raised again`,
  },
  {
    cue: 'visit',
    words: phrases`
      wound up a visit, wound up * visit, wound up * * visit, wound up * * * visit, wound up a trip, wound up * trip, wound up * * trip,
      wound up a tour, wound up * tour, wound up talks, wound up * talks, wound up a meeting, wound up * meeting,
      winds up a visit, winds up * visit, winds up * * visit, winds up * trip, looked in on, dropped in on`,
  },
  {
    cue: 'habit',
    words: phrases`study on, studies on, live off, stay in, stay at, ply, plies, berth at, berths at, dock at, docks at`,
  },
]
