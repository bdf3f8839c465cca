import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** Politics and security (codebook section 2). */
export const politicsWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['politics'],
    words: phrases`
      political trust, mutual political trust, strategic trust, political tie*, political relation*, political link*, political cooperation,
      political dialogue, political consultation*, political exchange*, political and diplomatic, politics and diplomacy, political contact*,
      politics, political field, in the political, political pillar, political foundation*,
      delegation exchange*, exchange* of delegation*, exchange of all level delegation*, exchanged delegation*, exchanging delegation*,
      exchange delegations, exchanged high level delegation*, exchanged many high level delegation*, exchange* of visits, exchange of high level visits,
      exchanging visits, exchange visits, high level exchange*, high level contact*, high level visit*, high level dialogue*, high level meeting* and,
      high ranking visit*, high ranking exchange*, high ranking contact*, all level delegation*, al level delegation exchange*, top level visit*,
      exchange* at all levels, contact* at all levels, visits at all levels, meetings at all levels, exchange* and contact*, exchange* of all level,
      meetings and contact*, leader level exchange*, leaders meet more often, more contact*, regular contact*, senior level exchange*, senior level visit*,
      party and state channel*, party channel*, party to party, party and parliamentary, channels of party, channels of the party, party and state,
      parliamentary cooperation, parliamentary exchange*, parliamentary diplomacy, parliamentary channel*, parliamentary tie*, parliamentary relation*,
      parliamentary friendship, friendship parliamentar*, legislative cooperation, legislative bodies, inter parliamentary, parliament to parliament, two parliaments, two legislatures,
      cooperation between the two national assemblies, cooperation between the two parties, between the two parties, between the two parliaments,
      between the two legislatures, party state and, party state national assembly, party state government,
      government to government, cooperation mechanism*, bilateral mechanism*, dialogue mechanism*, consultation mechanism*, bilateral cooperation mechanism*,
      existing mechanism*, mechanism* between, strategic dialogue*, diplomatic consultation*, foreign policy consultation*, deputy ministerial consultation*,
      intergovernmental committee*, inter governmental committee*, intergovernmental commission*, inter governmental commission*, joint committee*, joint commission*,
      bilateral cooperation committee, joint committee on bilateral cooperation, steering committee for bilateral cooperation,
      diplomacy, diplomatic cooperation, diplomatic passport*, foreign affairs cooperation, cooperation in foreign affairs, foreign ministr* cooperation,
      diplomatic academies,       upgrade of relation*, upgrade of tie*, elevation of relation*, elevation of tie*, upgrading of relation*, upgrading of tie*, special relationship, special solidarity, great friendship special solidarity`,
  },
  {
    kind: 'invite',
    sectors: ['politics'],
    words: phrases`invited, invites, invite, inviting, invitation, invitations, had invited, invited him, invited her`,
  },
  {
    kind: 'level',
    sectors: ['politics'],
    words: phrases`
      strategic partnership, strategic partnerships, comprehensive strategic partnership, comprehensive strategic partnerships, comprehensive partnership, comprehensive partnerships,
      strategic cooperative partnership, comprehensive strategic cooperative partnership, strategic comprehensive partnership, enhanced partnership, extensive strategic partnership,
      strategic partner, strategic partners, comprehensive partner, comprehensive partners, comprehensive strategic partner, comprehensive strategic partners,
      important partner, important partners, key partner, key partners, leading partner, leading partners, trusted partner, reliable partner, reliable partners, top partner, trustworthy partner, priority partner,
      very important partner, most important partner, one of the most important partners, close partner, special partner, close friend and partner, valued partner,
      partnership action plan, strategic partnership action plan, community with a shared future, community of shared future`,
  },
  {
    kind: 'relation',
    sectors: ['politics'],
    words: phrases`
      relation, relations, tie, ties, relationship, relationships, partnership, partnerships, bilateral relation*, bilateral tie*, bilateral relationship*, diplomatic relation*,
      diplomatic tie*, cooperation framework*, new framework, friendly relation*, friendship and cooperation relation*, cooperative relation*, cooperation relation*,
      relations of friendship, framework for relation*, friendly tie*, two way tie*, overall relation*, multifaceted relation*, cooperative tie*, traditional relation*,
      relations with, ties with, relations between, ties between, framework of cooperation, bilateral cooperation framework, bond*, alliance, rapport`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      traditional friendship, at the invitation of, invitation of, friendship and multifaceted cooperation, public relations, industrial relations, labour relations committee, international relations, tie up,
      political system, political report, politburo, political bureau, party congress, political commissar, general department of politics, political academy, academy of politics`,
  },
  {
    kind: 'field',
    sectors: ['security'],
    words: phrases`
      defence, defense, national defence, national defense, defence and security, defense and security, security and defence, security and defense, security, security cooperation, security tie*, military, military to military, armed forces, army,
      navy, navies, naval, air force*, coast guard*, coastguard*, border guard*, border management, border demarcation, border security, demarcation, police, policing, law enforcement, public security,
      crime, crimes, criminal*, transnational crime*, drug trafficking, human trafficking, trafficking, money laundering, terrorism, counter terrorism, counterterrorism, smuggling, piracy, anti crime,
      online scam*, scam centre*, scam center*, cyber security, cybersecurity, cyber attack*, cybercrime, cyber crime, network security, information security,
      peacekeeping, peacekeeper*, peace keeping, un peacekeeping, united nations peacekeeping, united nations peacekeeping operations, military medicine, defence industr*, defense industr*, defence technolog*, defense technolog*, arms, weapon*, armament*, warship*, fighter jet*, missile*, submarine*, patrol vessel*, patrol boat*,
      non traditional security, nontraditional security, traditional and non traditional security, maritime security, security dialogue*, defence dialogue*, defence policy dialogue*, defense policy dialogue*, search and rescue, joint exercise*, joint drill*, military exercise*, joint patrol*,
      border patrol*, land border, border line, border landmark*, border marker*, borderline, port call*, intelligence sharing, classified information, state secrets, border affairs, military equipment, border work, hostile forces, defence procurement, security challenge*, security threat*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      food security, energy security, social security, social insurance, security council, un security council, united nations security council, security guard*, securities, job security, water security, health security, military hospital,
      military band, military parade, army guard, national security council, ministry of public security, defence of the motherland, resistance war*, national defence and construction, resistance wars and national defence,
      peace and security, peace security stability, security safety, security and safety, ensuring security safety, peace stability and security, peace stability security and, bilateral and multilateral, both bilateral and multilateral, peace security, peace stability security, security and development of the region, peace security stability, security stability, security and stability, security safety freedom, security safety and freedom,
      stability and security, security and prosperity, honour guard*, guard of honour, guard of honor, wars and national defence, invasion army, construction and defence, building and defence, people's army, vietnam people's army`,
  },
  {
    kind: 'field',
    sectors: ['multilateral'],
    words: phrases`
      multilateral, multilateral forum*, multilateral fora, multilateral mechanism*, multilateral organisation*, multilateral organization*, multilateralism, multilateral institution*, multilateral framework*, multilateral cooperation, multilateral diplomacy,
      international forum*, international fora, regional forum*, regional fora, regional and international forum*, regional and international fora, international and regional forum*, international organisation*, international organization*,
      regional and international issue*, international and regional issue*, regional and global issue*, global and regional issue*, global issue*, regional issue*, international issue*, international matters,
      regional and international situation, international and regional situation, regional and international matters, international law, law of the sea, unclos, 1982 unclos, freedom of navigation, freedom of navigation and overflight, safety and freedom of navigation, freedom of aviation, freedom of navigation and aviation, navigation and aviation, maritime and aviation safety, security safety and freedom of navigation, security safety freedom of navigation and aviation, security safety freedom of navigation, safety and security of navigation, navigation and overflight,
      east sea, bien dong sea, south china sea, code of conduct, coc, declaration on the conduct, maritime issue*, maritime cooperation, maritime dispute*, peaceful settlement of disputes, exclusive economic zone*, rules based, rules based order, rules based international order, rules based indo pacific, free and open indo pacific,
      at the united nations, at the un, un charter, united nations charter, within asean, in asean, asean centrality, asean's central role, asean's centrality, asean community, asean's stance, support asean, asean led, asean related, asean eu, asean russia, asean india, asean china, asean japan, asean republic of korea, asean australia, asean us,
      through asean, bridge between asean, bridge linking, gateway between asean, asem, apec, brics, mekong cooperation, mekong subregion, mekong sub region, lower mekong, mekong lancang, lancang mekong, greater mekong, g20, g7, at asean, asean forum*, asean framework*, asean and, united nations, un human rights council candidacy,
      candidacy*, candidature*, support each other's candidac*, non permanent member, hanoi convention, francophonie, la francophonie, non aligned movement, indo pacific, arf, adsmm, adsm plus, global challenge*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      asean market*, market of asean, asean countries, asean country, largest in asean, first in asean, association of southeast asian nations market, un general assembly session, united nations general assembly session, asean summit, within the asean bloc, in the asean bloc,
      asia europe economic, regional and world economy, world situation`,
  },
  {
    kind: 'field',
    sectors: ['justice'],
    words: phrases`
      judicial, judicial cooperation, legal cooperation, law and justice, legal and judicial, justice, mutual legal assistance, legal assistance, extradition, transfer of sentenced, sentenced persons, prisoner transfer*, procuracy cooperation, procuracies, prosecutor*,
      supreme court*, courts, court cooperation, legal field, judiciary, legal affairs, law making experience, legal framework for cooperation between the courts, anti corruption, inspection and anti corruption, legal experience, lawmaking, civil judgment enforcement`,
  },
]
