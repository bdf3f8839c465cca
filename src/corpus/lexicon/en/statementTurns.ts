import { paired, phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

const INSTRUMENTS = phrases`treaty, agreement, accord, pact, deal, convention, protocol`
const LEVELS = phrases`strategic partnership, comprehensive partnership, comprehensive strategic partnership`
const WORDS_BETWEEN = ['', '*', '* *']
const spaced = (firsts: readonly string[], seconds: readonly string[]) =>
  paired(paired(firsts, WORDS_BETWEEN), seconds).map((phrase) => phrase.replace(/ +/g, ' '))

const LIFTED = phrases`
  dropped, drops, scrapped, scraps, abolished, abolishes, lifted, lifts, waived, waives, removed, removes, did away with, done away with,
  got rid of, gets rid of, took off, taken off, cancelled, canceled, ended, ends, eased, eases, cut, cuts, halved, suspended`
const BURDENS = phrases`
  visas, visa requirements, visa requirement, visa fees, visa fee, visa rules, tariffs, tariff, duties, duty, quotas, quota, restrictions, curbs, limits, barriers, levies,
  import ban, entry ban, red tape`

/** Turns of speech that bring about a stage of their own (codebook section 3). They go before the lists of single verbs. */
export const turnWords: readonly CueWords[] = [
  {
    cue: 'deed',
    words: [
      ...spaced(LIFTED, BURDENS),
      ...phrases`
        can now, may now, are now able to, is now able to, are now free to, is now free to, are now allowed to, is now allowed to, is at last able to, can at last, can once more, can again,
        still at work, are at work, is at work, at work in, at work on, been at work, hard at work,
      let in, lets in, letting in, have let in, has let in, waved through, went over to production, go duty free, enters duty free`,
    ],
  },
  {
    cue: 'none',
    words: phrases`cargo trains, freight trains, passenger trains, night trains, fast trains, more trains, new trains, the trains, by trains, no fewer than, no less than, no more than, no doubt, no matter, in no time, no small, no ordinary, no mean, rose growers, rose grower, rose garden, rose gardens, rose valley, rose festival, rose water, rose petals,
      a few, quite a few, few years, few months, next few, past few, last few, few days, few weeks, went over to, goes over to, go over to, took up residence, took up office,
      took up his post, took up her post, took up the post, took up a post, passed away, came together for, no longer strangers`,
  },
  {
    cue: 'nobody',
    words: phrases`few, so few, too few, very few, hardly any, scarcely any, no one, not one, not a single, nothing`,
  },
  {
    cue: 'sign',
    words: [
      ...spaced(
        phrases`
          unveiled, unveils, launched, proclaimed, moved up to, moved to, went up to, stepped up to, rose to, climbed to, entered, entered into, sealed, formed,
          struck up, set up, concluded, declared, announced, celebrated`,
        LEVELS,
      ),
    ],
  },
  {
    cue: 'ratify',
    words: spaced(
      phrases`passed, passed the, passed a, waved through, waved through the, voted through, voted through the, voted for the, gave assent to the`,
      INSTRUMENTS,
    ),
  },
  {
    cue: 'signNoun',
    words: [
      ...spaced(
        paired(phrases`has, have, had, has had, have had, had had, has long had, have long had, share`, phrases`a, an`),
        INSTRUMENTS,
      ),
      ...phrases`takes effect, take effect, enters into force, enter into force, enters force, goes into force, went into force, gone into force, goes into effect, went into effect, gone into effect`,
    ],
  },
  {
    cue: 'join',
    words: phrases`
      opened diplomatic relations, opened diplomatic ties, opened ties, opened relations, opened formal relations`,
  },
  {
    cue: 'rank',
    words: phrases`
      best customer, best customers, best market, keenest buyer, keenest buyers, main customer, top customer, chief buyer, chief supplier, chief customer, chief market, biggest buyer, biggest customer, best buyer`,
  },
  {
    cue: 'lapse',
    words: phrases`
      was put back, were put back, been put back, came to a close, is to be closed, are to be closed, is to close, are to close, is being wound up, are being wound up, is being closed`,
  },
  {
    cue: 'follow',
    words: phrases`came out of, comes out of, emerged from, grew out of, resulted from, arose from, was born of`,
  },
  {
    cue: 'refuse',
    words: phrases`
      refused, refuses, refusing to, refuse to, refused to, rejected, rejects, rejecting, turned down, turns down, turning down, declined to, declines to, declining to, ruled out, rules out, ruling out, vetoed, vetoes, rebuffed,
      rebuffs, said no to, says no to, said no, does not accept, do not accept, did not accept, would not accept, will not accept, would not hear of, will not hear of, threw out, brushed aside, waved away, shot down`,
  },
  {
    cue: 'agree',
    words: phrases`
      gave his word, gave her word, gave its word, gives his word, given his word, given its word, given the go ahead, gave the go ahead, gives the go ahead, given the green light, gives the green light, given the nod, gave the nod,
      came together on, come together on, came together over, assured * of, assured * * of, assures * of, assured them of, closed ranks on, spoke up together for`,
  },
  {
    cue: 'accept',
    words: phrases`went along with, go along with, goes along with, fell in with, falls in with, took up * invitation, took up the invitation, taken up the invitation, takes up the invitation, took up an offer, took up the offer`,
  },
  {
    cue: 'want',
    words: phrases`
      promise of, promises of, promise that, made no secret of, makes no secret of, plan a, plan an, plan more, plan new, plan joint, let on that, wish list,
      hinted at, hints at, hinting at, held out the prospect of, holds out the prospect of, dangled, means to, mean to, sounded out * on, sounded * out on, sounded * * out on, made overtures, makes overtures,
      has its sights on, have their sights on, has his sights on, had its sights on, has an eye on, have an eye on, have their eye on, has its eye on, has designs on, has high hopes, have high hopes, with an eye to, with an eye on`,
  },
  {
    cue: 'ask',
    words: phrases`
      spoke up for, speaks up for, speak up for, made the case for, makes the case for, made a case for, argued for, argues for, argued in favour of, argued in favor of, came out for, came out in favour of, came down in favour of, stuck up for, put the case for,
      raised the matter of, raised the matter, raises the matter of, took up the matter of, takes up the matter of, took up the case of, raised the case of,
      held out for, plumped for, campaigned for, campaigns for, pitched for, fished for, angled for`,
  },
  {
    cue: 'need',
    words: phrases`is waiting for, are waiting for, waits for, wait for, waited for, was waiting for, were waiting for, has been waiting for, have been waiting for, is still waiting for, are still waiting for`,
  },
  {
    cue: 'future',
    words: phrases`
      is set for, are set for, is scheduled for, are scheduled for, is planned for, are planned for, is slated for, are slated for, is fixed for, are fixed for, is booked for, is pencilled in for, are pencilled in for, is down for, are down for,
      may soon, may yet, might soon, may one day, might one day, was to have, were to have, was due to, were due to, was due, were due, had been due, is expected in, are expected in, is expected at, is expected on, is expected back, is expected next, are expected next`,
  },
  {
    cue: 'discuss',
    words: phrases`
      we spoke about, we spoke of, we talked about, we talked of, we talked over, we went over, we looked at, we dealt with, they spoke about, they spoke of, talking about, talking over, been discussing, been negotiating, been haggling over, had it out over, took a look at, took a long look at, thrashed over, kicked around, was talked over, were talked over, was gone over, were gone over, being gone over,
      was looked into, is looked into, being looked into, being looked at, is being written, are being written, was being written, being written, is being drawn up, in the drafting`,
  },
  {
    cue: 'focus',
    words: phrases`
      turned to, turned also to, spent an hour on, spent * hours on, spent the morning on, spent the afternoon on, spent most of * on, went on to, moved on to, ranged from, ranged over, ranged across, circled around, was about, were about, was all about, was mostly about, were mostly about, dwelt mainly on`,
  },
  {
    cue: 'regard',
    words: phrases`saw a chance, sees a chance, saw chances, sees chances, saw room, sees room, saw scope, sees scope, saw potential, sees potential, saw openings, sees openings, saw an opening, sees an opening, saw a place for, sees a place for`,
  },
  {
    cue: 'say',
    words: phrases`
      regretted, regrets, regretting, lamented, laments, complained, complains, was sorry, is sorry, were sorry, grumbled, grumbles, fretted, worried, worries that, feared, fears that, was afraid, bemoaned, bemoans, was unhappy, found fault,
      joked, jokes, quipped, mused, muses, admitted that, admits that, boasted, boasts, bragged, gushed, countered, retorted, chimed in, put in that, went on, cautioned, cautions, stated that, guessed, thought that, thinks that, hinted that, hints that, let slip that`,
  },
  {
    cue: 'habit',
    words: phrases`helps, backs, funds, finances, feeds, stocks, brews, prints, hires, rents, leases, cuts and packs, looks after, look after, cares for, care for, tends, tend`,
  },
]
