import { describe, expect, it } from 'vitest'
import { findActors } from '../../../../src/corpus/code/actors/findActors.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { read } from '../../read/read.ts'

function actors(text: string) {
  const article = read(text)
  if (article.lexicon === null) throw new Error(`no lexicon: ${article.meta.lang}`)
  const { people, partners, mentions } = findActors(article, LEXICONS[article.lexicon])
  return {
    partners,
    people: people.map(({ name, country }) => `${name} ${country}`),
    roles: Object.fromEntries(people.map(({ name, role }) => [name, role])),
    named: mentions.map(({ start, end, person, country }) => [
      text.slice(start, end),
      person === null ? country : people[person]?.name,
    ]),
  }
}

describe('articles of many lands, Vietnamese', () => {
  it('tells ministers met one after the other apart, each on his side', () => {
    const { people, partners, roles } = actors(
      `Nhân dịp dự Tuần lễ cấp cao Đại hội đồng Liên hợp quốc, ngày 24/9, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã gặp Bộ trưởng Ngoại giao Hy Lạp George Gerapetritis, Bộ trưởng Ngoại giao Kazakhstan Murat Nurtleu.
Tại cuộc gặp với Bộ trưởng Ngoại giao Hy Lạp, hai bên nhất trí thúc đẩy hợp tác vận tải biển. Ông Gerapetritis mong muốn Việt Nam và Hy Lạp tăng cường trao đổi đoàn.
Gặp Bộ trưởng Ngoại giao Kazakhstan, Bộ trưởng Bùi Thanh Sơn đề nghị sớm mở đường bay thẳng. Ông Nurtleu cho biết Kazakhstan coi Việt Nam là đối tác quan trọng.`,
    )
    expect(people).toEqual(['Bùi Thanh Sơn VN', 'George Gerapetritis GR', 'Murat Nurtleu KZ'])
    expect(partners).toEqual(['GR', 'KZ'])
    expect(roles['Bùi Thanh Sơn']).toBe('Bộ trưởng Bộ Ngoại giao')
  })

  it('leaves out a spouse whose standing follows the name', () => {
    expect(
      actors(
        `Chủ tịch nước Tô Lâm thăm cấp nhà nước tới Cộng hòa Dân chủ nhân dân Lào. Đồng chí Thongloun Sisoulith cảm ơn Việt Nam.
Bà Ngô Phương Ly, Phu nhân Chủ tịch nước, thăm Bảo tàng Quốc gia Lào cùng Phu nhân Naly Sisoulith.`,
      ).people,
    ).toEqual(['Tô Lâm VN', 'Thongloun Sisoulith LA'])
  })

  it('has no partner for a crime, though it names a country', () => {
    const { partners, named } = actors(
      `Bắt giám đốc lừa đảo đưa người sang Hàn Quốc lao động
Ngày 12/3, Công an TP Hồ Chí Minh cho biết đã bắt Trần Văn Đức, 45 tuổi, giám đốc công ty TNHH Anh Mỹ, để điều tra hành vi lừa đảo.
Theo điều tra, Đức nhận tiền của 20 người muốn sang Hàn Quốc làm việc nhưng không đưa ai đi. Bà Nguyễn Thị Nga bị lừa 200 triệu đồng.`,
    )
    expect(partners).toEqual([])
    expect(named.filter(([, country]) => country === 'DE' || country === 'RU' || country === 'US')).toEqual([])
  })

  it('reads names of ministries that are lists', () => {
    expect(
      actors(
        `Bộ trưởng Văn hóa, Thể thao và Du lịch Nguyễn Văn Hùng tiếp Bộ trưởng Đất đai, Hạ tầng, Giao thông và Du lịch Nhật Bản Saito Tetsuo tại Hà Nội. Hai bên nhất trí thúc đẩy hợp tác du lịch giữa Việt Nam và Nhật Bản.`,
      ).people,
    ).toEqual(['Nguyễn Văn Hùng VN', 'Saito Tetsuo JP'])
  })

  it('knows old spellings, and words that only look like countries', () => {
    const { named, partners } = actors(
      `Việt Nam và Ô-xtrây-li-a ký hiệp định hợp tác nông nghiệp. Đại sứ Ô-xtrây-li-a Andrew Goledzinowski dự lễ ký.
Theo pháp luật Việt Nam, các tài liệu tiếng Anh phải được dịch. Ý kiến của bà Mỹ được ghi nhận ở Lào Cai và Mỹ Tho. Áo dài được giới thiệu.`,
    )
    expect(partners).toEqual(['AU'])
    expect(named.map(([, who]) => who)).not.toContain('FR')
    expect(named.map(([, who]) => who)).not.toContain('GB')
    expect(named.map(([, who]) => who)).not.toContain('IT')
    expect(named.map(([, who]) => who)).not.toContain('LA')
    expect(named.map(([, who]) => who)).not.toContain('AT')
    expect(named.map(([, who]) => who)).not.toContain('US')
  })

  it.each([
    ['Thủ tướng Phạm Minh Chính tiếp Quốc vụ khanh Bộ Ngoại giao Bỉ Theodora Gentzis.', 'Theodora Gentzis BE'],
    ['Chủ tịch nước Lương Cường hội đàm với Chủ tịch Trung Quốc Tập Cận Bình tại Hà Nội.', 'Tập Cận Bình CN'],
    ['Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Hàn Quốc Shin Won-sik.', 'Shin Won-sik KR'],
    [
      'Thủ tướng tiếp bà Simona Mirela Miculescu, Chủ tịch Hạ viện Romania, thăm Việt Nam.',
      'Simona Mirela Miculescu RO',
    ],
    ['Chủ tịch Quốc hội Trần Thanh Mẫn hội kiến Quốc vương Campuchia Norodom Sihamoni.', 'Norodom Sihamoni KH'],
    ['Thủ tướng gặp Thủ tướng Ấn Độ Narendra Modi và bàn về hợp tác.', 'Narendra Modi IN'],
    ['Tổng Bí thư tiếp Thủ tướng Vương quốc Campuchia Samdech Thipadei Hun Manet.', 'Hun Manet KH'],
    ['Phó Thủ tướng Trần Hồng Hà tiếp Đại sứ Thụy Điển tại Việt Nam Johan Ndisi.', 'Johan Ndisi SE'],
    [
      'Thứ trưởng Nguyễn Minh Hằng đồng chủ trì tham vấn chính trị với Thứ trưởng Ngoại giao Séc Jiří Kozák.',
      'Jiří Kozák CZ',
    ],
    [
      'Chủ tịch UBND TP Hà Nội Trần Sỹ Thanh tiếp Thị trưởng Viêng Chăn Atsaphangthong Siphandone.',
      'Atsaphangthong Siphandone LA',
    ],
  ])('%s', (sentence, person) => {
    expect(actors(`${sentence} Hai bên nhất trí tăng cường hợp tác giữa hai nước.`).people).toContain(person)
  })
})

describe('whom a mention stands for', () => {
  const whom = (text: string, mention: string) =>
    actors(text)
      .named.filter(([words]) => words === mention)
      .map(([, who]) => who)

  it('is another than the subject where it is an object', () => {
    const text = `Chủ tịch Quốc hội Trần Thanh Mẫn hội kiến Tổng thống Thụy Sĩ Karin Keller-Sutter tại Geneva. Bà Keller-Sutter đánh giá cao quan hệ hai nước. Chủ tịch Quốc hội mời bà thăm Việt Nam.`
    expect(whom(text, 'bà')).toEqual(['Karin Keller-Sutter'])
    expect(whom(text, 'Chủ tịch Quốc hội')).toEqual(['Trần Thanh Mẫn'])
  })

  it('is the subject of the sentence before, not one who is only met', () => {
    const text = `Prime Minister Pham Minh Chinh on Tuesday met Malaysian Prime Minister Anwar Ibrahim and Lao Prime Minister Sonexay Siphandone in Kuala Lumpur.
With Anwar, he discussed halal food. Malaysia and Vietnam agreed to raise trade. Meeting Sonexay, he stressed solidarity with Laos. Vietnam and Laos will build a port.`
    expect(whom(text, 'he')).toEqual(['Pham Minh Chinh', 'Pham Minh Chinh'])
  })

  it('is the home side for a ministry that the home press names alone, the partner for "phía bạn"', () => {
    const text = `Bộ Công Thương cho biết Việt Nam và Campuchia nhất trí hợp tác mở cửa khẩu. Bộ Ngoại giao Campuchia hoan nghênh. Phía bạn đồng ý hợp tác.`
    expect(whom(text, 'Bộ Công Thương')).toEqual(['VN'])
    expect(whom(text, 'Phía bạn')).toEqual(['KH'])
  })

  it('is no person named like a city', () => {
    const { people } = actors(
      `Hải Phòng tiếp Đoàn đại biểu thành phố Busan
Chủ tịch UBND thành phố Hải Phòng Nguyễn Văn Tùng tiếp ông Park Heong-joon, Thị trưởng thành phố Busan (Hàn Quốc). Ông Tùng đề nghị mở đường bay. Thị trưởng Busan nhất trí hợp tác.`,
    )
    expect(people).toEqual(['Nguyễn Văn Tùng VN', 'Park Heong-joon KR'])
  })
})

describe('articles of many lands, English', () => {
  it('reads ministries that are lists, and whom the country calls after itself', () => {
    const { people, named } = actors(
      `State President Vo Van Thuong on April 11 received Minister of Trade, Industry and Energy of the Republic of Korea Ahn Duk-geun, who is on a working visit to Vietnam.
Welcoming the RoK minister, Thuong said the two countries have lifted ties. He asked Seoul to open its market.
Ahn, for his part, said Korean firms want to expand investment.`,
    )
    expect(people).toEqual(['Vo Van Thuong VN', 'Ahn Duk-geun KR'])
    expect(named).toContainEqual(['RoK minister', 'Ahn Duk-geun'])
    expect(named).toContainEqual(['Ahn', 'Ahn Duk-geun'])
    expect(named).toContainEqual(['He', 'Vo Van Thuong'])
  })

  it('keeps the other names that an article uses', () => {
    const article = read(
      `Vietnamese Prime Minister Pham Minh Chinh met his Indian counterpart, Narendra Modi, in New Delhi. Modi said India would extend a credit line. Chinh also met President Droupadi Murmu. Murmu praised the ties between the two countries.`,
    )
    const { people } = findActors(article, LEXICONS.en)
    expect(people.map(({ name, forms }) => [name, forms])).toEqual([
      ['Pham Minh Chinh', ['Chinh']],
      ['Narendra Modi', ['Modi']],
      ['Droupadi Murmu', ['Murmu']],
    ])
  })

  it.each([
    ['Prime Minister Pham Minh Chinh met with Ireland’s Tánaiste Micheál Martin in Dublin.', 'Micheál Martin IE'],
    [
      'Deputy Prime Minister Bui Thanh Son held talks with New Zealand Foreign Minister Winston Peters.',
      'Winston Peters NZ',
    ],
    ['Foreign Minister Le Hoai Trung received U.S. Secretary of State Marco Rubio in Hanoi.', 'Marco Rubio US'],
    ['Hungarian Minister of Foreign Affairs and Trade Péter Szijjártó visited Hanoi, Vietnam.', 'Péter Szijjártó HU'],
    [
      'Vietnam and Germany signed a pact, said Frank-Walter Steinmeier, the German president.',
      'Frank-Walter Steinmeier DE',
    ],
    [
      'The President of the Republic of Kazakhstan, Kassym-Jomart Tokayev, arrived in Hanoi.',
      'Kassym-Jomart Tokayev KZ',
    ],
    ['Slovak Prime Minister Robert Fico called Vietnam a key partner.', 'Robert Fico SK'],
    ['Vietnam thanked Japan’s ambassador to Hanoi, Naoki Ito, for the support.', 'Naoki Ito JP'],
    [
      'Chairman of the State Duma of Russia Vyacheslav Volodin met National Assembly Chairman Tran Thanh Man.',
      'Vyacheslav Volodin RU',
    ],
    ['Sultan Haji Hassanal Bolkiah of Brunei welcomed the Vietnamese guests.', 'Haji Hassanal Bolkiah BN'],
    ['“Vietnam matters to us,” said Kaja Kallas, the European Union’s foreign policy chief.', 'Kaja Kallas EU'],
  ])('%s', (sentence, person) => {
    expect(actors(`${sentence} The two sides agreed to expand bilateral cooperation.`).people).toContain(person)
  })

  it('has no partner for news of two other countries', () => {
    expect(
      actors(
        `BANGKOK: Thai Prime Minister Paetongtarn Shinawatra and her Malaysian counterpart Anwar Ibrahim signed an agreement on border trade on Monday.
Anwar said trade between the two countries could reach $30 billion. Other ASEAN members such as Vietnam and Indonesia may join later.`,
      ).partners,
    ).toEqual([])
  })
})
