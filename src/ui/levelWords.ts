import type { Level } from '../models/lastContact/officeLevel.ts'
import type { Words } from './View.tsx'

/** The levels at which two sides meet. */
export const LEVEL_WORDS: Words<Readonly<Record<Level, string>>> = {
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
