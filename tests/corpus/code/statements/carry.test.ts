import { describe, expect, it } from 'vitest'
import { coded, run } from './coded.ts'

describe('carrying over (codebook section 1)', () => {
  it('gives the items of a list the stage of its lead-in and the voice of those who agree', () => {
    expect(
      coded(
        'vi',
        [
          'Ông Tô Lâm nêu rõ, hai bên đã trao đổi và nhất trí cao về 6 nhóm giải pháp:',
          'Tăng cường trao đổi đoàn trên các kênh.',
          'Mở rộng hợp tác nông nghiệp, giáo dục.',
          'Ông Radev cảm ơn Việt Nam đã cung cấp gạo.',
          'Hợp tác y tế có nhiều tiềm năng.',
        ].join('\n'),
      ),
    ).toEqual([
      'lead-in',
      'politics agreed both carried',
      'agriculture agreed both carried, education agreed both carried',
      'agriculture delivered partner',
      'health mentioned narrator',
    ])
  })

  it('gives numbered items the proposal that they spell out', () => {
    expect(
      coded(
        'vi',
        [
          'Ông Phạm Minh Chính đề nghị hai bên tập trung 3 nhóm việc.',
          'Một là, củng cố tin cậy chính trị.',
          'Hai là, thúc đẩy thương mại.',
          'Bulgaria đã tặng vắc xin cho Việt Nam.',
        ].join('\n'),
      ),
    ).toEqual([
      'no-sector',
      'politics proposed home carried',
      'trade proposed home carried',
      'health delivered narrator',
    ])
  })

  it('carries a stage to a sentence that only names the fields, and shows where it comes from', () => {
    const text = 'The two sides agreed to promote scientific research.\nThis includes biotechnology and green energy.'
    expect(coded('en', text)).toEqual([
      'science agreed both',
      'energy agreed both carried, science agreed both carried',
    ])
    const from = run('en', text).statements[1]?.codes[0]?.carriedFrom
    expect(text.slice(from?.start, from?.end)).toBe('The two sides agreed to promote scientific research.')
  })

  it('carries nothing to a sentence with a verb of its own', () => {
    expect(coded('en', 'The two sides signed a pact on energy.\nThe visit will focus on education.')).toEqual([
      'energy signed both',
      'education proposed narrator',
    ])
  })
})
