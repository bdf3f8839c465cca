import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** Economy (codebook section 2). */
export const economyWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['trade'],
    words: phrases`
      trade, trades, trading, two way trade, bilateral trade, trade turnover, trade volume, trade value, trade revenue, trade surplus, trade deficit, trade balance, free trade, free trade agreement*, trade agreement*, trade deal*, trade pact*, trade barrier*, trade defence, trade remed*,
      trade promotion, e commerce, commerce, commercial, economic cooperation, economic tie*, economic relation*, economic link*, economic linkage*, economic connectivity, economic collaboration, economic partnership, economic exchange*, economic engagement, economic pillar, economic and trade, economic partnership agreement*,
      economics, economy trade, economy and trade, in economy, economic field*, economic integration, connecting the two economies, connectivity between the two economies, two economies, the two economies, border economy, economic dialogue*, border gate econom*, cross border econom*, border trade, market access, market opening, open its market*, open their market*, opened its market*, opening market*, opening up market*,
      open up market*, access to the market*, access to markets, market* for, exporter*, importer*, import export, goods, commodit*, merchandise, export, exports, exported, exporting, import, imports, imported, importing, importation, re-export, markets, new markets, other markets, tariff*, non tariff barrier*, quota*, market economy status, market economy, products into,
      enterprise*, business, businesses, firm, firms, company, companies, corporation*, entrepreneur*, business communit*, business link*, business connection*, business cooperation, private sector*, startups and business*, small and medium sized enterprise*, smes, business environment, business climate, business people, do business, doing business, business delegation*,
      fta, ftas, evfta, ukvfta, cptpp, rcep, cepa, vifta, eaeu fta, vn eaeu fta, comprehensive economic partnership agreement, comprehensive economic partnership, wto, distribution network*, retail, supermarket*, fair, trade fair*, expo, trade mission*, contracts, commercial contract*, commercial deal*, deals, purchase agreement*, trading partner*, trade partner*, import partner*, export market*,
      trade office*, consumer goods, market share, sales of, the economy, joint venture*, economic zone*, cross border trade, trade and industr*, supply of goods, cooperation zone*, trademark*, rules of origin, anti dumping, fourth buyer, largest buyer*, biggest buyer*, economic development cooperation`,
  },
  {
    kind: 'weak',
    sectors: ['trade'],
    words: phrases`business forum*, business conference*, business summit*, business roundtable*, business dialogue*, business seminar*, trade forum*, economic forum*, business council*, chamber of commerce, chambers of commerce, business association*, trade and investment forum*, investment forum*, trade conference*, business networking event*, trade promotion conference*, business matching`,
  },
  {
    kind: 'field',
    sectors: ['trade', 'investment'],
    words: phrases`
      economic trade and investment, economic trade investment, economy trade and investment, economy trade investment, economic investment and trade, economics trade and investment, trade and investment, trade investment, investment and trade, trade and investments, economic trade investment cooperation, economic and investment,
      trade and investment cooperation, trade and investment promotion, economic and investment cooperation, commerce and investment, business and investment, investment and business`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      socio economic, socio economic development, economic development, economic growth, economic situation, world economy, global economy, national economy, market oriented economy, economic reform*, economic crisis, economic recovery, economic achievement*, economic and social development, economic committee, economic commission,
      future investment initiative, world economic forum, asia pacific economic cooperation, economic and commercial, businessman, good company, business trip, business lunch, news company, state owned economy, world trade, imported arms, imported weapons, market of the association of southeast asian nations, trade union, trade unions, trade war*, trade tension*, trade off, fair and, fair share, fair and equitable, fairly, economic challenges, firm foundation,
      firm stance, firm friendship, firm support, firm basis, firm belief, firm commitment, firm steps, a firm, eurasian economic union, eurasian economic commission, european economic area, economics university, business school, university of economics, foreign trade university, good deals, deals on, deal on, deals in, deals about, great deals, economic diplomacy, accompanying businesses, party company, economic club`,
  },
  {
    kind: 'field',
    sectors: ['investment'],
    words: phrases`
      investment, investments, invest, invests, invested, investing, investor, investors, fdi, foreign direct investment, direct investment, investment protection agreement, evipa, investment protection, capital flow*, registered capital, investment capital, venture capital, stake in, industrial investment, investment fund*, sovereign wealth fund*, pledged capital, public private partnership*, total capital`,
  },
  {
    kind: 'field',
    sectors: ['finance'],
    words: phrases`
      finance, financial, financing, bank, banks, banking, central bank*, state bank*, credit, credits, loan, loans, lend, lends, lent, lending, borrow, borrowed, customs, tax, taxes, taxation, double taxation, double taxation avoidance, oda, official development assistance, development aid, development assistance, grant aid, non refundable aid, concessional loan*, soft loan*, preferential loan*, grants, debt, payment*, qr payment*, qr code payment*, cross border payment*, local currency, local currencies, currency swap*,
      financial centre*, financial center*, international financial centre*, international financial center*, insurance, fintech, securities, stock exchange*, capital market*, bonds, green finance, financial support, development cooperation, audit, auditing, budget support, monetary, digital payment*, swift`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`world bank, asian development bank, international monetary fund, bank of the river, tax office, financial times, social insurance, health insurance, aiib, credit to, to the credit, banks of the`,
  },
  {
    kind: 'field',
    sectors: ['industry'],
    words: phrases`
      industry, industries, industrial, industrialisation, industrialization, industrial park*, industrial zone*, industrial cooperation, vsip, manufacturing, manufacture, manufacturer*, processing industr*, processing and manufacturing, heavy industry, light industry, supporting industr*, mining, minerals, mineral, rare earth*, critical mineral*, steel, textile*, textiles and garments, garment*, footwear, leather, electronics, semiconductor*, chip, chips, chipmaking, microchip*, supply chain*, value chain*, production chain*,
      automobile*, automotive, car industr*, car plant*, vehicle assembly, machinery, mechanical engineering, mechanical, engineering industry, shipbuilding, chemicals, chemical, metallurgy, factory, factories, joint production, assembly plant*, cement, fertili?er*, fertilizer*, fertiliser*, bauxite, coal mining, construction material*, production facilit*, materials industr*, factory line*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`tourism industry, film industry, cultural industr*, creative industr*, entertainment industry, industrial revolution, fourth industrial revolution, chips in, agricultural industry, healthcare industry, pharmaceutical industry, energy industry, aviation industry, education industry, service industry, minister of industry, halal industry, railway industry`,
  },
  {
    kind: 'field',
    sectors: ['energy'],
    words: phrases`
      energy, energies, renewable energy, renewables, clean energy, green energy, nuclear energy, nuclear power, nuclear, atomic energy, wind power, offshore wind, solar power, solar energy, solar, hydropower, hydroelectric*, electricity, power plant*, power project*, power grid*, power transmission, power sector, power supply, power trade, energy security, energy transition, just energy transition, jetp, energy efficiency, oil and gas, oil, gas, natural gas, lng, crude oil, petroleum, petrol,
      petrochemical*, refiner*, oil refiner*, coal, hydrogen, green hydrogen, biofuel*, ethanol, low carbon energy, subsea cable*, asean power grid, electric power, energy source*, energy project*, rosatom, small modular reactor*, reactor*, energy storage, clean energy transition, gas exploration, lpg`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`greenhouse gas, greenhouse gases, tear gas, oil painting*, new energy to, full of energy, energy and enthusiasm, nuclear weapon*, palm oil, gas emission*, petroleum university, oil on`,
  },
  {
    kind: 'field',
    sectors: ['agriculture'],
    words: phrases`
      agriculture, agricultural, agro, agri, agribusiness, agro forestry fishery, agro forestry, agro aquatic, farming, farm, farmer*, farm produce, farm products, agricultural product*, forestry, fishery, fisheries, fishing, aquaculture, aquatic product*, seafood, shrimp, tuna, tra fish, pangasius, catfish, livestock, animal husbandry, cattle, beef, pork, poultry, chicken, meat, dairy, milk, rice, rice trade, coffee, pepper, cashew*, rubber, tea, fruit, fruits, vegetable*, durian*, dragon fruit*, pomelo*, lychee*, passion fruit*, banana*, coconut*, mango*,
      citrus, wheat, maize, corn, soybean*, cotton, food, foodstuff*, food security, food processing, food safety, high tech agriculture, irrigation, crop*, seeds, plant variet*, veterinary, plant protection, plant quarantine, phytosanitary, sanitary and phytosanitary, sps, quarantine, halal, halal industry, iuu, iuu fishing, yellow card, wood product*, timber, honey, agroforestry, rural development, green agriculture, agri product*, agro product*, organic, fertile`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`food for thought, street food, food festival*, tea party, tea break, tea ceremony, tea reception, enjoyed tea, had tea, over tea, coffee together, organic part, rice paddies of, fishing village, vietnamese food, fertile ground, food culture, bear fruit, bearing fruit, bore fruit, food bank, fruits of, organic growth, corn island, seeds of`,
  },
  {
    kind: 'field',
    sectors: ['transport'],
    words: phrases`
      transport, transportation, transport connectivity, infrastructure, infrastructures, hard infrastructure, strategic infrastructure, connectivity infrastructure, infrastructure connectivity, transport infrastructure, traffic, logistics, aviation, civil aviation, airline*, air link*, air route*, air connectivity, air service*, air transport, direct flight*, direct air, flight, flights, flight route*, airport*, aeronautics, seaport*, ports, port cooperation, port infrastructure, deep sea port*, deep water port*, shipping,
      shipping route*, maritime transport, sea transport, sea route*, maritime link*, waterway*, inland waterway*, railway, railways, rail, high speed rail*, railroad*, train service*, metro line*, urban railway*, metro, expressway*, highway*, road, roads, road transport, bridges and roads, bridge construction, border gate*, international border gate*, border crossing*, cargo, freight, multimodal, transit, standard gauge, economic corridor*, corridor*, belt and road, belt and road initiative, two corridors one belt, infrastructure development, infrastructure construction, urban development, sea port*, urban infrastructure, direct route*, maritime connectivity`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      digital infrastructure, data infrastructure, information infrastructure, telecommunications infrastructure, health infrastructure, energy infrastructure, international airport in, arrived at * airport, ohare airport, port of call, road ahead, road map, roadmap, on the road, the road to, road to, silk road, noi bai international airport, noi bai airport, international airport, tan son nhat international airport, tan son nhat airport,
      airport welcome*, at the airport, seeing off at the airport, patrol vehicle*, special vehicle*, armoured vehicle*, train*, ground transport to, grand road, on road, road show*, roadshow*, airport in, armored vehicle*, long road, space transportation`,
  },
  {
    kind: 'field',
    sectors: ['transport', 'trade'],
    words: phrases`aircraft, airplane*, planes, jets, passenger jets, airbus, airbus plane*, boeing, boeing plane*, airbus planes, aeroplane*, airliner*, a320*, a330*, 737 max, passenger plane*, narrow body jets`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`special aircraft, special plane, aircraft carrier*, the aircraft carrying, the plane carrying, fighter aircraft, military aircraft, fighter planes, transport aircraft, training aircraft, aircraft carrying, plane carrying, patrol aircraft`,
  },
  {
    kind: 'field',
    sectors: ['labour'],
    words: phrases`
      labour, labor, labour cooperation, labor cooperation, labour force, labor force, labourer*, laborer*, employment, jobs, job creation, workforce, manpower, human resource supply, guest worker*, migrant worker*, vietnamese workers, workers, skilled labour, skilled labor, skilled workforce, seasonal worker*, technical intern*, technical intern trainee*, interns, employment permit system, labour migration, labor migration, labour mobility, labor mobility, labour market*, labor market*, overseas workers, guest workers, recruitment of, social welfare, social insurance agreement, social security agreement, caregivers, nurses and caregivers`,
  },
  {
    kind: 'field',
    sectors: ['labour', 'education'],
    words: phrases`skilled worker*, studied or worked, study or work, studied and worked, study and work, studying and working, working and studying, worked and studied, skilled workers training, training of skilled worker*, labour training, labor training, training of workers, training workers, training skilled worker*, trained workers, technical worker* training, training of labour, training of technical workers, workforce training, trained skilled worker*, worker* training`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`workers' party, labour party, labor party, ministry of labour, labour hero, general confederation of labour, hero of labour, labour order, labor order, co workers, media workers, social workers, labour unions of, health workers, medical workers, labour code`,
  },
  {
    kind: 'field',
    sectors: ['tourism'],
    words: phrases`tourism, tourism industry, tourist, tourists, tourist arrivals, holidaymaker*, sightseer*, hospitality sector, tour operators, travel agencies, travel agenc*, visitor arrivals, visitors from, foreign visitors, travel and tourism, tourism promotion, tourism cooperation, tourist exchange*, travel industry, hotels, golf tourism`,
  },
]
