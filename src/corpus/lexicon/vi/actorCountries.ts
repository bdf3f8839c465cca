/** Every country in Vietnamese, with the spellings in use: code, names | people | capital | government. `^`: also a given name. */
export const countries = `VN Việt Nam, VN, Vietnam, Viet Nam, CHXHCN Việt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam, Việt Nam Dân chủ Cộng hòa | người Việt, người Việt Nam, kiều bào, Việt kiều, bà con Việt kiều | Hà Nội |
AF Afghanistan, Áp-ga-ni-xtan | | Kabul |
AL Albania, An-ba-ni, Anbani | | Tirana |
DZ Algeria, An-giê-ri, Algérie, Cộng hòa Algeria Dân chủ và Nhân dân | | Algiers |
AD Andorra, An-đô-ra | | |
AO Angola, Ăng-gô-la, Cộng hòa Angola | | Luanda |
AG Antigua và Barbuda | | |
AR Argentina, Ác-hen-ti-na, Cộng hòa Argentina | | Buenos Aires |
AM Armenia, Ác-mê-ni-a | | Yerevan |
AU Australia, Úc, Ô-xtrây-li-a, Ốt-xtrây-li-a | | Canberra |
AT Áo, Cộng hòa Áo | | Vienna, Viên |
AZ Azerbaijan, A-déc-bai-gian, Ai-déc-bai-gian, Cộng hòa Azerbaijan | | Baku |
BS Bahamas | | Nassau |
BH Bahrain, Ba-ranh | | Manama |
BD Bangladesh, Băng-la-đét | | Dhaka |
BB Barbados | | |
BY Belarus, Bê-la-rút, Cộng hòa Belarus | | Minsk |
BE Bỉ, Vương quốc Bỉ | | |
BZ Belize | | |
BJ Benin, Bê-nanh | | |
BT Bhutan, Bu-tan | | Thimphu |
BO Bolivia, Bô-li-vi-a | | La Paz |
BA Bosnia và Herzegovina, Bosnia-Herzegovina, Bosnia | | Sarajevo |
BW Botswana, Bốt-xoa-na | | |
BR Brazil, Bra-xin, Braxin, Cộng hòa Liên bang Brazil | | Brasilia |
BN Brunei, Bru-nây, Brunei Darussalam | | Bandar Seri Begawan |
BG Bulgaria, Bun-ga-ri, Bungari, Cộng hòa Bulgaria | | Sofia, Xô-phi-a |
BF Burkina Faso, Buốc-ki-na Pha-xô | | |
BI Burundi, Bu-run-đi | | |
CV Cape Verde, Cabo Verde | | |
KH Campuchia, Cam-pu-chia, Căm-pu-chia, Vương quốc Campuchia | | Phnom Penh, Phnôm Pênh, Nông Pênh |
CM Cameroon, Ca-mơ-run | | |
CA Canada, Ca-na-đa, Gia Nã Đại | | Ottawa |
CF Cộng hòa Trung Phi, Trung Phi | | |
TD Cộng hòa Chad, Chad, Sát | | |
CL Chile, Chi-lê, Chi Lê, Cộng hòa Chile | | Santiago |
CN Trung Quốc, CHND Trung Hoa, Cộng hòa nhân dân Trung Hoa, Trung Hoa | | Bắc Kinh | Trung Nam Hải
CO Colombia, Cô-lôm-bi-a | | Bogota, Bogotá |
KM Comoros | | |
CG Cộng hòa Congo, Congo, Công-gô | | Brazzaville |
CD Cộng hòa Dân chủ Congo, CHDC Congo, Cộng hòa dân chủ Công-gô | | Kinshasa |
CR Costa Rica, Cốt-xta Ri-ca | | |
CI Bờ Biển Ngà, Côte d'Ivoire, Cốt-đi-voa | | |
HR Croatia, Crô-a-ti-a | | Zagreb |
CU Cuba, Cu-ba, Cộng hòa Cuba | | La Habana, La Ha-ba-na, Havana |
CY Cyprus, Síp, Cộng hòa Síp | | Nicosia |
CZ Séc, Cộng hòa Séc, Czech, Tiệp Khắc | | Praha, Prague |
DK Đan Mạch, Vương quốc Đan Mạch | | Copenhagen |
DJ Djibouti | | |
DM Dominica | | |
DO Cộng hòa Dominicana, Dominicana, Cộng hòa Dominica | | Santo Domingo |
EC Ecuador, Ê-cu-a-đo | | Quito |
EG Ai Cập, Cộng hòa Ả-rập Ai Cập, Cộng hòa Ả Rập Ai Cập | | Cairo, Cai-rô |
SV El Salvador, En Xan-va-đo | | San Salvador |
GQ Guinea Xích đạo, Ghi-nê Xích đạo | | Malabo |
ER Eritrea | | |
EE Estonia, E-xtô-ni-a | | Tallinn |
SZ Eswatini | | |
ET Ethiopia, Ê-ti-ô-pi-a | | Addis Ababa |
FJ Fiji, Phi-gi | | Suva |
FI Phần Lan, Cộng hòa Phần Lan | | Helsinki, Hen-xinh-ki |
FR ^Pháp, Cộng hòa Pháp | | Paris, Pa-ri | Điện Elysee, Điện Élysée
GA Gabon, Ga-bông | | |
GM Gambia | | |
GE Georgia, Gruzia, Gru-di-a | | Tbilisi |
DE ^Đức, CHLB Đức, Cộng hòa Liên bang Đức, CHDC Đức, Cộng hòa Dân chủ Đức | | Berlin, Béc-lin |
GH Ghana, Ga-na | | Accra |
GR Hy Lạp, Cộng hòa Hy Lạp | | Athens, A-ten |
GD Grenada | | |
GT Guatemala, Goa-tê-ma-la | | |
GN Guinea, Ghi-nê, Cộng hòa Guinea | | Conakry |
GW Guinea-Bissau, Guinea Bissau, Ghi-nê Bít-xao | | Bissau |
GY Guyana | | |
HT Haiti, Ha-i-ti | | |
HN Honduras, Hôn-đu-rát | | |
HU Hungary, Hung-ga-ri, Hungari | | Budapest, Bu-đa-pét |
IS Iceland, Ai-xơ-len | | Reykjavik |
IN Ấn Độ, Cộng hòa Ấn Độ | | New Delhi, Niu Đê-li, Delhi |
ID Indonesia, In-đô-nê-xi-a, Inđônêxia, Cộng hòa Indonesia | | Jakarta, Gia-các-ta |
IR Iran, I-ran, Cộng hòa Hồi giáo Iran | | Tehran, Tê-hê-ran |
IQ Iraq, I-rắc | | Baghdad |
IE Ireland, Ai-len, Ai Len, Cộng hòa Ireland | | Dublin, Đu-blin |
IL Israel, I-xra-en, Nhà nước Israel | | Jerusalem, Tel Aviv |
IT Italia, Italy, Ý, I-ta-li-a, Cộng hòa Italia, Cộng hòa Italy | | Rome, Roma |
JM Jamaica | | |
JP Nhật Bản, ^Nhật | | Tokyo, Tô-ki-ô |
JO Jordan, Gioóc-đa-ni, Gioóc-đan | | Amman |
KZ Kazakhstan, Ca-dắc-xtan, Cộng hòa Kazakhstan | | Astana |
KE Kenya, Kê-ni-a | | Nairobi |
KI Kiribati | | |
XK Kosovo | | |
KW Kuwait, Cô-oét, Nhà nước Kuwait | | |
KG Kyrgyzstan, Cộng hòa Kyrgyzstan | | Bishkek |
LA ^Lào, CHDCND Lào, Cộng hòa Dân chủ Nhân dân Lào | | Vientiane, Viêng Chăn, Viêng-chăn |
LV Latvia, Lát-vi-a | | Riga |
LB Lebanon, Li-băng, Liban | | Beirut |
LS Lesotho | | |
LR Liberia | | |
LY Libya, Li-bi | | Tripoli |
LI Liechtenstein | | |
LT Litva, Lít-va, Lithuania | | Vilnius |
LU Luxembourg, Lúc-xăm-bua, Đại Công quốc Luxembourg, Đại công quốc Luxembourg | | |
MG Madagascar, Ma-đa-gát-xca | | |
MW Malawi | | |
MY Malaysia, Ma-lai-xi-a | | Kuala Lumpur, Putrajaya |
MV Maldives, Man-đi-vơ | | Malé |
ML Mali, Ma-li | | Bamako |
MT Malta, Man-ta | | Valletta |
MH Quần đảo Marshall | | |
MR Mauritania, Mô-ri-ta-ni | | |
MU Mauritius | | |
MX Mexico, Mê-hi-cô, Mehico, Mễ Tây Cơ | | Mexico City |
FM Micronesia | | |
MD Moldova, Môn-đô-va | | Chisinau |
MC Monaco, Mô-na-cô | | |
MN Mông Cổ | | Ulaanbaatar, Ulan Bator |
ME Montenegro | | |
MA Morocco, Maroc, Ma-rốc, Vương quốc Morocco | | Rabat |
MZ Mozambique, Mô-dăm-bích | | Maputo |
MM Myanmar, Mi-an-ma, Miến Điện | | Naypyidaw, Nay Pyi Taw |
NA Namibia, Na-mi-bi-a | | |
NR Nauru | | |
NP Nepal, Nê-pan | | Kathmandu |
NL Hà Lan, Vương quốc Hà Lan | | Amsterdam, La Hay, The Hague |
NZ New Zealand, Niu Di-lân, Niu Di-len, Tân Tây Lan | | Wellington |
NI Nicaragua, Ni-ca-ra-goa | | Managua |
NE Niger, Ni-giê | | |
NG Nigeria, Ni-giê-ri-a | | Abuja |
KP Triều Tiên, CHDCND Triều Tiên, Cộng hòa Dân chủ Nhân dân Triều Tiên | | Bình Nhưỡng |
MK Bắc Macedonia, Macedonia | | Skopje |
NO Na Uy, Vương quốc Na Uy | | Oslo, Ô-xlô |
OM Oman, Ô-man | | Muscat |
PK Pakistan, Pa-ki-xtan, Cộng hòa Hồi giáo Pakistan | | Islamabad |
PW Palau | | |
PS Palestine, Pa-le-xtin, Nhà nước Palestine | | Ramallah |
PA Panama, Pa-na-ma | | |
PG Papua New Guinea, Pa-pua Niu Ghi-nê | | Port Moresby |
PY Paraguay, Pa-ra-goay | | |
PE Peru, Pê-ru, Cộng hòa Peru | | Lima |
PH Philippines, Phi-líp-pin, Philippin, Cộng hòa Philippines | | Manila, Ma-ni-la |
PL Ba Lan, Cộng hòa Ba Lan | | Warsaw, Vác-sa-va, Warszawa |
PT Bồ Đào Nha, Cộng hòa Bồ Đào Nha | | Lisbon, Lisboa |
QA Qatar, Ca-ta, Nhà nước Qatar | | Doha |
RO Romania, Ru-ma-ni, Rumani | | Bucharest, Bu-ca-rét |
RU ^Nga, Liên bang Nga, LB Nga, Liên Xô | Xô viết | Moscow, Matxcơva, Mát-xcơ-va, Moskva, Mátxcơva | Điện Kremlin, Kremlin, Duma Quốc gia
RW Rwanda, Ru-an-đa | | Kigali |
WS Samoa | | |
SA Saudi Arabia, Ả-rập Xê-út, Ả Rập Xê Út, Ả Rập Saudi, Arab Saudi, A-rập Xê-út, Ả-rập Saudi, Vương quốc Ả-rập Xê-út, Saudi | | Riyadh, Ri-át |
SN Senegal, Xê-nê-gan | | Dakar |
RS Serbia, Xéc-bi-a, Nam Tư | | Belgrade, Bê-ô-grát |
SC Seychelles | | |
SL Sierra Leone, Xi-ê-ra Lê-ôn | | |
SG Singapore, Xin-ga-po, Singapo, Xinh-ga-po | | |
SK Slovakia, Xlô-va-ki-a | | Bratislava |
SI Slovenia, Xlô-ven-ni-a | | Ljubljana |
SB Quần đảo Solomon | | |
SO Somalia, Xô-ma-li | | |
ZA Nam Phi, Cộng hòa Nam Phi | | Pretoria, Cape Town |
KR Hàn Quốc, Đại Hàn Dân quốc | | Seoul, Xơ-un | Nhà Xanh
SS Nam Sudan | | |
ES Tây Ban Nha, Vương quốc Tây Ban Nha | | Madrid, Ma-đrít |
LK Sri Lanka, Xri Lan-ca | | Colombo |
SD Sudan, Xu-đăng | | |
SR Suriname | | |
SE Thụy Điển, Vương quốc Thụy Điển | | Stockholm, Xtốc-khôm |
CH Thụy Sĩ, Thụy Sỹ, Liên bang Thụy Sĩ, Liên bang Thụy Sỹ | | Bern |
SY Syria, Xi-ri | | Damascus |
TW Đài Loan | | Đài Bắc |
TJ Tajikistan | | |
TZ Tanzania, Tan-da-ni-a | | Dodoma |
TH Thái Lan, Vương quốc Thái Lan | | Bangkok, Băng Cốc |
TL Timor-Leste, Timor Leste, Đông Timor, Đông Ti-mo, Cộng hòa Dân chủ Timor-Leste | | Dili |
TG Togo, Tô-gô | | |
TO Tonga | | |
TT Trinidad và Tobago | | |
TN Tunisia, Tuy-ni-di | | |
TR Thổ Nhĩ Kỳ, Cộng hòa Thổ Nhĩ Kỳ, Türkiye | | Ankara |
TM Turkmenistan | | |
TV Tuvalu | | |
UG Uganda, U-gan-đa | | |
UA Ukraine, Ukraina, U-crai-na | | Kiev, Kyiv |
AE UAE, Các Tiểu vương quốc Ả-rập Thống nhất, Các Tiểu vương quốc Ả Rập thống nhất, Các Tiểu vương quốc Arab Thống nhất, Tiểu vương quốc Ả-rập Thống nhất | | Abu Dhabi |
GB ^Anh, Vương quốc Anh, Anh quốc, Liên hiệp Vương quốc Anh và Bắc Ireland, Liên hiệp Vương quốc Anh và Bắc Ai-len, Liên hiệp Anh, UK | | London, Luân Đôn | Phố Downing, số 10 phố Downing
US ^Mỹ, Hoa Kỳ, Hợp chúng quốc Hoa Kỳ, Hợp chủng quốc Hoa Kỳ, USA | | Washington, Oa-sinh-tơn, Washington D.C. | Nhà Trắng, Lầu Năm Góc
UY Uruguay, U-ru-goay | | Montevideo |
UZ Uzbekistan, U-dơ-bê-ki-xtan | | Tashkent |
VU Vanuatu | | |
VA Vatican, Va-ti-căng, Tòa thánh, Tòa thánh Vatican | | |
VE Venezuela, Vê-nê-xu-ê-la, Cộng hòa Bolivar Venezuela | | Caracas |
YE Yemen | | |
ZM Zambia, Dăm-bi-a | | |
ZW Zimbabwe, Dim-ba-bu-ê | | |
EU Liên minh châu Âu, EU, Ủy ban châu Âu, EC, Nghị viện châu Âu, Hội đồng châu Âu | | Brussels, Bruxelles |`

/** Short names that stand beside "Việt" only ("Việt - Trung"). */
export const shortNames = `CN Trung
JP Nhật
KR Hàn
IN Ấn
LA Lào
RU Nga, Xô
US Mỹ
FR Pháp
DE Đức
GB Anh
AU Úc
TH Thái
KH Campuchia, Cam
IT Ý
HU Hung
CZ Séc
CU Cuba
EU EU`
