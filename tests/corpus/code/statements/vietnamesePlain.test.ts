import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('Plain words of Vietnamese news', () => {
  it.each([
    // "nhờ" asks behind its subject and gives thanks before a noun; "nên" is a wish behind its subject.
    ['Ông Radev nhờ Việt Nam nhận thêm thợ hàn.', 'labour proposed partner'],
    ['Ông Radev rủ Việt Nam xây cảng và cùng làm điện gió.', 'energy proposed partner, transport proposed partner'],
    ['Ông Radev hỏi Việt Nam có thể gửi y tá hay không.', 'health proposed partner'],
    ['Nhờ đường bay thẳng, lượng khách tăng mạnh.', 'transport delivered narrator, tourism delivered narrator'],
    ['Hai nước nên bàn chuyện nghề cá, rồi cùng làm phim.', 'agriculture proposed narrator, culture proposed narrator'],
    ['Hai bên cùng làm phim.', 'culture agreed both'],
    ['Hai bên hẹn nhau mở lớp dạy nghề.', 'education agreed both'],
    // Teaching, learning, lending and selling, without the noun of the field.
    [
      'Từ năm 2015, chuyên gia Bulgaria dạy nông dân trồng nho.',
      'agriculture delivered narrator, education delivered narrator',
    ],
    ['Thời trước, hàng nghìn kỹ sư Việt Nam đã học ở Sofia.', 'education delivered narrator'],
    [
      'Từ năm 2019 đến nay, 30 sĩ quan Việt Nam học lái tàu ở Varna.',
      'security delivered narrator, education delivered narrator',
    ],
    ['Bulgaria cho Việt Nam vay 90 triệu euro làm điện gió.', 'finance delivered narrator, energy delivered narrator'],
    [
      'Mỗi năm, Việt Nam mua 20 triệu euro hoa hồng của Bulgaria.',
      'trade delivered narrator, agriculture delivered narrator',
    ],
    ['Việt Nam bán sang Bulgaria nhiều giày dép.', 'trade delivered narrator, industry delivered narrator'],
    ['Bulgaria đang thiếu kỹ sư và muốn nhận thợ Việt Nam.', 'labour proposed partner'],
    ['Ông Radev gợi chuyện làm phim chung.', 'culture proposed partner'],
    ['Đôi bên thuận mở lại đường bay.', 'transport agreed both'],
    ['Một hãng sữa tính dựng xưởng ở Bulgaria.', 'industry proposed narrator, agriculture proposed narrator'],
    // Halted, put off, denied.
    ['Việc bàn mở đường bay thẳng đang tạm dừng.', 'transport mentioned narrator halted'],
    ['Một văn bản khác về hàng không phải để lại.', 'transport mentioned narrator halted'],
    ['Trước kia, ít ai nghĩ tới chuyện làm ăn với Bulgaria.', 'trade mentioned narrator'],
    [
      'Hãng Sopharma từng định bỏ vốn vào điện gió nhưng đã rút.',
      'investment mentioned narrator halted, energy mentioned narrator halted',
    ],
    [
      'Ông Radev muốn mở xưởng may, nhưng việc nhận y tá bị gác lại.',
      'industry proposed partner, labour mentioned partner halted',
    ],
    ['Chuyện mở đường bay đến nay vẫn nằm trên giấy.', 'transport mentioned narrator halted'],
    ['Ông Radev trông Việt Nam đưa thợ sang.', 'labour proposed partner'],
    ['Ngày 10/1/2026 là tròn 50 năm đặt quan hệ ngoại giao.', 'anniversary'],
    // Those who live abroad do no trade between the countries.
    ['Người Việt ở Bulgaria phần lớn làm ăn ổn định.', 'community delivered narrator'],
    ['Hai bên đặt bút ký văn bản về kiểm ngư.', 'agriculture signed both'],
    ['Hai nước đặt quan hệ ngoại giao năm 1950.', 'politics signed both @1950'],
  ])('%s', (text, codes) => {
    expect(coded('vi', text)).toEqual([codes])
  })

  it('carries nothing over to what is denied', () => {
    expect(coded('vi', 'Hai bên ký kế hoạch về du lịch.\nGiữa hai nước chưa có hiệp định thuế.')).toEqual([
      'tourism signed both',
      'finance mentioned narrator',
    ])
  })
})
