import { describe, expect, it } from 'vitest'
import { findInstruments } from '../../../../src/corpus/code/findInstruments.ts'
import type { CodedLang } from '../../../../src/corpus/codebook.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { actorsOf, articleOf, type Tale } from '../events/tell.ts'

function instruments(lang: CodedLang, text: string, on: string | null = '2025-10-23'): string[] {
  const tale: Tale = { lang, text, on, people: [], places: [], partner: 'BG' }
  return findInstruments(articleOf(tale), actorsOf(tale), LEXICONS[lang]).map(
    ({ name, status }) => `${status}: ${name}`,
  )
}

describe('instruments', () => {
  it('in force are used, adopted are signed now', () => {
    expect(
      instruments('en', 'They will be taking advantage of the European Union–Việt Nam Free Trade Agreement (EVFTA).'),
    ).toEqual(['in-force: European Union–Việt Nam Free Trade Agreement (EVFTA)'])
    expect(instruments('en', 'They adopted a Joint Statement on upgrading relations.')).toEqual([
      'adopted: Joint Statement on upgrading relations',
    ])
    expect(instruments('vi', 'Hai bên đã thông qua Tuyên bố chung về thiết lập quan hệ Đối tác chiến lược.')).toEqual([
      'adopted: Tuyên bố chung về thiết lập quan hệ Đối tác chiến lược',
    ])
  })

  it('still to come are planned, or wait to be ratified', () => {
    expect(
      instruments('en', 'They agreed to develop and immediately implement a Strategic Partnership Action Plan.'),
    ).toEqual(['planned: Strategic Partnership Action Plan'])
    expect(
      instruments('en', 'They spoke of early ratification of the EU–Việt Nam Investment Protection Agreement (EVIPA).'),
    ).toEqual(['awaiting-ratification: EU–Việt Nam Investment Protection Agreement (EVIPA)'])
    expect(instruments('vi', 'Chương trình hành động cho quan hệ mới cần sớm được thông qua.')).toEqual([
      'planned: Chương trình hành động cho quan hệ mới',
    ])
  })

  it('only drafted or talked about are planned; a plan for a place in small letters is none', () => {
    expect(instruments('en', 'A treaty on fishing crews has been drafted.')).toEqual([
      'planned: treaty on fishing crews',
    ])
    expect(instruments('en', 'A trade agreement with Bulgaria has been talked about since 2015.')[0]).toMatch(
      /^planned/,
    )
    expect(instruments('en', 'A plan for a mill in Stara Zagora was put off.')).toEqual([])
  })

  it('signed in another year are in force', () => {
    expect(instruments('en', 'It builds on the Bilateral Trade Agreement signed in 2000.', null)).toEqual([
      'in-force: Bilateral Trade Agreement',
    ])
    expect(instruments('vi', 'Bản ghi nhớ về đường sắt ký ngày 14/4/2025 đang được bàn.')).toEqual([
      'in-force: Bản ghi nhớ về đường sắt',
    ])
  })

  it('are no plain documents, and each is given once', () => {
    expect(instruments('en', 'They witnessed the signing of cooperation documents and several agreements.')).toEqual([])
    expect(instruments('en', 'Under UNCLOS they agree.\nThey respect UNCLOS.')).toEqual(['in-force: UNCLOS'])
  })

  it('are told by tense on both sides of the name', () => {
    expect(
      instruments('en', 'An investment protection agreement, signed in June 2019, has yet to be ratified.'),
    ).toEqual(['awaiting-ratification: investment protection agreement'])
    expect(instruments('en', 'A memorandum on critical minerals is to be signed in Sofia.')).toEqual([
      'planned: memorandum on critical minerals',
    ])
    expect(instruments('vi', 'Hai bên đề nghị gia hạn Bản ghi nhớ về thương mại gạo.')).toEqual([
      'in-force: Bản ghi nhớ về thương mại gạo',
    ])
  })

  it('are named by the field behind their noun, or by a title in capitals', () => {
    expect(instruments('vi', 'Hai Bộ trưởng đã ký Hiệp định thanh toán song phương.')).toEqual([
      'adopted: Hiệp định thanh toán song phương',
    ])
    expect(instruments('en', 'Dutch engineers helped draw up the Mekong Delta Plan.')).toEqual([
      'in-force: Mekong Delta Plan',
    ])
    expect(instruments('en', 'They had a plan.')).toEqual([])
  })

  it('in Vietnamese keep the whole of their name, and nothing behind it', () => {
    expect(instruments('vi', 'Năm 2017, hai bên ký Hiệp định hợp tác phòng, chống tội phạm.')).toEqual([
      'in-force: Hiệp định hợp tác phòng, chống tội phạm',
    ])
    expect(
      instruments('vi', 'Hai bên rà soát Ủy ban liên Chính phủ Việt Nam - Cộng hòa Séc về hợp tác kinh tế.'),
    ).toEqual(['in-force: Ủy ban liên Chính phủ Việt Nam - Cộng hòa Séc về hợp tác kinh tế'])
    expect(instruments('vi', 'Hai bên đang hoàn tất thủ tục để Nghị định thư về kiểm dịch có hiệu lực.')).toEqual([
      'awaiting-ratification: Nghị định thư về kiểm dịch',
    ])
    expect(instruments('vi', 'Hai bên sẽ ký Thỏa thuận về hợp tác quốc phòng trong năm tới.')).toEqual([
      'planned: Thỏa thuận về hợp tác quốc phòng',
    ])
  })

  it('in a list have one verb, and what is still drafted or not yet signed is planned', () => {
    expect(
      instruments(
        'en',
        'They signed an agreement on mining, a memorandum of understanding on sport and a customs pact.',
      ),
    ).toEqual([
      'adopted: agreement on mining',
      'adopted: memorandum of understanding on sport',
      'adopted: customs pact',
    ])
    expect(instruments('en', 'A protocol on plant quarantine was being drafted.')).toEqual([
      'planned: protocol on plant quarantine',
    ])
    expect(instruments('en', 'The two sides have yet to sign an agreement on maritime transport.')).toEqual([
      'planned: agreement on maritime transport',
    ])
  })

  it('named in full are no references to another, though an article stands before them', () => {
    const text =
      'They signed an agreement on mining.\nThe visa exemption agreement is in force.\nThe mining agreement matters.'
    expect(instruments('en', text)).toEqual(['adopted: agreement on mining', 'in-force: visa exemption agreement'])
  })

  it('are named in Vietnamese by what follows the verb of signing, and by foreign names', () => {
    expect(instruments('vi', 'Hai trường vừa ký thỏa thuận trao đổi giáo viên trong ba năm.')).toEqual([
      'adopted: thỏa thuận trao đổi giáo viên',
    ])
    expect(instruments('vi', 'Hai bên thỏa thuận về giá vé.')).toEqual([])
    expect(instruments('vi', 'Sáu sinh viên sang học theo chương trình Horizon.')).toEqual([
      'in-force: chương trình Horizon',
    ])
    expect(instruments('vi', 'Sáu sinh viên sang học theo chương trình Bách khoa.')).toEqual([])
  })

  it('are planned where they are put aside, still being drafted or urged', () => {
    expect(instruments('vi', 'Hiệp định bảo hiểm xã hội còn đang soạn, dự kiến ký sang năm.')).toEqual([
      'planned: Hiệp định bảo hiểm xã hội',
    ])
    expect(instruments('vi', 'Bản ghi nhớ về hạt tiêu nay gác lại.')).toEqual(['planned: Bản ghi nhớ về hạt tiêu'])
    expect(instruments('vi', 'Ông giục hai bên ký xong hiệp định thú y.')).toEqual(['planned: hiệp định thú y'])
  })

  it('are adopted by everyday verbs, alone, in pairs and by what they let people do', () => {
    expect(instruments('en', 'The ports put their names to a letter of intent on tuna.')).toEqual([
      'adopted: letter of intent on tuna',
    ])
    expect(instruments('en', 'They signed an accord on mining and another on plant health.')).toEqual([
      'adopted: accord on mining',
      'adopted: accord: plant health',
    ])
    expect(instruments('en', 'The two signed an agreement that lets students work.')).toEqual([
      'adopted: agreement that lets students work',
    ])
    expect(instruments('en', 'The ministers signed a training programme for 2026-2030.')).toEqual([
      'adopted: training programme for 2026-2030',
    ])
    expect(instruments('en', 'They praised a training programme for 2026-2030.')).toEqual([])
  })

  it('are planned where they are to be finished or have been put on ice, and old ones where a year before says so', () => {
    expect(instruments('en', 'They agreed to finish a treaty on the sea border.')).toEqual([
      'planned: treaty on the sea border',
    ])
    expect(instruments('en', 'The pact on fishing rights was put on ice.')).toEqual(['planned: pact on fishing rights'])
    expect(instruments('en', 'In 2013, when the two signed a memorandum on defence, trade was small.', null)).toEqual([
      'in-force: memorandum on defence',
    ])
    expect(instruments('en', 'Some members have not ratified the treaty on crime.')).toEqual([
      'awaiting-ratification: treaty on crime',
    ])
  })

  it('are standing bodies named in passing, unless they are still to be set up', () => {
    expect(instruments('en', 'The joint committee needs to meet again.')).toEqual(['in-force: joint committee'])
    expect(instruments('en', 'They will bring their joint committee together in May.')).toEqual([
      'in-force: joint committee',
    ])
    expect(instruments('en', 'A joint committee would help.')).toEqual([])
  })

  it('are none in a heading in capitals', () => {
    expect(instruments('vi', 'HIỆP ĐỊNH ĐÃ MƯỜI MỘT NĂM')).toEqual([])
  })
})
