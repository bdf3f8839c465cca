import { phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'
import { deedWords } from './statementDeeds.ts'

/** What a word does to the stage (codebook section 3). */
export const cueWords: readonly CueWords[] = [
  {
    cue: 'say',
    words: phrases`
      said, called, calls, asked about, asked whether, asked how, asked after, says, say, saying, told, tells, noted,
      notes, noting, stated, states, stating, affirmed, affirms, affirming, emphasised, emphasized, emphasises,
      emphasizes, emphasising, emphasizing, stressed, stresses, stressing, underlined, underlines, underlining,
      underscored, underscores, underscoring, highlighted, highlights, highlighting, reaffirmed, reaffirms,
      reaffirming, reiterated, reiterates, reiterating, added, adds, adding that, remarked, pointed out, points out,
      mentioned, recalled, recalls, recalling, explained, shared, shared that, shared his, shared her, shared their,
      expressed, expresses, expressing, described, describes, describing, called it, called the, calling, named,
      assessed, acknowledged, acknowledges, recognised, recognized, praised, praising, lauded, hailed, hailing,
      highly evaluated, highly valued, spoke highly, spoke of, speaks of, spoke about, congratulated, congratulating,
      commended, informed, briefed, announced, announces, announcing, declared, revealed, confirmed, confirms,
      told reporters, commented, observed, argued, claimed, believed, believes, in his view, voiced, conveyed,
      conveying, extended, rejoiced, was pleased, were pleased, is pleased, were delighted, was delighted, took note,
      reported, put the, wrote, posted, viewed, views, asserted, asserting, opined, made clear, appreciated,
      appreciates, appreciating, welcomed, welcomes, welcoming, called defence, called cooperation, called trade,
      was glad, were glad, is glad, was happy, were happy, was proud, is proud, are proud, were proud, was satisfied,
      were satisfied, is satisfied, voiced satisfaction, expressed satisfaction, was impressed, were impressed,
      was encouraged, was convinced, is convinced, were convinced, is confident, was confident, were confident, cited,
      cites, citing, conceded, concedes, contended, reckoned, insisted, insists, warned, warns, warning, reminded,
      reminds, replied, responded, assured, assures, assuring, maintained that, predicted, summed up, put it, saluted,
      applauded, applauds, applauding, complimented, credited, is quoted, was quoted as, told the, told a, recounted,
      recounts, reflected, characterised, characterized, portrayed, referred to, referring to, elaborated, clarified,
      disclosed, discloses, tweeted`,
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
      want, wants, counts on, count on, counting on, looks to, wish for, wishes for, in favour of, in favor of,
      is open to, are open to, ready for, is ready for, are ready for, eager for, would welcome, has in mind,
      set a goal, set a target, sets a target, sets a goal, set targets, have set a target, have set a goal, aim for,
      aims for, aimed for, want to see, sought support, is willing to, are willing to, on the lookout for,
      would gladly, has its eye on, set their sights on, offered to, offers to, offering to, offer to, wanted,
      wanting, wish, wishes, wished, wishing, hope, hopes, hoped, hoping, request, expect, expects, expected,
      expecting, recommends, advocated, is ready to, are ready to, stands ready to, stand ready to, stood ready to,
      ready to, readiness to, willing to, willingness to, willingness, readiness, prepared to, desire to, desires to,
      desired to, desire, keen to, keen on, was keen on, is keen on, eager to, looks forward to, look forward to,
      looked forward to, looking forward to, aims to, aim to, aimed to, aims at, aiming to, aiming at, aimed at,
      aiming for, targets, targeting, seek, seeks, sought, seeking, seeks to, plan to, plans to, planned to,
      planning to, plans, plan for, intends to, intend to, intended to, intention to, considering, is considering,
      are considering, hopes that, ambition to, strives to, strive to, striving to, looking to, prioritise,
      prioritises, prioritize, vows to seek, would like to, would like, aspires to, pushing for, ordered, instructed,
      directed, assigned, determination to, determined to, tasked, want to, interested in, interest in,
      expressed interest, eyes, eyeing, promised, promises, promise to, hopes for, hopeful, supported the idea,
      supports the idea, advised, is planning, are planning, is preparing, are preparing, promising new, offered,
      is offering, are offering, offers of, would also like, would very much like, would like to see, would be glad,
      would be happy, would be pleased, sets its sights on, has set its sights on, looking for, looks for,
      is looking for, are looking for, seek to, made an offer, made a proposal, put forward, puts forward,
      putting forward, tabled, floated, mooted, envisages, envisage, envisaged, envisions, foresees, mulls, mulling,
      is weighing, is studying, are studying the possibility, is exploring, explores, is in favour of, is prepared to,
      are prepared to, open to, stands prepared to, contemplates, anticipates, anticipate, projects to, intends,
      intended, wishes to`,
  },
  {
    cue: 'future',
    words: phrases`
      will, would, shall, 'll, is to, are to, was to, were to, is to be, are to be, is set to, are set to, is due to,
      are due to, is scheduled to, are scheduled to, scheduled to, due to be, set to, slated to, is expected to,
      are expected to, was expected to, were expected to, is also expected to, are also expected to, expected to,
      is likely to, are likely to, poised to, going to, to be prepared`,
  },
  {
    cue: 'need',
    words: phrases`
      with the aim of, with the goal of, goal of, target of, goals, goal, target, with a view to, expectations,
      expectation, suggestions, suggestion, proposals, proposal, necessity of, need to, needs to, needed to, need,
      needs, should, must, have to, has to, ought to, necessary to, it is necessary, it is important to,
      it is essential to, to be signed, to be done, is needed, are needed, yet to, has yet to, have yet to, let us,
      awaits, await, awaiting, is awaiting, are awaiting, pending, is pending, are pending, remains to be,
      remain to be, it would be good, it is time to, it is time, needs to be, still to be, must be, once ratified,
      once signed`,
  },
  {
    cue: 'agree',
    words: phrases`
      agreed, agree, agrees, agreeing, agreed to, agreed on, agreed that, consented, settled on, found common ground,
      undertook to, stick to, stood by, stand by, gave their word, okayed, gave the go ahead, green lit,
      struck a common note, laid down, hold to, holds to, see eye to eye, saw eye to eye, speak with one voice,
      stand together, stood together, share the same view, hold the same view, are of one mind, at one on, teamed up,
      team up, joined forces, join forces, consent, consensus on, reached consensus, reached a consensus,
      reached agreement on, concurred, concur, committed, commit, commits, committing, are committed to,
      is committed to, commitment to, commitment, commitments, pledged, pledge, pledges, pledging, vowed, vow, vows,
      vowing, resolved to, resolved on, resolve to, resolved, decided, decide, decides, decided to, have decided,
      determined, are united, undertook, undertake, undertaken to, agreement in principle, agreed in principle,
      gave the green light, are ready to act, gave consent, unanimous, unanimously, share the view, shared the view,
      shared views, shared their stance, shared stance, share common vision, were of one mind, came to an agreement,
      was tasked with, were tasked with, was charged with, has been tasked, were assigned to, was assigned to,
      was instructed to, were instructed to, was entrusted with, were entrusted with, shook hands on, came to terms,
      reached an understanding, reached an accord, hammered out, thrashed out, are resolved to, gave assurances,
      assented, of the same view, of the same mind, on the same page`,
  },
  {
    cue: 'discuss',
    words: phrases`
      discussed, spoke about, speak of, talk about, are talking, in talks on, went into, took up, brought up,
      was raised, were raised, raised the issue of, raised the question of, came up, dealt with, being drawn up,
      being negotiated, being discussed, being considered, under discussion, under negotiation, under consideration,
      touched upon, are drawing up, is drawing up, are working out, on the agenda, went over, went through,
      talked over, discussion, discussions, exchanged views, exchanged opinions, exchanged in depth views,
      exchanged ideas, talks covered, talks on, talks about, talks go on, talks are going on, negotiated,
      negotiation*, in negotiations, explored, reviewed, considered measures, deliberated, consulted, outlined,
      charted, mapped out, touched on, talked about, held talks on, held discussions on, sought ways, looked at,
      looked into, debated, sounded out, addressed, in talks, are in talks, ongoing talks, are discussing,
      were discussing, weighed, agenda, are negotiating, are exploring, on the table, compared notes, seeking ways,
      sought measures, conferred, conferred on, dwelt on, dwelled on, broached, raised with, swapped views,
      swapped notes, shared views on, traded views, examined, examined ways, considered ways,
      considered the possibility, took stock, took stock of, looked for ways, looked at ways, talked,
      held consultations on, began negotiations, opened negotiations, started negotiations, launched negotiations`,
  },
  {
    cue: 'sign',
    words: phrases`
      signed, put on paper, put pen to paper, put their signatures, came into being, brought into being,
      entered a partnership, entered into a, became strategic partners, launched a partnership, formed a, founded a,
      created a mechanism, created a committee, adopted, initialled, initialed, concluded, concluding an agreement,
      issued a joint statement, issued joint statement, released a joint statement, issued a joint communique,
      exchanged documents, exchange of signed, exchanged agreements, handed over agreements, established, set up,
      were set up, was set up, upgraded, put relations, put ties, put their relations, put their ties, declared a,
      was declared, were declared, proclaimed, announced a strategic, announced a comprehensive, elevated,
      raised ties, raised relations, raised their, lifted ties, formalised, formalized, normalised, normalized,
      inaugurated the mechanism, launched a dialogue, struck a deal, struck deals, exchanged memoranda,
      exchanged mou*, witnessed the signing of, witness the signing of, witnessed the exchange of,
      were exchanged between, jointly announced the establishment, announced the establishment, announced the upgrade,
      announced the upgrading, announced the elevation, announced the signing, announced an upgrade,
      announced the conclusion, finalised a deal, finalized a deal, granted the status, twinned`,
  },
  {
    cue: 'signBase',
    words: phrases`
      sign, signing, adopt, adopting, ratify, ratifying, ratification, conclude, concluding, conclusion of, establish,
      establishing, establishment of, establishment, upgrade, upgrading, elevate, elevating, elevation,
      entry into force, finalise, finalising, finalize, finalizing, formalise, formalize, setting up, launch of,
      set up a`,
  },
  {
    cue: 'join',
    words: phrases`
      became, become the first, has become, have become, becoming, makes the two countries, made the two countries,
      makes * the first, makes, turned into, has been elevated, have been elevated`,
  },
  {
    cue: 'mention',
    words: phrases`
      importance, potential, strengths, strength, opportunity, opportunities, chance, has great demand, great demand,
      a great demand, room for, plenty of room, priority, prioritised, position, significance, significant role,
      plays an important role, play an important role, role of, is an important, is a key, is the key, is a pillar,
      pillar of the, cornerstone, is important, are important, complement each other, complementary, advantages,
      challenges, challenge, background, backdrop, similarities, milestone, is a bridge, form the, forms the,
      is the first, contrast, prospect, prospects, possibility, possibilities, relevance, meaning, conveys a message,
      lasting link, barriers, obstacles, hurdles, bottlenecks, is one of the pillars, below potential,
      below its potential, modest, still modest, room to grow, untapped, holds great potential, hold great potential,
      holds potential, hold potential, holds promise, hold promise, holds a special place, holds an important place`,
  },
  {
    cue: 'clause',
    words: phrases`
      while, whereas, but, although, though, when, because, since then, after, before, as`,
  },
  {
    cue: 'focus',
    words: phrases`
      focused on, focussed on, focuses on, focus on, centred on, centered on, revolved around`,
  },
  {
    cue: 'none',
    words: phrases`
      without delay, not only, willing partner, has to do, a will, goodwill, good will, provides for, provide for,
      sets out, plan of action, plans of action, action plan, action plans, master plan, named after, called after,
      rose oil, so called`,
  },
  {
    cue: 'signNoun',
    words: phrases`
      memoranda of understanding, entered into force, entered into effect, came into force, came into effect,
      took effect, taken effect, come into force, comes into force, comes into effect, memorandums of understanding,
      memorandum of understanding, mou, mous, letters of intent, letter of intent, signing ceremony of, signing of`,
  },
  { cue: 'relative', words: phrases`which, who, whom, whose, where` },
  { cue: 'resume', words: phrases`including, such as, namely, particularly, especially` },
  {
    cue: 'accept',
    words: phrases`
      supported, supports, support, accepts, accepted, accept, identify, identified, identifying, endorsed, endorse,
      approved, approves, jointly supported`,
  },
  {
    cue: 'conclude',
    words: phrases`
      exchanged, traded, presented, changed hands, change hands, wrapped up, agreed and signed, completed, finalised,
      finalized, closed, reached, handed over, clinched, sealed, penned, oversaw, swapped, presided over, struck,
      unveiled, put their names to, put pen to paper on, witnessed the exchange of, inked, executed, exchanged signed,
      exchange of documents, exchange of agreements, exchange of letters, exchange of notes, exchange of memoranda`,
  },
  {
    cue: 'regard',
    words: phrases`
      attaches importance, attaches great importance, attaches special importance, attach importance,
      attach great importance, attached importance, attaching importance, attached great importance,
      attaches much importance, always attaches, considers, consider, considered, regards, regard as, regards * as,
      regarded as, regard, sees, saw * as, sees * as, see * as, views * as, view * as, values, value, treasures,
      treasure, proud of, cherishes, cherish`,
  },
  {
    cue: 'ask',
    words: phrases`
      suggested, suggests, suggesting, proposed, proposes, proposing, asked, asks, asking, requested, requests,
      requesting, invited, invites, inviting, called for, calls for, calling for, called on, calling on, calls upon,
      called upon, urged, urges, urging, recommended, encouraged, appealed, pressed for, demanded, pushed for,
      lobbied, request that, invitation, invitations, begged, pleaded, petitioned, implored, ask for, asked for,
      requested that, presses, pressing, appeals to, appealed to, appealing to, applied for, applies for, demand that,
      demands, applied, has applied, have applied`,
  },
  {
    cue: 'ratify',
    words: phrases`
      ratified, ratifies, approved the ratification of, gave its consent to, gave final approval to,
      completed ratification of, deposited its instrument`,
  },
  {
    cue: 'signedThen',
    words: phrases`
      in force, in force since, in effect, in effect since, effective since, effective from, already in force,
      already in effect, currently in force, now in force`,
  },
  ...deedWords,
]
