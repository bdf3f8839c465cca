import { phrases } from '../phrases.ts'
import type { ContextWords } from '../StatementWords.ts'

/** What surrounds a sector or a speaker (codebook sections 1, 2 and 4). */
export const contextWords: readonly ContextWords[] = [
  {
    context: 'aim',
    words: phrases`
      ramp up, ramps up, ramped up, ramping up, beef up, beefed up, beefing up, shore up, shored up, shoring up,
      firm up, firmed up, scale up, scaled up, scaling up,
      strengthen, strengthens, strengthening, strengthened, deepen, deepens, deepening, deepened, elevate, elevates,
      elevating, elevated, elevation of, upgrade, upgrades, upgrading, upgraded, upgrade of, consolidate,
      consolidates, consolidating, consolidated, boost, boosts, boosting, boosted, promote, promotes, promoting,
      promoted, promotion of, enhance, enhances, enhancing, enhanced, enhancement of, develop, develops, developing,
      developed, development of, development in, expand, expands, expanding, expanded, foster, fosters, fostering,
      fostered, cement, cements, cementing, cemented, raise, raises, raising, raised, lift, lifts, lifting, lifted,
      advance, advances, advancing, advanced, improve, improves, improving, improved, intensify, intensifying,
      intensified, reinforce, reinforcing, reinforced, broaden, broadening, tighten, tightening, nurture, nurturing,
      attaches importance, attaches great importance, attaches special importance, attach importance,
      attach great importance, attached great importance, attaching importance, attaches much importance, importance,
      values, treasures, value, attaches, bring, brings, bringing, brought, take, takes, taking, move, moves, moving,
      moved, push, pushing, shift, shifting, shifted, drive, driving, lead, new height*, new level, higher level,
      highest level, higher plane, new phase, new stage, new chapter, foundation for, basis for, momentum for,
      impetus for, impulse to, motivation for, establish, establishing, establishment of, established, set up,
      announce, announced, adopted, upgraded to, become, became, becoming, normalise, normalisation, normalize,
      normalization, reset, warm, warmer, closer, strong commitment, commitment to, committed to, policy of,
      stance on, milestone in, turning point in, pillar relations, priority, future of, vision for, orientation* for,
      directions for, raise their, build, building stronger, maintain, maintains, maintaining, preserve, further,
      stronger, new momentum, contribute to, contributed to, contributing to, has gone from, grown, blossomed,
      flourished, deeper, substantive, effective,
      normalised, normalized, normalising, normalizing, restored, restoring, resumed, re-established, reestablished,
      contribution to, contributions to, stepping up, step up, stepped up, cultivate, cultivating, cultivated,
      solidify, solidifying, solidified, invigorate, reinvigorate, energise, energize, revitalise, revitalize,
      entrench, transform, transforming, transformed, growing, expansion of, future development of,
      development of the, sustain, sustaining, cherish, cherishes, prioritise, prioritises, prioritize, prioritizes,
      new page in, new momentum to, new impetus to, fresh impetus to, new dynamic to, momentum to, impetus to,
      gives a boost to`,
  },
  {
    context: 'setting',
    words: phrases`
      within the framework of, in the framework of, within the scope of, in the context of, on the basis of,
      on the foundation of, on the back of, building on, based on, in line with, in accordance with,
      commensurate with, under the, in the spirit of, spirit of, achievements of, current state of,
      strong development of, positive development of, good development of, fine development of, robust development of,
      sound development of, positive development in, strong development in, good development in,
      positive developments in, positive developments of, developments in, developments of, progress in, progress of,
      growth of, strong growth of, strides in, state of, achievements in, achievement of, anniversary of, years of,
      decades of, year of, since the establishment of, since establishing, since establishment,
      since they established, since the two countries established, landmarks of, landmark of, symbol of, symbols of,
      history of, tradition of, milestones in, with the deep, pillar of, pillar in, pillars of, pillars in,
      pillar for, pillar within, cornerstone of, backbone of, highlight of, highlight in, bright spot in,
      bright spot of, driver of, driving force of, component of, part of, content of, aspect of, aspects of,
      potential of, commensurate to, thanks to, with deep and sincere, under their, under its, worthy of, suitable to,
      suited to, matching, in celebration of, to celebrate, to mark, marking, celebrate, celebrating, following the,
      after the, role in, bridge of, framework of the, as, with the`,
  },
  {
    context: 'organBefore',
    words: phrases`
      ministry of, ministries of, minister of, ministers of, minister for, ministers for, deputy minister of,
      deputy minister for, vice minister of, secretary of, secretary of state for, secretary for, department of,
      department for, directorate of, bureau of, agency for, agency of, office of, institute of, institute for,
      academy of, university of, university for, college of, committee on, committee for, committee of,
      commission for, commission on, council for, council on, council of, chamber of, chambers of, federation of,
      association of, union of, confederation of, centre for, center for, authority of, administration of, board of,
      school of, faculty of, corporation of, museum of, minister in charge of, chairman of the committee for,
      chairman of the committee on, chair of the committee on, head of the commission for, general of, command of,
      undersecretary of, general department of, hero of, order of, chancellor of, doctor of, master of, bachelor of,
      professor of`,
  },
  {
    context: 'organAfter',
    words: phrases`
      ministry, minister, ministers, deputy minister, vice minister, department, departments, agency, agencies,
      committee, committees, commission, commissions, council, councils, authority, academy, institute, university,
      college, secretary, office, bureau, chief, attache, attaché, official, officials, association, federation,
      party, union, newspaper, daily, portal, magazine, times, news, journal, review, group, corporation, company,
      jsc, chamber, portfolio, advisor, adviser, spokesman, spokesperson, spokeswoman, counsellor, envoy, museum,
      museums, desk, correspondent, reporter, summit, airport`,
  },
  {
    context: 'cooperation',
    words: phrases`
      cooperation, co operation, exchange, exchanged, exchanging, swapped, swap, exchanges, collaboration, ties,
      relations, links, link, linkage, linkages, partnership, partnerships, activities, programme, programmes,
      program, programs, projects, project, fields, areas, sectors, agreement, agreements, research`,
  },
  {
    context: 'done',
    words: phrases`
      contribution, contributions, result, results, outcome, outcomes,
      achievement, achievements, accomplishment, accomplishments, progress, strides, advance, advances, advancement,
      success, successes, growth, rise, increase, expansion, development, developments, deepening, strengthening,
      improvement, improvements, implementation, completion, opening, reopening, launch, resumption, inauguration,
      handover, delivery, donation, donations, provision, sharing, hosting, breakthroughs, gains,
      achievement of, achievements in, achievements of, contribution to, contributions to, development in, development of, developments in, developments of, enhancement of, expansion of, fine development of, good development in, good development of, growth of, positive development in, positive development of, positive developments in, positive developments of, progress in, progress of, promotion of, robust development of, sound development of, strides in, strong development in, strong development of, strong growth of,
      for supporting, for helping, for assisting, for providing, for sending, for backing, for donating,
      for granting, for opening, for hosting, for training, for giving, for sharing, for creating, for facilitating,
      for maintaining, for contributing, for offering, for organising, for organizing, for building, for funding`,
  },
  {
    context: 'shared',
    words: phrases`
      cooperation, co operation, collaboration, coordination, ties, relations, relationship, links, linkages,
      partnership, partnerships, exchange, exchanges, activities, interaction, engagement, bonds, connections,
      dialogue, support, assistance, help, aid, backing, generosity`,
  },
  {
    context: 'more',
    words: phrases`
      further, closer, greater, stronger, deeper, broader, wider, future, possible, potential, prospective, early`,
  },
  {
    context: 'both',
    words: phrases`
      the pms, two pms, both pms, the two pms, the two fms, two fms, the officials, the two officials, the diplomats,
      two sides, both sides, the sides, two countries, both countries, two nations, both nations, two leaders,
      both leaders, two ministers, both ministers, two prime ministers, both prime ministers, two presidents,
      both presidents, two parties, both parties, two governments, both governments, two foreign ministers,
      two defence ministers, two defense ministers, two host and guest, host and guest, two statesmen,
      two top leaders, two delegations, two heads of state, two officials, two chairmen, two chairs, two speakers,
      two top legislators, two legislators, two states, both, they, together, jointly, each other,
      leaders of the two countries, leaders of both countries, leaders of the two nations, the pair, the duo,
      the two men, the two women, the two states, the two neighbours, the two neighbors, two neighbours,
      two neighbors, the neighbours, the neighbors, hanoi and, two secretaries, parties to the, two peoples,
      the leaders, the ministers, the presidents, the prime ministers, the premiers, the foreign ministers,
      the defence ministers, the parties, the delegations, two economies, presidents, two chambers, two ministries,
      two provinces, two cities, two universities, two companies, two banks, two agencies, two academies,
      two institutes, two airlines, two air forces, two navies, two armies, two armed forces, two coast guards,
      two police forces, two parliaments, two legislatures, two assemblies, two national assemblies, two houses,
      two unions, two associations, two friendship associations, two central banks, two stock exchanges, two firms,
      two groups, two corporations, two ports, two hospitals, two museums, two courts, two supreme courts,
      two procuracies, two localities, two regions, two capitals, two organisations, two organizations, two bodies,
      two institutions, two broadcasters, two news agencies, two federations, two chambers of commerce,
      two customs authorities, two customs agencies, two tourism authorities, two space agencies, two militaries,
      two defence ministries, two foreign ministries, two finance ministries, two trade ministries,
      two labour ministries, two agriculture ministries, two health ministries, two justice ministries,
      two education ministries, two interior ministers, two trade ministers, two finance ministers,
      two agriculture ministers, two labour ministers, two education ministers, two health ministers,
      two justice ministers, two deputy ministers, two deputy foreign ministers, two deputy prime ministers,
      two vice presidents, two chief justices, two governors, two mayors, two ambassadors, two monarchs, two kings,
      two politicians, two officers, two generals, two commanders, two signatories, two counterparts,
      two party leaders, two party chiefs, two general secretaries, two chairpersons, two chairwomen, two co-chairs,
      the signatories, the co-chairs, the two, the governments, the speakers, the chairs, vietnam and its, each side,
      each party, each country, the countries,
      the joint statement, the joint communique, the joint communiqué, the joint declaration,
      the joint vision statement, hosts and guests, the interlocutors, both ministries, both premiers, both heads,
      both chiefs, two top officials, two senior officials, two premiers, two diplomats, both diplomats,
      both counterparts, both delegations, both officials, both foreign ministers, both defence ministers,
      both defense ministers, our two countries, our countries, our two nations, our two peoples, our nations`,
  },
  {
    context: 'talks',
    words: phrases`
      talks, the talks, talk, discussions, discussion, the meeting, meeting, negotiations, dialogue, the dialogue,
      working session, session, the conversation, their conversation, consultations, the visit's agenda`,
  },
  {
    context: 'occasion',
    words: phrases`
      talks, negotiations, meeting, meetings, session, sessions, round, rounds, consultation, consultations, dialogue, conference, forum, summit, seminar, visit, trip, tour, stay, hearing, term,
      stopover, gathering, congress, roundtable, round table, working day, encounter, call`,
  },
  {
    context: 'course',
    words: phrases`
      festival, exhibition, show, exercise, exercises, drill, drills, course, courses, patrol, patrols, voyage, race, match, tournament, training, film week, culture week, fair, war games, workshop, survey,
      expedition, camp, season, concert, dig, search, internship, residency`,
  },
  {
    context: 'include',
    words: phrases`
      includes, include, including, included, comprise, comprises, comprising, consist of, consists of, cover, covers,
      covering, range from, ranges from, ranging from, span, spans, spanning, encompass, encompasses, takes in,
      deals with, deal with, relates to, relate to, touch on, touches on, is about, is on, are on, take in,
      they named, involve, involves, involving, are about, with others on, among them, such as, namely, are the base,
      form the base, is the base, were in, was in, namely in, provides for, provide for, sets out, set out, lays down,
      regulates, governs, concern, concerns, is devoted to, are devoted to, pertain to, pertains to, dealing with,
      relating to, centre on, centres on, center on, centers on, touches upon`,
  },
  {
    context: 'refer',
    words: phrases`
      the focus areas, focus areas, key areas, priority areas, other areas, areas of focus, the priorities,
      priorities, key fields, areas of cooperation, fields of cooperation, the cooperation areas, specifically,
      in particular, notably, key terms, key contents, the package, the areas include, these include, this includes`,
  },
  {
    context: 'item',
    words: phrases`
      first, firstly, second, secondly, third, thirdly, fourth, fourthly, fifth, fifthly, sixth, sixthly, seventh,
      finally, lastly, one is`,
  },
  {
    context: 'ceremony',
    words: phrases`
      welcome ceremony, welcoming ceremony, farewell ceremony, farewell, seeing off, saw off, guard of honour,
      guard of honor, honour guard, national anthem*, 21 gun salute, red carpet, wreath, wreaths, laid flowers,
      lay flowers, incense, state banquet, banquet, gala dinner, reception, tree planting, ribbon, condolence*,
      mausoleum, tomb, monument, handshake, photo session, posed for, toured the, cheers, toasted, pays tribute,
      paid tribute`,
  },
  {
    context: 'anniversary',
    words: phrases`
      anniversary, 75 years of, 50 years of, years of diplomatic, years of establishment, years since, celebrate,
      celebrating, mark the, marks the, founding of`,
  },
  {
    context: 'bilateral',
    words: phrases`
      cooperation, cooperate, cooperating, cooperated, co operation, collaborate, collaboration, collaborative,
      bilateral, two way, loan, loans, grant, grants, aid, assistance, offered, offers, scholarship, scholarships,
      donated, donates, donation, provided, provides, supplied, lends, lent, gift, two sides, both sides,
      two countries, both countries, two nations, both nations, joint, jointly, together, mutual, mutually,
      each other, partner, partners, partnership, partnerships, relations, ties, relationship, exchange, exchanges,
      agreement, agreements, mou, memorandum, note of understanding, letters, between, two peoples, both, links, link,
      treaty, pact, deal, deals, hand in hand, friendship, solidarity, foreign, overseas, abroad, trade turnover,
      expatriate, handed over, hands over, handing over, turned over, gave, gives, lent, shipped, flew out, delivered to, brought over`,
  },
  {
    context: 'group',
    words: phrases`
      groups of measures, groups of, measures, key contents, following contents, as follows, following, points,
      proposals, priorities, orientations, directions, six, key terms, areas, contents, tasks, suggestions,
      recommendations, pillars`,
  },
  {
    context: 'raised',
    words: phrases`
      strengthened, deepened, consolidated, elevated, upgraded, raised, lifted, expanded, reinforced, cemented,
      taken to, brought to, lifted to, raised to, moved to, move up, to a new level, to a higher level,
      to the highest level, to new heights, to a new height, warmed, normalised, normalized, reset, a priority,
      are a priority, is a priority, of importance, of great importance, of special importance, top priority,
      high priority,
      matters to, matter to, matters more, matter more, means a lot, means much, means more, counts for,
      is precious, is valuable, is dear to, lies at the heart,
      blossomed, bloomed, flourished, matured, strengthened further, stronger than ever, better than ever,
      at their best, in their best, to the next level, to greater heights, to a higher plane`,
  },
  {
    context: 'deal',
    words: phrases`
      the contracts, others are, others were, the others, the rest, another is, another was, two others, three others,
      among them, one of them, with others on, others on, another on, the papers, the texts, one text, one document,
      one agreement, one pact, one deal, one memorandum, two of the documents, others concern, another concerns,
      the instruments, the letters, the letters of intent, the memorandums, the mou, the deals, the deal, the pact,
      the pacts, the agreements, the documents, the mous, the memoranda, the accord, the accords,
      the signed documents, on a list, on the list, the second, a second, the third, a third, the fourth, a fourth,
      the fifth, a fifth, the sixth, the seventh, the last one, the final one, the remaining documents,
      the remaining agreements, the other documents, the other agreements, the other memoranda, the remainder,
      one covers, another covers, a further document, a further agreement, another agreement, another memorandum,
      another mou, another document, one mou, the first mou, the second mou, the second memorandum,
      the third memorandum, the first agreement, the second agreement, the third agreement, the fourth agreement,
      the signed agreements, the signed memoranda`,
  },
  { context: 'field', words: phrases`fields, areas, sectors, life, circles, spheres, system, economy` },
  {
    context: 'guest',
    words: phrases`
      the guest, his guest, her guest, their guest, the guests, the visiting leader, the visiting minister,
      the visiting president, the visiting prime minister, the visiting official, the visiting delegation,
      the visiting speaker, the guest leader, the guest minister, his counterpart, her counterpart, the ambassador,
      the diplomat, the envoy, the visitor`,
  },
  { context: 'project', words: phrases`project, projects` },
  {
    context: 'ministry',
    words: phrases`
      ministry of, ministries of, minister of, ministers of, minister for, ministers for, deputy minister of,
      deputy ministers of, deputy minister for, vice minister of, vice ministers of`,
  },
  { context: 'according', words: phrases`according to, per, citing, quoting` },
  {
    context: 'instrument',
    words: phrases`
      agreement, agreements, memorandum, memoranda, memorandums, mou, mous, deal, deals, pact, pacts, contract,
      contracts, document, documents, treaty, treaties, accord, accords, letter of intent, letters of intent,
      joint statement, protocol, protocols, arrangement, arrangements, action plan, declaration, communique, papers,
      texts, instruments`,
  },
  {
    context: 'backdrop',
    words: phrases`
      amid, amidst, against the backdrop of, against a backdrop of, against a background of, despite, in spite of,
      notwithstanding, at a time of, at a time when`,
  },
  { context: 'grounds', words: phrases`with, given, having` },
  { context: 'parties', words: phrases`between, by and between` },
  {
    context: 'turn',
    words: phrases`
      on this occasion, on the occasion, on that occasion, after the talks, following the talks, after the meeting,
      following the meeting, earlier, earlier the same day, the same day, on the same day, later the same day,
      also on, at the end of the talks, in the evening, meanwhile, before that`,
  },
  {
    context: 'same',
    words: phrases`
      these activities, such activities, these exchanges, such exchanges, these events, such events, these programmes,
      these programs, these projects`,
  },
]
