import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('Vietnamese news: lists, compounds and words that only meet', () => {
  it.each([
    // A comma parts two fields whose words would be one compound without it; lists of the law of the sea stay whole.
    [
      'Hai bên rà soát hợp tác thương mại, quốc phòng và công nghiệp, năng lượng.',
      'security agreed both, trade agreed both, industry agreed both, energy agreed both',
    ],
    ['Hai bên nhất trí hợp tác công nghiệp quốc phòng.', 'security agreed both'],
    ['Hai bên nhấn mạnh tự do hàng hải, hàng không.', 'multilateral agreed both'],
    // "Ngoại giao thông báo" is no transport, a figure's source no cooperation, a venue no culture.
    ['Bộ Ngoại giao thông báo Bulgaria đã trao 20 suất học bổng.', 'education delivered narrator'],
    ['Theo số liệu của Hải quan Việt Nam, kim ngạch với Bulgaria đạt 300 triệu USD.', 'trade delivered narrator'],
    ['Sau cơn bão, Bulgaria đã tặng Việt Nam 10 tấn gạo.', 'agriculture delivered narrator'],
    // What relations are spread over is named only; who is at work somewhere works there.
    [
      'Quan hệ hai nước trải rộng trên các lĩnh vực du lịch, y tế.',
      'tourism mentioned narrator, health mentioned narrator',
    ],
    ['Doanh nghiệp Bulgaria hoạt động trong lĩnh vực dược phẩm ở Việt Nam.', 'health delivered narrator'],
    ['Hai nước duy trì giao lưu giữa Quốc hội, các bộ.', 'politics delivered narrator'],
    ['Bulgaria đã giúp Việt Nam đào tạo sĩ quan.', 'security delivered narrator, education delivered narrator'],
    ['Việt Nam kêu gọi Bulgaria chấm dứt cấm vận thương mại.', 'trade proposed home'],
    // A route joins places that do not cooperate by that; what one country invests is invested in the other.
    ['Vietjet mở đường bay thẳng giữa thành phố Sofia và Hà Nội, Việt Nam.', 'transport delivered narrator'],
    ['Đầu tư của Bulgaria: 21 dự án, 50 triệu USD.', 'investment delivered narrator'],
    ['Bulgaria đã giúp Việt Nam tẩy độc dioxin.', 'people delivered narrator'],
    ['Bulgaria là bạn hàng số một của Việt Nam tại Balkan.', 'trade delivered narrator'],
  ])('%s', (line, expected) => {
    expect(coded('vi', line)).toEqual([expected])
  })
})

describe('Vietnamese news: who speaks, and for whom', () => {
  it.each([
    // "Chính phủ" within "hai Chính phủ" is no side of its own.
    ['Hai bên khẳng định hai Chính phủ Việt Nam và Bulgaria sẽ mở rộng hợp tác y tế.', 'health agreed both'],
    // What the main clause is for takes the main verb.
    [
      'Để thúc đẩy hợp tác giáo dục giữa Việt Nam và Bulgaria, ông Radev đề nghị hai bên mở rộng du lịch.',
      'tourism proposed partner, education proposed partner',
    ],
    ['Trong chuyến thăm, dự kiến hai bên sẽ ký bản ghi nhớ về lao động.', 'labour agreed both'],
    ['"Chúng tôi muốn mở rộng đầu tư", ông Radev, Tổng thống Bulgaria, nói.', 'investment proposed partner'],
    ['Đại sứ quán Việt Nam tại Bulgaria hy vọng chính sách mới thúc đẩy du lịch.', 'tourism proposed home'],
    ['Các doanh nghiệp Bulgaria mong muốn Việt Nam cải thiện môi trường kinh doanh.', 'trade proposed partner'],
    // The traditional friendship is an aim only where someone wishes it.
    [
      'Ông Radev tin tưởng chuyến thăm sẽ đưa quan hệ hữu nghị truyền thống đi vào chiều sâu.',
      'politics proposed partner',
    ],
    ['Ông Radev coi trọng quan hệ hữu nghị truyền thống.', 'no-sector'],
    // They meet about it, and nothing is agreed; what was done up to now was done.
    ['Hai nước tiến hành cuộc họp Ủy ban liên Chính phủ về hợp tác y tế.', 'bare-report'],
    ['Những năm qua, hai nước ủng hộ lẫn nhau tại các diễn đàn đa phương.', 'multilateral delivered narrator'],
    ['Hai bên hoan nghênh việc ký kết hiệp định về lao động.', 'labour signed both'],
    ['Hai bên nhất trí ủng hộ việc mở rộng hợp tác y tế.', 'health agreed both'],
  ])('%s', (line, expected) => {
    expect(coded('vi', line)).toEqual([expected])
  })
})

describe('Vietnamese news: where verbs do not change', () => {
  it.each([
    // Behind "và", a name that is an object is no new subject.
    [
      'Hai bên hoan nghênh tiến độ đóng tàu cho Việt Nam và nhất trí mở đường bay.',
      'industry delivered both, transport agreed both',
    ],
    // A verb in an instrument's name, behind its purpose, or as what an anniversary is of, tells no deed.
    ['Hai bên ký Bản ghi nhớ về phái cử và tiếp nhận lao động.', 'labour signed both'],
    ['Bản ghi nhớ là cơ sở để hai bên duy trì hợp tác lao động.', 'labour mentioned narrator'],
    ['Ông Radev khẳng định đây là dấu mốc nhân 30 năm thiết lập quan hệ ngoại giao.', 'anniversary'],
    ['Ông Radev nhấn mạnh hợp tác y tế là nền tảng của tình hữu nghị.', 'health mentioned partner'],
    // Behind a colon, semicolons part the items of a list.
    [
      'Hai bên thống nhất nhiều giải pháp về lao động: tăng chỉ tiêu; mở rộng ngành nghề tiếp nhận sang nông nghiệp; giảng dạy tiếng Việt.',
      'agriculture agreed both, labour agreed both, education agreed both, culture agreed both',
    ],
    // A noun is a verb right behind who does it.
    ['Việt Nam cũng nhập khẩu sữa từ Bulgaria.', 'trade delivered narrator, agriculture delivered narrator'],
    ['Ông Radev đề nghị Việt Nam nhập khẩu sữa của Bulgaria.', 'trade proposed partner, agriculture proposed partner'],
    ['Ông Radev khẳng định Việt Nam là một trong những đối tác quan trọng hàng đầu.', 'politics mentioned partner'],
    ['Hai bên nhất trí thực hiện các hiệp định đã ký, nhất là về thị thực.', 'community agreed both'],
    ['Nhờ học bổng của Bulgaria, nhiều sinh viên Việt Nam đã trở thành chuyên gia.', 'education delivered narrator'],
    [
      'Xuất khẩu của Bulgaria sang Việt Nam chủ yếu gồm dược phẩm.',
      'trade delivered narrator, health delivered narrator',
    ],
    ['Một số dự án đường sắt của Bulgaria tại Việt Nam bị chậm tiến độ.', 'transport mentioned narrator halted'],
    [
      'Hai nước chưa thống nhất được về mức thuế đối với thép.',
      'finance mentioned narrator, industry mentioned narrator',
    ],
    ['Bệnh viện Việt Nam và Bulgaria hợp tác ghép tạng từ năm 2010.', 'health delivered narrator'],
    ['Việt Nam luôn dành ưu tiên cao nhất cho quan hệ với Bulgaria.', 'politics mentioned home'],
  ])('%s', (line, expected) => {
    expect(coded('vi', line)).toEqual([expected])
  })

  it('keeps the stage of the lead-in through a numbered list', () => {
    expect(
      coded('vi', 'Hai bên thống nhất ba nhóm giải pháp:\nThứ nhất, tăng chỉ tiêu và tiếp nhận thêm lao động.'),
    ).toEqual(['lead-in', 'labour agreed both carried'])
  })
})
