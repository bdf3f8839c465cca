import { describe, expect, it } from 'vitest'
import { findActors } from '../../../../src/corpus/code/actors/findActors.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { articleOf } from './articleOf.ts'

const partners = (text: string, lang: 'vi' | 'en') => findActors(articleOf(text, lang), LEXICONS[lang]).partners

describe('partners', () => {
  it('are the countries that cooperate with home, not those in passing', () => {
    expect(
      partners(
        'Thủ tướng Algeria Sifi Ghrieb và Thủ tướng Phạm Minh Chính ký Tuyên bố chung. Trước đó, Thủ tướng đã rời Kuwait. Việt Nam và Algeria sẽ hợp tác về năng lượng. Đại sứ các nước ASEAN, Hàn Quốc, Bangladesh, Jordan cùng dự.',
        'vi',
      ),
    ).toEqual(['DZ'])
    expect(
      partners(
        'Moscow and Hanoi concluded a nuclear agreement. Russia and Vietnam once planned it with Japan. Russian arms sales to Vietnam have fallen.',
        'en',
      ),
    ).toEqual(['RU'])
  })

  it('may be several, or the European Union', () => {
    expect(
      partners(
        'Vietnam and Laos signed a power deal. Vietnam and Cambodia signed a border treaty. Laos will sell power to Vietnam. Cambodia will open a gate with Vietnam.',
        'en',
      ),
    ).toEqual(['LA', 'KH'])
    expect(
      partners(
        'Thủ tướng Phạm Minh Chính tiếp Đại sứ Liên minh châu Âu tại Việt Nam Julien Guerrier. Việt Nam và EU thúc đẩy thương mại. EU coi trọng quan hệ với Việt Nam và sẽ giúp Pháp, Đức, Italia phê chuẩn hiệp định.',
        'vi',
      ),
    ).toEqual(['EU'])
  })

  it('are none in domestic, crime and third-country news', () => {
    expect(
      partners(
        'Quốc hội thảo luận Luật Đất đai. Đại biểu Nguyễn Thị Mai nói cần học kinh nghiệm của Hàn Quốc, Nhật Bản.',
        'vi',
      ),
    ).toEqual([])
    expect(partners('Công an TP.HCM bắt Kim Min Soo, quốc tịch Hàn Quốc, vì lừa đảo người Việt Nam.', 'vi')).toEqual([])
    expect(
      partners(
        'Indian Prime Minister Narendra Modi and Japanese Prime Minister Shigeru Ishiba agreed on security. Modi thanked Japan. The two countries signed a pact. Japan has similar deals with Vietnam and Australia.',
        'en',
      ),
    ).toEqual([])
  })

  it('are the one country of a text that tells of dealings, though no office-holder of it is named', () => {
    expect(
      partners(
        'Tỉnh Hà Giang và tỉnh Vân Nam (Trung Quốc) mở lại cặp cửa khẩu phụ. Hai tỉnh bàn việc chống buôn lậu. Người dân được mua bán trở lại ở cửa khẩu.',
        'vi',
      ),
    ).toEqual(['CN'])
    expect(
      partners(
        'Ghana has Vietnamese coffee on every shelf. The two countries traded goods worth $90 million last year. An agreement that the ministries signed in Hanoi in 2018 lies idle.',
        'en',
      ),
    ).toEqual(['GH'])
  })

  it('are none where a foreigner is the news and states deal with nothing', () => {
    expect(
      partners(
        'Police in Da Nang arrested a Korean man over stolen phones. Officers cooperated with the hotel. The Korean embassy was told. Both phones were given back.',
        'en',
      ),
    ).toEqual([])
    expect(
      partners(
        'Đội tuyển Việt Nam thắng Thái Lan 2-1 ở Việt Trì. Thái Lan gỡ một bàn. Hai đội gặp lại nhau ở Bangkok.',
        'vi',
      ),
    ).toEqual([])
  })

  it('are those that an editor states, where one has', () => {
    const article = { ...articleOf('Hai bên ký thỏa thuận.', 'vi'), note: { partners: ['PL'] } }
    expect(findActors(article, LEXICONS.vi).partners).toEqual(['PL'])
  })
})

describe('any text', () => {
  it('is read in linear time, in order and without overlap', () => {
    for (const piece of [
      'President and ',
      'Abc ',
      'Nguyen Van ',
      'Foreign Minister of ',
      'He said. Mr Ba went. ',
      '“(((',
    ]) {
      const text = piece.repeat(20_000)
      const { mentions } = findActors(articleOf(text, 'en'), LEXICONS.en)
      expect(mentions.every(({ start, end }, index) => start < end && start >= (mentions[index - 1]?.end ?? 0))).toBe(
        true,
      )
    }
  })
})
