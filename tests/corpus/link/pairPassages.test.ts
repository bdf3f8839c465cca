import { describe, expect, it } from 'vitest'
import type { Sector, Stage } from '../../../src/corpus/codebook.ts'
import { asEdtf } from '../../../src/corpus/edtf.ts'
import { pairPassages } from '../../../src/corpus/link/pairPassages.ts'
import type { CodedArticle, Statement } from '../../../src/corpus/types.ts'

/** "trade agreed: The sentence." a line: what a statement says and how it is coded. */
function articleOf(
  id: string,
  lang: 'vi' | 'en',
  on: string | null,
  lines: readonly string[],
  partner = 'BG',
): CodedArticle {
  const quotes = lines.map((line) => line.slice(line.indexOf(': ') + 2))
  const text = quotes.join('\n')
  const value = on === null ? null : asEdtf(on)
  let at = 0
  const statements = lines.map((line, index): Statement => {
    const [sectors = '', stage = ''] = line.slice(0, line.indexOf(': ')).split(' ')
    const start = at
    at += (quotes[index] ?? '').length + 1
    const span = { start, end: at - 1 }
    return {
      ...span,
      partner,
      when: null,
      codes: sectors.split('+').map((sector) => ({
        sector: sector as Sector,
        stage: stage as Stage,
        voice: 'both' as const,
        carriedFrom: null,
        halted: false,
        rule: 'staging-verb' as const,
        sectorAt: span,
        stageAt: null,
      })),
    }
  })
  const meta = {
    lang,
    title: null,
    publishedOn: value === null ? null : { value, basis: 'coded' as const, span: null },
    agency: null,
    dateline: null,
    url: null,
  }
  return {
    article: { id, text, sha256: '', meta, lexicon: lang, paragraphs: [], sentences: [] },
    partners: [partner],
    statements,
    reasons: [],
    events: [],
    instruments: [],
    figures: [],
    people: [],
  }
}

const english = articleOf('en', 'en', '2025-10-23', [
  'politics+people agreed: They consented to strengthen political trust through delegation exchanges.',
  'trade+investment agreed: They agreed to promote trade under the EVFTA.',
  'security+education agreed: They agreed on training in peacekeeping and cyber security.',
  'science+digital agreed: They made science and technology a pillar, with digital transformation.',
  'tourism proposed: He hoped that tourists would come.',
])
const vietnamese = articleOf('vi', 'vi', '2025-10-24', [
  'security+education agreed: Hai bên nhất trí hợp tác đào tạo gìn giữ hòa bình, an ninh mạng.',
  'politics+people agreed: Tăng cường tin cậy chính trị thông qua trao đổi đoàn.',
  'trade+investment agreed: Thúc đẩy thương mại, tận dụng EVFTA.',
  'agriculture mentioned: Nông nghiệp là thế mạnh.',
])

const pairs = (...articles: CodedArticle[]) =>
  pairPassages(articles, []).map(
    ({ left, right, leftStatement, rightStatement }) => `${left}${leftStatement} ${right}${rightStatement}`,
  )

describe('passages', () => {
  it('are paired across languages and order by what they are about', () => {
    expect(pairs(english, vietnamese)).toEqual(['en0 vi1', 'en1 vi2', 'en2 vi0'])
  })

  it('score between nothing and one, the shared name above the rest', () => {
    for (const { score } of pairPassages([english, vietnamese], [])) {
      expect(score).toBeGreaterThan(0.4)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('are paired only within thirty days, and with one partner', () => {
    const late = {
      ...vietnamese,
      article: { ...vietnamese.article, meta: { ...vietnamese.article.meta, publishedOn: null } },
    }
    expect(pairs(english, late)).toEqual([])
    expect(
      pairs(
        english,
        articleOf('ru', 'vi', '2025-10-24', ['trade+investment agreed: Thúc đẩy thương mại, tận dụng EVFTA.'], 'RU'),
      ),
    ).toEqual([])
  })

  it('use each statement once', () => {
    const twice = articleOf('twice', 'en', '2025-10-23', [
      'trade+investment agreed: They agreed to promote trade under the EVFTA.',
      'trade+investment agreed: They agreed to promote trade under the EVFTA.',
    ])
    const used = pairPassages([english, twice], []).map(({ leftStatement }) => leftStatement)
    expect(used).toEqual([1])
  })
})
