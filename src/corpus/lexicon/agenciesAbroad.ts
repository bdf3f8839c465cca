import { phrases } from './phrases.ts'

/** Agencies and papers of the partners' countries. */
export const ABROAD: readonly string[] = phrases`
  The Brussels Times, The EastAfrican, The Peninsula, Gulf Times, Qatar Tribune, Daily FT, The Sunday Times,
  Colombo Gazette, Cubadebate, Club of Mozambique, CBC News, The New Zealand Herald, The Astana Times, Azernews,
  Azertac, Jakarta Globe, Buenos Aires Times, Adnkronos, Agenzia Nova, SAnews.gov.za, SAnews, Daily Maverick, IOL,
  News24, Daily Nation, New Vision, Daily Monitor, The Guardian Nigeria, Premium Times, Egypt Today, MENA,
  Saudi Gazette, SPA, Kuwait Times, Arab Times, BNA, ONA, Oman Observer, Times of Oman, Muscat Daily, Jordan Times,
  The Jordan Times, Hürriyet Daily News, TRT World, The Budapest Times, Hungary Today, Radio Prague, Prague Morning,
  The Slovak Spectator, SITA, The First News, Notes from Poland, Romania Insider, Novinite, Sofia Globe,
  The Sofia Globe, Ekathimerini, ANA-MPA, HINA, BNN, LRT, ERR News, Postimees, YLE, Yle News, Helsinki Times,
  NewsinEnglish.no, Iceland Review, RTÉ, The Irish Times, Irish Independent, The Irish Examiner, POLITICO, Euractiv,
  EUobserver, swissinfo.ch, Keystone-SDA, APA, Der Standard, DW, The Portugal News, NL Times, DutchNews.nl, ANP,
  Belga News Agency, Luxembourg Times, Malta Today, Times of Malta, Cyprus Mail, Inquirer.net,
  Philippine Daily Inquirer, The Manila Times, Malay Mail, New Straits Times, Borneo Bulletin, The Brunei Times,
  Thai PBS World, The Phnom Penh Post, Mizzima, The Irrawaddy, Global New Light of Myanmar, The UB Post, MONTSAME,
  Prothom Alo, Dawn, APP, The News International, The Express Tribune, The Kathmandu Post, Kuensel, Fiji Times,
  The Fiji Times, FBC News, Post-Courier, Solomon Star, El Comercio, Andina, ABI, AVN,
  Agencia Venezolana de Noticias, Jamaica Observer, The Gleaner, Jamaica Gleaner`
