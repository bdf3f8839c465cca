import type { Term } from '../../terms.ts'
import type { Anchor, DateWord, DateWords, MarkKind, Relation, TimeUnit } from '../DateWords.ts'
import { phrases } from '../phrases.ts'

const words = (list: readonly string[], means: DateWord): Term<DateWord>[] =>
  list.map((text) => ({ words: text, means }))
const mark = (kind: MarkKind, list: readonly string[]) => words(list, { kind })
const relation = (name: Relation, alone: boolean, list: readonly string[]) =>
  words(list, { kind: 'relation', relation: name, alone })
const anchor = (name: Anchor, list: readonly string[]) => words(list, { kind: 'anchor', anchor: name })
const relative = (unit: TimeUnit, offset: number, list: readonly string[]) =>
  words(list, { kind: 'relative', unit, offset, past: false, ago: false })
const last = (unit: TimeUnit, ago: boolean, list: readonly string[]) =>
  words(list, { kind: 'relative', unit, offset: -1, past: true, ago })
const told = (offset: number, list: readonly string[]) => words(list, { kind: 'told-day', offset })
const past = (unit: TimeUnit, list: readonly string[]) => words(list, { kind: 'unit', unit, past: true, ago: false })
const ago = (unit: TimeUnit, list: readonly string[]) => words(list, { kind: 'unit', unit, past: true, ago: true })

const MONTHS = [
  phrases`tháng một, tháng giêng`,
  phrases`tháng hai`,
  phrases`tháng ba`,
  phrases`tháng tư`,
  phrases`tháng năm`,
  phrases`tháng sáu`,
  phrases`tháng bảy, tháng bẩy`,
  phrases`tháng tám`,
  phrases`tháng chín`,
  phrases`tháng mười`,
  phrases`tháng mười một`,
  phrases`tháng mười hai, tháng chạp`,
]
const WEEKDAYS = [
  phrases`thứ hai`,
  phrases`thứ ba`,
  phrases`thứ tư`,
  phrases`thứ năm`,
  phrases`thứ sáu`,
  phrases`thứ bảy`,
  phrases`chủ nhật`,
]
/** "chiều thứ ba" is a weekday however it is written. */
const DAY_PARTS = phrases`sáng, trưa, chiều, tối, đêm, hôm`
const NUMBERS = phrases`một, hai, ba, bốn, năm mươi, sáu, bảy, tám, chín, mười`

export const dateWords: DateWords = {
  looseDays: true,
  terms: [
    ...MONTHS.flatMap((names, index) => words(names, { kind: 'month', month: index + 1, capital: true })),
    ...WEEKDAYS.flatMap((names, weekday) => [
      ...words(names, { kind: 'weekday', weekday, capital: true }),
      ...words(
        names.flatMap((name) => DAY_PARTS.map((part) => `${part} ${name}`)),
        { kind: 'weekday', weekday, capital: false },
      ),
    ]),
    ...NUMBERS.flatMap((name, index) => words([name], { kind: 'number', value: index === 4 ? 50 : index + 1 })),
    ...relative(
      'day',
      0,
      phrases`hôm nay, ngày hôm nay, sáng hôm nay, trưa hôm nay, chiều hôm nay, tối hôm nay, sáng nay, trưa nay, chiều nay, tối nay, đêm nay`,
    ),
    ...relative(
      'day',
      -1,
      phrases`hôm qua, ngày hôm qua, trưa hôm qua, chiều hôm qua, tối hôm qua, sáng hôm qua, đêm hôm qua, chiều qua, tối qua, sáng qua, đêm qua, trưa qua`,
    ),
    ...relative('day', -2, phrases`hôm kia, ngày hôm kia, sáng hôm kia, chiều hôm kia, tối hôm kia`),
    ...told(
      -1,
      phrases`hôm trước, ngày hôm trước, sáng hôm trước, trưa hôm trước, chiều hôm trước, tối hôm trước, đêm hôm trước, một ngày trước, một ngày trước đó, trước đó một ngày, trước đó một hôm, bữa trước`,
    ),
    ...told(
      1,
      phrases`hôm sau, ngày hôm sau, sáng hôm sau, trưa hôm sau, chiều hôm sau, tối hôm sau, một ngày sau, một ngày sau đó, sau đó một ngày, sau đó một hôm, bữa sau`,
    ),
    ...told(-2, phrases`hai ngày trước đó, trước đó hai ngày, hai hôm trước, hai ngày trước`),
    ...told(2, phrases`hai ngày sau, hai ngày sau đó, sau đó hai ngày, hai hôm sau`),
    ...told(-3, phrases`ba ngày trước đó, trước đó ba ngày, ba hôm trước, ba ngày trước`),
    ...told(3, phrases`ba ngày sau, ba ngày sau đó, sau đó ba ngày, ba hôm sau`),
    ...relative('day', 2, phrases`ngày kia, ngày mốt`),
    ...relative('day', 1, phrases`ngày mai, sáng mai, chiều mai, tối mai, trưa mai, hôm mai`),
    ...relative('week', 0, phrases`tuần này, trong tuần này`),
    ...relative('week', 1, phrases`tuần tới, tuần sau`),
    ...last('week', true, phrases`tuần trước`),
    ...last('week', false, phrases`tuần qua, tuần vừa qua`),
    ...relative('month', 0, phrases`tháng này`),
    ...relative('month', 1, phrases`tháng tới, tháng sau`),
    ...last('month', true, phrases`tháng trước`),
    ...last('month', false, phrases`tháng qua, tháng vừa qua`),
    ...relative('year', 0, phrases`năm nay, trong năm nay, hồi đầu năm, hồi giữa năm`),
    ...relative('year', 1, phrases`năm tới, sang năm, năm sau`),
    ...relative('year', -1, phrases`năm ngoái`),
    ...last('year', true, phrases`năm trước`),
    ...last('year', false, phrases`năm qua, năm vừa qua`),
    ...past('year', phrases`năm gần đây, năm trở lại đây, năm đã qua`),
    ...past('decade', phrases`thập kỷ qua, thập niên qua, thập kỷ vừa qua, thập kỷ gần đây`),
    ...past('month', phrases`tháng gần đây`),
    ...ago('year', phrases`năm về trước, năm trước đây`),
    ...ago('decade', phrases`thập kỷ trước`),
    ...mark('day', phrases`ngày, hôm, mùng, mồng, các ngày, trong hai ngày, trong các ngày, trong ba ngày, ngày thứ`),
    ...mark('that-year', phrases`năm ấy, năm đó, cùng năm, của năm ấy, của năm đó, năm này`),
    ...mark(
      'clause',
      phrases`trong năm năm, trong năm năm qua, trong năm năm tới, suốt năm năm, năm năm qua, năm năm tới, năm năm trước, năm năm sau, năm năm nữa, cách mạng tháng tám, cách mạng tháng 8, cách mạng tháng mười, cách mạng tháng hai`,
    ),
    ...mark('month-of', phrases`tháng`),
    ...mark('year', phrases`năm, trong năm, vào năm, các năm, niên khóa`),
    ...mark('to-come', phrases`tới`),
    ...mark('to', phrases`đến, cho đến, đến năm, đến hết`),
    ...mark('and', phrases`và`),
    ...mark('from', phrases`từ, giữa`),
    ...mark('since', phrases`kể từ, kể từ năm, từ năm, tính từ`),
    ...mark('by', phrases`trước, trước năm, tới năm, đến cuối, đến hết năm, chậm nhất`),
    ...mark(
      'at',
      phrases`vào, hồi, hồi đầu, hồi cuối, hồi giữa, trong, trong suốt, ở, đầu, cuối, cuối năm, đầu năm, giữa năm, vào đầu, vào cuối, vào cuối năm, vào đầu năm, hè, mùa hè, mùa thu, mùa xuân, mùa đông, lúc`,
    ),
    ...mark('next', phrases`tới đây, sắp tới, tới này`),
    ...mark('period', phrases`giai đoạn, thời kỳ, nhiệm kỳ, giai đoạn năm, trong giai đoạn`),
    ...mark('decade', phrases`thập niên, thập kỷ, những năm, những năm đầu thập niên`),
    ...mark('first-months', phrases`tháng đầu năm, tháng đầu, tháng đầu của năm`),
    ...mark(
      'day-part',
      phrases`sáng, trưa, chiều, tối, đêm, rạng sáng, sáng ngày, trưa ngày, chiều ngày, tối ngày, đêm ngày, sáng sớm, chiều tối`,
    ),
    ...mark('future', phrases`sẽ, dự kiến, sắp, chuẩn bị, sắp tới, tới đây`),
    ...mark('told', phrases`đã, vừa`),
    ...relation('after', false, phrases`sau, ngay sau, sau khi kết thúc, kết thúc`),
    ...relation('before', false, phrases`trước thềm, ngay trước, trước khi`),
    ...relation('at', false, phrases`tại`),
    ...relation(
      'during',
      true,
      phrases`trong chuyến thăm, trong chuyến công tác, trong khuôn khổ chuyến thăm, nhân chuyến thăm, trong chương trình chuyến thăm, trong thời gian thăm, trong thời gian ở thăm, trong chuyến đi, trong khuôn khổ chuyến công tác, nhân chuyến công tác, trong thời gian ở, trong thời gian lưu lại, trong những ngày ở, trong thời gian chuyến thăm, trong thời gian diễn ra chuyến thăm, trong suốt chuyến thăm, trong dịp thăm, nhân dịp thăm, nhân dịp chuyến thăm, trong khuôn khổ chương trình chuyến thăm, trong khuôn khổ chuyến đi, nằm trong khuôn khổ chuyến thăm, trong thời gian công tác, trong thời gian làm việc`,
    ),
    ...relation(
      'occasion',
      true,
      phrases`nhân dịp này, dịp này, trong dịp này, cũng nhân dịp này, cũng trong dịp này, tại hội đàm, tại cuộc hội đàm, tại buổi hội đàm, tại cuộc gặp, tại buổi gặp, tại cuộc tiếp, tại buổi tiếp, tại cuộc gặp gỡ, tại cuộc gặp gỡ báo chí, tại buổi làm việc, tại cuộc làm việc, tại cuộc họp báo, tại buổi họp báo, tại sự kiện, tại buổi lễ, tại lễ ký, trong buổi làm việc, trong cuộc làm việc, trong buổi tiếp, trong cuộc tiếp, trong buổi gặp, trong buổi hội đàm, trong buổi hội kiến, trong cuộc hội kiến, trong cuộc điện đàm, trong buổi điện đàm, tại cuộc điện đàm, trong cuộc họp, tại cuộc họp, trong buổi họp, tại buổi họp, trong buổi nói chuyện, tại buổi nói chuyện, trong cuộc gặp gỡ, tại buổi gặp gỡ, trong buổi trò chuyện, trong cuộc gặp, trong cuộc hội đàm, trong hội đàm, tại cuộc hội kiến, tại buổi hội kiến`,
    ),
    ...relation('before', true, phrases`trước đó, trước đấy`),
    ...relation('after', true, phrases`sau đó, tiếp đó, ngay sau đó, tiếp theo`),
    ...relation(
      'same-day',
      true,
      phrases`tối đó, ngay tối đó, tối hôm đó, chiều đó, ngay chiều đó, chiều hôm đó, sáng đó, sáng hôm đó, hôm đó, ngày hôm đó, cùng hôm, cùng hôm đó, cùng buổi, cùng buổi sáng, cùng buổi chiều, ngay trong ngày, ngay hôm đó, ngay ngày đó, cùng ngày, cũng trong ngày, trong ngày, chiều cùng ngày, sáng cùng ngày, tối cùng ngày, trưa cùng ngày, trước đó cùng ngày, cũng trong sáng, cũng trong chiều, cùng sáng, cùng chiều`,
    ),
    ...anchor(
      'talks',
      phrases`hội đàm, cuộc hội đàm, cuộc gặp, buổi gặp, cuộc tiếp, buổi tiếp, buổi làm việc, cuộc làm việc, phiên họp, hội kiến, cuộc hội kiến, cuộc họp, tiếp kiến, cuộc điện đàm, điện đàm, cuộc đối thoại`,
    ),
    ...anchor('visit', phrases`chuyến thăm, chuyến công tác, chuyến đi`),
    ...anchor('press', phrases`họp báo, cuộc họp báo, cuộc gặp gỡ báo chí, buổi họp báo`),
    ...anchor('ceremony', phrases`lễ đón, lễ đón chính thức, buổi lễ, lễ tiễn`),
    ...anchor('agreement', phrases`lễ ký, lễ ký kết`),
    ...anchor('forum', phrases`diễn đàn, hội nghị, hội thảo, tọa đàm`),
  ],
}
