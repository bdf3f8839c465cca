import type { FigureWords } from '../FigureWords.ts'
import { amount, many, money, multiple, number, plain, scale, unit } from '../figureTerms.ts'
import { phrases } from '../phrases.ts'

const ONES = phrases`một, hai, ba, bốn, năm, sáu, bảy, tám, chín`
/** How ones are written behind a ten: "hai mươi lăm", "ba mươi mốt". */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  một: phrases`mốt, một`,
  bốn: phrases`tư, bốn`,
  năm: phrases`lăm, nhăm`,
  bảy: phrases`bảy, bẩy`,
}

/** Numbers in words from two to ninety-nine, without "năm", which is also a year. */
const NUMBERS: readonly (readonly [number, string])[] = [
  ...ONES.flatMap((name, at) => (at === 0 || name === 'năm' ? [] : [[at + 1, name] as const])),
  [7, 'bẩy'],
  [10, 'mười'],
  ...ONES.flatMap((name, at) =>
    (name === 'một' ? [name] : (BEHIND[name] ?? [name])).map((one) => [at + 11, `mười ${one}`] as const),
  ),
  ...ONES.slice(1).flatMap((ten, at) => [
    [(at + 2) * 10, `${ten} mươi`] as const,
    ...ONES.flatMap((name, one) =>
      (BEHIND[name] ?? [name]).map((word) => [(at + 2) * 10 + one + 1, `${ten} mươi ${word}`] as const),
    ),
  ]),
]

export const figureWords: FigureWords = {
  decimal: ',',
  terms: [
    ...plain(
      'small',
      phrases`và, đến, tại, trong, từ, là, ở, với, của, cho, được, đã, sẽ, khi, về, vào, so với, theo, cùng, hoặc, mà, thì, do, để, nhằm, trên, dưới, sau, hơn, cả, này`,
    ),
    ...NUMBERS.flatMap(([value, name]) => number(value, [name])),
    ...number(100, phrases`một trăm`),
    ...number(500, phrases`năm trăm`),
    ...number(1000, phrases`một nghìn, một ngàn`),
    ...number(5000, phrases`năm nghìn, năm ngàn`),
    ...number(1e6, phrases`một triệu`),
    ...number(5e6, phrases`năm triệu`),
    ...number(1e9, phrases`một tỷ, một tỉ`),
    ...number(5e9, phrases`năm tỷ, năm tỉ`),
    ...amount(5, 'years', phrases`năm năm`),
    ...scale(100, phrases`trăm`),
    ...scale(1000, phrases`nghìn, ngàn`),
    ...scale(10_000, phrases`vạn`),
    ...scale(1e6, phrases`triệu`),
    ...scale(1e9, phrases`tỷ, tỉ`),
    ...scale(1e12, phrases`nghìn tỷ, nghìn tỉ, ngàn tỷ`),
    ...money('USD', phrases`usd, đô la, đô la mỹ, đôla, đô-la, đôla mỹ`),
    ...money('EUR', phrases`euro, eur`),
    ...money('GBP', phrases`bảng anh, bảng`),
    ...money('JPY', phrases`yên, yên nhật, jpy`),
    ...money('CNY', phrases`nhân dân tệ, ndt`),
    ...money('VND', phrases`đồng, vnd, vnđ`),
    ...money('KRW', phrases`won`),
    ...money('RUB', phrases`rúp, rub`),
    ...money('AUD', phrases`đô la australia, aud`),
    ...unit('%', phrases`phần trăm`),
    ...unit('MW', phrases`mw, megawatt`),
    ...unit('GW', phrases`gw, gigawatt`),
    ...unit('km', phrases`km, kilomet, ki-lô-mét`),
    ...unit('t', phrases`tấn`),
    ...unit('ha', phrases`ha, héc ta, hecta`),
    ...money('THB', phrases`baht, bạt`),
    ...money('CZK', phrases`koruna, czk`),
    ...money('HUF', phrases`forint`),
    ...unit('projects', phrases`dự án, đề tài, công trình`),
    ...unit('companies', phrases`doanh nghiệp, công ty, hãng, nhà máy, xưởng`),
    ...unit('classes', phrases`lớp, lớp học, khóa, khóa học, khóa bồi dưỡng, khóa tập huấn`),
    ...unit(
      'schools',
      phrases`trường, trường học, trường nghề, trường đại học, đại học, bệnh viện, trạm y tế, phòng khám, phòng học`,
    ),
    ...unit('varieties', phrases`giống, giống lúa, giống cây`),
    ...unit('flights', phrases`chuyến bay`),
    ...unit('scholarships', phrases`học bổng, suất học bổng`),
    ...unit(
      'people',
      phrases`người, lượt người, lượt khách, du khách, khách du lịch, sinh viên, lưu học sinh, học sinh, chuyên gia, lao động, công nhân, kỹ sư, cán bộ, công dân, nghiên cứu sinh, thực tập sinh, hành khách, nhà khoa học, kiều bào, bác sĩ, y tá, điều dưỡng, học viên, sĩ quan, thủy thủ, chiến sĩ, bộ đội, binh sĩ, quân nhân, lính, cựu chiến binh, cựu sinh viên, giáo viên, thầy cô, giảng viên, nông dân, ngư dân, thợ, thợ hàn, hộ dân, phi công, nhân viên, tình nguyện viên, vận động viên, cầu thủ, nghệ sĩ, doanh nhân, nhà báo, kiều dân, lượt du khách, trẻ em, bệnh nhân`,
    ),
    ...multiple(2, phrases`gấp đôi, tăng gấp đôi, gấp hai, gấp hai lần`),
    ...multiple(3, phrases`gấp ba, gấp ba lần`),
    ...multiple(4, phrases`gấp bốn, gấp bốn lần`),
    ...multiple(10, phrases`gấp mười, gấp mười lần`),
    ...plain('fold', phrases`gấp, tăng gấp, gấp hơn, gấp gần, gấp khoảng`),
    ...many(10, phrases`hàng chục`),
    ...many(100, phrases`hàng trăm`),
    ...many(1000, phrases`hàng nghìn, hàng ngàn`),
    ...many(10_000, phrases`hàng vạn, hàng chục nghìn, hàng chục ngàn`),
    ...many(100_000, phrases`hàng trăm nghìn, hàng trăm ngàn, hàng chục vạn`),
    ...many(1e6, phrases`hàng triệu`),
    ...many(1e9, phrases`hàng tỷ, hàng tỉ`),
    ...plain('years', phrases`năm`),
    ...plain('anniversary', phrases`kỷ niệm, năm thứ`),
    ...plain(
      'uncounted-beside',
      phrases`năm tới, năm nữa, năm sau, tới, nữa, dân, bên, nước, quốc gia, nhà lãnh đạo, bộ trưởng, thủ tướng, chủ tịch, tổng thống, dân tộc, chính phủ, văn kiện, văn bản, thỏa thuận, hiệp định, bản ghi nhớ, biên bản, ý định thư, hợp đồng, ngày, tháng, tuần, giờ, phút, giây, trụ cột, nhóm, lĩnh vực, nội dung, điểm, lần, nguyên tắc, ưu tiên, định hướng, giải pháp, biện pháp, cuộc, phiên, kỳ, vòng, đoạn, từ, trang, châu lục, khu vực, thập kỷ, thập niên, thế kỷ, khách, khách mời, đại biểu, nhiệm vụ, bước, đảng, phía, vấn đề, đề xuất, đề nghị, nhóm việc, ngành, chương, điều, khoản, tầng, văn kiện hợp tác, nền kinh tế, đại sứ, đoàn`,
    ),
    ...plain(
      'no-figure',
      phrases`thứ, lần thứ, số, điều, khoản, nghị quyết, nghị định, quyết định, chỉ thị, thông tư, phụ lục, khóa, cop, quý, top, tầm nhìn, đại hội, trang, quốc lộ, tuổi, trong vòng, đến năm, g, asean, giải, phòng, lớp, hạng, đường, apec, nhóm`,
    ),
  ],
}
