import { describe, expect, it } from 'vitest'
import { findActors } from '../../../../src/corpus/code/actors/findActors.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { read as article } from '../../read/read.ts'
import { articleOf } from './articleOf.ts'

const read = (text: string, lang: 'vi' | 'en') => findActors(articleOf(text, lang), LEXICONS[lang])
const people = (text: string, lang: 'vi' | 'en') =>
  read(text, lang).people.map(({ name, role, country }) => `${name} | ${role} | ${country}`)
const countries = (text: string, lang: 'vi' | 'en') =>
  read(text, lang).mentions.map(({ start, end, country }) => `${text.slice(start, end)} ${country}`)
/** Each mention of someone with whom it stands for. */
const whom = (text: string, lang: 'vi' | 'en') => {
  const actors = read(text, lang)
  return actors.mentions.flatMap(({ start, end, person }) =>
    person === null ? [] : [`${text.slice(start, end)} = ${actors.people[person]?.name}`],
  )
}

describe('names', () => {
  it('may end with that of a city behind a family and a middle name', () => {
    expect(people('Chairman Vuong Dinh Hue of Vietnam met Minister Rosa Paz of Peru.', 'en')[0]).toMatch(
      'Vuong Dinh Hue',
    )
  })

  it('takes the full name of a title where the text below has the last of it', () => {
    const told = article(
      'Boyko Borissov rời Hà Nội\nÔng Borissov đã gặp Thủ tướng Phạm Minh Chính ở Hà Nội sáng nay.\nBulgaria và Việt Nam ký hiệp định.',
    )
    expect(told.meta.title?.value).toBe('Boyko Borissov rời Hà Nội')
    expect(findActors(told, LEXICONS.vi).people.map(({ name }) => name)).toContain('Boyko Borissov')
  })

  it('knows a name of two syllables behind the possessive of its country', () => {
    const text =
      "Boyko Borissov and Vietnam's Luong Cuong met. Bulgaria and Vietnam signed a treaty on Vietnam's East Sea."
    expect(people(text, 'en')).toContain('Luong Cuong | null | VN')
  })

  it('gives the office of two to both, as one of them holds it, and no country with it', () => {
    const text =
      'Prime Ministers Pham Minh Chinh and Boyko Borissov met in Sofia. Bulgaria and Vietnam signed a treaty.'
    expect(
      findActors(articleOf(text, 'en'), LEXICONS.en).people.map(({ name, role, country }) => [name, role, country]),
    ).toEqual([
      ['Pham Minh Chinh', 'Prime Minister', 'VN'],
      ['Boyko Borissov', 'Prime Minister', 'BG'],
    ])
  })

  it('may hold that of a province behind a surname', () => {
    expect(people('Bộ trưởng Phạm Thái Bình tiếp Đại sứ Séc. Bộ trưởng Thái Bình cảm ơn.', 'vi')[0]).toBe(
      'Phạm Thái Bình | Bộ trưởng | VN',
    )
  })
})

describe('names of everyday reports', () => {
  it('may begin with an initial of two letters', () => {
    expect(people('Mongolian Minister Ts. Nyamdorj met Vietnamese Minister Nguyen Van Hung.', 'en')[0]).toBe(
      'Ts. Nyamdorj | Mongolian Minister | MN',
    )
  })

  it('are those of officers and of people with a given name that the world knows', () => {
    const crew = 'The frigate Ly Thuong Kiet of Vietnam sailed to France under Captain Bui Van Minh.'
    expect(people(crew, 'en')).toEqual(['Bui Van Minh | Captain | VN'])
    expect(people('Vietnam told Solveig Haugland in France on Friday.', 'en')[0]).toMatch('Solveig Haugland')
  })

  it('are no verbs that look like an office, nor a month that is a name', () => {
    expect(people('Prime Minister Kari Aas of Norway heads for Vietnam.', 'en')).toEqual([
      'Kari Aas | Prime Minister | NO',
    ])
    expect(people('Belgian Minister Jan Maes met Minister Le Van Tan of Vietnam.', 'en')[0]).toMatch('Jan Maes')
  })

  it('stand behind a pronoun that is the object too', () => {
    const text = 'President Emmanuel Macron of France is in Hanoi. Prime Minister Le Van Tan had an hour with him.'
    expect(whom(text, 'en').at(-1)).toBe('him = Emmanuel Macron')
  })
})

describe('countries', () => {
  it('are known by name, people, capital and government', () => {
    expect(
      countries('The Kremlin and Hanoi agreed that Russian firms and Vietnamese ones meet in Moscow.', 'en'),
    ).toEqual(['Kremlin RU', 'Hanoi VN', 'Russian RU', 'Vietnamese VN', 'Moscow RU'])
    expect(countries('Hoa Kỳ, CHDCND Lào, Ô-xtrây-li-a và Hàn Quốc.', 'vi')).toEqual([
      'Hoa Kỳ US',
      'CHDCND Lào LA',
      'Ô-xtrây-li-a AU',
      'Hàn Quốc KR',
    ])
    expect(countries('Quan hệ Việt - Nhật và Nga - Việt.', 'vi')).toEqual(['Việt VN', 'Nhật JP', 'Nga RU', 'Việt VN'])
  })

  it('are told from places, given names, languages and common words', () => {
    const traps = 'Bà Nga học tiếng Anh ở Mỹ Tho, Lào Cai. Ông Nguyễn Đức Dũng nói về pháp luật. Pháp luật và ý kiến.'
    expect(read(traps, 'vi').mentions.filter(({ country }) => country !== 'VN' && country !== null)).toEqual([])
    expect(countries('He told us of New Mexico and the South China Sea for US$5 million.', 'en')).toEqual([])
    expect(countries('Ties of Dominica and the Dominican Republic.', 'en')).toEqual([
      'Dominica DM',
      'Dominican Republic DO',
    ])
  })

  it('are found in decomposed text, at raw offsets', () => {
    const text = 'Thủ tướng Đức thăm Hàn Quốc.'.normalize('NFD')
    expect(countries(text, 'vi').map((found) => found.normalize('NFC'))).toEqual(['Thủ tướng Đức DE', 'Hàn Quốc KR'])
  })
})

describe('people', () => {
  it('have the role that the article words and the side that it gives', () => {
    expect(
      people(
        'Tổng thống Bulgaria Rumen Radev tiếp Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Việt Nam Bùi Thanh Sơn.',
        'vi',
      ),
    ).toEqual([
      'Rumen Radev | Tổng thống Bulgaria | BG',
      'Bùi Thanh Sơn | Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Việt Nam | VN',
    ])
    expect(
      people(
        'Russia and Vietnam signed a deal, said Rosatom chief Alexei Likhachev. Deputy Minister of Foreign Affairs Lê Thị Thu Hằng met Russian President Vladimir Putin.',
        'en',
      ),
    ).toEqual([
      'Alexei Likhachev | Rosatom chief | RU',
      'Lê Thị Thu Hằng | Deputy Minister of Foreign Affairs | VN',
      'Vladimir Putin | Russian President | RU',
    ])
  })

  it('may have their role after the name, and hold it in another country', () => {
    expect(people('Ra đón có ông Mika Koskinen, Cục trưởng Lễ tân Bộ Ngoại giao Phần Lan.', 'vi')).toEqual([
      'Mika Koskinen | Cục trưởng Lễ tân Bộ Ngoại giao Phần Lan | FI',
    ])
    expect(people('Đại sứ Việt Nam tại Nga Đặng Minh Khôi dự. Đại sứ Anh tại Việt Nam Iain Frew nói.', 'vi')).toEqual([
      'Đặng Minh Khôi | Đại sứ Việt Nam tại Nga | VN',
      'Iain Frew | Đại sứ Anh tại Việt Nam | GB',
    ])
  })

  it('have the fullest name in the text, and their other forms', () => {
    const { people: found } = read(
      'President Radev spoke. President Rumen Radev met To Lam. Party chief To Lam left. Lam smiled.',
      'en',
    )
    expect(found.map(({ name, forms }) => [name, ...forms])).toEqual([
      ['Rumen Radev', 'Radev'],
      ['To Lam', 'Lam'],
    ])
  })

  it('are not monuments, cities, companies, spouses or unnamed office-holders', () => {
    const vi =
      'Đoàn thăm Lăng Chủ tịch Hồ Chí Minh, tượng đài Hồ Chí Minh và TP. Hồ Chí Minh. Phu nhân Ngô Phương Ly cùng dự. Thủ tướng Bulgaria tiếp đoàn. Chủ tịch Tập đoàn Vingroup có mặt.'
    expect(people(vi, 'vi')).toEqual([])
    const en =
      "Lam's wife, Ngo Phuong Ly, toured Oxford University in Ho Chi Minh City with the Bulgarian Prime Minister."
    expect(people(en, 'en')).toEqual([])
  })
})

describe('later mentions', () => {
  it('are resolved by short name, office and pronoun', () => {
    const text =
      "Vietnamese General Secretary Tô Lâm held talks with Bulgarian President Rumen Radev, in which he thanked Sofia. Warmly welcoming Lâm's visit, President Radev praised the ties. He recalled the past. The Vietnamese Party chief invited the President."
    expect(whom(text, 'en')).toEqual([
      'Vietnamese General Secretary Tô Lâm = Tô Lâm',
      'Bulgarian President Rumen Radev = Rumen Radev',
      'he = Tô Lâm',
      'Lâm = Tô Lâm',
      'President Radev = Rumen Radev',
      'He = Rumen Radev',
      'Vietnamese Party chief = Tô Lâm',
      'President = Rumen Radev',
    ])
    expect(
      whom(
        'Bộ trưởng Bùi Thanh Sơn gặp ông Sergey Lavrov. Ông Sơn cảm ơn Nga. Ông mời ông Lavrov thăm Việt Nam.',
        'vi',
      ),
    ).toEqual([
      'Bộ trưởng Bùi Thanh Sơn = Bùi Thanh Sơn',
      'ông Sergey Lavrov = Sergey Lavrov',
      'Ông Sơn = Bùi Thanh Sơn',
      'Ông = Bùi Thanh Sơn',
      'ông Lavrov = Sergey Lavrov',
    ])
  })

  it('are of the country of an office without a name that was the last subject', () => {
    const { mentions } = read(
      'Lam visited Sofia. The Bulgarian Prime Minister praised the ties. He invited Lam to a dinner.',
      'en',
    )
    expect(mentions.filter(({ start, end }) => end - start === 2).map(({ country }) => country)).toEqual(['BG'])
  })

  it('leave an office without a holder unnamed, with its country', () => {
    const { mentions } = read(
      'Lam called on the Prime Minister and the Speaker of the National Assembly of Bulgaria.',
      'en',
    )
    expect(mentions.map(({ kind, country, person }) => [kind, country, person])).toEqual([
      ['office', 'BG', null],
      ['office', 'BG', null],
    ])
  })
})

describe('who leads a delegation', () => {
  it('is of the country whose delegation it is, whatever his name looks like', () => {
    const text =
      'Việt Nam đón đoàn đại biểu Bộ Y tế Trung Quốc do ông Lý Minh Đức làm trưởng đoàn. Bộ trưởng Lý Minh Đức cảm ơn Việt Nam.'
    expect(people(text, 'vi')).toEqual(['Lý Minh Đức | Bộ trưởng | CN'])
  })

  it('keeps initials that are written without a space', () => {
    expect(people('Thủ tướng Nga M.V.Mishustin thăm Việt Nam.', 'vi')).toEqual(['M.V.Mishustin | Thủ tướng Nga | RU'])
  })

  it('keeps an office that stands behind the name in another spelling', () => {
    const text = 'Thủ tướng tiếp bà A-na Xin-đen (Anna Sinden), Đại sứ Thụy Điển tại Việt Nam.'
    expect(people(text, 'vi')).toEqual(['A-na Xin-đen | Đại sứ Thụy Điển tại Việt Nam | SE'])
  })
})

describe('an office behind a comma', () => {
  it('of another country is not that of who stands before it', () => {
    const text =
      'Chinese President Xi Jinping welcomed President Luong Cuong. At his talks with President Luong Cuong, the Chinese president spoke.'
    expect(whom(text, 'en').at(-1)).toBe('Chinese president = Xi Jinping')
  })
})

describe('offices in Vietnamese', () => {
  it('part between an ambassador and an officer of state', () => {
    const text = 'Cảm ơn Đại sứ, Thủ tướng Phạm Minh Chính khẳng định Bulgaria là bạn.'
    expect(people(text, 'vi')).toEqual(['Phạm Minh Chính | Thủ tướng | VN'])
    expect(countries(text, 'vi')).toContain('Thủ tướng Phạm Minh Chính VN')
  })

  it('are of the home country where nobody is named as their holder, and a comrade is the one told of', () => {
    expect(countries('Tổng Bí thư tiếp Đại sứ Bulgaria.', 'vi')).toContain('Tổng Bí thư VN')
    expect(whom('Trung tướng Lê Đức Thái tiếp đoàn Bulgaria. Đồng chí đề nghị hợp tác.', 'vi')).toContain(
      'Đồng chí = Lê Đức Thái',
    )
  })

  it("that the home country has not are the other side's", () => {
    const text =
      'Chủ tịch nước Lương Cường hội đàm với Tổng thống Bulgaria Rumen Radev. Tổng thống đề nghị hợp tác. Chủ tịch nước đồng ý.'
    expect(whom(text, 'vi').slice(2)).toEqual(['Tổng thống = Rumen Radev', 'Chủ tịch nước = Lương Cường'])
  })
})
