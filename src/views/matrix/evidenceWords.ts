import type { Stage, StageRule } from '../../corpus/codebook.ts'
import { type SourceCount, sourceCountText } from '../../models/sources.ts'
import type { Words } from '../../ui/View.tsx'

interface EvidenceWords {
  readonly inColumn: (partner: string, column: string) => string
  readonly inAll: (partner: string, articles: SourceCount) => string
  /** A stage and its number, for the summary: "1 delivered". */
  readonly stageCount: (stage: string, n: number) => string
  readonly statements: (n: number) => string
  /** A cell in one sentence: what it stands at, of how many statements, and who says the first of the highest. */
  readonly cellClaim: (what: string, statements: number, voice: string) => string
  /** Statements that the filters leave out, after the number of the others. */
  readonly hidden: (n: number) => string
  readonly silentArticle: (sector: string, id: string) => string
  readonly silentColumn: (sector: string, partner: string, column: string) => string
  readonly silentPartner: (sector: string, partner: string) => string
  readonly notCoded: (id: string) => string
  readonly filteredOut: (n: number) => string
  readonly unknown: string
  readonly allArticles: (articles: number) => string
  readonly more: (next: number, left: number) => string
  readonly sameSentence: string
  readonly carriedFrom: string
  readonly carriedTo: string
  readonly halted: string
  readonly planned: string
  readonly when: (date: string) => string
  readonly why: string
  /** Where the codebook gives the rule. */
  readonly section: (section: number) => string
  readonly sections: Readonly<Record<StageRule, number>>
  readonly stageWords: string
  readonly sectorWords: string
  readonly whyNot: (next: string) => string
  readonly notNext: (next: string) => string
  /** What a sentence would have to say to reach a stage. */
  readonly missing: Readonly<Record<Stage, string>>
  readonly heldMissing: (missing: string) => string
  readonly heldPlanned: string
  readonly heldHalted: string
  readonly noneSaysMore: (statements: number, missing: string) => string
  readonly nearestPlanned: (id: string) => string
  readonly nearestHalted: (id: string) => string
}

/** The sections of the codebook, the same in every language. */
const SECTIONS: Readonly<Record<StageRule, number>> = {
  'staging-verb': 3,
  'future-of-instrument': 3,
  'both-want': 8,
  'rank-or-volume': 8,
  'carried-from-lead-in': 1,
  'carried-to-elaboration': 1,
  halted: 3,
  'no-staging-verb': 3,
}

const vi = new Intl.NumberFormat('vi')
const en = new Intl.NumberFormat('en-GB')

export const EVIDENCE_WORDS: Words<EvidenceWords> = {
  vi: {
    inColumn: (partner, column) => `${partner}, ${column}`,
    inAll: (partner, count) =>
      count.articles === 1 ? `${partner}, một bài` : `${partner}, cả ${sourceCountText(count, 'vi')}`,
    stageCount: (stage, n) => `${vi.format(n)} ${stage.toLowerCase()}`,
    statements: (n) => `${vi.format(n)} câu`,
    cellClaim: (what, n, voice) => `${what} (${vi.format(n)} câu), ${voice}`,
    hidden: (n) => `(bộ lọc bỏ ${vi.format(n)} câu)`,
    silentArticle: (sector, id) =>
      `Bài ${id} không nhắc đến lĩnh vực “${sector}”. Không nhắc đến không có nghĩa là không có.`,
    silentColumn: (sector, partner, column) =>
      `Cột “${column}” không có câu nào về ${partner} nói đến lĩnh vực “${sector}”. Không nhắc đến không có nghĩa là không có.`,
    silentPartner: (sector, partner) =>
      `Không bài nào về ${partner} nhắc đến lĩnh vực “${sector}”. Không nhắc đến không có nghĩa là không có.`,
    notCoded: (id) =>
      `Bài ${id} chưa được mã hoá vì chưa có bộ từ cho ngôn ngữ của bài: chưa biết bài nói gì về lĩnh vực này.`,
    filteredOut: (n) => `Ô này có ${vi.format(n)} câu, nhưng bộ lọc hoặc năm đã chọn không giữ lại câu nào.`,
    unknown: 'Kho bài này không có đối tác hoặc cột mà địa chỉ nêu.',
    allArticles: (articles) => (articles === 1 ? 'Xem cột Chung' : `Xem cả ${vi.format(articles)} bài`),
    more: (next, left) => `Hiện thêm ${vi.format(next)} trong ${vi.format(left)} câu còn lại`,
    sameSentence: 'Cùng câu này:',
    carriedFrom: 'Mức độ lấy từ câu trước:',
    carriedTo: 'Câu này:',
    halted: 'đã ngừng, bị từ chối hoặc hoãn',
    planned: 'dự kiến, chưa diễn ra',
    when: (date) => `việc diễn ra ${date}`,
    why: 'Vì sao ở mức này?',
    section: (section) => `sổ tay mã hoá, mục ${section}`,
    sections: SECTIONS,
    stageWords: 'Từ ngữ cho biết mức độ:',
    sectorWords: 'Từ ngữ cho biết lĩnh vực:',
    whyNot: (next) => `Vì sao chưa đến mức “${next}”?`,
    notNext: (next) => `Chưa đến mức “${next}”:`,
    missing: {
      mentioned: 'nêu tên lĩnh vực',
      proposed: 'cho biết một bên mong muốn hay đề nghị điều gì',
      agreed: 'cho biết hai bên đã nhất trí',
      signed: 'cho biết một văn kiện đã được ký, thông qua hoặc có hiệu lực',
      delivered: 'cho biết việc đã được thực hiện',
    },
    heldMissing: (missing) => `câu này không ${missing}.`,
    heldPlanned: 'câu này nói về việc còn ở phía trước.',
    heldHalted: 'câu này nói việc đã ngừng, bị từ chối hoặc hoãn.',
    noneSaysMore: (n, missing) =>
      n === 1
        ? `Không câu nào nói hơn: câu duy nhất ở đây không ${missing}.`
        : `Không câu nào nói hơn: không câu nào trong ${vi.format(n)} câu ở đây ${missing}.`,
    nearestPlanned: (id) => `Gần nhất là câu này của bài ${id}, nhưng câu nói về việc còn ở phía trước:`,
    nearestHalted: (id) => `Câu này của bài ${id} nói việc đã ngừng, bị từ chối hoặc hoãn:`,
  },
  en: {
    inColumn: (partner, column) => `${partner}, ${column}`,
    inAll: (partner, count) =>
      count.articles === 1 ? `${partner}, one article` : `${partner}, all ${sourceCountText(count, 'en')}`,
    stageCount: (stage, n) => `${en.format(n)} ${stage.toLowerCase()}`,
    statements: (n) => `${en.format(n)} ${n === 1 ? 'statement' : 'statements'}`,
    cellClaim: (what, n, voice) => `${what} (${en.format(n)} ${n === 1 ? 'statement' : 'statements'}), ${voice}`,
    hidden: (n) => `(${en.format(n)} filtered out)`,
    silentArticle: (sector, id) =>
      `Article ${id} does not mention “${sector}”. That it is silent does not mean that nothing exists.`,
    silentColumn: (sector, partner, column) =>
      `Under “${column}” nothing about ${partner} speaks of “${sector}”. That the sources are silent does not mean that nothing exists.`,
    silentPartner: (sector, partner) =>
      `No article about ${partner} mentions “${sector}”. That they are silent does not mean that nothing exists.`,
    notCoded: (id) =>
      `Article ${id} is not coded, because there is no lexicon for its language: what it says of this sector is not known.`,
    filteredOut: (n) =>
      n === 1
        ? 'One statement stands here, and the filters or the chosen year leave it out.'
        : `${en.format(n)} statements stand here, and the filters or the chosen year leave all of them out.`,
    unknown: 'This corpus does not have the partner or the column that the address names.',
    allArticles: (articles) => (articles === 1 ? 'See Overall' : `See all ${en.format(articles)} articles`),
    more: (next, left) => `Show ${en.format(next)} more of ${en.format(left)}`,
    sameSentence: 'Same sentence:',
    carriedFrom: 'The stage comes from the sentence before:',
    carriedTo: 'This sentence:',
    halted: 'halted, refused or postponed',
    planned: 'planned, still to come',
    when: (date) => `happened ${date}`,
    why: 'Why this stage?',
    section: (section) => `codebook, section ${section}`,
    sections: SECTIONS,
    stageWords: 'Words that give the stage:',
    sectorWords: 'Words that give the sector:',
    whyNot: (next) => `Why not “${next}”?`,
    notNext: (next) => `Not “${next}”:`,
    missing: {
      mentioned: 'names the field',
      proposed: 'says that one side wants or proposes something',
      agreed: 'says that the two sides agree',
      signed: 'says that an instrument is signed, adopted or in force',
      delivered: 'says that it is done',
    },
    heldMissing: (missing) => `nothing in this sentence ${missing}.`,
    heldPlanned: 'what this sentence speaks of is still to come.',
    heldHalted: 'what this sentence speaks of is halted, refused or postponed.',
    noneSaysMore: (n, missing) =>
      n === 1
        ? `No sentence says more: nothing in the one statement here ${missing}.`
        : `No sentence says more: none of the ${en.format(n)} statements here ${missing}.`,
    nearestPlanned: (id) => `Nearest to it is this sentence of article ${id}, but what it speaks of is still to come:`,
    nearestHalted: (id) => `This sentence of article ${id} says that it is halted, refused or postponed:`,
  },
}
