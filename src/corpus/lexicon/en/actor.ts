import type { ActorWords } from '../ActorWords.ts'
import { addressTerms, countryTerms, plainTerms, pronounTerms, togetherTerms } from '../actorTerms.ts'
import { homePlaces } from '../homePlaces.ts'
import { phrases } from '../phrases.ts'
import { countries } from './actorCountries.ts'
import { officeTerms } from './actorOffices.ts'

export const actorWords: ActorWords = {
  terms: [
    ...plainTerms(
      'none',
      phrases`Ho Chi Minh Communist Youth Union, Ho Chi Minh Trail, Ho Chi Minh Stock Exchange, Ho Chi Minh National Academy of Politics, Ho Chi Minh Thought, Hồ Chí Minh Communist Youth Union, Hồ Chí Minh Trail, Hồ Chí Minh National Academy of Politics, Hồ Chí Minh Thought, presidential palace, government house, state guesthouse, royal palace, US$, US $, USD, U.S. dollar, US dollar, US dollars, A$, S$, South China Sea, East China Sea, New Mexico, Indian Ocean, Gulf of Guinea, Latin American, Latin America, South American, South America, North America, North American, Central American, Central America, Native American, Washington Post, Wall Street, Korean War, Vietnam War, Viet Nam War, Việt Nam War, American Airlines, Singapore Airlines, Qatar Airways, Turkish Airlines, Michael Jordan, Hong Kong, Macau, Macao, Northern Ireland, London School, Paris Agreement, Paris Climate Agreement, Paris Peace Accords, Geneva, Geneva Accords, New York, New Guinea, English language, Georgia state, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August, September, October, November, December, Mon, Tue, Wed, Thu, Fri, Sat, Sun, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, English, Lunar New Year, Tet, Joint Statement, Strategic Partnership, Comprehensive Strategic Partnership, Comprehensive Partnership, Action Plan, Reuters, Getty Images, Xinhua, Bloomberg, Buddhist, Christmas, World Bank, Balkan, Asia, Asian, Europe, European, Africa, African, Pacific, Atlantic, Mediterranean, Middle East, Southeast Asia, Southeast Asian, Indo-Pacific, Asia-Pacific, Eurasian, Central Asia, Truong Sa, Hoang Sa, Trường Sa, Hoàng Sa, Spratly, Paracel`,
    ),
    ...plainTerms(
      'none',
      phrases`the, a, an, this, that, these, those, it, its, they, their, we, our, i, you, in, on, at, by, from, with, as, if, but, or, so, after, before, during, since, until, when, while, where, who, which, what, how, why, both, all, some, many, most, more, other, another, such, each, every, no, not, yes, also, however, meanwhile, moreover, furthermore, in addition, besides, earlier, later, then, now, today, yesterday, tomorrow, here, there, following, according, addressing, speaking, regarding, concerning, about, under, over, through, between, among, against, within, without, despite, although, though, because, thanks, second, third, one, two, three, four, five, last, next, welcome, welcoming, expressing, stressing, highlighting, noting, read more, video, watch, related, tags, share, print, news`,
    ),
    ...plainTerms(
      'credit',
      phrases`photo, photos, picture, pictures, image, photo by, reporting by, editing by, writing by, written by, translated by, edited by, compiled by, source, illustration, file photo, by reporter, correspondent, graphics by, additional reporting by`,
    ),
    ...plainTerms('spouse', phrases`first lady, wife, spouse, husband, first gentleman, consort`),
    ...plainTerms('home-place', homePlaces),
    ...countryTerms(countries),
    ...officeTerms,
    ...addressTerms(
      'he',
      phrases`samdech, samdech techo, samdech thipadei, samdech akka, samdech pichey, datuk seri, dato seri, dato sri, dato' sri, datuk, tan sri, tun, HRH`,
      false,
    ),
    ...addressTerms('he', phrases`mr, mr., sir, lord, his excellency`, false),
    ...addressTerms('she', phrases`ms, ms., mrs, mrs., miss, madam, madame, lady, dame, her excellency`, false),
    ...addressTerms(
      null,
      phrases`h.e., h.e, h e, hon., hon, honourable, excellency, dato', dato' seri, dato seri, dato sri, datuk, datuk seri, tan sri, tun, shri, smt., samdech, samdech techo`,
      false,
    ),
    ...pronounTerms('he', ['he']),
    ...pronounTerms('he', ['him'], true),
    ...pronounTerms('she', ['she']),
    ...plainTerms(
      'verb',
      phrases`said, says, told, tells, stressed, stresses, noted, notes, affirmed, affirms, emphasised, emphasized, added, adds, hailed, thanked, thanks, proposed, suggested, asked, urged, called, calls, expressed, hoped, hopes, welcomed, praised, pledged, vowed, underlined, underscored, highlighted, reiterated, recalled, stated, confirmed, announced, declared, met, meets, visited, visits, arrived, arrives, left, received, receives, hosted, hosts, held, holds, attended, attends, signed, signs, agreed, agrees, spoke, speaks, wrote, writes, described, put, puts, will, would, is, was, has, had, wants, wanted, believed, believes, congratulated, invited, invites, sees, saw, goes, went, paid, pays, led, leads, arriving, co-chaired, chaired, witnessed, wraps up, wrapped up, begins, began, began his, concludes, concluded, appreciated, spoke highly, commended, encouraged, requested, informed, pointed out, acknowledged, remarked, observed, shared, voiced, extended, conveyed, came, comes, became, took, made, also, may, might, can, could, does, did, then, later, who`,
    ),
  ],
  together: [
    ...togetherTerms(
      'cooperation',
      phrases`agreement, agreements, treaty, treaties, accord, accords, cooperat*, co-operat*, collaborat*, partner*, partnership*, relation*, ties, bilateral*, friendship, memorandum*, MOU*, pact*, dialogue*, diplomatic, summit, ambassador*, joint committee, joint commission, intergovernmental, border gate*`,
    ),
    ...togetherTerms(
      'dealing',
      phrases`tie, talks, met, meet*, visit*, agree*, sign, signs, signed, signing, deal*, trade, export*, import*, invest*, exchange*, joint*, support*, assist*, aid, loan*, market*, received, receive*, hosted, negotiat*, strategic, embassy, embassies, phone, invited, promised, offered, gave, given, sell*, sold, bought, buy*, traded, handed`,
    ),
    ...togetherTerms(
      'both',
      phrases`two sides, both sides, two countries, both countries, two nations, both nations, two peoples, two leaders, both leaders, two ministers, two governments, two parties, bilateral, each other, two prime ministers, two presidents, both, two provinces, two cities, two universities, two neighbours, two neighbors, two capitals, two men, two women, two ministries, two agencies, two navies, two armies, two parliaments, one another, counterpart*, twin cities, sister cities`,
    ),
  ],
  modifiersBefore: true,
  andJoinsOffices: true,
  bareOfficesAreHome: false,
  indefinite: phrases`a, an, any, former, two, three, both, several, many, other, some, each, first, of`,
  homeOrgans: [],
  objectAfter: phrases`with, to, of, for, from, by, between, alongside, meeting, met, meets, meet, receiving, received, receives, hosting, hosted, welcoming, welcomed, thanking, thanked, told, telling, invited, inviting, greeted, greeting, congratulated, accompanying, visiting, on, against, than, about`,
  ledBy: phrases`led by, headed by`,
  placeBefore: phrases`in, at, near, outside, across`,
  languageBefore: [],
  possessive: "'s",
}
