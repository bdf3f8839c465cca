/** The codebook's words in the reader's language, the same everywhere. */
import type { DateBasis, EventType, Reason, Stage, StageRule, Voice } from '../corpus/codebook.ts'
import { STAGE_NAMES } from '../models/codeNames.ts'
import type { Words } from './View.tsx'

type Of<K extends string> = Words<Readonly<Record<K, string>>>

export const STAGE_WORDS: Of<Stage> = STAGE_NAMES

export const TYPE_WORDS: Of<EventType> = {
  vi: {
    visit: 'Thăm',
    talks: 'Hội đàm, tiếp xúc',
    agreement: 'Thoả thuận',
    press: 'Báo chí',
    forum: 'Diễn đàn',
    ceremony: 'Nghi lễ',
    milestone: 'Dấu mốc',
    programme: 'Chương trình',
    culture: 'Văn hoá',
  },
  en: {
    visit: 'Visit',
    talks: 'Talks',
    agreement: 'Agreement',
    press: 'Press',
    forum: 'Forum',
    ceremony: 'Ceremony',
    milestone: 'Milestone',
    programme: 'Programme',
    culture: 'Culture',
  },
}

/** Who says so; `{partner}` stands for the partner's name, `{home}` for the home country's. */
export const VOICE_WORDS: Of<Voice> = {
  vi: { both: 'hai bên nêu', home: '{home} nêu', partner: '{partner} nêu', narrator: 'bài báo nêu' },
  en: { both: 'both sides say', home: '{home} says', partner: '{partner} says', narrator: 'the article says' },
}

export const BASIS_WORDS: Of<DateBasis> = {
  vi: {
    stated: 'Ngày: nêu trong bài',
    header: 'Ngày: suy từ ngày ở đầu bài',
    corpus: 'Ngày: bài này không nêu, lấy từ bài khác',
    partial: 'Ngày: nêu thiếu năm, không nguồn nào bổ sung được',
  },
  en: {
    stated: 'Date: stated in the article',
    header: 'Date: completed from the head of the article',
    corpus: 'Date: not given here, taken from another article',
    partial: 'Date: incomplete in the article, and no other completes it',
  },
}

export const RULE_WORDS: Of<StageRule> = {
  vi: {
    'staging-verb': 'Động từ trong câu cho biết mức độ',
    'future-of-instrument': 'Văn kiện còn ở phía trước: lấy mức độ của động từ nói về nó',
    'both-want': 'Hai bên cùng mong muốn: nhất trí',
    'rank-or-volume': 'Thứ hạng hoặc kim ngạch: đã thực hiện',
    'carried-from-lead-in': 'Mục trong danh sách: lấy mức độ của câu dẫn',
    'carried-to-elaboration': 'Câu diễn giải: lấy mức độ của câu trước',
    halted: 'Bị đình chỉ, từ chối hoặc hoãn: chỉ là nhắc đến',
    'no-staging-verb': 'Chỉ nêu lĩnh vực, không có động từ cho biết mức độ',
  },
  en: {
    'staging-verb': 'The verb in the sentence gives the stage',
    'future-of-instrument': 'The instrument is still to come: the stage of the verb that speaks of it',
    'both-want': 'Both sides want it: agreed',
    'rank-or-volume': 'Rank or volume: delivered',
    'carried-from-lead-in': 'Item of a list: the stage of the sentence that opens it',
    'carried-to-elaboration': 'Elaboration: the stage of the sentence before',
    halted: 'Suspended, refused or postponed: mentioned only',
    'no-staging-verb': 'The field is named, and no verb gives a stage',
  },
}

export const REASON_WORDS: Of<Reason> = {
  vi: {
    'no-sector': 'Không nêu lĩnh vực nào',
    'no-cooperation': 'Không nói về hợp tác giữa hai nước',
    ceremony: 'Chỉ là nghi lễ',
    'bare-report': 'Chỉ đưa tin có chuyến thăm hoặc cuộc gặp',
    'lead-in': 'Câu dẫn vào danh sách',
    anniversary: 'Kỷ niệm',
    praise: 'Khen ngợi riêng một nước',
    'other-country': 'Nói về nước khác',
    'no-partner': 'Bài không có nước đối tác',
    title: 'Tiêu đề',
    caption: 'Chú thích ảnh',
    boilerplate: 'Phần ngoài bài (bút danh, trình đơn, quảng cáo)',
    'uncoded-language': 'Ngôn ngữ chưa có bộ từ',
  },
  en: {
    'no-sector': 'Names no sector',
    'no-cooperation': 'Says nothing about cooperation between the two countries',
    ceremony: 'Mere ceremony',
    'bare-report': 'Only reports that a visit or meeting took place',
    'lead-in': 'Opens a list',
    anniversary: 'An anniversary',
    praise: 'Praise of one country by itself',
    'other-country': 'About another country',
    'no-partner': 'The article has no partner country',
    title: 'Title',
    caption: 'Photo caption',
    boilerplate: 'Not part of the article (byline, menu, notice)',
    'uncoded-language': 'No lexicon for this language',
  },
}
