import { phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

/** What a word does to the stage (codebook section 3). */
export const cueWords: readonly CueWords[] = [
  {
    cue: 'say',
    words: phrases`
      said, called, calls, asked about, asked whether, asked how, asked after, says, say, saying, told, tells, noted, notes, noting, stated, states, stating, affirmed, affirms,
      affirming, emphasised, emphasized, emphasises, emphasizes, emphasising, emphasizing, stressed, stresses,
      stressing, underlined, underlines, underlining, underscored, underscores, underscoring, highlighted,
      highlights, highlighting, reaffirmed, reaffirms, reaffirming, reiterated, reiterates, reiterating, added,
      adds, adding that, remarked, pointed out, points out, mentioned, recalled, recalls, recalling, explained,
      shared, shared that, shared his, shared her, shared their, expressed, expresses, expressing, described,
      describes, describing, called it, called the, calling, named, assessed, acknowledged, acknowledges,
      recognised, recognized, praised, praising, lauded, hailed, hailing, highly evaluated, highly valued,
      spoke highly, spoke of, speaks of, spoke about, congratulated, congratulating, commended, informed, briefed,
      announced, announces, announcing, declared, revealed, confirmed, confirms, told reporters, commented,
      observed, argued, claimed, believed, believes, in his view, voiced, conveyed, conveying, extended, rejoiced,
      was pleased, were pleased, is pleased, were delighted, was delighted, took note, reported, put the, wrote,
      posted, viewed, views, asserted, asserting, opined, made clear, appreciated, appreciates, appreciating,
      welcomed, welcomes, welcoming, called defence, called cooperation, called trade`,
  },
  {
    cue: 'thank',
    words: phrases`
      thanked, thanks, thanking, grateful to, expressed gratitude, expressed his gratitude, expressed thanks,
      expressed his thanks, expressed her thanks, expressed deep gratitude, expressed sincere thanks,
      expressed appreciation for the support, appreciated the support, appreciated the valuable support,
      appreciated * support, expressed profound gratitude`,
  },
  {
    cue: 'want',
    words: phrases`
      want, wants, offered to, offers to, offering to, offer to, wanted, wanting, wish, wishes, wished, wishing, hope, hopes, hoped, hoping,  
             request,   
           expect, expects, expected, expecting, 
              recommends, advocated,
        is ready to, are ready to, stands ready to, stand ready to, stood ready to, ready to,
      readiness to, willing to, willingness to, willingness, readiness, prepared to, desire to, desires to,
      desired to, desire, keen to, keen on, was keen on, is keen on, eager to, looks forward to, look forward to,
      looked forward to, looking forward to, aims to, aim to, aimed to, aims at, aiming to, aiming at, aimed at,
      aiming for, targets, targeting, seek, seeks, sought, seeking, seeks to, plan to, plans to, planned to,
      planning to, plans, plan for, intends to, intend to, intended to, intention to, considering, is considering,
      are considering, hopes that, ambition to, strives to, strive to, striving to, looking to, prioritise,
      prioritises, prioritize, vows to seek, would like to, would like, aspires to,  pushing for,
        ordered, instructed, directed, assigned,  determination to, determined to,
         tasked, want to, interested in, interest in, expressed interest, eyes,
      eyeing, promised, promises, promise to, hopes for, hopeful, supported the idea, supports the idea, advised,
      is planning, are planning, is preparing, are preparing, promising new`,
  },
  {
    cue: 'future',
    words: phrases`
      will, would, shall, 'll, is to, are to, was to, were to, is to be, are to be, is set to, are set to,
      is due to, are due to, is scheduled to, are scheduled to, scheduled to, due to be, set to, slated to,
      is expected to, are expected to, was expected to, were expected to, is also expected to, are also expected to,
      expected to, is likely to, are likely to, poised to, going to, to be prepared`,
  },
  {
    cue: 'need',
    words: phrases`
      with the aim of, with the goal of, goal of, target of, goals, goal, target, with a view to, expectations,
      expectation, suggestions, suggestion, proposals, proposal, necessity of, need to, needs to, needed to, need,
      needs, should, must, have to, has to, ought to, necessary to, it is necessary, it is important to,
      it is essential to, to be signed, to be done, is needed, are needed, yet to, has yet to, have yet to, let us`,
  },
  {
    cue: 'agree',
    words: phrases`
      agreed, agree, agrees, agreeing, agreed to, agreed on, agreed that, consented, see eye to eye, saw eye to eye, speak with one voice, stand together, stood together, share the same view, hold the same view, are of one mind, at one on,  teamed up, team up, joined forces, join forces, consent, consensus on,
      reached consensus, reached a consensus, reached agreement on, concurred, concur, committed, commit, commits,
      committing, are committed to, is committed to, commitment to, commitment, commitments, pledged, pledge,
      pledges, pledging, vowed, vow, vows, vowing, resolved to, resolved on, resolve to, resolved, decided, decide,
      decides, decided to, have decided, determined, are united, undertook, undertake, undertaken to,
      agreement in principle, agreed in principle, green lit, gave the green light, are ready to act, gave consent,
      unanimous, unanimously, share the view, shared the view, shared views, shared their stance, shared stance,
      share common vision, were of one mind, came to an agreement`,
  },
  {
    cue: 'discuss',
    words: phrases`
      discussed, went over, went through, talked over, discussion, discussions, exchanged views, exchanged opinions, exchanged in depth views,
      exchanged ideas, talks covered, talks on, talks about, talks go on, talks are going on, negotiated,
      negotiation*, in negotiations, explored, reviewed, considered measures, deliberated, consulted, outlined,
      charted, mapped out, touched on, talked about, held talks on, held discussions on, sought ways, looked at,
      looked into, debated, sounded out, addressed, in talks, are in talks, ongoing talks, are discussing,
      were discussing, weighed, agenda, are negotiating, are exploring, on the table, compared notes, seeking ways,
      sought measures`,
  },
  {
    cue: 'sign',
    words: phrases`
      signed, inked,   adopted, ratified, initialled, initialed, concluded, 
           
        concluding an agreement, issued a joint statement,
      issued joint statement, released a joint statement, issued a joint communique, exchanged documents,
      exchange of signed, exchanged agreements, handed over agreements, established, set up, were set up,
      was set up, upgraded, put relations, put ties, put their relations, put their ties, declared a, was declared, were declared, proclaimed, announced a strategic, announced a comprehensive,  elevated, raised ties, raised relations, raised their, lifted ties, formalised,
      formalized, normalised, normalized, inaugurated the mechanism, launched a dialogue, struck a deal,
      struck deals,  exchanged memoranda, exchanged mou*, witnessed the signing of, witness the signing of,
      witnessed the exchange of, were exchanged between, jointly announced the establishment,
      announced the establishment, announced the upgrade, announced the upgrading, announced the elevation,
      announced the signing, announced an upgrade, announced the conclusion, finalised a deal, finalized a deal,
         granted the status, twinned`,
  },
  {
    cue: 'signBase',
    words: phrases`
      sign, signing, adopt, adopting, ratify, ratifying, ratification, conclude, concluding, conclusion of,
      establish, establishing, establishment of, establishment, upgrade, upgrading, elevate, elevating, elevation,
      entry into force, finalise, finalising, finalize, finalizing, formalise, formalize, setting up, launch of,
      set up a`,
  },
  {
    cue: 'join',
    words: phrases`
      became, become the first, has become, have become, becoming, makes the two countries, made the two countries,
      makes * the first, makes, turned into, has been elevated, have been elevated, 
        
         
        `,
  },
  {
    cue: 'deed',
    words: phrases`
      grew, grown, grow steadily, has grown, have grown, rose, risen, rises, jumped, surged, soared, climbed,
      increased, expanded, doubled, tripled, quadrupled, fell, dropped by, declined, shrank, slipped,  hit,
      topped, exceeded, surpassed, totalled, totaled, came to, amounted to, stood at, stands at, hovered, recorded,
      record steady, posted growth, yielded, witnessed growth, has seen, have seen, saw growth, seen growth,
      saw an increase, achieved, gained, attained, made progress, made great strides, made strides, progressing,
      is progressing, are progressing, advanced, developing well, developing positively, developed strongly,
      developed well, flourished, thrived, strengthened, deepened, consolidated, fostered, intensified, broadened,
      enhanced, promoted, bolstered, boosted, cemented, improved, diversified, reinforced, maintained, sustained,
      preserved, nurtured, kept up, kept growing, stepped up, trained, educated, taught, studied, learned,
      graduated, worked in, sent, provided, supplied, delivered, donated, gave, given, gifted,  granted,
      offered, funded, financed, helped, assisted, aided, supported, stand for, stands for, stood for, uphold, upholds, oppose, opposes, opposed, backed, contributed, built, constructed,
      completed, opened, reopened, inaugurated, launched, holds, hosts, trains, teaches, provides, supplies, buys, sells, funds, gives, sends, taught, caught, brought, took, made, spent, seized, arrested, led to, set aside, earned,  opens, won, wins, live in, live there, lives in, study there, study in, work there, works there, lived in, runs from, lent, started, began, begun, kicked off,
      broke ground, broken ground, broke, put into operation, put into service, went into operation, in operation,
      operates, operate, operating,  runs, ran, implemented, carried out, conducted, undertaken, organised,
      organized, hosted, held, performed, staged, celebrated, showcased, introduced, exported, imported, bought,
      purchased, sold, shipped, ordered, invested, poured, injected, disbursed, waived, exempted, exempting,
      lifted the ban, eased, facilitated, allowed, licensed, granted licences, recruited, hired, employed,
      received * workers, welcomed * tourists, attracted, drew, visited by,  coordinated, cooperated,
      collaborated, worked together, joined, participated, joined hands, fought, paid an official, paid a state,
      paid, laid, served, created, generated, translated, published, restored, renovated, repatriated, returned,
      recovered, rescued, searched, demarcated, cleared, planted, connected, linked, transferred, resumed,
      reached * billion, are studying, are working, is working, are living, work effectively, worked effectively,
      worked well, operating effectively, operated effectively, been effective, bore fruit, stand stands as,
      is home to, are home to, are implementing, is implementing, being implemented, under way, underway,
      are working on, is working on, continues to grow, continue to grow, continued to grow, are carrying out,
      remains a bright spot, continues to rise, increasing rapidly, up from, year on year, is a member, accompanied`,
  },
  {
    cue: 'rank',
    words: phrases`
      largest trade partner, largest trading partner, biggest trading partner, second largest, third largest,
      fourth largest, fifth largest, largest investor, largest foreign investor, biggest investor,
      top investor among, leading investor, largest export market, biggest export market, largest import market,
      largest market, biggest market, largest donor, biggest donor, largest oda, biggest buyer, largest buyer,
      fourth buyer, largest supplier, biggest supplier, top supplier, ranks first, ranks second, ranks third,
      ranked first, ranked second, ranked third, ranked, ranks, ranking, accounted for, accounts for,
      accounting for, makes up, made up, valued at, worth, with total registered capital,
      total registered capital of, registered capital of, with more than, largest importer, largest exporter,
      biggest export, one of the largest, among the largest, among the top, second biggest, third biggest,
      top trading partner, leading trading partner, key trading partner, biggest trade partner,
      largest tourist market, source of tourists, largest source of`,
  },
  {
    cue: 'halt',
    words: phrases`
      suspended, broke down, broken down, collapsed, fell through, fallen through, stopped, stops, ceased, ceases, stopped taking, stopped issuing, suspend, suspends, suspension of, postponed, postpones, postpone, put off, refused, refuses,
      rejected, rejects, turned down, cancelled, canceled, scrapped, scuttled, shelved, halted, halts, dropped,
      dropped in, abandoned, ended, terminated, withdrew from, pulled out of, called off, banned, ban on, froze,
      frozen, stalled, broke off, severed, cut off, discontinued, walked away, lapsed, expired, broken off`,
  },
  {
    cue: 'mention',
    words: phrases`
         
         
        importance, potential, strengths, strength, opportunity,
      opportunities, chance, has great demand, great demand, a great demand, room for, plenty of room, 
               
       priority, prioritised, position, significance, significant role, plays an important role,
      play an important role, role of, is an important, is a key, is the key, is a pillar, pillar of the,
      cornerstone, is important, are important, complement each other, complementary, advantages, challenges,
      challenge, background, backdrop, similarities, milestone,  is a bridge, form the, forms the,
      is the first, contrast, prospect, prospects, possibility, possibilities, relevance, meaning,
      conveys a message, lasting link`,
  },
  { cue: 'perfect', words: phrases`has, have, had, has been, have been, had been, having` },
  { cue: 'passive', words: phrases`was, were, been, got` },
  { cue: 'running', words: phrases`is, are, continues, continue, keeps, being, remain, remains` },
  {
    cue: 'not',
    words: phrases`
      not, never, no longer, cannot, didn't, don't, doesn't, hasn't, haven't, won't, isn't, yet to, has yet to,
      have yet to, without`,
  },
  {
    cue: 'visit',
    words: phrases`
      met, met with, meets, meeting with, held talks, hold talks, holds talks, holding talks, visited, visits,
      visiting, attended, attend, attends, attending, arrived, arrive, arrives, arriving, left, departed, leaves,
      received, receives, receiving, paid a courtesy call, paid courtesy calls, paid a visit, pays a visit,
      witnessed, witness, chaired, co chaired, cochaired, chairs, co chair, welcomed * at, hosted a banquet,
      hosted a reception, accompanied by, accompanying, took part in, takes part in, participated in the ceremony,
      saw, sat down with, had a meeting, had talks, held a meeting, held a phone call, phone talks, phoned, toured,
       wrapped up, wraps up, concluded his, concluded her, concluded their, concludes, concluding their,
      concluding his, concluding a visit, began his, began a, started his, kicked off his, kicked off a, begins,
      begin, led by, took place, takes place, was held, were held, is held, are held, is taking place, came with,
      was with, was in, were in, gathered, present at, was present, were present, is present, on a visit, came for,
      came looking, is there, sent a message, sent congratulations, laid a wreath, laid wreaths, flew, landed,
      travelled, traveled, headed to, invitation of, at the invitation of, paid tribute, had breakfast, had lunch,
      had dinner, dined, toured the, exchanged greetings`,
  },
  {
    cue: 'clause',
    words: phrases`while, whereas, but, although, though, when, because, since then, after, before, as`,
  },
  {
    cue: 'focus',
    words: phrases`focused on, focussed on, focuses on, focus on, centred on, centered on, revolved around`,
  },
  {
    cue: 'none',
    words: phrases`
    without delay, not only, willing partner, has to do, a will, goodwill, good will`,
  },
  {
    cue: 'signNoun',
    words: phrases`
      memoranda of understanding, in force, entered into force, entered into effect, came into force, came into effect, took effect, taken effect, come into force, comes into force, comes into effect, in effect, effective since, memorandums of understanding, memorandum of understanding, mou, mous,
      letters of intent, letter of intent, signing ceremony of,   signing of`,
  },
  {
    cue: 'deedNoun',
    words: phrases`
      effective results, positive results, practical results, remarkable results, encouraging progress,
      encouraging results, good progress, positive progress, significant progress, bright spot, steady growth,
      strong growth, rapid growth, robust growth, double digit growth, growth of, tourist arrivals,
      visitor arrivals, arrivals, fruitful, working effectively, live and work, living and working, in place,
      as sound, as good, as excellent, as fruitful, as effective, going well, on track, stands as a gift, stand as`,
  },
  { cue: 'relative', words: phrases`which, who, whom, whose, where` },
  { cue: 'resume', words: phrases`including, such as, namely, particularly, especially` },
  { cue: 'nobody', words: phrases`no, neither, none of, nobody` },
  {
    cue: 'accept',
    words: phrases`
      supported, supports, support, accepts, accepted, accept, identify, identified, identifying, endorsed, endorse,
      approved, approves, jointly supported`,
  },
  {
    cue: 'conclude',
    words: phrases`exchanged,  reached, handed over, clinched, sealed, penned, oversaw, swapped, presided over, struck, unveiled, put their names to, put pen to paper on, witnessed the exchange of`,
  },
  {
    cue: 'regard',
    words: phrases`attaches importance, attaches great importance, attaches special importance, attach importance, attach great importance, attached importance, attaching importance, attached great importance, attaches much importance, always attaches, considers, consider, considered, regards, regard as, regards * as, regarded as, regard, sees, saw * as, sees * as, see * as, views * as, view * as, values, value, treasures, treasure, proud of, cherishes, cherish`,
  },
  {
    cue: 'firstTo',
    words: phrases`first to establish, first * to establish, first * * to establish, first * * * to establish, first to recognise, first * to recognise, first * * to recognise, first * * * to recognise, first to recognize, first * to recognize, first * * to recognize, first * * * to recognize, first to ratify, first * to ratify, first * * to ratify, first * * * to ratify, first to sign, first * to sign, first * * to sign, first * * * to sign, first to set up, first * to set up, first * * to set up, first * * * to set up, first to approve, first * to approve, first * * to approve, first * * * to approve`,
  },
  {
    cue: 'ask',
    words: phrases`suggested, suggests, suggesting, proposed, proposes, proposing, asked, asks, asking, requested, requests, requesting, invited, invites, inviting, called for, calls for, calling for, called on, calling on, calls upon, called upon, urged, urges, urging, recommended, encouraged, appealed, pressed for, demanded, pushed for, lobbied, request that, invitation, invitations`,
  },
]
