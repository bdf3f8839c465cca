/** Words of the codebook that models and pages share: stages, and how far an instrument is. */
import type { InstrumentStatus, Stage, UiLang } from '../corpus/codebook.ts'

type Names<K extends string> = Readonly<Record<UiLang, Readonly<Record<K, string>>>>

export const STAGE_NAMES: Names<Stage> = {
  vi: { mentioned: 'Nhắc đến', proposed: 'Đề xuất', agreed: 'Nhất trí', signed: 'Đã ký', delivered: 'Đã thực hiện' },
  en: { mentioned: 'Mentioned', proposed: 'Proposed', agreed: 'Agreed', signed: 'Signed', delivered: 'Delivered' },
}

export const STATUS_NAMES: Names<InstrumentStatus> = {
  vi: {
    'in-force': 'đang có hiệu lực',
    adopted: 'đã ký hoặc thông qua',
    planned: 'dự kiến',
    'awaiting-ratification': 'chờ phê chuẩn',
  },
  en: {
    'in-force': 'in force',
    adopted: 'signed or adopted',
    planned: 'planned',
    'awaiting-ratification': 'awaiting ratification',
  },
}
