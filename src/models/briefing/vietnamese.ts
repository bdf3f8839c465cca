import { HOME, STAGES } from '../../corpus/codebook.ts'
import { STAGE_NAMES } from '../codeNames.ts'
import { countryName } from '../countryNames.ts'
import { listOf } from '../eventLabel.ts'
import { type BriefingWords, MOST_NAMED, NAMED, type Reaching } from './BriefingWords.ts'

const digits = new Intl.NumberFormat('vi')
const n = (count: number, noun: string) => `${digits.format(count)} ${noun}`
const list = (items: readonly string[]) => listOf(items, 'vi')
const home = countryName(HOME, 'vi')
const stages = STAGE_NAMES.vi

function title([first, ...rest]: readonly Reaching[], sectors: number): string {
  if (first === undefined) return ''
  const all = [first, ...rest]
  if (all.length > NAMED) {
    const some = all.filter(({ delivered }) => delivered > 0).length
    const most = all.reduce((best, one) => (one.delivered > best.delivered ? one : best))
    return some === 0
      ? `Với ${all.length} đối tác, chưa có việc nào được thực hiện`
      : `Đã có việc được thực hiện với ${some === all.length ? `cả ${some}` : `${some}/${all.length}`} đối tác; với ${most.name}: ${most.delivered}/${sectors} lĩnh vực`
  }
  const head =
    sectors === 1
      ? `Với ${first.name}, lĩnh vực đã chọn ${first.delivered === 0 ? 'chưa' : 'đã'} có việc được thực hiện`
      : first.delivered === 0
        ? `Với ${first.name}, chưa lĩnh vực nào trong ${sectors} lĩnh vực có việc được thực hiện`
        : `Với ${first.name}, ${first.delivered}/${sectors} lĩnh vực đã có việc được thực hiện`
  const others = rest.map(({ name, delivered }) => {
    if (sectors === 1) return `; với ${name}: ${delivered === 0 ? 'chưa' : 'đã'} có`
    return `; với ${name}: ${delivered === 0 ? 'chưa có' : delivered}`
  })
  return head + others.join('')
}

export const vi: BriefingWords = {
  kicker: (partners) => (partners.length === 0 ? 'Bản tóm lược' : `Bản tóm lược: ${list(partners)}`),
  title,
  nothing: 'Không có gì trong hồ sơ đáp ứng các điều kiện đã chọn',
  eventsOnly: (events) => `Không câu nào đáp ứng các điều kiện đã chọn; còn ${n(events, 'sự kiện')}`,
  counts: ({ statements, events, years, sources }) => {
    const span = years === null ? '' : ` (${years[0] === years[1] ? `năm ${years[0]}` : `${years[0]}–${years[1]}`})`
    return `${n(statements, 'câu')} và ${n(events, 'sự kiện')}${span} trong ${sources}.`
  },
  highest: 'Mức độ cao nhất',
  reached: (sectors, of) => {
    const one = STAGES.flatMap((stage) => (sectors[stage] > 0 ? [stages[stage]] : []))[0]
    const parts = STAGES.toReversed().flatMap((stage) =>
      sectors[stage] === 0 ? [] : [`${stages[stage].toLowerCase()} ở ${sectors[stage]}`],
    )
    return of === 1 ? `${one?.toLowerCase()}.` : `${parts.join(', ')} trên ${n(of, 'lĩnh vực')}.`
  },
  leftOutPartners: (shown, others) =>
    `Chỉ trình bày ${shown} đối tác có nhiều câu nhất; có thể chọn ${n(others, 'đối tác khác')} ở bộ lọc.`,
  otherSources: (count) => `Ngoài ra có ${n(count, 'bài')} không được trích ở đây.`,
  headings: {
    since: 'Kể từ bản tóm lược trước',
    says: 'Các nguồn nêu gì',
    asks: 'Bên nào đề nghị gì',
    promised: 'Cam kết chưa thấy thực hiện',
    timeline: 'Dòng thời gian',
    contacts: 'Lần tiếp xúc gần nhất',
    figures: 'Số liệu',
    instruments: 'Văn kiện',
    disputes: 'Những điểm các nguồn nêu khác nhau',
  },
  matrix: (spoken, sectors) => `${spoken}/${sectors} lĩnh vực: mức độ cao nhất, số câu`,
  asOf: (date) => `Tính đến ${date}`,
  noAsOf: 'Không bài nào ghi ngày ở đầu bài',
  said: {
    agreed: {
      both: (partner) => `${home} và ${partner} nhất trí`,
      home: () => `${home} nhất trí`,
      partner: (partner) => `${partner} nhất trí`,
      narrator: () => 'đã nhất trí, theo bài báo',
    },
    signed: {
      both: (partner) => `do ${home} và ${partner} ký, thông qua hoặc thiết lập`,
      home: () => `đã ký, thông qua hoặc thiết lập, theo phía ${home}`,
      partner: (partner) => `đã ký, thông qua hoặc thiết lập, theo phía ${partner}`,
      narrator: () => 'đã ký, thông qua hoặc thiết lập, theo bài báo',
    },
    delivered: {
      both: () => 'đã hoặc đang thực hiện, theo cả hai bên',
      home: () => `đã hoặc đang thực hiện, theo phía ${home}`,
      partner: (partner) => `đã hoặc đang thực hiện, theo phía ${partner}`,
      narrator: () => 'đã hoặc đang thực hiện, theo bài báo',
    },
  },
  halted: 'đã ngừng, bị từ chối hoặc hoãn',
  when: (date) => `thời điểm: ${date}`,
  reportedOn: (date) => `đưa tin ${date}`,
  notDated: 'bài không ghi ngày',
  articles: (count) => n(count, 'bài'),
  more: (count) => `Hồ sơ còn ${n(count, 'mục nữa')}.`,
  noneReached: 'Không câu nào cho biết đã có việc được nhất trí, ký kết hay thực hiện.',
  asks: (side, other) => `${side} đề nghị ${other}`,
  asksNothing: (side, other) => `Không bài nào cho thấy ${side} đề xuất gì với ${other}.`,
  asksNobody: 'Không còn đề xuất nào.',
  asksByOthers: (count) => `Ngoài ra có ${n(count, 'đề xuất')} do hai bên cùng nêu hoặc do chính bài báo nêu.`,
  open: 'chưa được hưởng ứng',
  takenUp: 'đã được hưởng ứng',
  takenUpIn: (sectors) => `đã được hưởng ứng về ${sectors}; phần còn lại chưa`,
  undated: 'có câu hưởng ứng, nhưng không rõ nói trước hay sau',
  asksRule:
    '“Được hưởng ứng”: cùng ngày hoặc muộn hơn, phía bên kia hoặc cả hai bên nêu cùng lĩnh vực ở mức nhất trí trở lên. Chỉ lĩnh vực được so, không phải từng việc cụ thể.',
  promisedRule: 'Những việc đã nhất trí hoặc dự kiến mà không bài nào ở đây cho biết đã được ký hay thực hiện.',
  promisedAgreed: 'Đã nhất trí, chưa có gì hơn',
  promisedInstruments: 'Văn kiện còn ở phía trước',
  promisedEvents: 'Sự kiện còn ở phía trước',
  noPromise: 'Không có việc nào mới dừng ở mức nhất trí hoặc dự kiến.',
  agreedOnly: (statements) => `mới ở mức nhất trí, trong ${n(statements, 'câu')}`,
  planned: 'dự kiến',
  plannedPast: 'dự kiến; ngày đã qua mà không bài nào ở đây cho biết đã diễn ra',
  noEvents: 'Không bài nào nêu sự kiện kèm theo thời gian.',
  contactRule: 'Cuộc gặp có ghi ngày gần nhất ở mỗi cấp; cấp là cấp thấp hơn trong hai bên.',
  noContacts: 'Không bài nào nêu cuộc gặp có ghi ngày.',
  noFigures: 'Không bài nào nêu số liệu.',
  noInstruments: 'Không bài nào nêu văn kiện.',
  disputedFigure: 'bài khác nêu con số khác',
  or: (one, oneId, other, otherId) => `${one} (bài ${oneId}) hay ${other} (bài ${otherId})`,
  since: {
    lede: (asOf, hash) => `So với hồ sơ ${asOf === null ? '' : `tính đến ${asOf} `}(mã băm ${hash}).`,
    same: 'Không có gì thay đổi.',
    articles: (added, changed, removed) =>
      `${[
        added > 0 ? `thêm ${n(added, 'bài')}` : '',
        changed > 0 ? `${n(changed, 'bài')} thay đổi nội dung` : '',
        removed > 0 ? `bớt ${n(removed, 'bài')}` : '',
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/^./, (first) => first.toLocaleUpperCase('vi'))}.`,
    events: 'Sự kiện mới',
    moved: 'Lĩnh vực đổi mức độ',
    proposals: 'Đề xuất mới',
    corrected: 'Câu được mã hoá lại',
    byNoSide: (partner) => `với ${partner}; không do riêng bên nào nêu`,
    withdrawn: 'Đã rút',
    fromTo: (from, to) =>
      from === null
        ? `lần đầu được nói đến: ${to?.toLowerCase()}`
        : `từ ${from.toLowerCase()} sang ${to?.toLowerCase()}`,
    noLonger: (what, from) => `${what}: không còn được nói đến (trước đây: ${from.toLowerCase()}).`,
    eventGone: (what) => `${what}: sự kiện không còn trong hồ sơ.`,
    withdrawnFrom: (count, article, why) =>
      `${n(count, 'câu')} của bài ${article}: ${
        {
          gone: 'bài không còn trong hồ sơ',
          changed: 'nội dung bài đã thay đổi',
          uncoded: 'không còn được coi là câu về hợp tác',
        }[why]
      }.`,
  },
  gaps: {
    silent: (sectors) => `Không được nhắc đến: ${sectors.join('; ')}.`,
    silentWith: (partner, sectors) => `Với ${partner}, không được nhắc đến: ${sectors.join('; ')}.`,
    named: (articles) =>
      articles.length <= MOST_NAMED
        ? list(articles)
        : `${articles.slice(0, MOST_NAMED).join(', ')} và ${n(articles.length - MOST_NAMED, 'bài nữa')}`,
    noDate: (named, articles, of) => `Không ghi ngày: bài ${named} (${articles}/${of} bài).`,
    noOutlet: (named, articles, of) => `Không ghi hãng tin: bài ${named} (${articles}/${of} bài).`,
    notCoded: (named) =>
      `Chưa được mã hoá vì chưa có bộ từ cho ngôn ngữ của bài: ${named}. Ở đây chưa biết các bài này nói gì.`,
    yearless: (events) => `Không nêu năm: ${n(events, 'sự kiện')}, không có trên đường thời gian.`,
    noArticles: 'Không còn bài nào.',
    silence: 'Các nguồn này không nhắc đến không có nghĩa là không có.',
  },
}
