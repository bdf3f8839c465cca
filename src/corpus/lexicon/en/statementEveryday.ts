import { paired, phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

const LEVELS = phrases`
  comprehensive strategic partners, strategic partners, comprehensive partners, extensive strategic partners, special strategic partners,
  strategic cooperative partners, full strategic partners`
const SERVICES = phrases`
  fly, flies, run, runs, sail, sails, teach, teaches, buy, buys, sell, sells, send, sends, take, takes, work, works, call, calls, operate, operates, go, goes, come, comes,
  give, gives, lend, lends, offer, offers, exist, exists, meet, meets, pay for, pays for, make, makes, grow, grows, trade, trades, patrol, patrols, host, hosts, study, serve, serves`

/** How everyday English tells deeds, wishes, talks and ends (codebook section 3). */
export const everydayWords: readonly CueWords[] = [
  {
    cue: 'halt',
    words: [
      ...paired(['no longer'], SERVICES),
      ...phrases`
        gathered dust, gathers dust, gathering dust, gather dust, let * lapse, let * * lapse, let * * * lapse, let * * * * lapse, gathered nothing but dust, has run out, have run out, had run out, run out, ran out, runs out, not be renewed, not renewed, not been renewed, never renewed,
        not be extended, not been extended, dried up, dries up, dead letter, left hanging, came unstuck, come unstuck, never took off, not taken off, failed to take off, got nowhere,
        gets nowhere, get nowhere, put back until, put back to, pushed back, nothing came of, nothing has come of, nothing came out of, came of nothing, wound down, winding down, wind down,
        closed its doors, shut its doors, shut, shuts, dropped the idea, dropped its plan*, drop the idea, dropped his plan*, threw out, thrown out, said no to, says no to, said no, turned its back on, turned away from,
        stuck, is stuck, are stuck, stood still, stands still, on the back burner, in a drawer, in the drawer, in a desk drawer, paused, pauses, on pause, put aside, laid aside, struck down, overturned,
        fizzled out, fizzled, petered out, foundered, backed off, backed away, walked out, lost interest, lost patience, ran dry, run dry, hit a wall, hit a snag, ran into the sand, run into the sand,
        went cold, gone cold, went quiet, gone quiet, left unfinished, left half built, half built, unfinished, stands idle, lies idle, lie idle, stood idle, stand idle, lay idle, stands empty, stood empty,
        dormant, lain dormant, torn up, tore up, reneged, reneges, went bust, went bankrupt, gone bankrupt, out of business, closed, is closed, were closed, kept out, turned back, expelled, recalled its ambassador,
        let slip, gone to sleep, went to sleep, asleep, let die, died a death, died away, killed off, stopped short, is no more, are no more, cut short, did not go ahead, has not gone ahead, not going ahead,
        quashed, annulled, voided, nixed, thwarted, scotched, parked, sidelined, passed over, told to wait, came to grief, come to grief, sunk, in abeyance`,
    ],
  },
  {
    cue: 'want',
    words: phrases`
      plan is for, plan is to, plans are for, plans are to, idea is to, idea is for, aim is to, aim is for, goal is to, hope is to, hope is that, hope is for, would be glad to, would be happy to, would be pleased to, would be delighted to, would do better to, would do well to, would be wise to, would be better off, had better, might as well, may as well,
      voiced hope, voiced hopes, voiced the hope, voices hope, pinned hopes on, pins hopes on, pinned his hopes on, pins its hopes on, set its heart on, set his heart on, longs for, longs to, is after, are after, is out to, are out to, is bent on, dreams of, dream of,
      bids for, bid for, bid to, is bidding, courts, woos, wooing, courting, is lobbying, is pressing, is pushing, is banking on, are banking on, banking on, toying with, toys with, thinking of, thinks of, is thinking, are thinking, is minded to, are minded to,
      has offered to, have offered to, had offered to,                
        has plans for, has plans to, have plans to, have plans for, draws up plans, drew up plans, would welcome, would gladly see, will gladly, is game, is up for, are up for, sets store by finding, is looking into, are looking into, is on course to, are on course to,
      would love to, would prefer to, would prefer, would rather, is anxious to, are anxious to, is impatient to, cannot wait to, wants in, itching to, fancies, has its sights, is eyeing, are eyeing`,
  },
  {
    cue: 'future',
    words: phrases`is planned, are planned, is pencilled in, are pencilled in, on the cards, on the drawing board, in the works, in the pipeline, is down for, are down for, is due, are due, is due in, are due in, is due next, are due next, is in the offing, in the offing, coming soon, is coming, are coming, next in line, is next, are next, should come next, comes next`,
  },
  {
    cue: 'need',
    words: phrases`why not, time to, high time, no reason not to, ought, better to, it pays to, could do with, could use more, deserve, deserves`,
  },
  {
    cue: 'ask',
    words: phrases`
      put in for, put in a request, put in a word for, made a plea, made a request, wrote to ask, lodged a request, turned to * for, bade, pleaded with, plead with, pleads with, knocked on the door, pressed * to, pressed * for, presses * to, presses * for, pushed * to, pushes * to`,
  },
  {
    cue: 'discuss',
    words: phrases`
      is close to a deal, are close to a deal, close to agreement, close to an agreement, near a deal, nearing a deal, close to a deal, talks still go on, talks go on, talks are still going on, talks are under way, talks drag on, talks dragged on, talks continue, talks have begun, talks have started, talks began, talks started, talks opened, haggled, haggling, haggle, bargained, bargaining, wrangled, wrangling, talking terms, put their heads together,
      chewed over, mulled over, ran through, ran over, talked through, talked of, spoke on, traded notes, ranged over, ranged across, turned over, went into, sat down to discuss, sat down to talk, had words on, held a first round, batted about, took soundings`,
  },
  {
    cue: 'focus',
    words: phrases`
      turned to, ranged over, dwelt on, was given over to, were given over to, was taken up with, were taken up with, had on their list`,
  },
  {
    cue: 'agree',
    words: phrases`
      both back, both countries back, both sides back, both nations back, the two countries back, the two sides back, gave their blessing, gave its blessing, gave his blessing, said yes to, says yes to, said yes, came round to, settled for, fixed on, set a date, set the date, fixed a date, fixed the date, chose to, no objection to, went along with, came on board, gave the nod, gave a nod, took up the offer, took up his offer, took up her offer,
      had no objection, has no objection, have no objection, fell in with, found agreement, reached a deal in principle, made up their minds to, made up its mind to, gave his word, gave her word, gave its word, promised each other, promised one another`,
  },
  {
    cue: 'sign',
    words: [
      ...paired(
        phrases`are now, now rank as, now count as, became each other's, have become, are henceforth, are from now on, call each other, now call each other, made each other`,
        LEVELS,
      ),
      ...phrases`exchanged letters on, swapped letters on, exchanged notes on, put its name to, set their hands to, put their hands to, put ink to, swapped ratification, put their stamp on, put his hand to, are now partners`,
    ],
  },
  {
    cue: 'conclude',
    words: phrases`renewed, prolonged, rolled over, closed a deal, closed the deal, closed deals, wrapped up a deal, closed on`,
  },
  {
    cue: 'rank',
    words: phrases`
      number 1*, number 2*, number 3*, number 4*, number 5*, number 6*, number 7*, number 8*, number 9*, numbers 1*, numbered 1*, more than any other, than any other, than anyone else, comes second, comes third, comes fourth, comes fifth, come second, come third, stands first, stands second, stands third, third among, second among, first among, comes after, behind only, buy more, buys more, sell more than, tops the list, leads the list, heads the list,
      half of all, a third of all, a quarter of all, most of the, the bulk of the, the most of any, outranks, outsells, more than the year before, more than a year before, more than the previous, less than the year before, up on the year, down on the year`,
  },
  {
    cue: 'deed',
    words: phrases`
      been through, has been through, have been through, had been through, gone through, passed through, was raised from, were raised from, was raised by, were raised by, raised from, been raised from, been raised to, may now, can now, are now free to, is now free to, are now allowed, is now allowed, are free to, was handed over, were handed over, put in at, puts in at, put into port, tied up at, ties up at, tied up in, dropped anchor, drops anchor, drop anchor, moored, moors, lay at anchor, lies at anchor, came alongside, steamed into, sailed into, sails into, sailed for, made fast,
      on show, on view, on display, went on show, goes on show, has been shown, been shown, screened, played to, came home, flown home, brought home, sent home, handed, hands out, handed out, gave out, doled out, flown in, flew in, shipped in, trucked in, dug up, unearthed, mended, patched up, paved, piped,
      drilled, pumped, milled, roasted, bottled, sewn, sewed, woven, packed, assembled, manufactured, leased, rented, chartered, hands over, has been handed, gone on patrol, went on patrol, taken out of, fished out, pulled out of the water, saw service, kept going, keeps going, goes on sale, went on sale, put on sale, found work, found jobs,
      found a market, found buyers, found its way, made the trip, made the voyage, came back with, found homes, taught at, is taught, are taught, set foot, showed how, shown how, taught how, looked after, played host to, plays host to, put to sea together, shared out, moved in, settled down, put down roots`,
  },
  {
    cue: 'habit',
    words: phrases`
      absorbs, absorb, accommodates, accommodate, bakes, bake, borrows, borrow, brews, brew, brings, bring,
      broadcasts, broadcast, builds, build, buries, bury, celebrates, celebrate, cleans, clean, clears, clear,
      climbs, climb, collects, collect, competes, compete, connects, connect, consumes, consume, cultivates,
      cultivate, cures, cure, defends, defend, delivers, deliver, deploys, deploy, digs, dig, donates, donate,
      dredges, dredge, drinks, drives, drive, earns, earn, eats, eat, educates, educate, enjoys, enjoy, enrols,
      enrol, enters, enter, equips, equip, erects, erect, escorts, escort, examines, examine, extracts, extract,
      fetches, fetch, fights, fills, fill, finances, finance, fixes, fix, flows, furnishes, furnish, gathers,
      gather, grazes, graze, grinds, grind, guides, handles, handle, harvests, hauls, help, hires, hire, host,
      insures, insure, joins, join, keeps, keep, lays, lay, leads, learns, learn, lends, lend, loads, maintains,
      maintain, makes, make, manages, manage, mends, mend, mentors, mentor, monitors, monitor, nurses, nurse,
      obtains, obtain, occupies, occupy, owns, own, packs, paints, paves, pave, performs, perform, ploughs, pours,
      pour, practises, practise, prepares, prepare, preserves, preserve, produces, produce, protects, protect,
      publishes, publish, pumps, pump, puts, put, raises, raise, reaches, reach, read, rears, rear, receives,
      receive, recovers, recover, recruits, recruit, recycles, recycle, refines, refine, rehearses, rehearse,
      rescues, rescue, restores, restore, roasts, roast, saves, save, scans, scan, sends, send, serves, serve,
      settles, settle, sews, sew, shelters, shelter, sings, sing, sits, sit, speaks, speak, spends, spend, spins,
      sponsors, sponsor, stand, stay, steers, steer, stitches, stitch, study, supply, sweeps, sweep, swims, swim,
      takes, take, taps, teaches, teach, tends, tend, tows, train, translates, translate, transports, travels,
      travel, treats, treat, tutors, tutor, unloads, unload, vaccinates, vaccinate, washes, watches, wears, wear,
      weaves, weave, weighs, weigh, wins, wires, writes, write,

      makes, make, cut and pack, cuts and packs, packs, pack, turn out, turns out, churn out, churns out, reaches, fills, fill, feeds, feed, lights, powers, burns, mills, refines, roasts, breeds, rears, farms, raises, drills, pumps, digs, mines, builds, assembles, assemble, sews, sew, weaves, weave, repairs, repair, tends, nurses, mends, plays for,
      coaches, leases, rents, charters, ferries, hauls, pays for, keeps, fetch, fetches, yield, yields, goes into, go into, stocks, stock, flies to, fly to, flies from, fly from, flies between, fly between, lets, mans, staffs, teaches, meet every, meets every, meet each, meets each, meet once, meets once, meet twice, meets twice, sit together, swap, swaps, play, plays`,
  },
  {
    cue: 'mention',
    words: phrases`
      could, might, live in, lives in, still pays, still pay, still faces, still face, still owes, still lacks, still lack, lacks, lack, weak point, weak spot, stumbling stone, sticking point, sticking points, hindrance, a long way off, a long way to go, little known, hardly known, barely known, underused, not ready, is not ready, are not ready`,
  },
]
