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
    ['Bulgaria là bạn hàng số một của Việt Nam tại Balkan.', 'trade delivered narrator'],
  ])('%s', (line, expected) => {
    expect(coded('vi', line)).toEqual([expected])
  })
})
