import type { Sector, SectorGroup, UiLang } from '../corpus/codebook.ts'

type Names<K extends string> = Readonly<Record<UiLang, Readonly<Record<K, string>>>>

const SECTOR_NAMES: Names<Sector> = {
  vi: {
    politics: 'Chính trị, ngoại giao',
    security: 'Quốc phòng, an ninh',
    multilateral: 'Diễn đàn đa phương',
    justice: 'Pháp luật, tư pháp',
    trade: 'Kinh tế, thương mại',
    investment: 'Đầu tư',
    finance: 'Tài chính',
    industry: 'Công nghiệp',
    energy: 'Năng lượng',
    agriculture: 'Nông nghiệp',
    transport: 'Giao thông, hạ tầng',
    labour: 'Lao động',
    tourism: 'Du lịch',
    science: 'Khoa học, công nghệ',
    digital: 'Số hoá, CNTT',
    health: 'Y tế',
    environment: 'Môi trường',
    education: 'Giáo dục, đào tạo',
    culture: 'Văn hoá',
    sport: 'Thể thao',
    people: 'Giao lưu nhân dân',
    local: 'Địa phương',
    community: 'Cộng đồng, thị thực',
  },
  en: {
    politics: 'Politics and diplomacy',
    security: 'Defence and security',
    multilateral: 'Multilateral forums',
    justice: 'Law and justice',
    trade: 'Trade and economy',
    investment: 'Investment',
    finance: 'Finance',
    industry: 'Industry',
    energy: 'Energy',
    agriculture: 'Agriculture',
    transport: 'Transport',
    labour: 'Labour',
    tourism: 'Tourism',
    science: 'Science and technology',
    digital: 'Digital',
    health: 'Health',
    environment: 'Environment',
    education: 'Education and training',
    culture: 'Culture',
    sport: 'Sport',
    people: 'People to people',
    local: 'Provinces and cities',
    community: 'Communities and visas',
  },
}

const GROUP_NAMES: Names<SectorGroup> = {
  vi: { POL: 'Chính trị và an ninh', ECO: 'Kinh tế', KNO: 'Tri thức', SOC: 'Xã hội' },
  en: { POL: 'Politics and security', ECO: 'Economy', KNO: 'Knowledge', SOC: 'Society' },
}

/** The short code beside a group's colour: it carries the group where colour does not. */
const GROUP_CODES: Names<SectorGroup> = {
  vi: { POL: 'CT', ECO: 'KT', KNO: 'TT', SOC: 'XH' },
  en: { POL: 'POL', ECO: 'ECO', KNO: 'KNO', SOC: 'SOC' },
}

export const sectorName = (sector: Sector, lang: UiLang) => SECTOR_NAMES[lang][sector]

/** As it stands within a sentence: an abbreviation keeps its capitals. */
export const sectorNameWithin = (sector: Sector, lang: UiLang) =>
  sectorName(sector, lang).replace(/^./u, (first) => first.toLocaleLowerCase(lang))

export const groupName = (group: SectorGroup, lang: UiLang) => GROUP_NAMES[lang][group]
export const groupCode = (group: SectorGroup, lang: UiLang) => GROUP_CODES[lang][group]
