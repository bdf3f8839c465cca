/** Offices and what they are of, in English. */
import type { Term } from '../../terms.ts'
import type { ActorWord } from '../ActorWords.ts'
import { linkTerms, plainTerms, titleTerms } from '../actorTerms.ts'
import { phrases } from '../phrases.ts'

const titles: readonly Term<ActorWord>[] = [
  ...titleTerms(
    'president',
    phrases`president, state leader, head of state, state president, federal president, supreme leader`,
  ),
  ...titleTerms('president', phrases`presidents, heads of state`, true),
  ...titleTerms('vice-president', phrases`vice president, vice state president, vice-president, VP`),
  ...titleTerms(
    'premier',
    phrases`prime minister, government leader, cabinet leader, PM, premier, chancellor, head of government, federal chancellor, taoiseach, minister president, minister-president, first minister, chief minister`,
  ),
  ...titleTerms('premier', phrases`prime ministers, premiers, heads of government, PMs`, true),
  ...titleTerms(
    'deputy-premier',
    phrases`deputy prime minister, deputy PM, vice premier, tánaiste, tanaiste, permanent deputy prime minister, first deputy prime minister, first vice premier, vice chancellor`,
  ),
  ...titleTerms('deputy-premier', phrases`deputy prime ministers, vice premiers`, true),
  ...titleTerms(
    'party-leader',
    phrases`general secretary, party general secretary, party chief, party leader, secretary general of the party, communist party chief, communist party leader, communist party general secretary, top leader, party general secretary and state president, general secretary and president`,
  ),
  ...titleTerms(
    'speaker',
    phrases`speaker, national assembly chair, national assembly chairman, national assembly chairwoman, national assembly president, national assembly speaker, NA chairman, NA chairwoman, NA chair, parliament speaker, parliamentary speaker, chairman of the national assembly, chairwoman of the national assembly, chair of the national assembly, president of the national assembly, speaker of the national assembly, senate president, president of the senate, house speaker, top legislator`,
  ),
  ...titleTerms(
    'deputy-speaker',
    phrases`deputy speaker, vice speaker, national assembly vice chairman, national assembly vice chairwoman, NA vice chairman, NA vice chairwoman, vice chairman of the national assembly, vice chairwoman of the national assembly, NA deputy chairman`,
  ),
  ...titleTerms(
    'minister',
    phrases`minister, foreign secretary, secretary of state, defence secretary, defense secretary, FM, treasury secretary, commerce secretary, business secretary, trade secretary, attorney general, home secretary, secretary of defense, secretary of commerce, minister of state, cabinet secretary, finance minister`,
  ),
  ...titleTerms('minister', phrases`ministers, foreign ministers, FMs`, true),
  ...titleTerms(
    'deputy-minister',
    phrases`deputy minister, vice minister, deputy foreign minister, deputy FM, state secretary, under secretary, undersecretary, parliamentary secretary, deputy secretary, assistant secretary, junior minister`,
  ),
  ...titleTerms(
    'royal',
    phrases`king, queen, emperor, empress, sultan, crown prince, crown princess, prince, princess, emir, pope, grand duke, sheikh, his majesty, her majesty, his majesty king, governor-general, governor general`,
  ),
  ...titleTerms(
    'ambassador',
    phrases`ambassador, high commissioner, charge d'affaires, chargé d'affaires, consul general, consul, honorary consul, envoy, special envoy, deputy ambassador, head of delegation, head of mission`,
  ),
  ...titleTerms('ambassador', phrases`ambassadors, consuls`, true),
  ...titleTerms(
    'other',
    phrases`captain, commodore, brigadier, brigadier general, lieutenant, lieutenant commander, lieutenant colonel, senior colonel, senior lieutenant colonel, major, marshal, field marshal, air marshal, air chief marshal, sergeant, skipper, commanding officer, first officer, commandant, provost, chancellor of the university, chairman, chairwoman, chairperson, chair, vice chairman, vice chairwoman, vice chair, deputy chairman, deputy chairwoman, co-chair, chief, leader, head, deputy head, director, deputy director, director general, director-general, deputy director general, governor, deputy governor, vice governor, mayor, deputy mayor, vice mayor, secretary, deputy secretary, permanent secretary, secretary-general, secretary general, chief executive, CEO, chief executive officer, general director, managing director, commissioner, chief of staff, chief of the general staff, commander, deputy commander, commander-in-chief, general, lieutenant general, major general, colonel general, senior lieutenant general, sen. lt. gen., lt. gen., gen., maj. gen., colonel, admiral, vice admiral, rear admiral, senator, congressman, congresswoman, representative, lawmaker, deputy, MP, professor, assoc. prof., prof., dr., doctor, rector, vice rector, principal, dean, analyst, expert, economist, researcher, scholar, spokesperson, spokesman, spokeswoman, deputy spokesperson, negotiator, chief negotiator, trade representative, adviser, advisor, national security adviser, standing member, politburo member, member of the politburo, founder, co-founder, businessman, entrepreneur, chief justice, prosecutor general, procurator general, attache, attaché, trade counsellor, counsellor, counselor, coordinator, resident coordinator, lecturer, comrade, judge, artist, counterpart, archbishop, cardinal, bishop, deputy chief, party secretary, first secretary, vice-chairman, state councillor, state councilor`,
  ),
  ...titleTerms(
    'other',
    phrases`chairmen, leaders, directors, senators, governors, mayors, professors, generals, the heads, experts, lawmakers`,
    true,
  ),
]

const portfolio = phrases`foreign, foreign policy, security policy, foreign affairs, international affairs, external affairs, defence, defense, national defence, national defense, public security, security, national security, internal affairs, home affairs, interior, justice, finance, economy, economic, economic affairs, development, planning, planning and investment, industry, industry and trade, trade, commerce, agriculture, agriculture and environment, agriculture and rural development, food, fisheries, forestry, environment, natural resources, natural resources and environment, climate, climate change, ecology, energy, oil, petroleum, mines, mining, transport, transportation, railways, construction, infrastructure, communications, information, information and communications, digital, digital affairs, technology, science, science and technology, innovation, education, higher education, education and training, research, culture, sport, sports, tourism, culture sports and tourism, health, labour, labor, employment, manpower, social affairs, social development, labour invalids and social affairs, women, youth, europe, asia, asian affairs, european affairs, africa, north america, indo-pacific, home, state, government, cabinet, federal, national, central, provincial, regional, municipal, parliament, parliamentary, senate, house, lower house, upper house, house of representatives, house of councillors, congress, national assembly, people's assembly, state duma, federation council, bundestag, national people's congress, council, people's council, people's committee, committee, central committee, commission, central commission, external relations, party, communist party, socialist party, workers' party, people's party, people's revolutionary party, republic, ministry, foreign ministry, department, departments, office, presidential office, government office, agency, authority, administration, general department, department of state, politburo, political bureau, secretariat, central military commission, general staff, armed forces, people's army, army, navy, air force, police, court, supreme people's court, supreme court, supreme people's procuracy, union, youth union, women's union, friendship association, association, chamber, chamber of commerce, chamber of commerce and industry, central bank, state bank, bank, world bank, investment, businesses, enterprises, small businesses, standing, permanent, first, acting, interim, outgoing, incoming, former, then, new, newly elected, newly appointed, visiting, extraordinary, plenipotentiary, extraordinary and plenipotentiary, senior, top, deputy, vice, special, chief, political, executive, CPV, CPVCC, NA, PCC, Fatherland Front, Vietnam Fatherland Front, VFF, front, chapter, branch, group, delegation, mission, embassy, consulate, consulate general, protocol, press, europe department, bilateral, cooperation, relations, religious affairs, ethnic affairs, budget, treasury, revenue, customs, inspectorate, government inspectorate, maritime, maritime affairs, space, atomic energy, nuclear, company, corporation, board, members' council`

/** Ships, which are named after people. */
const vessels = phrases`frigate, frigates, corvette, destroyer, cruiser, warship, flagship, ship, naval ship, navy ship, training ship, sail training ship, sailing ship, tall ship, hospital ship, patrol ship, patrol boat, patrol vessel, coast guard ship, coast guard vessel, coast guard cutter, cutter, aircraft carrier, carrier, helicopter carrier, submarine, landing ship, supply ship, minesweeper, minehunter, research vessel, survey ship, survey vessel, vessel, ferry, tanker, freighter, cruise ship, yacht, schooner, barque, HMS, HMAS, HMNZS, HMCS, USS, USNS, USCGC, KRI, ROKS, HNLMS, HTMS`

const namedThings = phrases`university, universities, institute, academy, school, college, hospital, kindergarten, museum, mausoleum, monument, statue, memorial, temple, pagoda, palace, park, square, street, road, avenue, boulevard, bridge, airport, port, seaport, station, hotel, hall, theatre, theater, stadium, centre, center, tower, trail, city, town, district, province, county, island, islands, sea, river, bay, gulf, mountain, peninsula, strait, region, prefecture, village, archipelago, company, group, corporation, corp, corp., inc, inc., ltd, co., bank, holdings, airlines, airways, motors, energy, oil, foundation, forum, summit, festival, conference, congress, prize, award, order, medal, day, week, year, agreement, treaty, convention, declaration, pact, plan, initiative, programme, program, project, act, law, plant, zone, newspaper, times, post, news, agency, herald, daily, tribune, journal, media, television, union, league, alliance, club, cup, games, championship, war, campaign, revolution, era, thought, association, society, federation, organisation, organization, party, embassy, consulate, front, movement, deal, framework, partnership, dialogue, committee, council, ministry, department, office, team, fund, railway, line, refinery, field, delta, basin, pass, border gate, economic zone, industrial park, photo, express`

/** What an office is followed or preceded by. */
export const officeTerms: readonly Term<ActorWord>[] = [
  ...titles,
  ...plainTerms('portfolio', portfolio),
  ...plainTerms('named-thing', namedThings),
  ...plainTerms('vessel', vessels),
  ...linkTerms(false, phrases`of, of the, for, for the, in charge of, of state for, of the ruling`),
  ...linkTerms(true, phrases`to, to the`),
  ...plainTerms('and', phrases`and, &, as well as, and concurrently, concurrently`),
]
