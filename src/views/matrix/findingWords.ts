/** The heading and the sentences under it, made from what was counted. */
import type { UiLang } from '../../corpus/codebook.ts'
import { countryName } from '../../models/countryNames.ts'
import type { MatrixFinding, PartnerFinding } from '../../models/matrix/finding.ts'

export interface FindingText {
  readonly title: string
  readonly lede: string
}

/** How many articles are not coded because their language has no lexicon is said too. */
export function findingText(finding: MatrixFinding, notCoded: number, lang: UiLang): FindingText {
  const write = lang === 'vi' ? vietnamese : english
  return write(finding, notCoded)
}

const EN_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const VI_NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const enNumber = (n: number) => EN_NUMBERS[n] ?? String(n)
const viNumber = (n: number) => VI_NUMBERS[n] ?? String(n)
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const sentences = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(' ')

/** Up to this many partners are named one by one. */
const NAMED = 2

const widest = (partners: readonly PartnerFinding[]) =>
  partners.reduce((best, partner) => (partner.delivered > best.delivered ? partner : best))

function english({ partners, sectors, onOneSentence }: MatrixFinding, notCoded: number): FindingText {
  const name = ({ partner }: PartnerFinding) => countryName(partner, 'en')
  const [first, second] = partners
  const uncoded =
    notCoded > 0 &&
    `${upperFirst(enNumber(notCoded))} ${notCoded === 1 ? 'article is' : 'articles are'} not coded, because there is no lexicon for ${notCoded === 1 ? 'its language' : 'their languages'}.`
  if (first === undefined) {
    return {
      title: 'No article here speaks of a partner',
      lede: sentences(
        'No country is shown cooperating with Việt Nam, so there is nothing to count. Add articles to seeds/; what could not be read or coded is named at the foot of the page.',
        uncoded,
      ),
    }
  }
  const articles = (n: number) => `${enNumber(n)} ${n === 1 ? 'article speaks' : 'articles speak'}`
  const about =
    partners.length > NAMED
      ? `The articles speak of ${partners.length} partners`
      : `${upperFirst(articles(first.articles))} of ${name(first)}${
          second === undefined ? '' : ` and ${enNumber(second.articles)} of ${name(second)}`
        }`
  const lede = sentences(
    'The highest stage each sector has reached, and the number of statements behind it.',
    `${about}: an empty cell means that these sources are silent, not that nothing exists.`,
    onOneSentence > 0 &&
      `In ${enNumber(onOneSentence)} ${onOneSentence === 1 ? 'sector' : 'sectors'} “delivered” rests on a single sentence.`,
    uncoded,
  )
  if (partners.length > NAMED) {
    const some = partners.filter(({ delivered }) => delivered > 0).length
    const most = widest(partners)
    const title =
      some === 0
        ? `Nothing is delivered yet with any of ${partners.length} partners`
        : `With ${some === partners.length ? `all ${some}` : `${some} of ${partners.length}`} partners something is delivered; with ${name(most)} in ${most.delivered} of ${sectors} sectors`
    return { title, lede }
  }
  const head =
    first.delivered === 0
      ? `With ${name(first)}, none of ${sectors} sectors shows anything delivered`
      : `With ${name(first)}, ${first.delivered} of ${sectors} sectors ${first.delivered === 1 ? 'shows' : 'show'} something delivered`
  const rest =
    second === undefined
      ? ''
      : `; with ${name(second)}, ${second.delivered === 0 ? 'none' : enNumber(second.delivered)}`
  return { title: head + rest, lede }
}

function vietnamese({ partners, sectors, onOneSentence }: MatrixFinding, notCoded: number): FindingText {
  const name = ({ partner }: PartnerFinding) => countryName(partner, 'vi')
  const [first, second] = partners
  const uncoded =
    notCoded > 0 && `${upperFirst(viNumber(notCoded))} bài chưa được mã hoá vì chưa có bộ từ cho ngôn ngữ của bài.`
  if (first === undefined) {
    return {
      title: 'Chưa có bài nào nói về một nước đối tác',
      lede: sentences(
        'Không bài nào cho thấy một nước hợp tác với Việt Nam nên chưa có gì để đếm. Hãy thêm bài vào seeds/; những gì không đọc hoặc không mã hoá được đều được nêu ở cuối trang.',
        uncoded,
      ),
    }
  }
  const about =
    partners.length > NAMED
      ? `Các bài viết về ${partners.length} đối tác`
      : `${upperFirst(viNumber(first.articles))} bài viết về ${name(first)}${
          second === undefined ? '' : `, ${viNumber(second.articles)} bài về ${name(second)}`
        }`
  const lede = sentences(
    'Mức độ cao nhất mà mỗi lĩnh vực đạt tới và số câu làm căn cứ.',
    `${about}: ô trống nghĩa là các nguồn này không nhắc tới, không có nghĩa là không có hợp tác.`,
    onOneSentence > 0 && `Ở ${viNumber(onOneSentence)} lĩnh vực, mức “đã thực hiện” chỉ dựa vào một câu.`,
    uncoded,
  )
  if (partners.length > NAMED) {
    const some = partners.filter(({ delivered }) => delivered > 0).length
    const most = widest(partners)
    const title =
      some === 0
        ? `Với ${partners.length} đối tác, chưa có việc nào được thực hiện`
        : `Với ${some === partners.length ? `cả ${some}` : `${some} trên ${partners.length}`} đối tác đã có việc được thực hiện; với ${name(most)} là ${most.delivered} trên ${sectors} lĩnh vực`
    return { title, lede }
  }
  const head =
    first.delivered === 0
      ? `Với ${name(first)}, chưa lĩnh vực nào có việc được thực hiện`
      : `Với ${name(first)}, ${first.delivered} trên ${sectors} lĩnh vực đã có việc được thực hiện`
  const rest =
    second === undefined
      ? ''
      : `; với ${name(second)}, ${second.delivered === 0 ? 'chưa lĩnh vực nào' : `${viNumber(second.delivered)} lĩnh vực`}`
  return { title: head + rest, lede }
}
