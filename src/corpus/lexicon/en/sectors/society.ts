import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** Society (codebook section 2). */
export const societyWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['culture'],
    words: phrases`
      culture, cultures, cultural, cultural exchange*, cultural cooperation, culture and arts, art, arts, artistic,
      artist*, art troupe*, art performance*, film, films, film festival*, film industry, cinema, music, musical,
      concert*, folk music, painting*, exhibition*, literature, literary, poetry, books, book, translation,
      translations, language, languages, vietnamese language, language teaching, language learning, festival*,
      cultural festival*, music festival*, cultural week*, cultural day*, culture week*, culture day*,
      cultural programme*, cultural program*, heritage, heritages, cultural heritage, world heritage,
      museum cooperation, museum exchange*, folk festival*, folklore, cuisine, culinary, gastronomy,
      cultural industr*, creative industr*, entertainment industry, food festival*, traditional music, fashion,
      architecture preservation, conservation of monuments, monument conservation, restoration of relics, relics,
      cultural centre*, cultural center*, cultural event*, unesco heritage, craft*, handicraft*, water puppetry,
      libraries, water festival*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      cultural and historical similarities, cultural similarities, multicultural, multi-cultural, book of condolences, condolence book, guest book,
      golden book, state of the art, martial art*, culture of peace, work of art, cultural similarity, guestbook,
      in the book, working language, common language, cultural affinity, culture and people similarities,
      language barrier*, plain language, books of condolence, cultural ministry, national history museum,
      corporate culture, the beauty of its culture, festival of spring, aircraft*, land and culture`,
  },
  {
    kind: 'field',
    sectors: ['sport'],
    words: phrases`
      sport, sports, sporting, football, soccer, athlete*, athletics, badminton, volleyball, basketball,
      martial art*, wrestling, gymnastics, olympic cooperation, sports training, physical training and sports,
      physical education and sports, golf, swimming, chess, coaches, olympic*, asian games, sea games, marathon,
      tennis, cricket, taekwondo, vovinam`,
  },
  {
    kind: 'field',
    sectors: ['people'],
    words: phrases`
      people to people, people to people exchange*, people to people tie*, people to people link*,
      people to people relation*, people to people contact*, people to people diplomacy,
      people to people connection*, people to people cooperation, people exchange*, exchange* between people*,
      exchange* between the two peoples, exchange* among people, exchanges between their peoples,
      exchanges of people, exchange between the people*, people's exchange*, people based, interpersonal exchange*,
      popular exchange*, connecting people, connection between peoples, mutual understanding between the people*,
      mutual understanding between people*, mutual understanding between the two peoples,
      mutual understanding among the people*, understanding between the two peoples, understanding between peoples,
      understanding among the peoples, fostering mutual understanding between the two countries' peoples,
      understand each other, understand one another, peoples of both countries understand, mutual understanding,
      understanding between, friendship society, friendship societies, friendship exchange*, people's organisation*,
      people's organization*, mass organisation*, mass organization*, non governmental organisation*,
      non governmental organization*, ngos, youth, youth exchange*, young people, young generation*,
      younger generation*, young leaders, women's union*, women's organisation*, women, veteran*,
      trade union cooperation, peace and friendship, friendship week, sister friendship,
      brought their people closer, peoples closer, bring the two peoples closer, volunteers, volunteer*,
      civil society, war legac*, legacies of war, legacy of war, war consequence*, consequences of war,
      aftermath of war, mine clearance, demining, unexploded ordnance, uxo, bomb and mine, missing in action, mia,
      remains of soldiers, war remains, agent orange, dioxin, people's diplomacy, gap between the peoples,
      public diplomacy, martyrs' remains, war martyrs, friendship groups, friends of vietnam,
      solidarity between the peoples`,
  },
  {
    kind: 'common',
    sectors: ['people'],
    words: phrases`
      friendship association*, friendship organisation*, friendship organization*, friendship union*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      people's committee, memoranda of understanding, memorandum of understanding, memorandums of understanding, memoranda of understanding between, memorandum of understanding between, memorandums of understanding between, people's council, people's republic, lao people's, people's army, people's party,
      people's court, people's procuracy, people's police, young and dynamic, young and skilled, young population,
      young country, women entrepreneurs, for mutual understanding and trust, mutual understanding and trust,
      spirit of mutual understanding, trust and mutual understanding, in mutual understanding,
      consolidate political cooperation and mutual understanding, political cooperation and mutual understanding,
      sincerity and mutual understanding, mutual understanding and respect, young skilled`,
  },
  {
    kind: 'field',
    sectors: ['local'],
    words: phrases`
      locality, localities, local cooperation, locality to locality, local to local, between localities,
      cooperation between localities, provinces, provincial cooperation, provincial level, between provinces,
      cities and provinces, provinces and cities, sister cit*, sister province*, sister city, sister state*,
      twin cit*, twinning, twinned, city to city, decentralised cooperation, decentralized cooperation,
      cooperation between cities, local authorit*, local government*, local administration*, local level,
      local level cooperation, local level exchange*, border provinces, border localities,
      regional cooperation between cities, ministries and localities, sectors and localities, sectors localities,
      ministries sectors and localities, province to province, municipal cooperation, subnational, prefecture*,
      prefectural, friendship cities, twin towns, local leaders`,
  },
  {
    kind: 'field',
    sectors: ['community'],
    words: phrases`
      visa, visas, visa exemption*, visa waiver*, visa free, visa policy, visa issuance, e visa*, visa procedures,
      visa facilitation, exempting visa*, consular, consular matters, consular cooperation,
      consulate general opening, consulates, citizen protection, protection of citizens, overseas vietnamese,
      vietnamese community, of vietnamese descent, vietnamese descent, vietnamese australians, vietnamese americans, vietnamese born, vietnamese abroad, home to * vietnamese, home to * * vietnamese, home to * * * vietnamese, home to * * * * vietnamese, vietnamese minority, ethnic minority of vietnamese, vietnamese immigrants, vietnamese migrants, vietnamese communities, vietnamese people in, vietnamese people living,
      vietnamese nationals, vietnamese expatriate*, vietnamese diaspora, diaspora, expatriate communit*,
      expatriate*, vietnamese citizens, vietnamese residents, vietnamese origin, people of vietnamese origin,
      community in vietnam, communities in vietnam, citizens in vietnam, citizens living in, living and working in,
      community of vietnamese, vietnamese living, vietnamese live, vietnamese live and work, vietnamese are living,
      vietnamese people live, vietnamese currently living, vietnamese abroad, migration, immigration, repatriation,
      travel for citizens, residence permit*, work permit*, entry and exit, immigration procedures,
      ethnic minority status, community as a bridge, legal status for vietnamese, ease travel, travel document*,
      passport*, ethnic vietnamese`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      visit by, met with the vietnamese community, met representatives of the vietnamese community,
      met vietnamese community, meet with the vietnamese community, meeting with the vietnamese community,
      meet the vietnamese community, meets vietnamese community, meet overseas vietnamese, met overseas vietnamese,
      met with overseas vietnamese, met with vietnamese people in`,
  },
]
