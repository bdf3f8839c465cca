import { HOME } from '../../corpus/codebook.ts'
import { countryName } from '../../models/countryNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import type { Words } from '../../ui/View.tsx'

interface AsksWords {
  readonly ruleTitle: string
  readonly rule: string
  readonly ruleFiltered: string
  /** Head of the column of a side. */
  readonly sideAsks: (side: string) => string
  readonly sideAsksNothing: (side: string, other: string) => string
  readonly allTakenUp: (side: string) => string
  readonly open: (count: number) => string
  readonly partnerCount: (open: number, total: number) => string
  readonly takenUpTitle: string
  readonly takenUp: (count: number) => string
  readonly askedBy: (side: string) => string
  readonly takenUpIn: string
  readonly othersTitle: string
  readonly othersLede: string
  readonly inMatrix: (sector: string, partner: string) => string
  readonly also: string
  readonly undated: (sectors: string) => string
  readonly nothingFiltered: string
  readonly nothing: string
  readonly when: (date: string) => string
}

const homeVi = countryName(HOME, 'vi')
const homeEn = countryName(HOME, 'en')

export const WORDS: Words<AsksWords> = {
  vi: {
    ruleTitle: 'Thế nào là được hưởng ứng',
    rule: `Một đề xuất được coi là đã được hưởng ứng khi có một câu về cùng đối tác và cùng lĩnh vực, cùng ngày hoặc muộn hơn, ở mức “${STAGE_WORDS.vi.agreed}” trở lên, do phía bên kia hoặc do cả hai bên nêu. Ngày là thời điểm mà chính câu đó nêu, nếu không thì là ngày của bài; câu không rõ ngày chỉ được tính trong chính bài của nó. Chỉ lĩnh vực được so, không phải từng việc cụ thể: hãy đọc cả hai câu trích. “Chưa được hưởng ứng” nghĩa là không bài nào ở đây đưa tin.`,
    ruleFiltered: 'Câu hưởng ứng được tìm trong toàn bộ hồ sơ, không phụ thuộc các điều kiện lọc.',
    sideAsks: (side) => `${side} đề xuất`,
    sideAsksNothing: (side, other) => `Không bài nào cho thấy ${side} đề xuất gì với ${other}.`,
    allTakenUp: (side) => `Mọi đề xuất của ${side} đều đã được hưởng ứng, xem bên dưới.`,
    open: (count) => `${count} chưa được hưởng ứng`,
    partnerCount: (open, total) => `${open}/${total} đề xuất của hai bên chưa được hưởng ứng`,
    takenUpTitle: 'Đã được hưởng ứng',
    takenUp: (count) => `${count} đề xuất, toàn bộ hoặc một phần`,
    askedBy: (side) => `${side} đề xuất`,
    takenUpIn: 'Câu hưởng ứng',
    othersTitle: 'Không do riêng bên nào đề xuất',
    othersLede: `Do chính bài báo, hoặc hai bên cùng nêu: không có “phía bên kia”, nên chỉ câu do cả hai bên nêu mới là hưởng ứng. Không tính vào đề xuất của ${homeVi} hay của đối tác.`,
    inMatrix: (sector, partner) => `${sector}, ${partner}: mở ô trong ma trận`,
    also: 'Cũng nêu trong bài',
    undated: (sectors) => `Về ${sectors}, có câu ở mức nhất trí trở lên nhưng không rõ nói trước hay sau đề xuất này:`,
    nothingFiltered: 'Trong phần hồ sơ còn lại sau khi lọc, không ai đề xuất gì',
    nothing: `Không câu nào trong hồ sơ ở mức “${STAGE_WORDS.vi.proposed}”.`,
    when: (date) => `việc của ${date}`,
  },
  en: {
    ruleTitle: 'What counts as taken up',
    rule: `A proposal counts as taken up where a statement about the same partner and sector, of the same day or later, stands at “${STAGE_WORDS.en.agreed}” or above and is said by the other side or by both. Its day is the time that the sentence itself gives, else the day of its article; what has no date counts only within its own article. It is the sector that is compared, not the matter itself: read both quotes. “Not taken up” means that no article here reports it.`,
    ruleFiltered: 'Answers are looked for in the whole record, whatever the filters leave.',
    sideAsks: (side) => `${side} proposes`,
    sideAsksNothing: (side, other) => `No article shows ${side} proposing anything to ${other}.`,
    allTakenUp: (side) => `All that ${side} proposed was taken up, see below.`,
    open: (count) => `${count} not taken up`,
    partnerCount: (open, total) =>
      `${open} of ${total} ${total === 1 ? 'proposal' : 'proposals'} by either side not taken up`,
    takenUpTitle: 'Taken up',
    takenUp: (count) => `${count} ${count === 1 ? 'proposal' : 'proposals'}, in whole or in part`,
    askedBy: (side) => `${side} proposes`,
    takenUpIn: 'Taken up in',
    othersTitle: 'Proposed by no one side',
    othersLede: `By the article itself, or by both together: there is no other side, so only a statement by both takes it up. Not counted among the proposals of ${homeEn} or of the partner.`,
    inMatrix: (sector, partner) => `${sector}, ${partner}: open the cell in the matrix`,
    also: 'Also in article',
    undated: (sectors) =>
      `On ${sectors}, a statement stands at agreed or above, but no date tells whether it came before this proposal or after:`,
    nothingFiltered: 'Nothing is proposed in what the filters leave of the record',
    nothing: `No sentence of this record stands at “${STAGE_WORDS.en.proposed}”.`,
    when: (date) => `of ${date}`,
  },
}
