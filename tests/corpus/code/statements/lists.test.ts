import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

const lines = (...all: string[]) => all.join('\n')

describe('lists and bare verbs (codebook sections 1 and 3)', () => {
  it('keeps a bare Vietnamese verb inside its list, and ends the list where the two agree anew', () => {
    expect(
      coded(
        'vi',
        lines(
          'Hai bên thống nhất các nội dung sau:',
          'Phối hợp đào tạo cán bộ, cấp học bổng cho sinh viên Việt Nam.',
          'Về kinh tế, hai bên nhất trí thúc đẩy thương mại.',
        ),
      ),
    ).toEqual(['lead-in', 'education agreed both carried', 'trade agreed both'])
  })

  it('ends a list of dashes at the first line without one', () => {
    expect(
      coded(
        'en',
        lines('The two sides agreed on two priorities:', '- training of judges;', '- rice.', 'Tourism has potential.'),
      ),
    ).toEqual([
      'lead-in',
      'justice agreed both carried, education agreed both carried',
      'agriculture agreed both carried',
      'tourism mentioned narrator',
    ])
  })

  it.each([
    ['en', 'The joint statement has three main points:', 'cooperation in rare earths;', 'industry agreed both carried'],
    ['en', 'The two leaders:', 'Called for cooperation in tourism;', 'tourism agreed both carried'],
    ['vi', 'Các nội dung chính của thỏa thuận:', 'Hợp tác về du lịch;', 'tourism agreed both carried'],
    ['vi', 'Hai bên đã đạt được những kết quả sau:', 'Thống nhất nâng kim ngạch.', 'trade agreed both carried'],
  ] as const)('opens a list of items in %s: %s', (lang, leadIn, item, codes) => {
    expect(coded(lang, lines(leadIn, item))).toEqual(['lead-in', codes])
  })

  it.each([
    ['vi', 'Về quốc phòng: Tăng cường hợp tác giữa các quân chủng.', 'security proposed narrator'],
    ['vi', 'Tiếp tục tăng cường trao đổi đoàn cấp cao.', 'politics proposed narrator'],
    ['en', 'On defence: Deepen cooperation between the navies.', 'security proposed narrator'],
    ['en', 'To facilitate market access for farm produce.', 'trade proposed narrator, agriculture proposed narrator'],
  ] as const)('takes a bare verb without a subject for an aim in %s: %s', (lang, text, codes) => {
    expect(coded(lang, text)).toEqual([codes])
  })
})

describe('openings, work under way and projects in force (codebook section 3)', () => {
  it.each([
    ['vi', 'Hai bên hoan nghênh việc khánh thành Bệnh viện Hữu nghị.', 'health delivered both'],
    ['vi', 'Hai bên vui mừng trước việc đưa vào hoạt động nhà máy điện.', 'energy delivered both'],
    ['en', 'Both sides welcomed the opening of the direct flight.', 'transport delivered both'],
    ['en', 'Both sides noted with satisfaction that trade had doubled.', 'trade delivered both'],
    ['vi', 'Hai nước đang hoàn tất thủ tục để mở lại đường bay thẳng.', 'transport agreed both'],
    ['en', 'The two countries are finalising an agreement on nuclear energy.', 'energy agreed both'],
    ['en', 'Bulgaria is preparing to open a cultural centre in Vietnam.', 'culture proposed partner'],
    ['vi', 'Bulgaria có 700 dự án đầu tư tại Việt Nam còn hiệu lực.', 'investment delivered narrator'],
    ['vi', 'Ủy ban hỗn hợp được giao nghiên cứu cơ chế thanh toán.', 'finance agreed narrator'],
    ['vi', 'Hai bên ký bản ghi nhớ về hợp tác số.', 'digital signed both'],
  ] as const)('%s: %s', (lang, text, codes) => {
    expect(coded(lang, text)).toEqual([codes])
  })

  it.each([
    ['The National Assembly House was built with the help of Vietnam.', 'no-sector'],
    ['They tasked the ministries of industry with finalising a power purchase plan.', 'energy agreed both'],
  ])('codes neither parliaments nor ministries: %s', (text, codes) => {
    expect(coded('en', text)).toEqual([codes])
  })

  it.each([
    ['en', 'The guest expressed his wish to bring more tourists to Vietnam.', 'tourism proposed partner'],
    ['en', 'The visiting leader pledged support for training engineers.', 'education agreed partner'],
    ['vi', 'Vị khách bày tỏ mong muốn tăng số chuyến bay.', 'transport proposed partner'],
  ] as const)('hears the guest as the other side in %s: %s', (lang, text, codes) => {
    expect(coded(lang, text)).toEqual([codes])
  })
})
