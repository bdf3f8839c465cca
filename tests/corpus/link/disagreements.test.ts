import { describe, expect, it } from 'vitest'
import type { Sector, Stage } from '../../../src/corpus/codebook.ts'
import { findDisagreements } from '../../../src/corpus/link/disagreements.ts'
import { linkEvents } from '../../../src/corpus/link/linkEvents.ts'
import type { ArticleId, CodedArticle, Corpus, Disagreement, Statement } from '../../../src/corpus/types.ts'
import { goldCorpus, SEED_IDS } from '../../fixtures/goldCorpus.ts'
import { articleOf, codedOf, type Tale } from '../code/events/tell.ts'

/** As a reader sees it: both values, and both quotes cut from the texts. */
function linesOf(articles: readonly CodedArticle[], found: readonly Disagreement[]): string[] {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]))
  return found.map((one) => {
    const [left, right] = [one.left, one.right].map(
      ({ article, value, start, end }) => `${article} ${value} “${texts.get(article)?.slice(start, end)}”`,
    )
    return `${left} ≠ ${right}`
  })
}

interface Count {
  readonly id: ArticleId
  readonly on: string | null
  readonly lang?: 'vi' | 'en'
  readonly partner?: string
  /** The sentence, and of each of its figures value, unit and what it counts. */
  readonly text: string
  readonly figures: readonly (readonly [value: string, unit: string, of: string])[]
  readonly code?: readonly [Sector, Stage]
}

function counted({ id, on, lang = 'en', partner = 'JP', text, figures, code }: Count): CodedArticle {
  const article = articleOf({ id, on, lang, text, partner, people: [], places: [] })
  const span = { start: 0, end: text.length }
  const statement = (sector: Sector, stage: Stage): Statement => ({
    ...span,
    partner,
    when: null,
    codes: [
      {
        sector,
        stage,
        voice: 'narrator',
        carriedFrom: null,
        halted: false,
        rule: 'staging-verb',
        sectorAt: span,
        stageAt: null,
      },
    ],
  })
  return {
    article,
    partners: [partner],
    statements: code === undefined ? [] : [statement(...code)],
    reasons: [],
    events: [],
    instruments: [],
    figures: figures.map(([value, unit, of]) => ({ ...span, value, unit, of })),
    people: [],
  }
}

function figuresOf(counts: readonly Count[], same: Corpus['sameReports'] = []): string[] {
  const articles = counts.map(counted)
  return linesOf(articles, findDisagreements(articles, [], [], same))
}

const trade = (id: string, on: string, billions: number, text = `Trade reached ${billions} billion USD.`): Count => ({
  id,
  on,
  text,
  figures: [[String(billions * 1e9), 'USD', 'bilateral trade turnover']],
  code: ['trade', 'delivered'],
})

describe('figures that disagree', () => {
  it('are listed with both values and both quotes', () => {
    expect(figuresOf([trade('a', '2025-03-01', 40), trade('b', '2025-03-10', 46)])).toEqual([
      'a 40000000000 “Trade reached 40 billion USD.” ≠ b 46000000000 “Trade reached 46 billion USD.”',
    ])
  })

  it('are found by their sector where the article has no words for what they count', () => {
    const bare = (count: Count): Count => ({
      ...count,
      figures: count.figures.map(([value, unit]) => [value, unit, '']),
    })
    expect(figuresOf([bare(trade('a', '2025-03-01', 40)), bare(trade('b', '2025-03-10', 46))])).toHaveLength(1)
    expect(figuresOf([bare(trade('a', '2025-03-01', 4)), bare(trade('b', '2025-03-10', 46))])).toEqual([])
  })

  it('are found across languages by sector, where each article has one such figure', () => {
    const vi: Count = {
      ...trade('b', '2025-03-02', 46, 'Kim ngạch thương mại đạt 46 tỷ USD.'),
      lang: 'vi',
      figures: [['46000000000', 'USD', 'kim ngạch thương mại']],
    }
    expect(figuresOf([trade('a', '2025-03-01', 40), vi])).toEqual([
      'a 40000000000 “Trade reached 40 billion USD.” ≠ b 46000000000 “Kim ngạch thương mại đạt 46 tỷ USD.”',
    ])
  })

  it.each([
    ['rounding', [trade('a', '2025-03-01', 3.9), trade('b', '2025-03-10', 4)]],
    ['"more than 10 billion" and 10.8', [trade('a', '2025-03-01', 10), trade('b', '2025-03-10', 10.8)]],
    ['articles two months apart', [trade('a', '2025-03-01', 40), trade('b', '2025-05-10', 46)]],
    ['different partners', [trade('a', '2025-03-01', 40), { ...trade('b', '2025-03-01', 46), partner: 'KR' }]],
    [
      'different years',
      [
        trade('a', '2025-03-01', 40, 'Trade was 40 billion USD in 2023.'),
        trade('b', '2025-03-10', 46, 'Trade was 46 billion USD in 2024.'),
      ],
    ],
    [
      'different parts of a year, in words and in figures',
      [
        trade('a', '2025-10-01', 40, 'Trade was 40 billion USD in the first eight months.'),
        trade('b', '2025-10-10', 46, 'Trade was 46 billion USD in 9 months.'),
      ],
    ],
    [
      'spans of years that count different things',
      [
        { ...trade('a', '2025-03-01', 50), figures: [['50', 'years', 'diplomatic relations']] },
        { ...trade('b', '2025-03-10', 60), figures: [['60', 'years', '']] },
      ] satisfies Count[],
    ],
    [
      'what is reached and what is aimed at',
      [trade('a', '2025-03-01', 40), { ...trade('b', '2025-03-10', 100), code: ['trade', 'agreed'] } satisfies Count],
    ],
    [
      'different things in one unit',
      [
        trade('a', '2025-03-01', 40),
        {
          ...trade('b', '2025-03-10', 75),
          figures: [['75000000000', 'USD', 'registered investment capital']],
        } satisfies Count,
      ],
    ],
    [
      'an article that gives both',
      [
        trade('a', '2025-03-01', 40),
        {
          ...trade('b', '2025-03-10', 46),
          figures: [
            ['46000000000', 'USD', 'bilateral trade turnover'],
            ['40000000000', 'USD', 'bilateral trade turnover of the year before'],
          ],
        } satisfies Count,
      ],
    ],
  ])('%s: no disagreement', (_, counts) => {
    expect(figuresOf(counts)).toEqual([])
  })

  it('no false alarm on a doubling, an anniversary, and thousands', () => {
    const years = (id: string, lang: 'vi' | 'en', text: string, of: string): Count => ({
      id,
      on: '2025-10-23',
      lang,
      text,
      figures: [
        ['75', 'years', of],
        ['x2', 'multiple', 'bilateral trade'],
        [id === 'a' ? '1000s' : '30000', 'people', 'students trained'],
      ],
      code: ['education', 'delivered'],
    })
    expect(
      figuresOf([
        years(
          'a',
          'en',
          'The 75th anniversary; doubling trade; thousands of students trained.',
          'diplomatic relations',
        ),
        years('b', 'en', '75 years of relations; trade x2; 30,000 students trained.', 'diplomatic relations'),
        years('c', 'vi', '75 năm quan hệ; tăng gấp đôi; 30.000 sinh viên.', 'thiết lập quan hệ ngoại giao'),
      ]),
    ).toEqual([])
  })

  it('counts one source once, and does not set its articles against each other', () => {
    const counts = [
      trade('a', '2025-03-01', 40),
      trade('b', '2025-03-01', 40, 'Trade reached 40 billion USD!'),
      trade('c', '2025-03-02', 46),
      trade('d', '2025-03-02', 50),
    ]
    const same = [
      ['a', 'b'],
      ['c', 'd'],
    ]
    expect(figuresOf(counts, same).map((line) => line.replace(/ “.*?”/g, ''))).toEqual([
      'a 40000000000 ≠ c 46000000000',
      'a 40000000000 ≠ d 50000000000',
    ])
  })
})

const BASE = {
  lang: 'en',
  people: ['Tô Lâm, Lâm = VN', 'Rumen Radev, Radev = BG'],
  places: ['*Sofia = BG', 'Bulgaria = BG', 'Vietnam = VN'],
  partner: 'BG',
} as const
const tale = (id: string, on: string | null, text: string): Tale => ({ ...BASE, id, on, text })

function datesOf(...tales: Tale[]): string[] {
  const articles = tales.map(codedOf)
  return linesOf(articles, findDisagreements(articles, linkEvents(articles), [], []))
}

describe('dates that disagree', () => {
  const first = 'Tô Lâm paid an official visit to Bulgaria from October 22 to 24.'

  it('are periods of one visit that end apart', () => {
    const longer = 'Tô Lâm paid an official visit to Bulgaria from October 22 to 25.'
    expect(datesOf(tale('a', '2025-10-26', first), tale('b', '2025-10-26', longer))).toEqual([
      `a 2025-10-22/2025-10-24 “${first}” ≠ b 2025-10-22/2025-10-25 “${longer}”`,
    ])
  })

  it('are talks of the same two people on two days, each day in one article', () => {
    const [on22, on23] = [22, 23].map((day) => `Tô Lâm held talks with Rumen Radev in Sofia on October ${day}.`)
    expect(datesOf(tale('a', '2025-10-24', on22 ?? ''), tale('b', '2025-10-24', on23 ?? ''))).toEqual([
      `a 2025-10-22 “${on22}” ≠ b 2025-10-23 “${on23}”`,
    ])
    const both = tale('c', '2025-10-24', `${on22}\n${on23}`)
    expect(datesOf(tale('a', '2025-10-24', on22 ?? ''), both)).toEqual([])
  })

  it('are not a visit and a day of it, a date from another article, or the same day with and without its year', () => {
    const day = 'Tô Lâm held talks with Rumen Radev in Sofia on Thursday.'
    const whole = 'Tô Lâm paid an official visit to Bulgaria from October 22 to 24, 2025.'
    const during = `${whole}\nDuring the visit, Lâm held talks with Radev.`
    expect(datesOf(tale('a', '2025-10-23', day), tale('b', '2025-10-25', first), tale('c', null, during))).toEqual([])
  })

  it('are not two meetings a month apart', () => {
    const [one, two] = ['September 2', 'October 2'].map(
      (day) => `Tô Lâm held talks with Rumen Radev in Sofia on ${day}.`,
    )
    expect(datesOf(tale('a', '2025-10-24', one ?? ''), tale('b', '2025-10-24', two ?? ''))).toEqual([])
  })
})

describe('stages that disagree', () => {
  const corpus = goldCorpus()
  const stages = corpus.disagreements.filter((one) => one.kind === 'stage')
  const [VI, EN, , PREVIEW] = SEED_IDS

  it('are found in the seeds: what one says was agreed, the other says is needed', () => {
    const between = stages.filter(({ left, right }) => left.article === VI && right.article === EN)
    const needed = between.find(({ sectors }) => sectors.includes('investment'))
    expect(needed?.sectors).toEqual(['trade', 'investment'])
    expect([needed?.left.value, needed?.right.value]).toEqual(['agreed', 'proposed'])
    const [line] = linesOf(corpus.articles, needed ? [needed] : [])
    expect(line).toContain('“Trong bối cảnh kinh tế thế giới đang đứng trước nhiều thách thức to lớn')
    expect(line).toContain('the two countries need to coordinate closely')
  })

  it('are not what was hoped before the talks and what was agreed at them', () => {
    expect(stages.filter(({ left, right }) => left.article === PREVIEW || right.article === PREVIEW)).toEqual([])
  })

  it('are not those of two articles that carry one text', () => {
    const { articles, events, passages } = corpus
    expect(findDisagreements(articles, events, passages, [SEED_IDS.slice(0, 3)])).toEqual([])
  })

  it('stand in the order of the articles, the same each time', () => {
    const { articles, events, passages } = corpus
    expect(findDisagreements(articles, events, passages.toReversed(), [])).toEqual(corpus.disagreements)
  })
})
