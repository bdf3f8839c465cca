import type { UiLang } from '../../corpus/codebook.ts'
import type { Level } from './officeLevel.ts'

/** The levels at which two sides meet, in words. */
export const LEVEL_NAMES: Readonly<Record<UiLang, Readonly<Record<Level, string>>>> = {
  vi: {
    leader: 'Lãnh đạo cấp cao nhất',
    'head-of-government': 'Người đứng đầu chính phủ',
    'foreign-minister': 'Bộ trưởng ngoại giao',
    minister: 'Bộ trưởng',
    parliament: 'Quốc hội, nghị viện',
    other: 'Cấp khác hoặc không nêu chức vụ',
  },
  en: {
    leader: 'Leader',
    'head-of-government': 'Head of government',
    'foreign-minister': 'Foreign minister',
    minister: 'Minister',
    parliament: 'Parliament',
    other: 'Other, or office not stated',
  },
}
