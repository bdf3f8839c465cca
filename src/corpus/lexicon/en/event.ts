import type { EventWords } from '../EventWords.ts'
import { call, go, meet, say, visit } from '../eventTerms.ts'
import { phrases } from '../phrases.ts'
import { dateWords } from './dates.ts'
import { figureWords } from './figures.ts'
import { instrumentWords } from './instruments.ts'

export const eventWords: EventWords = {
  dates: dateWords,
  figures: figureWords,
  instruments: instrumentWords,
  terms: [
    ...meet(
      false,
      phrases`held talks with, holds talks with, hold talks with, had talks with, holding talks with, held official talks with,
      held high-level talks with, held a meeting with, had a meeting with, held a bilateral meeting with, held a working session with, had a working session with,
      held discussions with, had discussions with, met with, met, meets, meet with, meets with, meeting with, meetings with, talks with, conferred with,
      sat down with, sit down with, paid a courtesy call on, paid a courtesy visit to, paid courtesy calls on, pay a courtesy call on, paying a courtesy call on,
      courtesy call on, courtesy calls on, had an audience with, held separate meetings with, had separate meetings with, held bilateral talks with, paid a courtesy call to,
      co-chaired talks with, chaired talks with, discussions with, is to meet, to meet with, to meet, hold a meeting with, hold meetings with, had a bilateral meeting with`,
    ),
    ...meet(
      true,
      phrases`received, receives, receive, receiving, hosted, hosts, saw, sees, to see, held talks, hold talks, meet, audience with, worked with, had lunch with`,
    ),
    ...call(phrases`held a phone call with, had a phone call with, spoke by phone with, spoke by telephone with, held phone talks with, held a telephone conversation with,
      had phone talks with, phoned, held an online meeting with, held virtual talks with, telephone conversation with, phone call with, phone talks with`),
    ...say(
      'talks',
      phrases`talks, talk, discussion, meeting, meetings, summit, bilateral meeting, one-on-one meeting, working session, consultation, consultations, political consultation, reception, trilateral meeting`,
    ),
    ...say(
      'session',
      phrases`session, committee meeting, dialogue, defence policy dialogue, policy dialogue, strategic dialogue, joint committee meeting, plenary session, ministerial meeting, foreign ministers' meeting, defence dialogue, defense policy dialogue, economic dialogue, ministers' meeting, high-level dialogue, joint commission meeting, intergovernmental meeting`,
    ),
    ...say(
      'none',
      phrases`press talks, free trade talks, trade talks, tariff talks, peace talks, party talks, talk about, rounds of talks, round of talks, meeting point, meeting the needs, meeting demand, met the requirements, meet the needs, meet demand, meet the demand, meet requirements, met by, to meet demand, national assembly session, meeting of minds, met by`,
    ),
    ...visit(
      false,
      phrases`visit, visits, trip, tour, working visit, working trip, first visit, maiden visit, historic visit, return visit`,
    ),
    ...visit(
      true,
      phrases`official visit, state visit, official friendship visit, state-level visit, official trip, official goodwill visit, three-day official visit, two-day official visit, first official visit, first state visit`,
    ),
    ...say(
      'none',
      phrases`visited by, visit issuance, visitor, visitors, courtesy visit, exchange of visits, exchanges of visits, visits by tourists, field trip, mutual visits, high-level visits, all-level visits, exchange visits`,
    ),
    ...go(
      false,
      phrases`visited, visiting, visits to, paid a visit to, paid a working visit to, is visiting, to visit, will visit, would visit, makes a visit to, made a visit to, pays a visit to, paying a visit to, pay a visit to, travelled to, traveled to, travels to, flew to, flies to, goes to, toured, touring, make a visit to`,
    ),
    ...go(
      true,
      phrases`paid an official visit to, paid a state visit to, pay an official visit to, pay a state visit to, pays an official visit to, pays a state visit to, paid an official friendship visit to, paying an official visit to, paying a state visit to, will pay an official visit to, made an official visit to, make a state visit to, makes an official visit to`,
    ),
    ...say(
      'arrive',
      phrases`arrived in, arrived at, arrives in, arrives at, arriving in, was in, is in, were in, was with, is currently in, currently in, has been in, was visiting, landed in, landed at, touched down in, touched down at, came to, set foot in, arrived`,
    ),
    ...say(
      'leave',
      phrases`left for, leaves for, departed for, departs for, departed from, wrapped up, wraps up, concluded, concluding, concludes, left hanoi, left hà nội, wrapping up`,
    ),
    ...say(
      'sign',
      phrases`signed, sign, signs, signing, inked, ink, signing ceremony, initialled, concluded a, concluded an, concluded the, exchanged, exchange of, exchanging, exchange documents, clinched, sealed, was signed, were signed, handed over`,
    ),
    ...say('adopt', phrases`adopted, adopt, adopts, adopting, issued, issue, approved, endorsed, released`),
    ...say(
      'announce',
      phrases`announced, announce, announces, announcing, declared, jointly announced, unveiled, proclaimed`,
    ),
    ...say(
      'in-force',
      phrases`in force, entered into force, came into force, took effect, come into effect, came into effect, enters into force, takes effect, enter into force`,
    ),
    ...say(
      'establish',
      phrases`established, establish, establishing, set up, setting up, establishment of, the establishment of, formed, became, become`,
    ),
    ...say(
      'upgrade',
      phrases`upgraded, upgrade, upgrading, elevated, elevate, elevating, raised, raise, lifted, move, moved, the upgrade of, upgrading of, elevation of, makes the two countries, becoming`,
    ),
    ...say(
      'document',
      phrases`document, documents, agreement, agreements, memorandum of understanding, memoranda of understanding, memorandums of understanding, mou, mous, deal, deals, pact, pacts, treaty, treaties, accord, accords, contract, contracts, protocol, letter of intent, letters of intent, convention, action plan, plan of action, arrangement, minutes, cooperation documents, cooperation agreements, trade deal, trade agreement, free trade agreement`,
    ),
    ...say(
      'statement',
      phrases`joint statement, joint declaration, joint communique, joint communiqué, joint press statement, declaration, joint vision statement, joint press communique`,
    ),
    ...say(
      'relations',
      phrases`diplomatic relations, diplomatic ties, diplomatic relationship, formal relations, formal ties, ties at ambassadorial level`,
    ),
    ...say(
      'partnership',
      phrases`strategic partnership, comprehensive partnership, comprehensive strategic partnership, extensive strategic partnership, partnership, strategic partners, comprehensive partners, comprehensive strategic partners`,
    ),
    ...say('ties', phrases`ties, relations, relationship, bilateral ties, bilateral relations, highest level`),
    ...say(
      'press',
      phrases`press conference, news conference, joint press conference, joint news conference, press briefing, met the press, met with the press, meet the press, press meeting, joint press meeting, press meet, joint press briefing, briefed the press, briefed the media, spoke to the press`,
    ),
    ...say('none', phrases`told the press, said at a regular press, press agency, press release`),
    ...say(
      'forum',
      phrases`business forum, forum, conference, seminar, symposium, workshop, trade fair, round table, roundtable, business conference, investment forum, business dialogue, business roundtable, summit of businesses, exhibition fair, expo`,
    ),
    ...say(
      'generic',
      phrases`forums, conferences, multilateral forum, regional forum, seminars, workshops, regional and international forums, summits`,
    ),
    ...say(
      'welcome',
      phrases`welcome ceremony, welcoming ceremony, official welcome ceremony, official welcome, red-carpet welcome, guard of honour, guard of honor, state welcome ceremony`,
    ),
    ...say('farewell', phrases`farewell ceremony, farewell, see-off ceremony, send-off ceremony`),
    ...say(
      'wreath',
      phrases`laid a wreath, laid wreaths, laid flowers, laying a wreath, laying wreaths, lay a wreath, wreath-laying ceremony, wreath-laying, offered incense, offer incense, paid floral tribute, paid tribute at, laid a wreath at, laid flowers at, laid wreaths at`,
    ),
    ...say(
      'community',
      phrases`vietnamese community, overseas vietnamese, vietnamese expatriates, vietnamese people living in, vietnamese diaspora, embassy staff, staff of the embassy, vietnamese nationals in`,
    ),
    ...say(
      'ground',
      phrases`broke ground, breaking ground, ground-breaking ceremony, groundbreaking ceremony, groundbreaking, inaugurated, inauguration, inauguration ceremony, inauguration of, unveiled a plaque, ribbon-cutting, credentials, presented credentials, presented his credentials, presented her credentials, letters of credence, letter of credence, celebration ceremony, commemorative ceremony, ceremony to mark, ceremony marking, reception to mark, reception marking, a ceremony, anniversary celebration, celebration of the anniversary, state banquet, banquet, gala dinner, awarded the, was awarded, was conferred, opening ceremony, launching ceremony, handover ceremony`,
    ),
    ...say(
      'stop',
      phrases`visited, toured, goes to, went to, visiting, touring, dropped by, delivered a speech at, spoke at, to speak at, speak at, speaks at, gives a speech at, to deliver a speech at, gave a lecture at, to visit, will visit, delivers a speech at, delivered a policy speech at, attended a ceremony at`,
    ),
    ...say(
      'place',
      phrases`university, museum, school, academy, hospital, factory, plant, pagoda, temple, monument, memorial, mausoleum, tomb, institute, stock exchange, port, park, palace, company, corporation, headquarters, campus, kindergarten, college, embassy, library, cemetery, base, centre, center, theatre, cathedral, relic site, farm`,
    ),
    ...say('anniversary', phrases`anniversary, anniversaries, birthday`),
    ...say(
      'celebrate',
      phrases`are celebrating, celebrate, celebrates, celebrating, mark, marks, marking, commemorate, commemorating, is celebrating, celebrated, marked, as the two countries celebrate, on the occasion of, coincides with, in celebration of, this year marks`,
    ),
    ...say(
      'years',
      phrases`years of ties, years of friendship, years of relations, years of bilateral ties, years of partnership`,
    ),
    ...say(
      'relation-years',
      phrases`years of diplomatic relations, years of diplomatic ties, years of diplomatic, years since diplomatic relations`,
    ),
    ...say(
      'system',
      phrases`new political system, political transition, change of system, democratic transition, regime change, system change`,
    ),
    ...say(
      'milestone',
      phrases`opened its market, opened its markets, opened the market, lifted the ban, lifted its ban, lifted the embargo, gifted, presented a gift, donated, presented as a gift, gained independence, was reunified, direct flight was launched, launched direct flights, opened its embassy, opened an embassy, opened a consulate`,
    ),
    ...say(
      'programme',
      phrases`programme, program, action plan, plan of action, project, cooperation programme, cooperation program, executive programme, exchange programme, work programme, cooperation plan, roadmap`,
    ),
    ...say(
      'culture',
      phrases`festival, cultural day, cultural days, cultural week, culture week, film week, vietnam day, vietnam days, vietnam week, art performance, concert, exhibition, photo exhibition, cultural festival, film festival, food festival, culture days, days of culture, art programme, music show, gala, art exhibition, cultural exchange programme, cultural show, food fair`,
    ),
    ...say(
      'will',
      phrases`will, would, is to, are to, to be, is set to, are set to, is due to, is expected, are expected, expected, scheduled, slated, planned, plans to, plan to, upcoming, forthcoming, shall, is scheduled, is slated, are scheduled, intends to, on the threshold of, ahead of, next`,
    ),
    ...say(
      'wish',
      phrases`hope, hoped, hopes, wants, want, wanted, wish, wished, wishes, invite, invited, invites, invitation, invitations, inviting, propose, proposed, proposes, suggest, suggested, suggests, ask, asked, urge, urged, call for, called for, encourage, encouraged, should, need to, needs to, could, looks forward, looked forward, look forward, ready to, agreed to, agree to, agreeing to, consider, considering, early ratification, promote the signing, step up, soon, negotiate, negotiating, negotiations, aim to, aims to, aimed at, expects, consented to, working towards, in order to, if, was not, has not, have not, has yet to, without`,
    ),
    ...say(
      'previous',
      phrases`last time, previous, previously signed, earlier this year, in the past, since then, success of, results of, outcomes of, outcome of, implementation of, implementing, recalled, in the framework of, under the framework, effective implementation, based on, on the basis of, in accordance with, under the agreement`,
    ),
    ...say(
      'report',
      phrases`said, says, told, reported, reports, announced, according to, statement released, noted, posted, wrote`,
    ),
    ...say('done', phrases`has, have, had, having`),
    ...say(
      'host',
      phrases`at the invitation of, upon the invitation of, at the kind invitation of, on the invitation of, hosted by, chaired by`,
    ),
    ...say('none', phrases`at his invitation, at the invitation, upon invitation`),
    ...say('since', phrases`since, ever since`),
    ...say(
      'unsure',
      phrases`not confirmed, is not confirmed, was cancelled, was canceled, was postponed, were postponed, has been postponed, did not take place, was called off`,
    ),
    ...say('clause', phrases`that, which, who, where, when, while, as, before, after, following, and then`),
    ...say('to', phrases`to, in`),
    ...say('by', phrases`by, of, from`),
    ...say('in', phrases`at`),
    ...say(
      'work-in',
      phrases`is on a working visit to, was on a working visit to, is on a working trip to, was on a working trip to, on a working trip to, on a working visit to`,
    ),
    ...say(
      'pair',
      phrases`the two leaders, the two ministers, the two presidents, the two prime ministers, the two sides' leaders, both leaders, both ministers, the two men, the two officials, the two foreign ministers, the two premiers, the two chairmen, the two top leaders, the two government leaders, the two pms`,
    ),
    ...say(
      'normalise',
      phrases`normalised relations, normalized relations, normalised ties, normalized ties, normalised diplomatic relations, normalized diplomatic relations, normalisation of relations, normalization of relations, normalization of ties, normalisation of ties`,
    ),
    ...say('and', phrases`and, as well as`),
  ],
}
