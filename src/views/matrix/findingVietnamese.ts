import { countryName } from '../../models/countryNames.ts'
import type { MatrixFinding, PartnerFinding } from '../../models/matrix/finding.ts'
import { type Counted, type FindingText, most, NAMED, sentences, upperFirst } from './findingParts.ts'

const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const digits = new Intl.NumberFormat('vi')
const number = (n: number) => NUMBERS[n] ?? digits.format(n)
const name = ({ partner }: PartnerFinding) => countryName(partner, 'vi')

export function vietnamese({ finding, notCoded, narrowed, since }: Counted): FindingText {
  const { partners, onOneSentence, leftOut } = finding
  const [first, ...rest] = partners
  const uncoded =
    notCoded > 0 && `${upperFirst(number(notCoded))} bài chưa được mã hoá vì chưa có bộ từ cho ngôn ngữ của bài.`
  if (first === undefined) {
    return {
      title: 'Chưa có bài nào nói về một nước đối tác',
      lede: sentences(
        'Không bài nào cho thấy một nước hợp tác với Việt Nam nên chưa có gì để đếm. Hãy thêm bài vào seeds/; những gì không đọc hoặc không mã hoá được đều được nêu ở cuối trang.',
        uncoded,
      ),
    }
  }
  const before = since !== null && leftOut > 0 && `Đã bỏ ${number(leftOut)} câu nói về việc xảy ra trước năm ${since}.`
  const single = onOneSentence > 0 && `Ở ${number(onOneSentence)} lĩnh vực, mức “đã thực hiện” chỉ dựa vào một câu.`
  if (narrowed) {
    return {
      title: narrowedTitle(first, rest, finding),
      lede: sentences(
        `Mức độ cao nhất mà các câu đã chọn đạt tới và số câu: tất cả có ${number(finding.statements)} câu.`,
        'Ô trống nghĩa là không câu nào trong phần đã chọn nói đến lĩnh vực đó.',
        before,
        single,
      ),
    }
  }
  return {
    title: title(first, rest, finding),
    lede: sentences(
      'Mức độ cao nhất mà mỗi lĩnh vực đạt tới và số câu làm căn cứ.',
      `${about(first, rest)}: ô trống nghĩa là các nguồn này không nhắc tới, không có nghĩa là không có hợp tác.`,
      before,
      single,
      uncoded,
    ),
  }
}

function about(first: PartnerFinding, rest: readonly PartnerFinding[]): string {
  if (rest.length >= NAMED) return `Các bài viết về ${rest.length + 1} đối tác`
  const others = rest.map((partner) => `, ${number(partner.articles)} bài về ${name(partner)}`)
  return `${upperFirst(number(first.articles))} bài viết về ${name(first)}${others.join('')}`
}

function title(first: PartnerFinding, rest: readonly PartnerFinding[], { sectors }: MatrixFinding): string {
  if (rest.length >= NAMED) {
    const all = rest.length + 1
    const some = [first, ...rest].filter(({ delivered }) => delivered > 0).length
    const widest = most([first, ...rest], ({ delivered }) => delivered)
    return some === 0
      ? `Với ${all} đối tác, chưa có việc nào được thực hiện`
      : `Với ${some === all ? `cả ${some}` : `${some} trên ${all}`} đối tác đã có việc được thực hiện; với ${name(widest)} là ${widest.delivered} trên ${sectors} lĩnh vực`
  }
  const head =
    first.delivered === 0
      ? `Với ${name(first)}, chưa lĩnh vực nào có việc được thực hiện`
      : `Với ${name(first)}, ${first.delivered} trên ${sectors} lĩnh vực đã có việc được thực hiện`
  const others = rest.map(
    (p) => `; với ${name(p)}, ${p.delivered === 0 ? 'chưa lĩnh vực nào' : `${number(p.delivered)} lĩnh vực`}`,
  )
  return head + others.join('')
}

function narrowedTitle(first: PartnerFinding, rest: readonly PartnerFinding[], { sectors }: MatrixFinding): string {
  if (rest.length >= NAMED) {
    const some = [first, ...rest].filter(({ spoken }) => spoken > 0).length
    const widest = most([first, ...rest], ({ spoken }) => spoken)
    return `Phần đã chọn nói đến ${number(some)} đối tác; với ${name(widest)} là ${widest.spoken} trên ${sectors} lĩnh vực`
  }
  const others = rest.map(
    (p) => `; với ${name(p)}, ${p.spoken === 0 ? 'không lĩnh vực nào' : `${number(p.spoken)} lĩnh vực`}`,
  )
  const spoken = first.spoken === 0 ? 'không lĩnh vực nào' : `${first.spoken} trên ${sectors} lĩnh vực`
  return `Với ${name(first)}, ${spoken} có câu trong phần đã chọn${others.join('')}`
}
