import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('Vietnamese grammar, where verbs do not change', () => {
  it.each([
    // What is asked for, and what stands beside it.
    ['Ông Radev đề nghị hai bên thống nhất lộ trình mở đường bay.', 'transport proposed partner'],
    [
      'Ông Radev đề nghị mở đường bay và nhất trí tăng cường hợp tác y tế.',
      'transport proposed partner, health agreed partner',
    ],
    [
      'Hai nước cần đẩy mạnh xuất khẩu, hướng tới mục tiêu mở rộng du lịch.',
      'trade proposed narrator, tourism proposed narrator',
    ],
    ['Bulgaria khẳng định tiếp tục hỗ trợ Việt Nam trồng rừng.', 'agriculture proposed partner'],
    // Nouns that are spelt like verbs.
    ['Sau tám vòng đàm phán, hai bên đã có được đường biên giới rõ ràng.', 'security delivered narrator'],
    ['Các chương trình trao đổi học bổng đã được triển khai.', 'education delivered narrator'],
    ['Bulgaria cung cấp trang thiết bị y tế.', 'health delivered narrator'],
    ['Hợp tác quân đội nói chung, hải quân nói riêng đạt nhiều kết quả.', 'security delivered narrator'],
    // The subject of a passive verb stands before it.
    ['Nhiều văn kiện quan trọng về kinh tế sẽ được ký kết.', 'trade proposed narrator'],
    ['Văn kiện hợp tác về hàng không, được ký hôm nay.', 'transport signed narrator'],
    // What is welcomed was done; what the two judge together may have been done.
    ['Ông Radev hoan nghênh việc Việt Nam cung cấp vắc xin.', 'health delivered partner'],
    ['Hai bên nhất trí cho rằng hợp tác du lịch đạt nhiều kết quả.', 'tourism delivered both'],
    [
      'Hai bên đã mở nhiều đường bay, ký kết nhiều thỏa thuận về giáo dục.',
      'transport delivered narrator, education signed both',
    ],
    // Regard is no volume, and an ordinal no figure.
    ['Ông Radev coi trọng quan hệ với Việt Nam; chúc mừng Đại hội lần thứ 13.', 'politics mentioned partner'],
    ['Chuyến đi là cơ hội để hai bên hợp tác về du lịch.', 'tourism mentioned narrator'],
    // The time up to now tells what a verb without a tense does; a counted wish is a noun; "chưa có" denies.
    ['Những năm qua, Bulgaria hỗ trợ Việt Nam trồng rừng.', 'agriculture delivered narrator'],
    ['Thời gian qua, ông Radev đề nghị Việt Nam mở rộng hợp tác y tế.', 'health proposed partner'],
    ['Ông Radev đánh giá cao những nỗ lực bảo tồn di sản của Việt Nam.', 'culture mentioned partner'],
    ['Chưa có thỏa thuận nào về thị thực được ký.', 'community mentioned narrator'],
    ['Bulgaria cảm ơn người Việt Nam đang sinh sống, học tập và làm việc tại Sofia.', 'community delivered partner'],
    ['Hai nước phối hợp chống buôn bán ma túy.', 'security agreed both'],
    // Behind a semicolon a request goes on; a joiner makes a new main verb.
    [
      'Ông Radev đề nghị hai bên mở rộng du lịch; thiết lập đường dây nóng hải quân; cử giảng viên.',
      'security proposed partner, tourism proposed partner, education proposed partner',
    ],
    ['Hai bên rà soát các cam kết và bày tỏ hài lòng về tốc độ tăng trưởng xuất khẩu.', 'trade delivered both'],
    ['Hai bên thỏa thuận sớm mở đường bay.', 'transport agreed both'],
    // A day before the word of saying is that of the words, and the years of a plan are the plan's.
    ['Phát biểu ngày 2/10, ông Radev cho biết Bulgaria đã đào tạo nhiều kỹ sư.', 'education delivered partner'],
    ['Hai bên ký kế hoạch hợp tác quốc phòng giai đoạn 2022-2024.', 'security signed both'],
    ['Hai bên nhấn mạnh an ninh, an toàn, tự do hàng hải, hàng không.', 'multilateral agreed both'],
    ['Hai bên đã trao đổi nhiều đoàn cấp cao quan trọng.', 'politics delivered narrator'],
    ['Hai bên bày tỏ hài lòng về kết quả hợp tác giáo dục.', 'education delivered both'],
    ['Hôm 1/7, hai nước đã tổ chức tham vấn chính trị.', 'bare-report'],
    ['Ông Phạm Minh Chính thay mặt Đảng, Nhà nước tặng Bulgaria 20 máy thở.', 'health delivered narrator'],
    // How relations are to grow is an aim only where someone wishes it.
    ['Ông Radev mong muốn quan hệ song phương tiếp tục phát triển.', 'politics proposed partner'],
    ['Quan hệ song phương tiếp tục phát triển.', 'no-sector'],
    ['Hai nước đã nâng quan hệ lên khuôn khổ đối tác chiến lược.', 'politics signed both'],
    ['Hợp tác du lịch nằm trong khuôn khổ đối tác chiến lược.', 'tourism mentioned narrator'],
    // Two ministries of one field, one of each side.
    ['Hợp tác giữa Bộ Công an Việt Nam và Bộ Công an Bulgaria đạt nhiều kết quả.', 'security delivered narrator'],
    ['Bộ Công an Việt Nam tặng bệnh viện Bulgaria máy thở.', 'health delivered narrator'],
    ['Hội Hữu nghị đã tổ chức lễ kỷ niệm 75 năm thiết lập quan hệ ngoại giao.', 'anniversary'],
  ])('%s', (line, expected) => {
    expect(coded('vi', line)).toEqual([expected])
  })
})
