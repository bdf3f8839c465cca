import { describe, expect, it } from 'vitest'
import { run } from './coded.ts'

const sectors = (lang: 'vi' | 'en', line: string) =>
  run(lang, line).statements.flatMap(({ codes }) => codes.map((code) => code.sector))

describe('sectors of a sentence (codebook section 2)', () => {
  it.each([
    ['economic, trade and investment cooperation', ['trade', 'investment']],
    ['delegation exchanges to strengthen defence and security', ['politics', 'security']],
    ['training of skilled workers', ['labour', 'education']],
    ['vocational training', ['education']],
    ['cyber security, military medicine and the defence industry', ['security']],
    ['green energy', ['energy']],
    ['the green transition', ['environment']],
    ['air connectivity', ['transport']],
    ['UNCLOS and freedom of navigation', ['multilateral']],
    ['food security', ['agriculture']],
    ['a better business environment', ['trade']],
    ['semiconductors and artificial intelligence', ['industry', 'digital']],
    ['exchanges between localities and people-to-people exchanges', ['people', 'local']],
    ['extradition and visa exemption', ['justice', 'community']],
  ])('the two sides agreed on %s', (phrase, expected) => {
    expect(sectors('en', `Vietnam and Bulgaria agreed to promote ${phrase}.`)).toEqual(expected)
  })

  it.each([
    ['kinh tế, thương mại và đầu tư', ['trade', 'investment']],
    ['quốc phòng - an ninh, quân y, an ninh mạng', ['security']],
    ['đào tạo lao động', ['labour', 'education']],
    ['chuyển đổi xanh', ['environment']],
    ['khoa học công nghệ, du lịch và giao lưu nhân dân', ['tourism', 'science', 'people']],
    ['tư pháp, tương trợ tư pháp', ['justice']],
    ['giáo dục - đào tạo, y tế, thể thao', ['health', 'education', 'sport']],
    ['đường bay thẳng và hạ tầng số', ['transport', 'digital']],
  ])('hai bên nhất trí thúc đẩy %s', (phrase, expected) => {
    expect(sectors('vi', `Hai bên nhất trí thúc đẩy hợp tác ${phrase}.`)).toEqual(expected)
  })

  it('counts the partnership as an aim and not as a setting', () => {
    expect(sectors('en', 'The two sides agreed to strengthen bilateral ties.')).toEqual(['politics'])
    expect(sectors('en', 'They agreed to make trade a pillar of the Strategic Partnership.')).toEqual(['trade'])
    expect(sectors('en', 'They agreed to expand tourism within the framework of the Strategic Partnership.')).toEqual([
      'tourism',
    ])
    expect(sectors('vi', 'Hai bên nhất trí nâng cấp quan hệ lên Đối tác chiến lược.')).toEqual(['politics'])
    expect(sectors('vi', 'Hai bên nhất trí đưa thương mại thành trụ cột trong quan hệ Đối tác chiến lược.')).toEqual([
      'trade',
    ])
  })

  it('counts no names of organisations and offices', () => {
    expect(sectors('en', 'The Minister of Industry and Trade proposed opening the market for rice.')).toEqual([
      'trade',
      'agriculture',
    ])
    expect(sectors('vi', 'Bộ trưởng Quốc phòng Bulgaria đề nghị hợp tác y tế.')).toEqual(['health'])
  })

  it("counts no fields that are one country's own", () => {
    expect(
      sectors(
        'en',
        'Radev said Bulgaria has trained thousands of students, who work in the economic, scientific and cultural fields of Vietnam.',
      ),
    ).toEqual(['education'])
  })
})
