import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('Everyday verbs of Vietnamese news', () => {
  it.each([
    // Wished and promised.
    ['Một hãng dược tính dựng xưởng ở Bulgaria.', 'industry proposed narrator, health proposed narrator'],
    ['Ông Radev bảo sẽ cử kỹ sư sang giúp làm thủy điện.', 'energy proposed partner'],
    ['Doanh nghiệp Bình Phước nên trồng cà phê ở Bulgaria.', 'agriculture proposed narrator'],
    // Agreed and refused: what is asked for is the object.
    ['Ông Radev gật đầu với đề nghị mở trường nghề.', 'education agreed partner'],
    ['Ông Radev lắc đầu trước đề nghị miễn thị thực.', 'community mentioned narrator halted'],
    ['Bulgaria thôi nhận thợ hàn Việt Nam.', 'labour mentioned narrator halted'],
    [
      'Từ năm ngoái, Bulgaria không mua cá tra nữa.',
      'trade mentioned narrator halted, agriculture mentioned narrator halted',
    ],
    // Done.
    ['Bulgaria cho Việt Nam mượn hai xe cứu thương.', 'health delivered narrator'],
    ['Lớp học nghề cho 40 thợ may cũng đã bắt đầu.', 'labour delivered narrator, education delivered narrator'],
    // A verb that no list knows tells a deed, but not beside a word of being, or where it is denied.
    ['Ông Radev vá víu hai cây cầu giữa hai nước.', 'transport delivered narrator'],
    ['Bulgaria là xứ của hoa hồng và rượu vang.', 'agriculture mentioned narrator'],
    ['Bulgaria chưa mở đường bay sang Việt Nam.', 'transport mentioned narrator'],
    // Dated after the report.
    ['Tháng 12 tới, Bulgaria khánh thành trường nghề ở Hà Nội.', 'education proposed narrator'],
    ['Ngày 2/11/2025, Bulgaria khai trương bệnh viện ở Hà Nội.', 'health proposed narrator'],
    ['Ngày 2/9/2025, Bulgaria khai trương bệnh viện ở Hà Nội.', 'health delivered narrator @2025-09-02'],
    // Money given is aid; scholarships are not.
    ['Bulgaria tặng Việt Nam 100.000 USD.', 'finance delivered narrator'],
    ['Bulgaria trao tặng Việt Nam 50 suất học bổng.', 'education delivered narrator'],
  ])('%s', (text, codes) => {
    expect(coded('vi', text)).toEqual([codes])
  })

  it('gives the guests and the hosts the sides of the visit', () => {
    const lines = (place: string) =>
      `Ông Chinh hội đàm với ông Radev tại ${place}.\nKhách đề nghị mở đường bay.\nChủ nhà muốn làm phim chung.`
    expect(coded('vi', lines('Sofia'))).toEqual(['bare-report', 'transport proposed home', 'culture proposed partner'])
    expect(coded('vi', lines('Việt Nam'))).toEqual([
      'bare-report',
      'transport proposed partner',
      'culture proposed home',
    ])
  })

  it.each([
    // A halt behind its subject ends what the subject did; in a clause with a subject of its own it does not.
    [
      'Chuyến bay thuê chở 200 thợ hàn, lẽ ra cất cánh tuần này, bị hủy.',
      'transport mentioned narrator halted, labour mentioned narrator halted',
    ],
    [
      'Việt Nam bán gạo sang Bulgaria, dự án cảng bị hủy.',
      'trade delivered narrator, agriculture delivered narrator, transport mentioned narrator halted',
    ],
    // Behind a relative clause, what it stood in goes on.
    [
      'Ông Radev đề nghị mở đường bay, vốn bị hoãn từ 2020, và tìm cách thanh toán bằng đồng nội tệ.',
      'finance proposed partner, transport proposed partner',
    ],
    ['Bulgaria cần thêm thợ hàn.', 'labour proposed partner'],
    // "thôi" ends what its subject does; a small word between two names may be a verb, and parts them.
    ['Bulgaria thôi tập trận với Việt Nam.', 'security mentioned narrator halted'],
    ['Bulgaria thả 16 ngư dân Việt Nam.', 'community delivered narrator'],
    // The two named behind their number are one subject.
    ['Hai tỉnh Sofia và Nghệ An rủ nhau mở lễ hội.', 'culture agreed both, local agreed both'],
    ['Cảnh sát hai nước cùng phá một đường dây lừa đảo.', 'security delivered narrator'],
    ['Đại học RMIT mở cơ sở thứ ba.', 'education delivered narrator'],
    ['Khách Bulgaria tới Phú Quốc tăng mạnh.', 'tourism delivered narrator'],
    ['Hai nước lập đường dây nóng chống lừa đảo.', 'security signed both'],
    ['Hai trường đổi sinh viên cho nhau.', 'education delivered narrator'],
    // A place is none of the things that its name could be.
    ['Bulgaria muốn thăm chợ Dầu Giây.', 'bare-report'],
    ['Việt Nam và Bulgaria chưa có hiệp định chuyển giao tù nhân.', 'justice mentioned narrator'],
    ['Theo Bộ Công Thương, cá tra sang Bulgaria tăng gấp rưỡi.', 'agriculture delivered home'],
    ['Ông Radev cảm ơn Việt Nam ủng hộ vắc xin.', 'health delivered partner'],
    // Tax on goods is a tariff.
    ['Bulgaria hạ thuế cá tra Việt Nam.', 'trade delivered narrator, agriculture delivered narrator'],
    ['Hai bên bàn thuế thu nhập của kỹ sư.', 'finance agreed both'],
    ['Bulgaria đưa 12 thợ hàn Việt Nam sang Varna.', 'labour delivered narrator'],
    ['Bulgaria muốn đưa thợ hàn sang Varna.', 'labour proposed partner'],
    // Those who work abroad.
    ['Việt Nam nuôi bò sữa ở Mariel.', 'agriculture delivered narrator'],
    ['Việt Nam nuôi bò sữa ở Ba Vì.', 'no-cooperation'],
    ['Kỹ sư Việt Nam nuôi tôm ở Plovdiv.', 'agriculture delivered narrator'],
    // What one side asks and the other accepts is agreed.
    ['Ông Chinh đề nghị nhận thêm thợ hàn, phía Bulgaria đồng ý.', 'labour agreed both'],
    ['Ông Chinh đề nghị nhận thêm thợ hàn, Việt Nam đồng ý trả lương.', 'labour proposed home'],
    // An instrument signed before, and what is done of it now.
    ['Bản ghi nhớ về quốc phòng ký năm 2005 vẫn được thực hiện đều.', 'security delivered narrator @2005'],
    ['Hiệp định hàng không vẫn phải đàm phán tiếp.', 'transport proposed narrator'],
    ['Viện Sofia (Bulgaria) vừa ký thỏa thuận về nghề cá.', 'agriculture signed both'],
    ['Nước này chỉ muốn bán sữa bột.', 'trade proposed partner, agriculture proposed partner'],
  ])('%s', (text, codes) => {
    expect(coded('vi', text)).toEqual([codes])
  })

  it('carries a deed of every year in a list of what was agreed', () => {
    const text = 'Hai bên hẹn nhau hai việc:\n- Mỗi năm cử một đoàn nghị sĩ sang thăm;\n- Cho đô vật trẻ sang thi đấu.'
    expect(coded('vi', text)).toEqual(['lead-in', 'politics agreed both carried', 'sport agreed both carried'])
  })
})
