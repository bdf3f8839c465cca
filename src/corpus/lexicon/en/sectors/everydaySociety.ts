import { paired, phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

const TONGUES = phrases`
  vietnamese, russian, french, german, spanish, portuguese, italian, chinese, japanese, korean, english, arabic, hindi, lao, khmer, thai, polish, czech, slovak,
  hungarian, bulgarian, romanian, turkish, greek, dutch, danish, swedish, finnish, norwegian, mongolian, indonesian, malay, hebrew, persian, ukrainian, kazakh, uzbek, serbian`
const TONGUE_TAUGHT = phrases`lessons, classes, class, course, courses, taught, is taught, was taught, being taught, be taught, has been taught, to be taught`
const TEACHING = phrases`teach, teaches, teaching, taught, learn, learns, learning, learned, learnt, study, studies, studying, studied, read`

/** Politics, knowledge and society in the everyday words of newspapers (codebook section 2). */
export const everydaySocietyWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['politics'],
    words: phrases`
      political contacts, joint cabinet, cabinet meeting*, theory seminar*, seminar on theory, theoretical seminar*, theoretical workshop*, set up ties, set up relations, consult each year, consult every year, consultations between the two foreign, an embassy in, embassy in * opened, open an embassy, opened an embassy, opens an embassy, opening an embassy,
      opening of an embassy, open embassies, opened embassies, new embassy, reopen its embassy, reopened its embassy, resident embassy, embassies in each other, lawmakers, legislators, parliamentarians, party school*,
      ruling parties, two ruling parties, state visit in return, return visit, visits by ministers, leaders' meetings, meetings of leaders, meet every year, meet each year, meet once a year, meet twice a year, yearly meetings,
      friendship group in parliament, parliamentary group*, sister parties, hot line between leaders, envoys trained, training diplomats, young diplomats, diplomatic academ*, diplomatic school*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`young parliamentarians, women lawmakers, lawmakers in, us lawmakers`,
  },
  {
    kind: 'field',
    sectors: ['security'],
    words: phrases`
      drone maker*, patrols, patrolling, drug gang*, gang, gangs, criminal gang*, swindler*, swindle*, fraudster*, scammer*, scam, scams, fraud, kidnap*, abduct*, border peaceful, border quiet, border calm, peaceful border, quiet border, keep the border, border stones, boundary stones, on patrol, rescue drill*, drill with, drills with, exercise with, exercises with, exercised with,
      border talks, sea border*, maritime border*, land border*, border treaty, border treaties, border pact*, border question, border line, cutter, cutters, guns, rifles, shells, bomb disposal, war college, sappers, armoured vehicle*, armored vehicle*, trainer jet*, jet trainer*, trainer aircraft, trainer plane*, drug dealer*, drug traffick*, drug runner*, drug lord*,
      heroin, wanted man, wanted men, spies, spying, hacker*, hacking, phishing, fraud ring*, poacher*, smuggler*, traffickers, pirates, terrorist*, naval base*, navy base*, fleet, fleets, flotilla, blue helmet*, coast guards, sea patrols, air defence, air defense,
      rescue at sea, war material, armour, tank*crews, mine hunter*, mine sweep*, minehunter*, amphibious ship*, landing ship*, survey ship*, staff talks, chiefs of staff, general staff*, defence chief*, defense chief*, armies, two armies, warplanes, fighter pilot*,
      air show, arms fair*, arms maker*, arms deal*, arms embargo, shooting range, special forces, commando*, riot police, border troops, border force*, guardsmen, cadets, policemen, policewomen, detectives, war games, defence pact*, defense pact*, military attache*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      fishing fleet*, merchant fleet*, fleet of buses, fleet of planes, fleet of trucks, fleet of taxis, bus fleet, think tank*, water tank*, fish tank*, gang of four, unicef blue, fleet of aircraft, guns n, shells of, in shells, in their shells, its fleet, its fleets`,
  },
  {
    kind: 'field',
    sectors: ['multilateral'],
    words: phrases`
      for the security council, on the security council, security council bid, security council seat, security council term, seat on the security council, inside asean, into asean, in asean, join asean, joined asean, joining asean, joins asean, enter asean, asean membership, member of asean, asean's door, asean doors, asean seat, asean family, to asean, seat on the council, un seat, seat at the un,
      vote for each other, vote for one another, votes at the un, un vote, voted for vietnam, vote for vietnam, votes for vietnam, back each other's, backed each other's, bid for a seat, bid for the council, un bod*, united nations bod*, international court*,
      war in gaza, war in ukraine, ukraine war, korean peninsula, middle east, sea disputes, disputed sea, disputed waters, sea row, world affairs, world bodies, world body, regional affairs, regional matters, regional bodies, sea law, free passage at sea,
      peace in the region, south china sea, east sea, bien dong, taiwan strait, situation in myanmar, crisis in myanmar, pacific alliance, mercosur, african union, arab league, gulf cooperation council, paris agreement talks`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      in asean trade, asean trade in, pact with mercosur, talks with mercosur, agreement with mercosur, vietnam mercosur, mercosur trade, mercosur market, largest in asean, partner in asean, market in asean, investor in asean, buyer in asean, first in asean, partners in asean, exports to asean, export to asean`,
  },
  {
    kind: 'field',
    sectors: ['justice'],
    words: phrases`
      transfer of prisoners, prisoner swap*, serve their sentences, serve out their, serve their terms, serving sentences, jail terms, court rulings, court ruling*, court papers, legal help, legal matters, extradite, extradites, extradited, extraditing,
      hand over fugitives, handing over suspects, hand over suspects, handed over suspects, handing over fugitives, handing over criminals, hand over criminals, handing over wanted, prison, prisons, prosecution, child adoption*, adoption of children, adoptions, law students, law faculties, law library, legal training, drafting laws, draft laws, writing laws, legal aid, law enforcement courts, justice ministries, justice systems`,
  },
  {
    kind: 'field',
    sectors: ['science'],
    words: phrases`
      technical know how, vietnamese know how, its know how, their know how, of know how, and know how, know how in, know how for, share know how, sharing know how, pass on know how, passing on know how, * know how had, lab, joint study of the sea, experiment*, astronaut*, cosmonaut*, marine biolog*, botanist*, botanic*, seismolog*, seismic, inventors, technologist*, hi-tech, hi tech, field station*, research ship*, research vessel*, expedition*, fossil find*,
      particle*, accelerator*, microscope*, isotope*, nuclear research, measuring station*, seed bank*, gene bank*, geologist*, archaeometr*, tech firms, tech park*`,
  },
  {
    kind: 'field',
    sectors: ['digital'],
    words: phrases`
      computers, app, apps, website*, coders, coding, phone network*, phone compan*, sim card*, free internet, undersea line*, database*, servers, it firm*, it engineer*, it worker*, it specialist*, electronic records, paperless, online service*, fpt, vnpt, telemor, halotel, lumitel,
      nexttel, natcom, 4g, mobile phones network, telephone network*, telephone line*, online payment*, video link*, virtual reality, drones for farming, smart city, chips for ai, large language model*, data centers, e-visa system, tech workers`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`by video link, via video link, telephone line for, computer chip*, computer chips, on its website, its website, website of, the website`,
  },
  {
    kind: 'field',
    sectors: ['health'],
    words: phrases`
      oxygen, doses, oxygen machine*, survivors, treat survivors, treating victims, medics, medic, jabs, booster shots, vaccinated, operating room*, hospital ward*, hospital beds, cataract*, eye doctor*, eye care, eye clinic*, heart surgery, heart surgeon*, leprosy, rabies, virus, viruses, cholera, measles, polio, care of old people, care of the old, care for the old,
      care for old people, old people, old age care, aged care, nursing home*, elderly, the elderly, artificial limb*, wheelchair*, pills, syringe*, respirator*, family doctor*, the sick, herbal medicine*, herbal, health worker*, medical worker*, medical school*, medical college*, medical universit*,
      drug maker*, drug compan*, drugmaker*, generic medicines, medicine factory, antibiotic*, insulin, blood bank, paramedic*, radiotherap*, scanners, mri, first aid, treatment for patients, maternity, children's ward*, premature babies, burns unit, transplants, stroke care, diabetes, mobile clinic*, field clinic*, sick children`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`silk painting*, in the pipeline, computer virus*, health certificates, artificial intelligence virus`,
  },
  {
    kind: 'field',
    sectors: ['environment'],
    words: phrases`
      methane, clean up of, clean-up, cleaning of soil, drinking water, soil, soils, water pipes, clean water, piped water, water treatment, treatment plant*, river basin*, rivers, tigers, turtle*, whales, pangolin*, bears, bear farms, tree planting project*, planting trees, plant trees, planted trees, smog, rubbish, garbage, litter, landfill*, peatland*, weather station*, weather data,
      weather service*, earthquake*, quake, quakes, quake victims, wildfire*, forest fire*, storm, cyclone*, typhoons, hurricane*, tsunami*, flooded, flood victims, storm relief, mudslide*, plastic, plastics in the sea, marine litter, sea turtle*, zoo, zoos, nature park*, nature protection, cleaner air, coal phase out, carbon market*, heatwave*, snakes, wetlands, coast erosion`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`waters, plastic plant*, plastics plant*, weathered the storm, storm of applause, brain storm*, took by storm, russian bears, bears out, bears fruit, bears in mind, bears the, bears a, bears witness, storm in`,
  },
  {
    kind: 'field',
    sectors: ['education'],
    words: phrases`
      courses on offer, teach, examination*, exam, exams, courses in, course in, course on, courses on, courses for, course for, short course*, evening course*, summer course*, campus, campuses, joint campus, faculty, faculties, diploma, certificates in, doctorates, masters degrees, phds, doctorate in, master's in, summer school*, the academy in, seminary,
      school places, places at, student visas, former students, study trips, study tours, taught at, teach at, taught in, teacher training, train teachers, trained teachers, send teachers, textbooks, schoolbooks, lectures, lecture, lecture halls, school for, schools for, kindergartens, training centre*, training center*, trade school*,
      training school*, trade schools, internships, trainee, trainees, tuition free, fees waived, university places, campus in, exchange pupils, school exchange*, school twinning, learned in, learnt in, being taught, students at, students from, students in, learn the trade, learn a trade, learned a trade, learning a trade, academies, professorship*, chair of vietnamese, vietnamese studies, asian studies`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`school of fish, golf course*, golf courses, in the course of, of course, course of action, academy of sciences, academy of social sciences, academy of science, a course of, police academ*, sports academ*, football academ*, boxing school*, football school*, sports school*`,
  },
  {
    kind: 'field',
    sectors: ['culture', 'education'],
    words: [...paired(TONGUES, TONGUE_TAUGHT), ...paired(TEACHING, TONGUES)],
  },
  {
    kind: 'field',
    sectors: ['education'],
    // "taught Vietnamese farmers": whom, and not what.
    words: paired(
      paired(
        phrases`teach, teaches, teaching, taught, trained`,
        phrases`vietnamese, lao, german, russian, chinese, japanese, korean, french`,
      ),
      phrases`farmers, students, officers, doctors, nurses, workers, pupils, children, teachers, engineers, cadets, soldiers, pilots, officials, experts`,
    ),
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      chinese courses, vietnamese class, vietnamese courses, read vietnamese, read chinese, vietnamese departments, vietnamese department, chinese departments, learned chinese`,
  },
  {
    kind: 'field',
    sectors: ['culture'],
    words: phrases`
      photographs, show of photographs, photo show*, pictures by, show of pictures, art show*, songs of, singer, singer*, brass band*, navy band*, army band*, military band*, police band*, drums, drummers, play by, plays by, drama, screening*, film screening*, cinemas, film maker*, filmmaker*, film director*, film crew*, writers, novelist*,
      playwright*, publisher*, library, museum, museums, statue*, kites, lanterns, tet, lunar new year, costumes, cooking class*, cooking show*, dishes, pho, cooks from, national dress, puppet show*, shadow play*, circus artist*, concert, symphon*, violin*, pianist*, piano, jazz, rock band*, culture house*, cultural house*, pagoda*, temple*, citadel, ruins, excavat*,
      old town, monuments, restorers, carvings, stone towers, cham towers, film days, days of culture, week of culture, culture evening*, carnival, new year show*, dance troupe*, theatre troupe*, choirs`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      temple of literature, at the museum, in the museum, pagoda visit, visited * museum, toured * museum, visited * temple, visited * pagoda, museum of war, exhibition centre*, exhibition center*, play a role, by statue, plays by the rules, statue of, citadel of, old town of, visited a pagoda, visited the museum, visited the temple`,
  },
  {
    kind: 'field',
    sectors: ['sport'],
    words: phrases`
      play football, runners, cyclists, wrestlers, boxers, swimmers, squads, football cup, football league, league football, playing field*, stadium*, goalkeeper*, regatta*, sepak takraw, shuttlecock, aikido, ju jitsu, jiu jitsu, weightlifters, skating, skiers, skiing, ice hockey, hockey, table tennis, boxing school*, football school*, sports school*, sports academ*,
      football academ*, archery, archers, fencers, gymnast*, rowers, sprint*, handball, water polo, billiards, football coach*, football club*, football team*, football match, volleyball team*, chess school*, wrestling school*, grand prix, horse racing, polo`,
  },
  {
    kind: 'field',
    sectors: ['people'],
    words: phrases`
      bones of, the remains of * vietnamese soldiers, remains of * soldiers, remains of * * soldiers, remains of * * * soldiers, the remains of, bombs, ordnance, duds, remains of the dead, remains of fallen, landmines, land mines, mines left, mine clearing, clear mines, clearing mines, cleared mines, bombs left, old bombs, wartime bombs, war bombs, scouts, pen friends, pen pals, host families, friends from the war, friendship house*, veterans, red cross, trade unionists, women's groups, women's unions, youth unions, youth union,
      youth camp*, youth forum*, young workers, young parliament*, summer camp*, the two peoples know, friends of the people, old comrades, comrades, the missing, american dead, men lost, soldiers lost, search for the missing, search for remains, peoples know each other, peoples to meet`,
  },
  {
    kind: 'field',
    sectors: ['local'],
    words: phrases`
      twinned with, is twinned, are twinned, twin towns, twin town, sister town*, sister region*, sister port*, mayors, mayors of, city councils, city council, city halls, provincial leaders, provincial governor*, governors of, two cities, both cities, two provinces, both provinces, two towns, both towns, neighbouring provinces, neighboring provinces, bordering provinces, partner cit*, partner province*, partner region*, federal states, regions of the two`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      people's council, city council building, in * provinces, in * * provinces, across * provinces, to * provinces, from * provinces, provinces hit, provinces struck`,
  },
  {
    kind: 'field',
    sectors: ['community'],
    words: phrases`
      countrymen, countrywomen, fellow countrymen, migrants, passport holders, holders of passports, holders of * passports, holders of diplomatic, without visas, without a visa, no visa, stay up to, residence, citizenship, nationality, dual nationality, illegal migrants, illegal migration, honorary consul*, consul, consuls, consulate, consulate general, stranded,
      mixed marriages, mixed families, brides, vietnamese brides, vietnamese school in, vietnamese who live, vietnamese live, born vietnamese, vietnamese live there, visa fee*, visa wait*, visa queue*, visa window*, e-visas, stay permits, residence card*, green cards, naturalis*, naturaliz*, overseas voters`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`official residence, residence of, at the residence, his residence, her residence, ambassador's residence, without a visa stamp`,
  },
]
