import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODED_LANGS, REASONS } from '../../../../src/corpus/codebook.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { coded, run } from './coded.ts'

describe('what is no statement (codebook section 1)', () => {
  it.each([
    ['en', 'The two sides hailed their traditional friendship and multifaceted cooperation.', 'no-sector'],
    ['en', 'Lam laid a wreath at the monument to the Unknown Soldier.', 'ceremony'],
    ['en', 'Lam visited Sofia University and attended the Vietnam-Bulgaria Business Forum.', 'bare-report'],
    ['en', 'The Minister of Defence received Radev.', 'bare-report'],
    ['en', "Vietnam's economy grew by 7 percent on exports and tourism.", 'no-cooperation'],
    ['vi', 'Sáng 5/6, ông Phạm Minh Chính hội đàm với ông Radev.', 'bare-report'],
    ['vi', 'Năm nay, hai nước kỷ niệm 75 năm thiết lập quan hệ ngoại giao.', 'anniversary'],
    ['vi', 'GDP của Việt Nam tăng 7%, xuất khẩu đạt 400 tỷ USD.', 'no-cooperation'],
    ['vi', 'Quan hệ hai nước phát triển tốt đẹp.', 'no-sector'],
  ] as const)('%s: %s', (lang, line, reason) => {
    expect(coded(lang, line)).toEqual([reason])
  })

  it('codes nothing where no partner is shown', () => {
    expect(coded('en', 'Vietnam exports rice.', [])).toEqual(['no-partner'])
  })

  it('makes two statements of a sentence about two partners', () => {
    expect(coded('en', 'Bulgaria and Finland will train Vietnamese students.', ['BG', 'FI'])).toEqual([
      'BG: education proposed narrator | FI: education proposed narrator',
    ])
  })

  it('accounts for every sentence of any text, and quotes nothing but slices', () => {
    const words = CODED_LANGS.flatMap((lang) => {
      const { sectors, cues, contexts } = LEXICONS[lang].statements
      return [...sectors, ...cues, ...contexts].flatMap((list) => list.words.slice(0, 4))
    })
    const piece = fc.oneof(fc.constantFrom(...words, 'Vietnam', 'Bulgaria', ',', ';', ':', 'and', 'và'), fc.string())
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(texts, fc.constantFrom(...CODED_LANGS), (text, lang) => {
        const { sentences, statements, reasons } = run(lang, text)
        expect(reasons).toHaveLength(sentences.length)
        sentences.forEach(({ start, end }, i) => {
          const own = statements.filter((statement) => statement.start === start && statement.end === end)
          expect(own.length > 0 ? reasons[i] === null : REASONS.some((reason) => reason === reasons[i])).toBe(true)
          for (const code of own.flatMap(({ codes }) => codes))
            expect(code.sectorAt.start >= start && code.sectorAt.end <= end).toBe(true)
        })
      }),
    )
  })

  it('codes a thousand like sentences each alike', () => {
    const line =
      'The two sides agreed to promote trade, tourism and culture, and Radev asked Vietnam to open its market.\n'
    const { statements } = run('en', line.repeat(1000))
    expect(statements).toHaveLength(1000)
    expect(
      new Set(statements.map(({ codes }) => codes.map(({ sector, stage }) => `${sector} ${stage}`).join())).size,
    ).toBe(1)
  })
})
