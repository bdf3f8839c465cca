import { describe, expect, it } from 'vitest'
import { rankOf, SECTORS, type Sector, STAGES, type Stage } from '../../src/corpus/codebook.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { compare } from '../../src/models/comparison/comparison.ts'
import { codeLines, markedSentences, stageLines } from '../../src/models/comparison/markedSentences.ts'
import { choosePair } from '../../src/models/comparison/pair.ts'
import { letterOf, likeness } from '../../src/models/comparison/passages.ts'
import { bestCounterpart, related } from '../../src/models/comparison/related.ts'
import { untangled } from '../../src/models/comparison/tangle.ts'
import { goldArticle, goldEvents, goldIndex, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { linkedIndex } from '../fixtures/linkedCorpus.ts'

const [VI, EN, UNDATED, PREVIEW, RUSSIA] = SEED_IDS
const NOTHING = { left: null, right: null, at: null }

const at = (index: CorpusIndex, id: string) => index.articles.findIndex((article) => article.id === id)

/** The highest stage of each sector in a gold article. */
function goldStages(id: string): Map<Sector, Stage> {
  const codes = goldArticle(id).statements.flatMap((statement) => statement.codes)
  return new Map(
    SECTORS.flatMap((sector): [Sector, Stage][] => {
      const ranks = codes.filter((code) => code.sector === sector).map((code) => rankOf(code.stage))
      const stage = STAGES[Math.max(...ranks)]
      return stage === undefined ? [] : [[sector, stage]]
    }),
  )
}

describe('two articles side by side', () => {
  const index = linkedIndex()
  const pair = { left: at(index, EN), right: at(index, VI) }
  const comparison = compare(index, pair)

  it('counts the sectors in both and in one only as the gold codings have them', () => {
    const left = goldStages(EN)
    const right = goldStages(VI)
    expect(comparison.both).toEqual(
      [...left]
        .filter(([s]) => right.has(s))
        .map(([sector, stage]) => ({ sector, left: stage, right: right.get(sector) })),
    )
    expect(comparison.onlyLeft.map((own) => own.sector)).toEqual([...left.keys()].filter((s) => !right.has(s)))
    expect(comparison.onlyRight.map((own) => own.sector)).toEqual([...right.keys()].filter((s) => !left.has(s)))
    expect(comparison.both.length).toBeGreaterThan(0)
    expect(comparison.onlyRight).toContainEqual({ sector: 'sport', stage: right.get('sport') })
  })

  it('says that both report the talks, and that 000 and 004 share no event', () => {
    const shared = goldEvents().filter((e) => e.articles.includes(EN) && e.articles.includes(VI))
    expect(shared.map((event) => event.type)).toContain('talks')
    expect(comparison.sharedEvent).toBe('talks')
    expect(compare(index, { left: pair.right, right: at(index, RUSSIA) }).sharedEvent).toBeNull()
  })

  it('letters the passages in the order of the left text, whichever article stands left', () => {
    expect(comparison.passages.map((p) => [p.letter, p.left, p.right])).toEqual([
      ['A', 3, 0],
      ['B', 6, 6],
      ['C', 7, 8],
      ['D', 9, 9],
      ['E', 10, 9],
      ['F', 11, 7],
    ])
    const turned = compare(index, { left: pair.right, right: pair.left })
    expect(turned.passages.map((p) => [p.letter, p.left, p.right])).toEqual([
      ['A', 0, 3],
      ['B', 6, 6],
      ['C', 7, 11],
      ['D', 8, 7],
      ['E', 9, 9],
      ['F', 9, 10],
    ])
  })

  it('marks where the stages of a passage differ, with the stages of the sector that differs', () => {
    const central = comparison.passages.find((p) => p.letter === 'C')
    const stageIn = (id: string, nth: number, sector: Sector) =>
      goldArticle(id).statements[nth]?.codes.find((code) => code.sector === sector)?.stage
    expect(central?.differing).toContainEqual({
      sector: 'trade',
      left: stageIn(EN, 7, 'trade'),
      right: stageIn(VI, 8, 'trade'),
    })
    expect(central?.leftStage).not.toBe(central?.rightStage)
    const gateway = comparison.passages.find((p) => p.letter === 'E')
    expect(gateway?.differing).toEqual([])
    expect(gateway?.leftStage).toBe(gateway?.rightStage)
  })

  it('draws the ribbons that do not cross and leaves the one that would cross two others to its letters', () => {
    expect(comparison.passages.filter((p) => !p.ribbon).map((p) => p.letter)).toEqual(['F'])
  })

  it('marks a sector that only one article names at the sentence that names it', () => {
    const fields = goldArticle(VI).statements.findIndex((s) => s.codes.some((code) => code.sector === 'sport'))
    expect(comparison.right?.only[fields]).toEqual(['agriculture', 'sport'])
    expect(comparison.left.only[3]).toEqual([])
  })

  it('finds what belongs to a sentence, and the counterpart that says most the same', () => {
    expect([...related(comparison, 'right', 9).left]).toEqual([9, 10])
    expect(bestCounterpart(comparison, 'right', 9)).toBe(10)
    expect(bestCounterpart(comparison, 'left', 0)).toBeNull()
  })

  it('gives one article alone its own sectors and nothing to compare', () => {
    const alone = compare(index, { left: pair.left, right: null })
    expect(alone.right).toBeNull()
    expect(alone.onlyLeft.map((own) => own.sector)).toEqual([...goldStages(EN).keys()])
    expect(alone.left.only.every((sectors) => sectors.length === 0)).toBe(true)
  })
})

describe('which pair is shown', () => {
  const index = linkedIndex()
  const ids = (state: Parameters<typeof choosePair>[1], of = index) => {
    const { pair } = choosePair(of, state)
    return pair === null ? null : [of.articles[pair.left]?.id, pair.right === null ? null : of.articles[pair.right]?.id]
  }
  const sentence = (article: string) => ({ article, start: 1, end: 2, sha8: '00000000' })

  it('is the two with most linked passages where nothing is chosen', () => {
    expect(ids(NOTHING)).toEqual([VI, EN])
  })

  it('is one article where one is named, and the two that are named', () => {
    expect(ids({ ...NOTHING, left: UNDATED })).toEqual([UNDATED, null])
    expect(ids({ ...NOTHING, right: UNDATED })).toEqual([UNDATED, null])
    expect(ids({ ...NOTHING, left: UNDATED, right: PREVIEW })).toEqual([UNDATED, PREVIEW])
    expect(ids({ ...NOTHING, left: UNDATED, right: UNDATED })).toEqual([UNDATED, null])
  })

  it('brings the article of a linked sentence, with its closest counterpart or alone', () => {
    expect(ids({ ...NOTHING, at: sentence(EN) })).toEqual([EN, VI])
    expect(ids({ ...NOTHING, at: sentence(RUSSIA) })).toEqual([RUSSIA, null])
    expect(ids({ left: VI, right: UNDATED, at: sentence(EN) })).toEqual([EN, UNDATED])
    expect(ids({ left: VI, right: EN, at: sentence(EN) })).toEqual([VI, EN])
  })

  it('names an article that the corpus does not have, and falls back', () => {
    expect(choosePair(index, { ...NOTHING, left: 'gone' }).missing).toEqual(['gone'])
    expect(ids({ ...NOTHING, left: 'gone' })).toEqual([VI, EN])
  })

  it('is the two that share most events where nothing is linked, one article where there is one, none where there is none', () => {
    const none = { left: [], right: [], score: [] }
    const shared = (a: string, b: string) =>
      goldEvents().filter((e) => e.articles.includes(a) && e.articles.includes(b)).length
    const [left, right] = ids(NOTHING, { ...index, passages: none }) ?? []
    const most = Math.max(...SEED_IDS.flatMap((a, i) => SEED_IDS.slice(i + 1).map((b) => shared(a, b))))
    expect(shared(left ?? '', right ?? '')).toBe(most)
    const first = index.articles.slice(0, 1)
    expect(ids(NOTHING, { ...index, passages: none, events: [], articles: first })).toEqual([VI, null])
    expect(ids(NOTHING, { ...index, passages: none, events: [], articles: [] })).toBeNull()
  })
})

describe('marked sentences', () => {
  const index = goldIndex()

  it('are those of the gold article, in order, with their codes', () => {
    for (const id of SEED_IDS) {
      const marked = markedSentences(index, at(index, id))
      const gold = goldArticle(id).statements
      expect(marked.map((s) => s.codes.map((c) => [c.sector, c.stage, c.voice]))).toEqual(
        gold.map((s) => s.codes.map((c) => [c.sector, c.stage, c.voice])),
      )
    }
  })

  it('show a sentence about two partners once, with the codes of both', () => {
    const { statements, codes } = index
    const doubled: CorpusIndex = {
      ...index,
      statements: {
        ...statements,
        start: statements.start.map((s, i) => (i === 1 ? (statements.start[0] ?? 0) : s)),
        end: statements.end.map((e, i) => (i === 1 ? (statements.end[0] ?? 0) : e)),
        partner: statements.partner.map((p, i) => (i === 1 ? 1 : p)),
      },
    }
    const [both] = markedSentences(doubled, 0)
    expect(both?.rows).toEqual([0, 1])
    expect(new Set(both?.codes.map((code) => code.partner))).toEqual(new Set(index.partners.slice(0, 2)))
    expect(both?.codes).toHaveLength(codes.statement.filter((row) => row < 2).length)
  })

  it('are said in lines of one stage, highest first', () => {
    const visas = markedSentences(index, at(index, EN))[17]
    expect(stageLines(visas?.codes ?? [])).toEqual([
      { stage: 'delivered', sectors: ['community'] },
      { stage: 'proposed', sectors: ['tourism'] },
    ])
    expect(codeLines(visas?.codes ?? []).map((line) => line.sectors)).toEqual([['community'], ['tourism']])
  })
})

describe('letters, likeness, tangles', () => {
  it('letters go on after Z', () => {
    expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
  })

  it('a score is said in words', () => {
    expect([0.9, 0.75, 0.6, 0.5, 0.2].map(likeness)).toEqual(['closely', 'closely', 'partly', 'partly', 'loosely'])
  })

  it('keeps as many ribbons as can be drawn without crossing', () => {
    const ends = [
      { left: 0, right: 3 },
      { left: 1, right: 0 },
      { left: 2, right: 1 },
      { left: 3, right: 1 },
      { left: 4, right: 4 },
    ]
    expect(untangled(ends)).toEqual([false, true, true, true, true])
    expect(untangled([])).toEqual([])
  })
})
