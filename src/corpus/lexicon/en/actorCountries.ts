/** Every country in English: code, names | people | capital | government. Capitals that are more often another word or city are left out. */
export const countries = `VN Vietnam, Viet Nam, Việt Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, Socialist Republic of Việt Nam, SRV, VN, Democratic Republic of Vietnam | Vietnamese | Hanoi, Ha Noi, Hà Nội |
AF Afghanistan, Islamic Emirate of Afghanistan | Afghan, Afghans | Kabul |
AL Albania, Republic of Albania | Albanian, Albanians | Tirana |
DZ Algeria, People's Democratic Republic of Algeria | Algerian, Algerians | Algiers |
AD Andorra | Andorran, Andorrans | Andorra la Vella |
AO Angola, Republic of Angola | Angolan, Angolans | Luanda |
AG Antigua and Barbuda | Antiguan, Antiguans | |
AR Argentina, Argentine Republic, Republic of Argentina | Argentine, Argentines, Argentinian, Argentinians, Argentinean | Buenos Aires | Casa Rosada
AM Armenia, Republic of Armenia | Armenian, Armenians | Yerevan |
AU Australia, Commonwealth of Australia | Australian, Australians, Aussie, Aussies | Canberra |
AT Austria, Republic of Austria | Austrian, Austrians | Vienna |
AZ Azerbaijan, Republic of Azerbaijan | Azerbaijani, Azerbaijanis, Azeri | Baku |
BS Bahamas, The Bahamas | Bahamian, Bahamians | Nassau |
BH Bahrain, Kingdom of Bahrain | Bahraini, Bahrainis | Manama |
BD Bangladesh, People's Republic of Bangladesh | Bangladeshi, Bangladeshis | Dhaka |
BB Barbados | Barbadian, Barbadians | Bridgetown |
BY Belarus, Republic of Belarus, Byelorussia | Belarusian, Belarusians, Belarussian | Minsk |
BE Belgium, Kingdom of Belgium | Belgian, Belgians | |
BZ Belize | Belizean, Belizeans | Belmopan |
BJ Benin, Republic of Benin | Beninese | Porto-Novo |
BT Bhutan, Kingdom of Bhutan | Bhutanese | Thimphu |
BO Bolivia, Plurinational State of Bolivia | Bolivian, Bolivians | La Paz |
BA Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian, Bosnians | Sarajevo |
BW Botswana, Republic of Botswana | Motswana, Batswana | Gaborone |
BR Brazil, Federative Republic of Brazil, Brasil | Brazilian, Brazilians | Brasilia, Brasília | Planalto, Itamaraty
BN Brunei, Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan |
BG Bulgaria, Republic of Bulgaria | Bulgarian, Bulgarians | Sofia |
BF Burkina Faso | Burkinabe, Burkinabé | Ouagadougou |
BI Burundi, Republic of Burundi | Burundian, Burundians | Gitega, Bujumbura |
CV Cape Verde, Cabo Verde | Cape Verdean, Cabo Verdean | Praia |
KH Cambodia, Kingdom of Cambodia | Cambodian, Cambodians, Khmer | Phnom Penh |
CM Cameroon, Republic of Cameroon | Cameroonian, Cameroonians | Yaounde, Yaoundé |
CA Canada | Canadian, Canadians | Ottawa |
CF Central African Republic | Central African | Bangui |
TD Chad, Republic of Chad | Chadian, Chadians | N'Djamena |
CL Chile, Republic of Chile | Chilean, Chileans | Santiago de Chile | La Moneda
CN China, People's Republic of China, PRC, mainland China | Chinese | Beijing, Peking | Zhongnanhai
CO Colombia, Republic of Colombia | Colombian, Colombians | Bogota, Bogotá |
KM Comoros, Union of the Comoros | Comorian, Comorians | Moroni |
CG Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo | Congolese | Brazzaville |
CD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa | | Kinshasa |
CR Costa Rica, Republic of Costa Rica | Costa Rican, Costa Ricans | |
CI Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians | Yamoussoukro, Abidjan |
HR Croatia, Republic of Croatia | Croatian, Croatians, Croat | Zagreb |
CU Cuba, Republic of Cuba | Cuban, Cubans | Havana |
CY Cyprus, Republic of Cyprus | Cypriot, Cypriots | Nicosia |
CZ Czech Republic, Czechia | Czech, Czechs | Prague |
DK Denmark, Kingdom of Denmark | Danish, Dane, Danes | Copenhagen |
DJ Djibouti, Republic of Djibouti | Djiboutian, Djiboutians | |
DM Dominica, Commonwealth of Dominica | | Roseau |
DO Dominican Republic | Dominican, Dominicans | Santo Domingo |
EC Ecuador, Republic of Ecuador | Ecuadorian, Ecuadorean, Ecuadorians | Quito |
EG Egypt, Arab Republic of Egypt | Egyptian, Egyptians | Cairo |
SV El Salvador | Salvadoran, Salvadorans | San Salvador |
GQ Equatorial Guinea | Equatorial Guinean, Equatoguinean | Malabo |
ER Eritrea | Eritrean, Eritreans | Asmara |
EE Estonia, Republic of Estonia | Estonian, Estonians | Tallinn |
SZ Eswatini, Swaziland | Swazi | Mbabane |
ET Ethiopia, Federal Democratic Republic of Ethiopia | Ethiopian, Ethiopians | Addis Ababa |
FJ Fiji, Republic of Fiji | Fijian, Fijians | Suva |
FI Finland, Republic of Finland | Finnish, Finn, Finns | Helsinki |
FR France, French Republic | French, Frenchman | Paris | Elysee, Élysée, Quai d'Orsay
GA Gabon, Gabonese Republic | Gabonese | Libreville |
GM Gambia, The Gambia | Gambian, Gambians | Banjul |
GE Georgia | Georgian, Georgians | Tbilisi |
DE Germany, Federal Republic of Germany, East Germany, German Democratic Republic, GDR | German, Germans | Berlin | Bundestag
GH Ghana, Republic of Ghana | Ghanaian, Ghanaians | Accra |
GR Greece, Hellenic Republic | Greek, Greeks, Hellenic | Athens |
GD Grenada | Grenadian, Grenadians | |
GT Guatemala, Republic of Guatemala | Guatemalan, Guatemalans | Guatemala City |
GN Guinea, Republic of Guinea | Guinean, Guineans | Conakry |
GW Guinea-Bissau | Bissau-Guinean | Bissau |
GY Guyana, Co-operative Republic of Guyana | Guyanese | |
HT Haiti, Republic of Haiti | Haitian, Haitians | Port-au-Prince |
HN Honduras, Republic of Honduras | Honduran, Hondurans | Tegucigalpa |
HU Hungary | Hungarian, Hungarians | Budapest |
IS Iceland, Republic of Iceland | Icelandic, Icelander, Icelanders | Reykjavik, Reykjavík |
IN India, Republic of India | Indian, Indians | New Delhi, Delhi | South Block
ID Indonesia, Republic of Indonesia | Indonesian, Indonesians | Jakarta |
IR Iran, Islamic Republic of Iran | Iranian, Iranians | Tehran, Teheran |
IQ Iraq, Republic of Iraq | Iraqi, Iraqis | Baghdad |
IE Ireland, Republic of Ireland | Irish, Irishman | Dublin | Taoiseach
IL Israel, State of Israel | Israeli, Israelis | Jerusalem, Tel Aviv | Knesset
IT Italy, Italian Republic | Italian, Italians | Rome | Quirinale, Palazzo Chigi
JM Jamaica | Jamaican, Jamaicans | |
JP Japan | Japanese | Tokyo | Kantei
JO Jordan, Hashemite Kingdom of Jordan | Jordanian, Jordanians | Amman |
KZ Kazakhstan, Republic of Kazakhstan | Kazakh, Kazakhs, Kazakhstani | Astana, Nur-Sultan | Akorda
KE Kenya, Republic of Kenya | Kenyan, Kenyans | Nairobi |
KI Kiribati | I-Kiribati | |
XK Kosovo | Kosovar, Kosovars | Pristina |
KW Kuwait, State of Kuwait | Kuwaiti, Kuwaitis | Kuwait City |
KG Kyrgyzstan, Kyrgyz Republic | Kyrgyz, Kyrgyzstani | Bishkek |
LA Laos, Lao PDR, Lao People's Democratic Republic | Lao, Laotian, Laotians | Vientiane |
LV Latvia, Republic of Latvia | Latvian, Latvians | Riga |
LB Lebanon, Lebanese Republic | Lebanese | Beirut |
LS Lesotho, Kingdom of Lesotho | Basotho | Maseru |
LR Liberia, Republic of Liberia | Liberian, Liberians | Monrovia |
LY Libya, State of Libya | Libyan, Libyans | |
LI Liechtenstein | | Vaduz |
LT Lithuania, Republic of Lithuania | Lithuanian, Lithuanians | Vilnius |
LU Luxembourg, Grand Duchy of Luxembourg | Luxembourgish, Luxembourger | |
MG Madagascar, Republic of Madagascar | Malagasy | Antananarivo |
MW Malawi, Republic of Malawi | Malawian, Malawians | Lilongwe |
MY Malaysia | Malaysian, Malaysians | Kuala Lumpur, Putrajaya |
MV Maldives, Republic of Maldives | Maldivian, Maldivians | Malé |
ML Mali, Republic of Mali | Malian, Malians | Bamako |
MT Malta, Republic of Malta | Maltese | Valletta |
MH Marshall Islands | Marshallese | Majuro |
MR Mauritania | Mauritanian, Mauritanians | Nouakchott |
MU Mauritius, Republic of Mauritius | Mauritian, Mauritians | Port Louis |
MX Mexico, United Mexican States, México | Mexican, Mexicans | Mexico City |
FM Micronesia, Federated States of Micronesia | Micronesian | Palikir |
MD Moldova, Republic of Moldova | Moldovan, Moldovans | Chisinau, Chișinău |
MC Monaco, Principality of Monaco | Monegasque, Monégasque | |
MN Mongolia | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator |
ME Montenegro | Montenegrin, Montenegrins | Podgorica |
MA Morocco, Kingdom of Morocco | Moroccan, Moroccans | Rabat |
MZ Mozambique, Republic of Mozambique | Mozambican, Mozambicans | Maputo |
MM Myanmar, Republic of the Union of Myanmar, Burma | Burmese | Naypyidaw, Nay Pyi Taw |
NA Namibia, Republic of Namibia | Namibian, Namibians | Windhoek |
NR Nauru | Nauruan | |
NP Nepal, Federal Democratic Republic of Nepal | Nepali, Nepalese | Kathmandu |
NL Netherlands, The Netherlands, Kingdom of the Netherlands, Holland | Dutch, Dutchman | Amsterdam, The Hague |
NZ New Zealand, Aotearoa | New Zealander, New Zealanders, Kiwi | Wellington |
NI Nicaragua, Republic of Nicaragua | Nicaraguan, Nicaraguans | Managua |
NE Niger, Republic of Niger | Nigerien, Nigeriens | Niamey |
NG Nigeria, Federal Republic of Nigeria | Nigerian, Nigerians | Abuja |
KP North Korea, DPRK, Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang |
MK North Macedonia, Republic of North Macedonia, Macedonia | Macedonian, Macedonians | Skopje |
NO Norway, Kingdom of Norway | Norwegian, Norwegians | Oslo |
OM Oman, Sultanate of Oman | Omani, Omanis | |
PK Pakistan, Islamic Republic of Pakistan | Pakistani, Pakistanis | Islamabad |
PW Palau | Palauan | |
PS Palestine, State of Palestine | Palestinian, Palestinians | Ramallah |
PA Panama, Republic of Panama | Panamanian, Panamanians | Panama City |
PG Papua New Guinea | Papua New Guinean | Port Moresby |
PY Paraguay, Republic of Paraguay | Paraguayan, Paraguayans | Asuncion, Asunción |
PE Peru, Republic of Peru, Perú | Peruvian, Peruvians | Lima |
PH Philippines, The Philippines, Republic of the Philippines | Filipino, Filipinos, Philippine, Filipina | Manila | Malacanang, Malacañang
PL Poland, Republic of Poland | Polish, Pole, Poles | Warsaw |
PT Portugal, Portuguese Republic | Portuguese | Lisbon |
QA Qatar, State of Qatar | Qatari, Qataris | Doha |
RO Romania | Romanian, Romanians | Bucharest |
RU Russia, Russian Federation, Soviet Union, USSR | Russian, Russians, Soviet | Moscow | Kremlin, State Duma
RW Rwanda, Republic of Rwanda | Rwandan, Rwandans | Kigali |
KN Saint Kitts and Nevis, St Kitts and Nevis | | Basseterre |
LC Saint Lucia, St Lucia | Saint Lucian | Castries |
VC Saint Vincent and the Grenadines, St Vincent and the Grenadines | | |
WS Samoa | Samoan, Samoans | Apia |
SM San Marino | Sammarinese | |
ST Sao Tome and Principe, São Tomé and Príncipe | | |
SA Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian | Riyadh |
SN Senegal, Republic of Senegal | Senegalese | Dakar |
RS Serbia, Republic of Serbia | Serbian, Serbians, Serb | Belgrade |
SC Seychelles | Seychellois | |
SL Sierra Leone | Sierra Leonean | Freetown |
SG Singapore, Republic of Singapore | Singaporean, Singaporeans | | Istana
SK Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian | Bratislava |
SI Slovenia, Republic of Slovenia | Slovenian, Slovenians, Slovene | Ljubljana |
SB Solomon Islands | Solomon Islander | Honiara |
SO Somalia | Somali, Somalis | Mogadishu |
ZA South Africa, Republic of South Africa | South African, South Africans | Pretoria, Cape Town |
KR South Korea, Republic of Korea, RoK, ROK, Korea | South Korean, South Koreans, Korean, Koreans | Seoul | Blue House
SS South Sudan | South Sudanese | Juba |
ES Spain, Kingdom of Spain | Spanish, Spaniard, Spaniards | Madrid | Moncloa
LK Sri Lanka, Democratic Socialist Republic of Sri Lanka | Sri Lankan, Sri Lankans | Colombo |
SD Sudan, Republic of the Sudan | Sudanese | Khartoum |
SR Suriname | Surinamese | Paramaribo |
SE Sweden, Kingdom of Sweden | Swedish, Swede, Swedes | Stockholm |
CH Switzerland, Swiss Confederation | Swiss | Bern, Berne |
SY Syria, Syrian Arab Republic | Syrian, Syrians | Damascus |
TW Taiwan | Taiwanese | Taipei |
TJ Tajikistan, Republic of Tajikistan | Tajik, Tajiks | Dushanbe |
TZ Tanzania, United Republic of Tanzania | Tanzanian, Tanzanians | Dodoma, Dar es Salaam |
TH Thailand, Kingdom of Thailand | Thai, Thais | Bangkok |
TL Timor-Leste, East Timor | Timorese | Dili |
TG Togo, Togolese Republic | Togolese | Lome, Lomé |
TO Tonga | Tongan, Tongans | |
TT Trinidad and Tobago | Trinidadian, Trinidadians | Port of Spain |
TN Tunisia, Republic of Tunisia | Tunisian, Tunisians | Tunis |
TR Turkey, Türkiye, Turkiye, Republic of Türkiye, Republic of Turkey | Turkish, Turk, Turks | Ankara |
TM Turkmenistan | Turkmen | Ashgabat |
TV Tuvalu | Tuvaluan | Funafuti |
UG Uganda, Republic of Uganda | Ugandan, Ugandans | Kampala |
UA Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev | Verkhovna Rada
AE United Arab Emirates, UAE, Emirates | Emirati, Emiratis | Abu Dhabi |
GB United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, United Kingdom of Great Britain and Northern Ireland | British, Briton, Britons, English, Scottish, Welsh | London | Downing Street, Whitehall, Westminster
US United States, United States of America, The United States, USA, US, U.S., U.S.A., America | American, Americans | Washington, Washington D.C., Washington DC | White House, Capitol Hill, Pentagon
UY Uruguay, Oriental Republic of Uruguay | Uruguayan, Uruguayans | Montevideo |
UZ Uzbekistan, Republic of Uzbekistan | Uzbek, Uzbeks | Tashkent |
VU Vanuatu | Vanuatuan, Ni-Vanuatu | Port Vila |
VA Vatican, Holy See, Vatican City | | |
VE Venezuela, Bolivarian Republic of Venezuela | Venezuelan, Venezuelans | Caracas | Miraflores
YE Yemen, Republic of Yemen | Yemeni, Yemenis | Sanaa, Sana'a |
ZM Zambia, Republic of Zambia | Zambian, Zambians | Lusaka |
ZW Zimbabwe, Republic of Zimbabwe | Zimbabwean, Zimbabweans | Harare |
EU European Union, EU, European Commission, EC, European Parliament, European Council | | Brussels |`
