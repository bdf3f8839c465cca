import type { EventWords } from '../EventWords.ts'
import { call, callOn, go, lasting, lengths, meet, say, visit } from '../eventTerms.ts'
import { paired, phrases } from '../phrases.ts'
import { dateWords } from './dates.ts'
import { figureWords } from './figures.ts'
import { instrumentWords } from './instruments.ts'

/** Round years of relations, from those on that no month has days. */
const JUBILEES = phrases`35th, 40th, 45th, 50th, 55th, 60th, 65th, 70th, 75th, 80th, 85th, 90th, 95th, 100th`

/** From two days on. */
const LENGTHS = phrases`two-day, three-day, four-day, five-day, six-day, seven-day, eight-day, nine-day, ten-day`

/** As above, behind "after" or "for". */
const STAYS = phrases`two days, three days, four days, five days, six days, seven days, eight days, nine days, ten days`

export const eventWords: EventWords = {
  dates: dateWords,
  figures: figureWords,
  instruments: instrumentWords,
  terms: [
    ...meet(
      false,
      phrases`held talks, hold talks, holds talks, holding talks, had talks, was the guest of, were guests of, is the guest of, held discussions, held official talks, held high-level talks, sat down, conferred, granted an audience to, gave an audience to, was received by, were received by, has been received by, was welcomed by, were welcomed by, been received by, being received by, was hosted by, was greeted by, met again with, met separately with, meets separately with, have met with, has met with, had met with, held working sessions with, hold talks with, will hold talks with, to hold talks with, chairs talks with, chair talks with, hosted talks with, hosted talks for, hosted a reception for, hosts a reception for, hosting a reception for, hosted a meeting with, hosts a meeting with, hosted receptions for, gave a reception for, gave a reception to, granted a reception to, held a reception for, had working session with, worked with visiting, working with visiting, conferring with, confers with, confer with, held consultations with, had consultations with, held a dialogue with, had a dialogue with, held separate talks with, held high-level talks with, hold high-level talks with, called upon, paid courtesy visits to, pay courtesy calls on, pays a courtesy call on, paid a courtesy call upon, made a courtesy call on, made a courtesy call to, make a courtesy call on, paid a farewell call on, farewell call on, bade farewell to, held a bilateral with, exchanged views with, exchanging views with, held a brief meeting with, had a brief meeting with, had a short meeting with, held an audience with, sat with, sat down for talks with, sits down with, huddled with, had breakfast with, had dinner with, dined with, is meeting, are meeting, will meet with, would meet with, would meet, will meet, is meeting with, to hold a meeting with, to confer with, held face-to-face talks with, held one-on-one talks with, held talks with, holds talks with, hold talks with, had talks with, holding talks with, held official talks with,
      held high-level talks with, held a meeting with, had a meeting with, held a bilateral meeting with, held a working session with, had a working session with,
      held discussions with, had discussions with, met with, met, meets, meet with, meets with, meeting with, meetings with, talks with, conferred with,
      sat down with, sit down with, paid a courtesy call on, paid a courtesy visit to, paid courtesy calls on, pay a courtesy call on, paying a courtesy call on,
      courtesy call on, courtesy calls on, had an audience with, held separate meetings with, had separate meetings with, held bilateral talks with, paid a courtesy call to,
      co-chaired talks with, chaired talks with, discussions with, is to meet, to meet with, to meet, hold a meeting with, hold meetings with, had a bilateral meeting with`,
    ),
    ...meet(
      false,
      phrases`had an hour with, had half an hour with, had an hour's talk with, spent an hour with, had tea with, took tea with, had coffee with, had lunch with, had supper with, had dinner alone with, had a working lunch with, had a working dinner with, had a long talk with, had a word with, had a session with, compared notes with, came face to face with, shared a table with, sat across from, sat opposite, sat down to talks with, sat down to lunch with, sat down to dinner with, went to see, came to see, goes to see, comes to see, was met at the airport by, for talks with, for a meeting with, in talks with, in a meeting with`,
    ),
    ...meet(
      true,
      phrases`talked to, talked with, talks to, spoke with, spoke to, speaks with, spoke at length with, chatted with, shook hands with, is to see, are to see, will see, is to receive, will receive, is to host, will host`,
    ),
    ...meet(
      true,
      phrases`after meeting, before meeting, when meeting, while meeting, on meeting, upon meeting, received, receives, receive, receiving, hosted, hosts, saw, sees, to see, meet, hosting, seeing, greeted, greeting, welcoming, audience with, worked with, had lunch with`,
    ),
    ...callOn(phrases`called on, calls on, call on, calling on, looked in on, dropped in on`),
    ...call(phrases`talked by phone with, talked over the phone with, talked on the phone with, spoke over the phone with, spoke on the phone with, spoke over phone with, spoke via phone with, spoke via telephone with, spoke via video link with, spoke by video link with, held telephone talks with, had telephone talks with, held a telephone call with, had a telephone call with, had a telephone conversation with, had a phone conversation with, held a phone conversation with, phone conversation with, telephone call with, telephone talks with, held an online talks with, held online talks with, had online talks with, held a video call with, had a video call with, held a video conference with, held a videoconference with, held a teleconference with, held a virtual meeting with, had a virtual meeting with, had an online meeting with, held virtual meetings with, spoke virtually with, met virtually with, met online with, phone talk with, held a phone talk with, hold a phone call with, holds phone talks with, holds a phone call with, hold phone talks with, telephoned, called by phone, speaks by phone with, talks by phone with, held a phone call with, had a phone call with, spoke by phone with, spoke by telephone with, held phone talks with, held a telephone conversation with,
      had phone talks with, phoned, held an online meeting with, held virtual talks with, telephone conversation with, phone call with, phone talks with`),
    ...say(
      'talks',
      phrases`spoke by video, talked by video, by phone, by telephone, over the phone, on the phone, via video link, by video link, via phone, at their meeting, held talks in, phone talks, phone call, telephone call, telephone talks, teleconference, video conference, video call, virtual meeting, online meeting, online talks, virtual talks, videoconference, working lunch, working dinner, tete-a-tete, luncheon meeting, audience, call, face-to-face meeting, private meeting, restricted talks, expanded talks, plenary talks, official talks, high-level talks, summit talks, summit meeting, working-level talks, bilateral talks, sideline meeting, courtesy call, encounter, negotiations at ministerial level, talks, talk, discussion, meeting, meetings, summit, bilateral meeting, one-on-one meeting, working session, consultation, consultations, political consultation, reception, trilateral meeting`,
    ),
    ...say(
      'session',
      phrases`political consultations, political consultation, deputy ministerial political consultation, deputy ministerial-level political consultation, round of political consultation, joint commission session, committee session, session of the, meeting of the joint, meeting of the intergovernmental, defence policy dialogue, defense dialogue, defence consultation, security dialogue, human rights dialogue, maritime dialogue, energy dialogue, labour dialogue, deputy minister-level dialogue, deputy ministerial dialogue, ministerial dialogue, strategy dialogue, strategic partnership dialogue, joint working group meeting, working group meeting, subcommittee meeting, sub-committee meeting, joint trade committee meeting, trade committee meeting, steering committee meeting, bilateral dialogue, cooperation committee meeting, theoretical seminar, theory workshop, annual meeting, 2+2 dialogue, consular consultation, consultation mechanism, session, committee meeting, dialogue, defence policy dialogue, policy dialogue, strategic dialogue, joint committee meeting, plenary session, ministerial meeting, foreign ministers' meeting, defence dialogue, defense policy dialogue, economic dialogue, ministers' meeting, high-level dialogue, joint commission meeting, intergovernmental meeting`,
    ),
    ...say(
      'none',
      phrases`the two countries, the two nations, the two sides, the two governments, the two ministries, the two parties, the two peoples, the two economies, the two parliaments, the two legislatures, the two cities, the two provinces, the two states, the two communist, both countries, both sides, both nations, both governments, both parties, both peoples, the two armies, the two agencies, the two universities, the two companies, the two documents, the two agreements, the two markets, the two pacts, the two regions, the two-way, the two sides', the two countries', both in, both to, both at, both the, both of, both economic, both bilateral, not only, soon after, as soon as, all-weather, if not, what if, needs of, no sooner, asked by, when asked, goodwill, good will, will of, next to, next-generation, next generation, at the will, political will, press talks, free trade talks, trade talks, tariff talks, peace talks, party talks, talk about, rounds of talks, round of talks, meeting point, meeting the needs, meeting demand, met the requirements, meet the needs, meet demand, meet the demand, meet requirements, met by, to meet demand, national assembly session, meeting of minds, met by`,
    ),
    ...visit(
      false,
      phrases`trade mission to, business mission to, study tour of, study trip to, fact-finding trip to, goodwill trip to, tour of, visit, visits, trip, tour, working visit, working trip, first visit, maiden visit, historic visit, return visit`,
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
      phrases`would fly to, would travel to, would go to, would come to, would head to, would head for, will head to, will head for, is heading to, is heading for, is off to, are off to, is bound for, are bound for, bound for, sets out for, set out for, sets off to, set off to, takes off for, took off for, got to, gets to, makes for, is flying to, are flying to, is travelling to, is going to, crossed to, crossed into, drove to, sailed to, sails to, sailed for, sails for, is due in, are due in, is expected in, are expected in, due in, will come to, will arrive in, to arrive in, will be in, would be in, was back in, has been to, had been to, will go to, went on a visit to, have visited, had visited, has visited, travel to, travelling to, traveling to, to travel to, will travel to, would travel to, head to, heads to, headed to, heading to, head for, heads for, headed for, heading for, fly to, flying to, will fly to, to fly to, go to, going to visit, went to, came on a visit to, come on a visit to, comes to, journeyed to, on a visit to, was on a visit to, is on a visit to, on an official trip to, pay visits to, paid visits to, embarks on a visit to, embark on a visit to, embarked on a visit to, starts a visit to, started a visit to, began a visit to, begins a visit to, begin a visit to, ends a visit to, ended a visit to, concluded a visit to, make visits to, set off for, sets off for, leave for, leaves for, left for, departed for, departs for, leaving for, visited, visiting, visits to, paid a visit to, paid a working visit to, is visiting, to visit, will visit, would visit, makes a visit to, made a visit to, pays a visit to, paying a visit to, pay a visit to, travelled to, traveled to, travels to, flew to, flies to, goes to, toured, touring, make a visit to`,
    ),
    ...go(
      true,
      phrases`on an official visit to, on a state visit to, is on an official visit to, was on an official visit to, is on a state visit to, was on a state visit to, pay official visits to, paid official visits to, makes a state visit to, made a state visit to, make an official visit to, begins an official visit to, began an official visit to, starts an official visit to, started an official visit to, begins a state visit to, began a state visit to, starts a state visit to, started a state visit to, embarks on an official visit to, embarked on an official visit to, will pay a state visit to, on an official friendship visit to, pay an official friendship visit to, pays an official friendship visit to, making an official visit to, undertook an official visit to, undertook a state visit to, concluded an official visit to, concludes an official visit to, paid an official visit to, paid a state visit to, pay an official visit to, pay a state visit to, pays an official visit to, pays a state visit to, paid an official friendship visit to, paying an official visit to, paying a state visit to, will pay an official visit to, made an official visit to, make a state visit to, makes an official visit to`,
    ),
    ...say(
      'arrive',
      phrases`been in, himself been in, herself been in, was back in, put in at, puts in at, put into, puts into, tied up at, tied up in, ties up at, made fast at, moored at, moored in, dropped anchor at, dropped anchor in, dropped anchor off, drops anchor at, sailed into, sails into, steamed into, steamed up to, berthed in, berths at, came alongside at, set down in, stopped over in, stepped off a plane in, arrive in, arrive at, lands in, land in, touches down in, flew in to, flew into, flies into, docked at, docked in, docks at, docks in, called at, calls at, call at, made a port call at, made a port call in, anchored at, anchored in, berthed at, pulled into, arrive, arrives, has arrived in, have arrived in, had arrived in, are in, began a visit, arrived in, arrived at, arrives in, arrives at, arriving in, was in, is in, were in, was with, is currently in, currently in, has been in, was visiting, landed in, landed at, touched down in, touched down at, came to, set foot in, arrived`,
    ),
    ...say(
      'leave',
      phrases`went home from, came home from, is home from, back home from, returned from, returns from, flew back from, flew back to, flew out of, flies out of, sailed from, sails from, sailed out of, set sail from, put to sea from, headed home from, heads home from, leave, left, leaves, flew home, flying home, leaving, ended, ends, end, winds up, wound up, completes, completed, departed, departs, flies home, returned home, departed from, wrapped up, wraps up, concluded, concluding, concludes, left hanoi, left hà nội, wrapping up`,
    ),
    ...say(
      'sign',
      phrases`followed in, put their name to, put its name to, put her name to, puts his name to, puts her name to, put their names, put their signatures under, set their hands to, set their names to, put pen to paper, puts pen to paper, were renewed, was renewed, been renewed, renewed, dating from, dates from, dating back to, dates back to, put their names to, put his name to, put their signatures on, co-signed, cosigned, undersigned, initial, initialed, penned, struck, concluded, put their signatures to, put pen to paper on, ink, inking, inks, was inked, were inked, exchanged notes, exchange notes, signing of, the signing of, witnessed the signing, reached an, signed, sign, signs, signing, inked, ink, signing ceremony, initialled, concluded a, concluded an, concluded the, exchanged, exchange of, exchanging, exchange documents, clinched, sealed, was signed, were signed`,
    ),
    ...say('adopt', phrases`adopted, adopt, adopts, adopting, issued, issue, approved, endorsed, released`),
    ...say(
      'announce',
      phrases`announced, announce, announces, announcing, declared, jointly announced, unveiled, proclaimed`,
    ),
    ...say(
      'in-force',
      phrases`been in force, is in force, are in force, was in force, were in force, has been in force, have been in force, been in effect, is in effect, has been in effect, have been in effect, in effect since, became effective, becomes effective, is effective, was effective, effective from, effective since, came into operation, comes into force, coming into force, entering into force, taking effect, entry into force, go into force, went into force, go into effect, goes into effect, went into effect, has taken effect, had taken effect, had entered into force, has entered into force, entered into effect, entered effect, will take effect, to take effect, in force, entered into force, came into force, took effect, come into effect, came into effect, enters into force, takes effect, enter into force`,
    ),
    ...say(
      'establish',
      phrases`becomes, been established, was established, were established, has become, have become, had become, forging, forged, forge, entered into, enter into, established, establish, establishing, set up, setting up, establishment of, the establishment of, formed, became, become`,
    ),
    ...say(
      'upgrade',
      phrases`elevates, upgrades, lift, lifts, lifting, raises, raising, promoted to, moved up, move up, to lift, was elevated, were elevated, was upgraded, were upgraded, been upgraded, been elevated, took ties, take ties, took relations, take relations, brought ties, bring ties, brought relations, elevation, upgraded, upgrade, upgrading, elevated, elevate, elevating, raised, raise, lifted, move, moved, the upgrade of, upgrading of, elevation of, makes the two countries, becoming`,
    ),
    ...say(
      'document',
      phrases`papers, memorandum, memoranda, memorandum of cooperation, memoranda of cooperation, letter of agreement, letter of understanding, declaration of intent, statement of intent, framework agreement, implementing arrangement, exchange of notes, loan agreement, financing agreement, grant agreement, joint venture, cooperation pact, work plan, agreed minutes, letter of exchange, letters of exchange, letters of cooperation, cooperation arrangement, extradition treaty, free-trade agreement, free trade deal, trade pact, sales contract, purchase contract, partnership agreement, transfer agreement, visa waiver, executive programme, cooperation programme, cooperation program, declaration on cooperation, document, documents, agreement, agreements, memorandum of understanding, memoranda of understanding, memorandums of understanding, mou, mous, deal, deals, pact, pacts, treaty, treaties, accord, accords, contract, contracts, protocol, letter of intent, letters of intent, convention, action plan, plan of action, arrangement, minutes, cooperation documents, cooperation agreements, trade deal, trade agreement, free trade agreement`,
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
      phrases`strategic partner, comprehensive partner, comprehensive strategic partner, sectoral partnership, partnership for peace, extensive strategic partner, partners, strategic partnership, comprehensive partnership, comprehensive strategic partnership, extensive strategic partnership, partnership, strategic partners, comprehensive partners, comprehensive strategic partners`,
    ),
    ...say('ties', phrases`ties, relations, relationship, bilateral ties, bilateral relations, highest level`),
    ...say(
      'press',
      phrases`press briefing, held a press, joint press briefing, addressed reporters, address reporters, addressed the media, speak to the press, speak to reporters, spoke to reporters, joint media briefing, media briefing, news briefing, joint press appearance, press availability, addressed a joint press, press conference, news conference, joint press conference, joint news conference, press briefing, met the press, met with the press, meet the press, press meeting, joint press meeting, press meet, joint press briefing, briefed the press, briefed the media, spoke to the press`,
    ),
    ...say(
      'none',
      phrases`given up, gave up, gives up, given way, gave way, given that, given the, gave a speech, gave an interview, gave a talk, gave a lecture, gave rise, gave notice, gave birth, given birth, gave the green light, given the green light, gave permission, gave approval, given approval, sent back, sent a message, sent a letter, sent a telegram, sent a cable, sent congratulations, sent condolences, handed down, passed away, passed by, passed a law, passed a resolution, presented itself, was given up, were given up, was given the green light, was given the, was sent back, turned down, turned to, turned out, turned into, turned back`,
    ),
    ...say('none', phrases`told the press, said at a regular press, press agency, press release`),
    ...say(
      'forum',
      phrases`trade conference, networking event, business networking, business matching, trade promotion event, investment promotion conference, investment conference, webinar, business meeting, business summit, economic forum, trade forum, academic forum, scientific conference, international conference, business seminar, trade seminar, policy forum, trade exhibition, trade expo, gathering of businesses, youth forum, people's forum, education forum, business forum, forum, conference, seminar, symposium, workshop, trade fair, round table, roundtable, business conference, investment forum, business dialogue, business roundtable, summit of businesses, exhibition fair, expo`,
    ),
    ...say(
      'generic',
      phrases`forums, conferences, multilateral forum, regional forum, seminars, workshops, regional and international forums, summits`,
    ),
    ...say(
      'welcome',
      phrases`ceremonial welcome, ceremonial reception, formal welcome, official welcoming ceremony, 21-gun salute, 21-gun salvo, red carpet, welcome ceremony, welcoming ceremony, official welcome ceremony, official welcome, red-carpet welcome, guard of honour, guard of honor, state welcome ceremony`,
    ),
    ...say('farewell', phrases`see-off, send-off, farewell ceremony, farewell, see-off ceremony, send-off ceremony`),
    ...say(
      'wreath',
      phrases`placed a wreath, placed wreaths, placed flowers, laid floral, paid homage to, paid homage at, pay homage to, paid respects at, paid his respects at, paid her respects at, paid their respects at, paid respect at, pay tribute at, paid tribute to president ho chi minh, to lay a wreath, offered flowers, offering incense, offering flowers, lays a wreath, lay wreaths, burned incense, lit incense, laid a wreath, laid wreaths, laid flowers, laying a wreath, laying wreaths, lay a wreath, wreath-laying ceremony, wreath-laying, offered incense, offer incense, paid floral tribute, paid tribute at, laid a wreath at, laid flowers at, laid wreaths at`,
    ),
    ...say(
      'community',
      phrases`vietnamese students, vietnamese living in, vietnamese living and working, vietnamese expats, vietnamese workers in, vietnamese citizens in, vietnamese residents in, vietnamese in, vietnamese nationals living, staff of the vietnamese embassy, staff at the vietnamese embassy, vietnamese embassy staff, vietnamese-born, people of vietnamese origin in, overseas vietnamese community, vietnamese community, overseas vietnamese, vietnamese expatriates, vietnamese people living in, vietnamese diaspora, embassy staff, staff of the embassy, vietnamese nationals in`,
    ),
    ...say(
      'ground',
      paired(
        phrases`called on, calls on, looked in on, dropped in on, spent time with`,
        phrases`vietnamese students, the vietnamese students, vietnamese workers, vietnamese interns, vietnamese trainees, vietnamese doctors, vietnamese engineers, the vietnamese community, vietnamese families, compatriots`,
      ),
    ),
    ...say(
      'ground',
      phrases`planted trees, plants trees, planting trees, planted a sapling, planted a banyan, presenting his credentials, presenting her credentials, presents his credentials, presents her credentials, presents credentials, presenting credentials, present his credentials, present her credentials, present credentials, handed his credentials, handed over his credentials, handed over her credentials, presented the credentials, presented letters of credence, presented his letter of credence, presented her letter of credence, presented his letters of credence, presented her letters of credence, credentials presentation, credentials ceremony, breaks ground, break ground, was inaugurated, were inaugurated, inaugurate, inaugurates, inaugurating, cut the ribbon, cutting the ribbon, ribbon cutting, planted a tree, plant a tree, tree planting, unveiled a statue, unveiled a bust, unveiling ceremony, unveiling of, state dinner, official banquet, gala, a reception to, a reception was held, hosted a reception, held a reception, hosted a banquet, luncheon, was decorated with, presented the friendship order, presented the order, bestowed, conferred, awarding ceremony, award ceremony, presentation ceremony, flag-raising ceremony, requiem, get-together, friendship get-together, commemoration, celebrations were held, held a ceremony, launch ceremony, foundation stone, topping-out ceremony, signing the condolence book, signed the condolence book, paid his last respects, book of condolence, memorial service, broke ground, breaking ground, ground-breaking ceremony, groundbreaking ceremony, groundbreaking, inaugurated, inauguration, inauguration ceremony, inauguration of, unveiled a plaque, ribbon-cutting, credentials, presented credentials, presented his credentials, presented her credentials, letters of credence, letter of credence, celebration ceremony, commemorative ceremony, ceremony to mark, ceremony marking, reception to mark, reception marking, a ceremony, anniversary celebration, celebration of the anniversary, state banquet, banquet, gala dinner, awarded the, was awarded, was conferred, opening ceremony, launching ceremony, handover ceremony`,
    ),
    ...say(
      'stop',
      phrases`was at, were at, is at, looked in at, spent the day at, spent the morning at, gave a speech at, spoke to students at, addressed students at, lectured at, delivered a lecture at, gave a talk at, delivered remarks at, delivered a keynote speech at, made a speech at, met students at, tours, tour, stopped by, stopped at, visited, toured, goes to, went to, visiting, touring, dropped by, delivered a speech at, spoke at, to speak at, speak at, speaks at, gives a speech at, to deliver a speech at, gave a lecture at, to visit, will visit, delivers a speech at, delivered a policy speech at, attended a ceremony at`,
    ),
    ...say(
      'place',
      phrases`high-tech park, industrial park, industrial zone, research centre, research center, laboratory, shipyard, airport, stadium, zoo, garden, gallery, opera house, church, village, statue, house of, memorial house, data centre, data center, city hall, town hall, power plant, wind farm, brewery, mine, dyke, dam, barrier, foundation, relic, citadel, imperial citadel, temple of literature, martyrs' cemetery, bookshop, street, square, bay, university, museum, school, academy, hospital, factory, plant, pagoda, temple, monument, memorial, mausoleum, tomb, institute, stock exchange, port, park, palace, company, corporation, headquarters, campus, kindergarten, college, embassy, library, cemetery, base, centre, center, theatre, cathedral, relic site, farm`,
    ),
    ...say(
      'anniversary',
      phrases`anniversary, anniversaries, birthday, years old, turns 50, turns 60, turns 70, turned 50, turned 60`,
    ),
    ...say('anniversary', paired(JUBILEES, phrases`of, year of`)),
    ...say(
      'celebrate',
      phrases`turned, turns, turn, toasted, toast, observe, observed, honoured, remembered, are celebrating, celebrate, celebrates, celebrating, mark, marks, marking, commemorate, commemorating, is celebrating, celebrated, marked, as the two countries celebrate, on the occasion of, coincides with, in celebration of, this year marks`,
    ),
    ...say('celebrate', paired(phrases`for the, for their`, phrases`5th, 10th, 15th, 20th, 25th, 30th, 40th`)),
    ...say('celebrate', paired(phrases`for the, for their`, JUBILEES)),
    ...say(
      'years',
      phrases`years of ties, years of friendship, years of relations, years of bilateral ties, years of partnership`,
    ),
    ...say(
      'relation-years',
      phrases`years since the two countries established diplomatic, years since the establishment of diplomatic, years since establishing diplomatic, years since the two countries set up diplomatic, years of formal, years of their diplomatic, years after establishing diplomatic, years since they established diplomatic, years of establishing diplomatic, years of the establishment of diplomatic, years of diplomatic relations, years of diplomatic ties, years of diplomatic, years since diplomatic relations`,
    ),
    ...say(
      'system',
      phrases`new political system, political transition, change of system, democratic transition, regime change, system change`,
    ),
    ...say(
      'milestone',
      phrases`direct flights were launched, lifted an embargo, fully lifted the embargo, fully lifted its embargo, eased the embargo, lifted the arms embargo, opened diplomatic missions, opened their embassies, re-opened its embassy, reopened its embassy, joined asean, joined the wto, joined the united nations, opened its market, opened its markets, opened the market, lifted the ban, lifted its ban, lifted the embargo, gifted, presented a gift, donated, presented as a gift, gained independence, was reunified, direct flight was launched, launched direct flights, opened its embassy, opened an embassy, opened a consulate`,
    ),
    ...say(
      'programme',
      phrases`development plan, joint plan, work plan, framework programme, master plan, five-year plan, exchange plan, development programme, strategy, assistance programme, aid programme, education plan, cooperation framework, cooperation strategy, implementation plan, joint action plan, joint programme, country programme, programme, program, action plan, plan of action, project, cooperation programme, cooperation program, executive programme, exchange programme, work programme, cooperation plan, roadmap`,
    ),
    ...say(
      'culture',
      phrases`show of photographs, show of photos, show of pictures, show of paintings, show of drawings, show of prints, show of lacquer, show of silk, show of ceramics, show of crafts, show of posters, photographs on show, paintings on show, display of photographs, display of paintings, exhibition of, exhibit of, art exhibit, photo exhibit, evening of music, evening of songs, evening of poetry, evening of films, night of music, season of films, film evening, film night, film show, music evening, song and dance, dance show, dance evening, dance troupe, folk dances, folk songs, folk music, puppets, food days, street food festival, cooking show, tasting, book launch, poetry reading, poetry evening, lion dance, lantern festival, gave a concert, gave concerts, gives a concert, played a concert, played for, sang for, danced for, performed for, performed at, performed in, played at, played music, musicians from, dancers from, singers from, artists from, cultural evening, cultural exchange, art exchange, painting exhibition, art show, fashion show, film screening, film screenings, screening of films, music concert, music festival, concert by, photo display, photo show, cultural performance, cultural programme, culture festival, culture day, culture night, vietnam week in, days of, tet celebration, food week, gastronomic week, cuisine week, book week, book fair, opera, ballet, puppet show, water puppet show, water puppetry, art troupe, art event, kite festival, cherry blossom festival, week of, festival of, vietnam festival, photo contest, musical performance, cultural week of, orchestra, festival, cultural day, cultural days, cultural week, culture week, film week, vietnam day, vietnam days, vietnam week, art performance, concert, exhibition, photo exhibition, cultural festival, film festival, food festival, culture days, days of culture, art programme, music show, gala, art exhibition, cultural exchange programme, cultural show, food fair`,
    ),
    ...say(
      'will',
      phrases`itinerary includes, itinerary will include, itinerary, agenda includes, schedule includes, programme includes, program includes, will include, are due, is due, due to, due in, due on, will be, about to, are about to, is about to, are slated, to take place, are to be, is to be, to be held, is planned, are planned, planned for, set to, set for, preparing to, tentatively, will, would, is to, are to, to be, is set to, are set to, is due to, is expected, are expected, expected, scheduled, slated, planned, plans to, plan to, upcoming, forthcoming, shall, is scheduled, is slated, are scheduled, intends to, on the threshold of, ahead of, next`,
    ),
    ...say(
      'wish',
      phrases`may be, may sign, may visit, may meet, may travel, may also, may hold, may attend, may announce, may upgrade, might, hoping, wanting, urging, proposing, suggesting, asking, encouraging, offered to, offers to, keen to, willing to, eager to, hope, hoped, hopes, wants, want, wanted, wish, wished, wishes, invite, invited, invites, invitation, invitations, inviting, propose, proposed, proposes, suggest, suggested, suggests, ask, asked, urge, urged, call for, called for, encourage, encouraged, should, need to, needs to, could, looks forward, looked forward, look forward, ready to, consider, considering, early ratification, promote the signing, step up, soon, negotiate, negotiating, negotiations, aim to, aims to, aimed at, expects, consented to, working towards, in order to, if, was not, has not, have not, has yet to, have yet to, had yet to, is yet to, are yet to, yet to, not yet, did not, does not, do not, will not, failed to, unable to, rather than, instead of, without`,
    ),
    ...say(
      'previous',
      phrases`thanked, thanking, thanks, grateful, gratitude, support for the, last time, previous, previously signed, earlier this year, in the past, since then, success of, results of, outcomes of, outcome of, implementation of, implementing, recalled, in the framework of, under the framework, effective implementation, based on, on the basis of, in accordance with, under the agreement`,
    ),
    ...say(
      'report',
      phrases`said, says, reported, reports, announced, according to, statement released, noted, posted, wrote`,
    ),
    ...say('tell', phrases`told, tells, telling, assured, assures, promised, informed, briefed, warned, reminded`),
    ...say(
      'agree',
      phrases`agreed to, agree to, agreeing to, decided to, promised to, pledged to, undertook to, resolved to, made up their minds to`,
    ),
    ...say(
      'accord',
      phrases`settled on, signed off on, drew up, worked out, shook hands on, made plans for, laid plans for, agreed that, agreed on, agree on, discussed, discuss, talked about, talked over, spoke about, went over, went through, looked at, looked into, swapped views, exchanged views, compared notes, took stock of, reviewed, weighed, mapped out, hammered out, ironed out, thrashed out, sketched out, shook hands, sat together, sat side by side, dined together, lunched together, talked for, spoke for, talked at`,
    ),
    ...say(
      'table',
      phrases`over tea, over lunch, over dinner, over breakfast, over coffee, over supper, over a meal, over a cup of tea, over a working lunch, over a working dinner, at lunch, at dinner, at table`,
    ),
    ...say(
      'hosting',
      phrases`his host, her host, their host, his guest, her guest, their guest, his visitor, her visitor`,
    ),
    ...say(
      'guest',
      phrases`the guest, the guests, the visitor, the visitors, the visiting minister, the visiting leader`,
    ),
    ...say(
      'body',
      phrases`commission, committee, joint committee, joint commission, intergovernmental commission, intergovernmental committee, working group, joint working group, subcommittee, council, business council, task force, steering group`,
    ),
    ...say(
      'bodies',
      phrases`ministries, departments, directorates, universities, academies, institutes, schools, colleges, hospitals, agencies, authorities, administrations, offices, services, companies, firms, groups, corporations, airlines, carriers, banks, funds, exchanges, chambers, chambers of commerce, associations, federations, unions, committees, commissions, courts, prosecutors' offices, newspapers, broadcasters, museums, libraries, theatres, ports, airports, provinces, cities, districts, navies, armies, air forces, coast guards, police forces, customs, customs services, foundations, partners, utilities, operators, producers, exporters, importers, shipyards, boards`,
    ),
    ...say(
      'sit',
      phrases`sat in, sat on, sat for, sits in, sits on, sat, sits, convened in, convened on, convened, convenes, gathered in, gathered on, will sit, is to sit`,
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
    ...say('clause', phrases`that, which, who, where`),
    ...say('when', phrases`when, while, as, before, and then`),
    ...say('after', phrases`after, following`),
    ...say('to', phrases`to, in`),
    ...say('by', phrases`by, of, from`),
    ...say('in', phrases`at`),
    ...say(
      'work-in',
      phrases`is on a working visit to, was on a working visit to, is on a working trip to, was on a working trip to, on a working trip to, on a working visit to`,
    ),
    ...say(
      'pair',
      phrases`the two leaders, the two, the pair, both, the two heads of state, the two heads of government, the two speakers, the two top legislators, the two deputy ministers, the two diplomats, the two presidents and, the two sides' ministers, the two party chiefs, the two deputy prime ministers, the two foreign ministers and, the two delegations, the two ministers, the two presidents, the two prime ministers, the two sides' leaders, both leaders, both ministers, the two men, the two officials, the two foreign ministers, the two premiers, the two chairmen, the two top leaders, the two government leaders, the two pms`,
    ),
    ...say(
      'normalise',
      phrases`set up ties, set up relations, set up diplomatic ties, set up diplomatic relations, established ties, established relations, formed ties, formed diplomatic ties, started diplomatic relations, started diplomatic ties, opened embassies, opened ties, opened relations, opened diplomatic relations, opened diplomatic ties, took up relations, took up diplomatic relations, entered into diplomatic relations, entered diplomatic relations, forged diplomatic relations, forged diplomatic ties, began diplomatic relations, recognised each other, recognized each other, exchanged ambassadors, normalised relations, normalized relations, normalised ties, normalized ties, normalised diplomatic relations, normalized diplomatic relations, normalisation of relations, normalization of relations, normalization of ties, normalisation of ties`,
    ),
    ...say(
      'group',
      phrases`delegation, delegations, mission, trade mission, business mission, inspectors, inspection team, officers, experts, a group of, team of, a team, parliamentarians, lawmakers, congressional delegation, business delegation, entrepreneurs, frigate, warship, warships, destroyer, naval ship, navy ship, training ship, aircraft carrier, coast guard ship, coast guard vessel, patrol ship, corvette, flotilla, squadron, hospital ship, officials, students, journalists, veterans, art troupe, trainees, engineers`,
    ),
    ...say(
      'deed',
      phrases`is to open, are to open, due to open, is due to open, is to be opened, is to start, are to start, would start, will start, is to begin, would begin, will begin, takes off on, starts flying, start flying, begins flying, opened, reopened, re-opened, opens, to open, will open, be opened, opening of, launched, to be launched, be launched, was launched, were launched, launching, launch of, put into operation, put into service, went into operation, into operation, entered service, entered operation, began operation, began operations, started operation, started operations, went on stream, was commissioned, were commissioned, was completed, were completed, has been completed, been completed, be completed, handover of, be handed over, delivery of, donation of, presented to, gifted, granted, resumed, resumption of, resume, introduced, began flying, started flying, lifted, removed, eased, scrapped, abolished, waived, exempted, returned, first admitted, transferred, provided, came into operation, will be launched`,
    ),
    ...say(
      'thing',
      phrases`flight, flights, direct flight, direct flights, air route, air routes, direct route, direct air route, direct service, shipping route, shipping line, shipping service, route, railway line, metro line, freight train, train service, vocational college, kindergarten, clinic, water plant, water supply plant, treatment plant, refinery, bridge, road, highway, expressway, tunnel, terminal, power station, hydropower plant, thermal power plant, solar farm, consulate, consulate general, consulate-general, honorary consulate, trade office, representative office, trade mission office, liaison office, cultural centre, cultural center, language centre, language center, branch, doses, vaccine, vaccines, vaccine doses, doses of vaccine, tonnes of rice, tons of rice, tonnes of, tons of, ventilators, face masks, masks, test kits, medical supplies, medical equipment, relief aid, emergency aid, humanitarian aid, relief goods, patrol boat, patrol boats, patrol vessel, patrol vessels, cutter, ships, vessels, aircraft, helicopters, satellite, books, embargo, arms embargo, weapons embargo, the ban, import ban, ban on, visas, visa requirement, visa requirements, yellow card, remains of, antiquities, artefacts, artifacts, border gate, border crossing, national house, parliament building, parliament house, houses, classrooms, computers, grant aid, project`,
    ),
    ...say(
      'give',
      phrases`handed, hands, handed over, handing, hand over, hands over, handing over, presented, presents, presented with, was handed, were handed, was given, were given, gave, gives, given, donated, donates, donating, made a gift of, makes a gift of, made over, passed to, passed on, turned over, left behind, brought with him, brought with her, brought with them, sent, shipped, delivered, gifted`,
    ),
    ...say(
      'gift',
      phrases`machines, oxygen machines, oxygen concentrators, concentrators, x-ray machines, scanners, ultrasound machines, incubators, hospital beds, beds, wheelchairs, medicine, medicines, drugs, kits, boats, fishing boats, fibreglass boats, lifeboats, speedboats, canoes, a boat, drones, a drone, vehicles, cars, trucks, lorries, buses, minibuses, vans, ambulances, an ambulance, fire engines, tractors, a tractor, motorcycles, motorbikes, bicycles, laptops, computers, tablets, printers, desks, textbooks, books, notebooks, schoolbags, toys, seed, seeds, rice seed, rice seeds, seedlings, saplings, fertiliser, fertilizer, rice, flour, noodles, milk, food, tents, blankets, clothes, mosquito nets, generators, a generator, pumps, water pumps, water filters, water tanks, solar panels, cameras, uniforms, radios, radars, a radar, metal detectors, detectors, protective suits, syringes, dogs, puppies, an elephant, a statue, a bust, a painting, paintings, instruments, a cheque, cheque for, a gift worth, gifts worth, equipment, aid worth, relief worth, goods worth, a sum of, money`,
    ),
    ...say(
      'deed',
      phrases`put up, puts up, built, have built, has built, constructed, helped to build, helped build, erected, set up`,
    ),
    ...lasting(
      1,
      phrases`began a, begins a, begin a, started a, starts a, start a, kicked off a, kicks off a, opened a, embarked on a, set out on a, first day of a, first day of his, first day of her, first day of their, first day of the`,
      LENGTHS,
    ),
    ...lasting(
      0,
      phrases`ended a, ends a, wound up a, winds up a, wrapped up a, wraps up a, concluded a, concludes a, rounded off a, finished a, last day of a, last day of his, last day of her, last day of their, last day of the, final day of a, final day of his, final day of her, final day of their`,
      LENGTHS,
    ),
    ...lasting(
      2,
      phrases`second day of a, second day of his, second day of her, second day of their, second day of the, second day of the guest's, second day of the visitor's, second day of the minister's, second day of the president's`,
      LENGTHS,
    ),
    ...lasting(
      3,
      phrases`third day of a, third day of his, third day of her, third day of their, third day of the`,
      LENGTHS,
    ),
    ...LENGTHS.flatMap((length, index) => lengths([length], index + 2)),
    ...STAYS.flatMap((length, index) => lengths([length], index + 2)),
    ...say(
      'none',
      paired(
        STAYS,
        phrases`ago, later, earlier, before, after, ahead, away, of talks, of discussions, of meetings, of consultations, of negotiations`,
      ),
    ),
    ...say(
      'come-here',
      phrases`is due here, are due here, due here, comes here, come here, will come here, would come here, is to come here, is coming here, are coming here, came here, is expected here, are expected here, will be here, arrives here, arrived here, will arrive here, flies in, flew in, will fly in, is to fly in, visits here, is to visit us, will visit us, visited us, comes to us, came to us`,
    ),
    ...say('led', phrases`under, led by, headed by, commanded by, under the command of, captained by, with`),
    ...say('another', phrases`and another, another one, and a second, and a third, and one`),
    ...say('and', phrases`and, as well as`),
  ],
}
