/** The label of an event, worded in the reader's language from its parts. Names and documents stay in the source's words. */
import { UI_LANGS, type UiLang } from '../corpus/codebook.ts'
import type { EventLabel, Participant, PartnershipLevel, Place } from '../corpus/types.ts'
import { countryName } from './countryNames.ts'
import { sectorNameWithin } from './sectorNames.ts'

type LabelOf<F extends EventLabel['form']> = Extract<EventLabel, { form: F }>
type Wording = { readonly [F in EventLabel['form']]: (label: LabelOf<F>) => string }

/** A person's name; an office with its country, unless its own words name that (five letters are a country's stem: Bulgaria, Bulgarian). */
export function participantName(participant: Participant, lang: UiLang): string {
  if (participant.kind === 'person') return participant.name
  const { office, country } = participant
  if (country === null || UI_LANGS.some((of) => office.includes(countryName(country, of).slice(0, STEM)))) return office
  return `${office} (${countryName(country, lang)})`
}

const STEM = 5

const LEVELS: Readonly<Record<UiLang, Readonly<Record<PartnershipLevel, string>>>> = {
  vi: {
    comprehensive: 'Đối tác toàn diện',
    strategic: 'Đối tác chiến lược',
    'comprehensive-strategic': 'Đối tác chiến lược toàn diện',
  },
  en: {
    comprehensive: 'Comprehensive Partnership',
    strategic: 'Strategic Partnership',
    'comprehensive-strategic': 'Comprehensive Strategic Partnership',
  },
}

function placeName(place: Place, lang: UiLang): string {
  return place.kind === 'country' ? countryName(place.country, lang) : place.name
}

/** "A", "A and B", "A, B and C". */
export function listOf(items: readonly string[], lang: UiLang): string {
  return LISTS[lang].format(items)
}

/** Made once: a table sorted by its labels words ten thousand of them. */
const LISTS: Readonly<Record<UiLang, Intl.ListFormat>> = {
  vi: new Intl.ListFormat('vi', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })

function ordinal(value: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' }
  return `${value}${suffix[ORDINALS.select(value)]}`
}

const vi: Wording = {
  visit: ({ official, who, to }) =>
    [official ? 'Chuyến thăm chính thức' : 'Chuyến thăm', to ? placeName(to, 'vi') : '', who ? `của ${who}` : '']
      .filter(Boolean)
      .join(' '),
  talks: ({ call, who }) =>
    `${call ? 'Điện đàm' : 'Hội đàm, gặp gỡ'}${
      who.length > 0
        ? ` giữa ${listOf(
            who.map((one) => participantName(one, 'vi')),
            'vi',
          )}`
        : ''
    }`,
  press: () => 'Gặp gỡ báo chí',
  anniversary: ({ years }) => `Kỷ niệm ${years === null ? '' : `${years} năm `}thiết lập quan hệ ngoại giao`,
  'relations-established': () => 'Thiết lập quan hệ ngoại giao',
  partnership: ({ level }) =>
    level === null ? 'Thiết lập, nâng cấp quan hệ' : `Thiết lập quan hệ ${LEVELS.vi[level]}`,
  'documents-signed': ({ count }) => (count === null ? 'Ký các văn kiện hợp tác' : `Ký ${count} văn kiện hợp tác`),
  wreath: ({ where }) => `Đặt vòng hoa${where.length > 0 ? ` tại ${listOf(where, 'vi')}` : ''}`,
  community: ({ where }) => `Gặp gỡ cộng đồng người Việt Nam${where ? ` tại ${where}` : ''}`,
  welcome: () => 'Lễ đón',
  farewell: () => 'Lễ tiễn',
  stop: ({ where }) => `Thăm ${where}`,
  'system-change': ({ country }) => `${countryName(country, 'vi')} chuyển đổi thể chế chính trị`,
  programme: ({ sectors, named }) =>
    named ??
    `Chương trình hợp tác${
      sectors.length > 0
        ? ` về ${listOf(
            sectors.map((s) => sectorNameWithin(s, 'vi')),
            'vi',
          )}`
        : ''
    }`,
  named: ({ named }) => named,
}

const en: Wording = {
  visit: ({ official, who, to }) =>
    [official ? 'Official visit' : 'Visit', who ? `of ${who}` : '', to ? `to ${placeName(to, 'en')}` : '']
      .filter(Boolean)
      .join(' '),
  talks: ({ call, who }) => {
    const names = who.map((one) => participantName(one, 'en'))
    if (call) return `Phone call${names.length > 0 ? ` between ${listOf(names, 'en')}` : ''}`
    return `Talks${names.length > 1 ? ` between ${listOf(names, 'en')}` : names.length === 1 ? ` with ${names[0]}` : ''}`
  },
  press: () => 'Press meeting',
  anniversary: ({ years }) =>
    `${years === null ? 'Anniversary' : `${ordinal(years)} anniversary`} of diplomatic relations`,
  'relations-established': () => 'Diplomatic relations established',
  partnership: ({ level }) =>
    level === null ? 'Relations established or upgraded' : `${LEVELS.en[level]} established`,
  'documents-signed': ({ count }) =>
    count === null
      ? 'Cooperation documents signed'
      : `${count} cooperation ${count === 1 ? 'document' : 'documents'} signed`,
  wreath: ({ where }) => `Wreaths laid${where.length > 0 ? ` at ${listOf(where, 'en')}` : ''}`,
  community: ({ where }) => `Meeting with the Vietnamese community${where ? ` in ${where}` : ''}`,
  welcome: () => 'Welcome ceremony',
  farewell: () => 'Farewell ceremony',
  stop: ({ where }) => `Visit to ${where}`,
  'system-change': ({ country }) => `${countryName(country, 'en')} moves to a new political system`,
  programme: ({ sectors, named }) =>
    named ??
    `Cooperation programme${
      sectors.length > 0
        ? ` in ${listOf(
            sectors.map((s) => sectorNameWithin(s, 'en')),
            'en',
          )}`
        : ''
    }`,
  named: ({ named }) => named,
}

const WORDING: Readonly<Record<UiLang, Wording>> = { vi, en }

export function labelText(label: EventLabel, lang: UiLang): string {
  // The key and the value agree by construction of `Wording`; TypeScript cannot see that across a union.
  const word = WORDING[lang][label.form] as (label: EventLabel) => string
  return word(label)
}
