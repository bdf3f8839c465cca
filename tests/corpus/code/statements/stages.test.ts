import { describe, expect, it } from 'vitest'
import { coded, run } from './coded.ts'

describe('stage and voice (codebook sections 3 and 4)', () => {
  it.each([
    ['Chinh said Vietnam attaches importance to relations with Bulgaria.', 'politics mentioned home'],
    ['Radev hopes for more Vietnamese tourists.', 'tourism proposed partner'],
    ['Vietnam and Bulgaria will sign an extradition treaty.', 'justice agreed both'],
    ['Bulgaria will sign an extradition treaty with Vietnam.', 'justice proposed narrator'],
    ['The two sides agreed to sign an extradition treaty soon.', 'justice agreed both'],
    ['Vietnam has yet to ratify the investment protection agreement with Bulgaria.', 'investment proposed narrator'],
    ['Vietnam and Bulgaria signed an agreement on education.', 'education signed both'],
    ['An agreement on education between Vietnam and Bulgaria was signed.', 'education signed both'],
    ['An agreement on education was signed on the occasion.', 'education signed narrator'],
    ['Deals on education were signed by Vietnam and Bulgaria.', 'education signed both'],
    ['Both sides want to open a direct flight.', 'transport agreed both'],
    ['The talks focused on agriculture.', 'agriculture agreed both'],
    ['Bilateral trade reached 250 million USD, up 15 percent.', 'trade delivered narrator'],
    ["Bulgaria is Vietnam's largest trading partner in the Balkans.", 'trade delivered narrator'],
    ['Bulgaria has trained 30,000 Vietnamese students.', 'education delivered narrator'],
    ['"We want more Vietnamese goods," Radev said.', 'trade proposed partner'],
    ['According to Chinh, cooperation in tourism has great potential.', 'tourism mentioned home'],
    ['The two sides have regularly exchanged delegations.', 'politics delivered narrator'],
    ['Bulgaria has suspended visa issuance.', 'community mentioned narrator halted'],
    ['Talks on a tax agreement have been postponed.', 'finance mentioned narrator halted'],
    ['Chinh thanked Bulgaria for its vaccines.', 'health delivered home'],
    ['Bulgaria awarded 20 scholarships to Vietnamese students.', 'education delivered narrator'],
    ['More than 30 Bulgarian doctors work in Vietnam.', 'health delivered narrator'],
    ['Bulgaria lifted its ban on Vietnamese shrimp.', 'trade delivered narrator, agriculture delivered narrator'],
    ['Bulgaria halted plans for a direct flight.', 'transport mentioned narrator halted'],
    ['The signing of an energy agreement has been postponed.', 'energy mentioned narrator halted'],
    ['Bulgaria has ratified the extradition treaty.', 'justice signed narrator'],
    ['The extradition treaty is awaiting ratification by Bulgaria.', 'justice proposed narrator'],
    ['Under the memorandum on education, Bulgaria will send lecturers.', 'education proposed narrator'],
    [
      'Noting that trade had doubled, the two leaders agreed to promote tourism.',
      'trade delivered both, tourism agreed both',
    ],
    ['Both sides welcomed the support given by Bulgaria to the hospital.', 'health delivered both'],
    ['Vietnam and Bulgaria have a long history in sport.', 'sport mentioned narrator'],
  ])('%s', (line, expected) => {
    expect(coded('en', line)).toEqual([expected])
  })

  it.each([
    ['Ông Phạm Minh Chính đề nghị Bulgaria sớm phê chuẩn EVIPA.', 'investment proposed home'],
    ['Hai bên nhất trí sớm ký hiệp định dẫn độ.', 'justice agreed both'],
    ['Hai nước sẽ ký hiệp định dẫn độ.', 'justice agreed both'],
    ['Hai bên đã ký hiệp định dẫn độ.', 'justice signed both'],
    ['Chương trình hợp tác văn hóa đã được ký.', 'culture signed narrator'],
    ['Kim ngạch thương mại đạt 250 triệu USD.', 'trade delivered narrator'],
    ['Bulgaria đã giúp Việt Nam đào tạo hàng nghìn kỹ sư.', 'education delivered narrator'],
    ['Hợp tác quốc phòng tiếp tục được tăng cường.', 'security delivered narrator'],
    ['Kế hoạch mở đường bay thẳng bị hủy bỏ.', 'transport mentioned narrator halted'],
    ['Bulgaria không chấp nhận đề nghị giảm thuế nhập khẩu.', 'trade mentioned narrator halted'],
    ['Ông Phạm Minh Chính khẳng định tiếp tục hỗ trợ Bulgaria về y tế.', 'health proposed home'],
    ['Thời gian tới, hai bên sẽ tổ chức giải thể thao.', 'sport agreed both'],
    ['Hai bên nhất trí thực hiện các thỏa thuận về y tế mà hai nước đã ký.', 'health signed both'],
    ['Việc đàm phán hiệp định bảo hộ đầu tư sẽ được khởi động.', 'investment proposed narrator'],
    ['Hiệp định dẫn độ có hiệu lực từ năm 2020.', 'justice signed narrator'],
    ['Hai bên tạm dừng đàm phán về vận tải hàng không.', 'transport mentioned narrator halted'],
    ['Ông Radev khẳng định Bulgaria coi trọng quan hệ với Việt Nam.', 'politics mentioned partner'],
    ['Ông Radev mời ông Tô Lâm thăm Bulgaria.', 'politics proposed partner'],
    ['Hai bên tăng cường trao đổi đoàn.', 'politics agreed both'],
  ])('%s', (line, expected) => {
    expect(coded('vi', line)).toEqual([expected])
  })

  it('gives each sector of two verbs its own stage, and one sector its highest', () => {
    expect(
      coded('en', 'Chinh suggested Bulgaria simplify visa issuance, and agreed to promote vocational training.'),
    ).toEqual(['education agreed home, community proposed home'])
    expect(
      coded('en', 'Chinh said trade has grown and asked Bulgaria to open its market to Vietnamese coffee.'),
    ).toEqual(['trade delivered home, agriculture proposed home'])
  })

  it('codes a purpose with the main verb', () => {
    expect(coded('en', 'To enhance people-to-people exchanges, the two leaders agreed to promote tourism.')).toEqual([
      'tourism agreed both, people agreed both',
    ])
  })

  it('keeps what was signed earlier apart from what is only proposed', () => {
    expect(
      coded('vi', 'Ông Phạm Minh Chính đề nghị thực hiện Thỏa thuận về giáo dục ký năm 2024; thúc đẩy du lịch.'),
    ).toEqual(['tourism proposed home, education signed home @2024'])
  })

  it('shows the words that gave sector and stage', () => {
    const text = 'Vietnam and Bulgaria agreed to expand cyber security.'
    const code = run('en', text).statements[0]?.codes[0]
    expect(code?.rule).toBe('staging-verb')
    expect(text.slice(code?.sectorAt.start, code?.sectorAt.end)).toBe('cyber security')
    expect(text.slice(code?.stageAt?.start, code?.stageAt?.end)).toBe('agreed to')
  })

  it('dates a deed of the past by its own sentence', () => {
    expect(coded('en', 'Bulgaria trained Vietnamese engineers in 1957.')).toEqual([
      'education delivered narrator @1957',
    ])
    expect(coded('en', 'Bulgaria will train Vietnamese engineers in 2026.')).toEqual(['education proposed narrator'])
  })
})
