import { type SourceCount, sourceCountText } from '../../models/sources.ts'
import type { Words } from '../../ui/View.tsx'

interface EvidenceWords {
  readonly inArticle: (partner: string, id: string) => string
  readonly inAll: (partner: string, articles: SourceCount) => string
  /** A stage and its number, for the summary: "1 delivered". */
  readonly stageCount: (stage: string, n: number) => string
  readonly statements: (n: number) => string
  readonly silentArticle: (sector: string, id: string) => string
  readonly silentPartner: (sector: string, partner: string) => string
  readonly notCoded: (id: string) => string
  readonly unknown: string
  readonly allArticles: (articles: number) => string
  readonly more: (next: number, left: number) => string
  readonly sameSentence: string
  readonly carriedFrom: string
  readonly carriedTo: string
  readonly halted: string
  readonly when: (date: string) => string
  readonly why: string
  readonly stageWords: string
  readonly sectorWords: string
}

export const EVIDENCE_WORDS: Words<EvidenceWords> = {
  vi: {
    inArticle: (partner, id) => `${partner}, bài ${id}`,
    inAll: (partner, count) =>
      count.articles === 1 ? `${partner}, một bài` : `${partner}, cả ${sourceCountText(count, 'vi')}`,
    stageCount: (stage, n) => `${n} ${stage.toLowerCase()}`,
    statements: (n) => `${n} câu`,
    silentArticle: (sector, id) =>
      `Bài ${id} không nhắc đến lĩnh vực “${sector}”. Không nhắc đến không có nghĩa là không có.`,
    silentPartner: (sector, partner) =>
      `Không bài nào về ${partner} nhắc đến lĩnh vực “${sector}”. Không nhắc đến không có nghĩa là không có.`,
    notCoded: (id) =>
      `Bài ${id} chưa được mã hoá vì chưa có bộ từ cho ngôn ngữ của bài: chưa biết bài nói gì về lĩnh vực này.`,
    unknown: 'Kho bài này không có đối tác hoặc bài mà địa chỉ nêu.',
    allArticles: (articles) => `Xem cả ${articles} bài`,
    more: (next, left) => `Hiện thêm ${next} trong ${left} câu còn lại`,
    sameSentence: 'Cùng câu này:',
    carriedFrom: 'Mức độ lấy từ câu trước:',
    carriedTo: 'Câu này:',
    halted: 'đã ngừng, bị từ chối hoặc hoãn',
    when: (date) => `việc diễn ra ${date}`,
    why: 'Vì sao ở mức này?',
    stageWords: 'Từ ngữ cho biết mức độ:',
    sectorWords: 'Từ ngữ cho biết lĩnh vực:',
  },
  en: {
    inArticle: (partner, id) => `${partner}, article ${id}`,
    inAll: (partner, count) =>
      count.articles === 1 ? `${partner}, one article` : `${partner}, all ${sourceCountText(count, 'en')}`,
    stageCount: (stage, n) => `${n} ${stage.toLowerCase()}`,
    statements: (n) => `${n} ${n === 1 ? 'statement' : 'statements'}`,
    silentArticle: (sector, id) =>
      `Article ${id} does not mention “${sector}”. That it is silent does not mean that nothing exists.`,
    silentPartner: (sector, partner) =>
      `No article about ${partner} mentions “${sector}”. That they are silent does not mean that nothing exists.`,
    notCoded: (id) =>
      `Article ${id} is not coded, because there is no lexicon for its language: what it says of this sector is not known.`,
    unknown: 'This corpus does not have the partner or the article that the address names.',
    allArticles: (articles) => `See all ${articles} articles`,
    more: (next, left) => `Show ${next} more of ${left}`,
    sameSentence: 'Same sentence:',
    carriedFrom: 'The stage comes from the sentence before:',
    carriedTo: 'This sentence:',
    halted: 'halted, refused or postponed',
    when: (date) => `happened ${date}`,
    why: 'Why this stage?',
    stageWords: 'Words that give the stage:',
    sectorWords: 'Words that give the sector:',
  },
}
