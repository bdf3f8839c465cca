import { paired, phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

const TRADERS = phrases`buy, buys, bought, buying, sell, sells, sold, selling`
const LETTING = phrases`let in, lets in, letting in, let into, lets into, letting into`
const DOORS = phrases`open, opens, opened, opening, reopen, reopens, reopened, reopening`
const CHECKED = phrases`
  check on, checks on, controls on, curbs on, curb on, limits on, duty on, duties on, levy on, levies on, hurdles for, hurdles to, obstacles for,
  test for, tests for, tests on, inspection of, inspections of, checks for, barriers for, barriers to, entry for, access for, ban on, bans on, gates to, rules for`
const GIVING = phrases`
  gave, give, gives, given, donated, donates, handed, handed over, hands over, presented, sent, sends, granted, grants, pledged, offered,
  contributed, raised, collected, set aside, put up, earmarked, allocated, provided, provides, lent, lends, is giving, spent, promised`
const CURRENCIES = phrases`usd, dollars, euros, yen, pounds, million won, billion won, million dong, billion dong, kronor, francs, roubles, rupees, yuan, baht, ringgit, dinars, riyals, dirhams`
/** "gave 200,000 dollars": a number is one word, two with "million", or parted by its comma. */
const MONEY = [
  ...paired(phrases`*, * *, * * *`, CURRENCIES),
  ...paired(phrases`usd, eur, us, aud, chf, nok, sek, dkk`, phrases`*, * million, * billion`),
]

/** Economy in the everyday words of newspapers (codebook section 2). */
export const everydayEconomyWords: readonly SectorWords[] = [
  {
    kind: 'sale',
    sectors: ['trade'],
    words: [
      ...TRADERS,
      ...phrases`
        buyer, buyers, seller, sellers, customer, customers, shoppers, sales, the sale of, sale of, on sale in, in the shops, on the shelves, on shelves,
        come the other way, comes the other way, goes the other way, go the other way, came the other way, went the other way, in exchange for,
        find buyers, ships to, shipped to, shipping to, orders for, order for, shop for`,
    ],
  },
  {
    kind: 'goods',
    sectors: ['trade'],
    words: [
      ...LETTING,
      ...CHECKED,
      ...paired(DOORS, phrases`its doors, their doors, the door, the doors, the gates, its door`),
      ...phrases`
        took in its first, took in the first, takes in its first, be let in, been let in, be allowed in, been allowed in, allowed in, allow in, allows in, allowing in,
        be admitted, admitted, admits, shipment*, consignment*, first batch of, batch of, batches of, first container of, shiploads of,
        find its way, found its way, wider opening, entry permit*, cleared for, clear the way for`,
    ],
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      sold out, bought time, buying time, sold short, bought into, sold on, buy in`,
  },
  {
    kind: 'field',
    sectors: ['trade'],
    words: phrases`
      traded goods, traders, merchants, shopkeeper*, traded with, trade each way, two way sales, shop windows, shopping chain*, shop chain*,
      chain of shops, chain stores, department store*, convenience store*, brands, franchise*, wares, trade counsellor*, border market*, dealings in,
      trade office, levy of, a levy, levies of, import fee*, export fee*, customs barrier*, anti-dumping dut*, safeguard dut*, dumping, countervailing dut*,
      buy from each other, sell each other, sell to each other, sold each other, bought from each other, sell one another,
      surplus with, deficit with, world trade organization, world trade organisation`,
  },
  {
    kind: 'sole',
    sectors: ['trade'],
    words: phrases`businessmen, businesswomen, business owners, business leaders, dealers, start ups, shop owners, employers' federation*`,
  },
  {
    kind: 'field',
    sectors: ['investment'],
    words: [
      ...paired(phrases`put, puts, putting, place, pour, pours, poured, sink, sank, plough, ploughed, pump, pumped`, [
        ...phrases`money into, more money into, capital into, its money into, their money into, funds into`,
        ...phrases`* million into, * billion into, * million usd into, * billion usd into, * million euros into, * billion euros into, usd * million into,
          usd * billion into, eur * million into, * million dollars into, * billion dollars into`,
      ]),
      ...paired(
        phrases`invite, invites, invited, inviting, attract, attracts, attracted, attracting, draw, draws, drew, lure, lures, woo, court, welcome`,
        ['capital', '* capital', '* * capital', 'money from'],
      ),
      ...paired(
        phrases`owns, holds, own, hold, owned, held, bought, buys, buy, took, takes, take, acquired, acquires, acquire, sold, sell, sells`,
        [
          ...phrases`* percent of, * per cent of, a * percent, a * per cent, a share of, a share in, a half share, half of the shares, shares in, a stake`,
          ...phrases`* percent in, * per cent in, * percent, * per cent, a majority of`,
        ],
      ),
      ...phrases`
        projects in vietnam, projects in the country, shareholder*, shareholding*, shareholders, pension fund*, state fund*, wealth fund*, stakeholder of, takeover of, took over a, buyout*,
        acquisition of, acquisitions, merger*, set up shop, backers, financiers, foreign capital, private capital, fresh capital, new capital,
        capital onto, capital into, capital put in, put capital, building projects, projects licensed, project licence*, registered projects,
        projects with a total, projects with total, joint stock, holds shares, held shares, minority stake*, majority stake*`,
    ],
  },
  {
    kind: 'field',
    sectors: ['finance'],
    words: [
      ...paired(GIVING, MONEY),
      ...phrases`
        with * money, a fund, joint fund, fund for, aid fund*, relief fund*, trust fund*, guarantee fund*, kuwait fund, saudi fund, opec fund, climate fund*,
        development finance, money for, money to build, paid for by, with money, in cash, cash for, cash help, donation of money, money gift*, cheque for,
        subsidy, subsidies, subsidised, subsidized, lenders, lender, instalment*, installment*, savings, card payments, payment card*, bank card*,
        pay by phone, paying by phone, exchange rate*, insurers, insurer*, reinsur*, customs officers, customs office*, customs post*, customs house*,
        customs paper*, vat, tax relief, tax break*, taxed twice, tax twice, double tax*, tax evader*, tax dodg*, budget help, foreign currency,
        trade finance, rupee payments, rouble payments, yuan payments, settle in, settlement in local, in their own currencies, own currencies, national currencies,
        credit card*, money transfer*, wire transfer*, bank branch*, bank transfers, pays half, pay half of, footed the bill, co-financ*, cofinanc*`,
    ],
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      fund raising, population fund, monetary fund, children's fund, wildlife fund, world wide fund, save face, food bank*, river bank*, bank of the,
      fund manager*, settle in the, settled in`,
  },
  {
    kind: 'field',
    sectors: ['industry'],
    words: [
      ...paired(
        phrases`a, new, another, first, second, big, joint, vietnamese, own, processing, packing, bottling, canning, assembly, car,
        tractor, tyre, glass, paper, bus, truck, lorry, battery, shoe, garment, yarn, textile, furniture, steel, cement, chip, phone, toy, ceramics,
        paint, plastics, rubber, fertiliser, fertilizer, chemical, chemicals, tobacco, cable, machine, ship repair, parts`,
        ['plant', 'plants', 'works', 'mill', 'mills'],
      ),
      ...phrases`
        plant in, plant at, plant near, plant outside, plants in, workshop for, repair workshop*, sewing workshop*, cannery, canneries, sawmill*, foundry, foundries, tannery, tanneries,
        carmaker, car maker*, bus maker*, truck maker*, tyre maker*, shoemaker*, shoe maker*, garment maker*, furniture maker*, chip maker*, phone maker*,
        toy maker*, plane maker*, engine maker*, toolmaker*, steelmaker*, steel maker*, shipbuilding yard*, ship repair, ship repairs, dry dock*,
        copper mine*, gold mine*, bauxite mine*, potash mine*, coal mine*, coal mines, tin mine*, nickel mine*, zinc mine*, open pit, quarry, quarries, potash,
        phosphate*, iron ore, ores, lithium, graphite, rare metals, sewing, sewing shops, weaving mill*, spinning mill*, yarn, yarns, fabrics, dyeing,
        industrial estate*, industrial site*, production line*, engine parts, car parts, spare part*, aircraft parts, components, appliances, engines,
        cut and pack, cuts and packs, packing hall*, packing house*, packaging, printing works, machine building, machine works, make clothes, making clothes, makes clothes, make shoes, making shoes, makes shoes, make garments, making garments, make cars, making cars, make phones, making phones, toolroom*,
        motor show*, motorcycles, bicycles, bicycle factory, washing machines, television sets, factory line*, factory hall*, hi-tech manufacturing`,
    ],
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      public works, power plant, power plants,  plant health, plant protection, plant quarantine, plant disease*, plant variet*,
      medicinal plants, medicinal plant, rice plants, young plants, treatment plant*, water plant*, nuclear plant*, solar plant*, gas plant*, coal plant*,
      plants and animals, animals and plants, plant species, tree plant*, the works of, its works, the works by, their works, new works,
      works in, works at, works with, works for, potted plants, power plant in, power plant at`,
  },
  {
    kind: 'field',
    sectors: ['energy'],
    words: phrases`
      wind park*, wind turbine*, windmill*, wind project*, sun and wind, wind and sun, wind and solar, solar panel*, solar park*, sun power, power lines,
      pylons, the grid, grids, power to, power from, buy power, buys power, bought power, sell power, sells power, sold power, send power, sends power,
      import power, imports power, export power, imported power, megawatt*, gigawatt*, kilowatt*, mw, oil rig*, oil well*, gas well*, wells offshore, drill for,
      drills for, barrels, barrel, petrol, petrol station*, filling station*, gasoline, fuels, light bulb*, atom, atomic, nuclear reactor*, charging station*,
      charging point*, chargers, wood pellets, pellets, hydro, hydro plant*, hydropower plant*, dam on, dam at, a dam, the dam, power stations, solar plant*,
      gas plant*, coal plant*, power plant in, power plant at, lamp oil, blackouts, lng ship*, gas terminal*, oil terminal*, tank farm*, offshore wind`,
  },
  {
    kind: 'field',
    sectors: ['agriculture'],
    words: phrases`
      the plant health, vet, vets, veterinarian*, rice seed, seed rice, seedlings, saplings, seaweed, sea cucumber*, fishmeal, fish meal, feed for, fodder, hay, pig, pigs,
      pig farm*, swine, swine fever, hog, hogs, cow, cows, calves, bulls, buffalo, buffaloes, duck, ducks, hens, geese, turkeys, bees, beekeep*, silk, cashews,
      almonds, walnuts, hazelnuts, figs, raisins, prunes, dates from, * dates, peas, beans, lentils, pulses, carrots, cabbage, tomatoes, strawberr*, raspberr*,
      lemons, limes, mandarins, clementines, grapefruit, pineapple*, papaya*, guava*, lychees, tilapia, trout, carp, sturgeon, oyster*, mussels,
      clams, prawns, prawn, anchov*, sardines, fish sauce, combine harvesters, harvester, plough*, vineyard*, plantation*, planters, ranch*, herd,
      herds, herders, herdsmen, wool, cashmere, hides, wood, logs, sawn wood, plywood, bamboo, rattan, tree nurser*, pesticide*, bird flu,
      avian flu, foot and mouth, locust*, pests, fruit fly, fruit flies, flour, noodles, vegetable oil, cooking oil, vodka, spirits industry, juice,
      chocolate, baby formula, infant formula, powdered milk, milk powder, ham, sausages, bacon, trawler*, fishing boat*, fishing ground*, bycatch, farms, farmed, fish feed,
      smallholders, crop yields, rice yields, growing rice, grows rice, grow rice, grew rice, rice fields, paddy fields, rear fish, rearing fish, breed shrimp, breeding shrimp,
      fish pond*, ponds, hatcher*, stockbreed*, slaughterhouse*, abattoir*, dairies, dairy farm*, cheesemak*, bakery, bakeries, bread, tobacco, hops, malt, quinoa,
      asparagus, artichokes, saffron, vanilla, cloves, nutmeg, turmeric, cumin, sorghum, millet, rye, alfalfa, cottonseed, canola, linseed, flax, jute, hemp, tea leaves,
      coffee beans, arabica, robusta, coffee growers, tree crops, oil palm, farm goods, farm machinery, farm machine*, farm tools, greengrocer*, orchids, flowers,
      cut flowers, tulip*, roses, flower growers, hothouse*, shrimp farm*, fish farmer*, seafarm*, mariculture, fish stocks, fish landings`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      laid flowers, lay flowers, of flowers, flowers at, flowers on, flowers to, oil and flowers, guinea pig*, cash cow*, wood pellets, beans about, hay fever, hollywood, bird's nest stadium,
      duck out, no bread, bread and butter, laid * flowers, flowers were, with flowers, welcome flowers, cultivated, fish out, bull market, important dates,
      exact dates, new dates, key dates, the dates, two dates, possible dates, other dates, these dates, those dates, both dates, no dates, set dates, travel dates, visit dates, firm dates`,
  },
  {
    kind: 'field',
    sectors: ['transport'],
    words: phrases`
      lorries, lorry, the road, road from, road across, road through, road link*, road bridge*, build the road, mountain road*, new road*, motor road*, the bridge, bridges, new bridge*,
      second bridge, border bridge, rail bridge*, build a bridge over, bridge at, bridge near, river bridge*, footbridge*, a bus from, bus from, buses from, coach from, coaches from, bus line*, bus route*, bus service*, coach service*, coach line*,
      city buses, trolleybus*, truck traffic, lorries cross, lorries may cross, trucks cross, trucks may cross, fly direct, flies direct, fly nonstop, non stop, nonstop, flies to, fly to, flies from, fly from,
      flies between, fly between, flew its first, runway*, hangar*, air carrier*, budget carrier*, flag carrier*, airways, quay, quays, harbour*, harbor, harbors, docks, dockyard*, wharf,
      wharves, berths, jetty, barge*, boats between, sea lane*, sea link*, lighthouse*, gauge, sleepers, rail car*, carriages, railway station*, railway track*,
      rail line*, rail link*, line from * to, trains, tramway*, tramline*, underground line*, underground railway, metro trains, monorail*, parking, traffic light*, toll road*, bypass, causeway*,
      crossing point*, border post for trucks, ro ro, shipowner*, shipping compan*, vessels call, container line*, air cargo, cargo plane*, cargo flight*, freighters, freighter,
      deep water, deepwater, port city railway, port of * will, river port*, new port, port at, port in, port near, ports in, chancay port, terminal*, airfreight, air ticket*, air fare*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      bien hoa airport, da nang airport, cargo of, cargoes of, the road to peace, road to recovery, down the road, is the bridge, as the bridge, be the bridge, the bridge between, the bridge linking, a bridge of, bridge of friendship,
      the road ahead, non stop efforts, the bridge for, serves as the bridge, terminal illness, coal terminal, lng terminal*, gas terminal*, oil terminal*, mine field*, port call*, water terminal`,
  },
  {
    kind: 'field',
    sectors: ['labour'],
    words: phrases`
      took on 1*, took on 2*, took on 3*, took on 4*, took on 5*, took on 6*, took on 7*, took on 8*, took on 9*, takes on 1*, takes on 2*, takes on 3*, took on more, takes on more, cleaners, maids, vietnamese work, vietnamese working, vietnamese employed, vietnamese hands, foreign hands, extra hands, working hands, labour brokers, job brokers, nannies,  lorry drivers, bus drivers, truck drivers, shipwright*, fitters, electricians, plumbers, roofers, cooks, chefs, waiters, hotel staff, fruit pickers,
      harvest hands, farm hands, farm labourers, seasonal work, seasonal hands, take on workers, taken on, taken on in, recruiters, recruiting, recruit, recruits, labour shortage*, labor shortage*, shortage of workers,
      shortage of hands, short of hands, minimum wage*, pension rights, pensions, pensioners, social security pact, social security treaty, social security agreement, pact on social security, agreement on social security,
      treaty on social security, job fair*, job offers, work contract*, labour contract*, employment contract*, work placement*, worksite*, guest labour, posted workers, contract workers, drivers from, welders and drivers,
      jobs for, earn their living, work for wages, pay for work, working hours, overtime, dockers, weavers, seamstress*, tailors, miners, work there, hired`,
  },
  {
    kind: 'sole',
    sectors: ['industry'],
    words: phrases`the plant, its plant, their plant, its works, the factory`,
  },
  {
    kind: 'sole',
    sectors: ['labour'],
    words: phrases`builders, construction crews, handymen, domestic staff, household staff, ship crews, shop staff`,
  },
  {
    kind: 'common',
    sectors: ['finance'],
    words: phrases`aid`,
  },
  {
    kind: 'field',
    sectors: ['tourism'],
    words: phrases`
      holidays, holiday, holidaymakers, package holiday*, visitors, holiday flight*, holiday makers, beach holidays, tour guide*, tour guides, guided tours, tour group*, tour bus*, golfers, golf course*, spa, spas, hotel chain*, hotelier*,
      hotel, nights spent, overnight stays, sightseer*, trippers, day trippers, beaches, travellers from, travelers from, travel firm*, travel fair*, travel compan*, travel market*, guests from, ocean liner*, pilgrims, pilgrimage*, see the sights, trekkers`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      public holiday*, national holiday*, working holiday*, work and holiday, visitors' book, visitors book, holiday season, at a hotel, at the hotel, hotel room, at his hotel, at * hotel, at the * hotel, at the * * hotel,
      visitors to the exhibition, visitors to the fair, visitors to the stand, the visitors, the visitors were, welcomed the visitors, the visitors also`,
  },
]
