import { describe, expect, it } from 'vitest'
import { rankOf, SECTORS, type Sector, STAGES, type Stage } from '../../src/corpus/codebook.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { type Comparison, compare, sectorsOf, stagesDiffer } from '../../src/models/comparison/comparison.ts'
import { codeLines, markedSentences, stageLines } from '../../src/models/comparison/markedSentences.ts'
import { chooseArticles } from '../../src/models/comparison/pair.ts'
import { endIn, letterOf, likeness } from '../../src/models/comparison/passages.ts'
import { bestCounterparts, related } from '../../src/models/comparison/related.ts'
import type { Side } from '../../src/models/comparison/side.ts'
import { untangled } from '../../src/models/comparison/tangle.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { type Filters, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldEvents, goldIndex, SEED_IDS } from '../fixtures/goldCorpus.ts'
import { linkedIndex } from '../fixtures/linkedCorpus.ts'

const [VI, EN, UNDATED, PREVIEW, RUSSIA] = SEED_IDS
const NOTHING = { left: null, right: null, third: null, alone: false, at: null }
const left = (index: CorpusIndex, filters: Partial<Filters> = {}) =>
  selectionOf(index, { ...NO_FILTERS, ...filters }, null)
/** Letter and both ends of each passage. */
const ends = ({ passages }: Comparison) => passages.map((p) => [p.letter, ...p.ends.map(({ sentence }) => sentence)])
const stageAt = (comparison: Comparison, letter: string, side: Side) => {
  const passage = comparison.passages.find((p) => p.letter === letter)
  return passage === undefined ? null : endIn(passage, side)?.stage
}

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
  const pair = { left: at(index, EN), right: at(index, VI), third: null }
  const comparison = compare(index, pair, left(index))

  it('counts the sectors in both and in one only as the gold codings have them', () => {
    const en = goldStages(EN)
    const vi = goldStages(VI)
    const both = [...en].filter(([sector]) => vi.has(sector))
    expect(sectorsOf(comparison, ['left', 'right'])).toEqual(
      both.map(([sector, stage]) => ({ sector, stages: { left: stage, right: vi.get(sector), third: null } })),
    )
    expect(both.length).toBeGreaterThan(0)
    const own = (side: Side) => sectorsOf(comparison, [side]).map(({ sector }) => sector)
    expect(own('left')).toEqual([...en.keys()].filter((sector) => !vi.has(sector)))
    expect(own('right')).toEqual([...vi.keys()].filter((sector) => !en.has(sector)))
    expect(sectorsOf(comparison, ['left', 'right']).filter(stagesDiffer)).toHaveLength(
      both.filter(([sector, stage]) => vi.get(sector) !== stage).length,
    )
  })

  it('says that both report the talks, and that 000 and 004 share no event', () => {
    const shared = goldEvents().filter((e) => e.articles.includes(EN) && e.articles.includes(VI))
    expect(shared.map((event) => event.type)).toContain('talks')
    expect(comparison.sharedEvent).toBe('talks')
    expect(
      compare(index, { left: pair.right, right: at(index, RUSSIA), third: null }, left(index)).sharedEvent,
    ).toBeNull()
  })

  it('letters the passages in the order of the left text, whichever article stands left', () => {
    expect(ends(comparison)).toEqual([
      ['A', 3, 0],
      ['B', 6, 6],
      ['C', 7, 8],
      ['D', 9, 9],
      ['E', 10, 9],
      ['F', 11, 7],
    ])
    const turned = compare(index, { left: pair.right, right: pair.left, third: null }, left(index))
    expect(ends(turned)).toEqual([
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
      stages: [stageIn(EN, 7, 'trade'), stageIn(VI, 8, 'trade')],
    })
    expect(stageAt(comparison, 'C', 'left')).not.toBe(stageAt(comparison, 'C', 'right'))
    const gateway = comparison.passages.find((p) => p.letter === 'E')
    expect(gateway?.differing).toEqual([])
    expect(stageAt(comparison, 'E', 'left')).toBe(stageAt(comparison, 'E', 'right'))
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
    expect(bestCounterparts(comparison, 'right', 9)).toMatchObject([{ side: 'left', sentence: 10 }])
    expect(bestCounterparts(comparison, 'left', 0)).toEqual([])
  })

  it('gives one article alone its own sectors and nothing to compare', () => {
    const alone = compare(index, { left: pair.left, right: null, third: null }, left(index))
    expect(alone.right).toBeNull()
    expect(alone.sectors.map(({ sector }) => sector)).toEqual([...goldStages(EN).keys()])
    expect(alone.left.only.every((sectors) => sectors.length === 0)).toBe(true)
  })

  it('counts, compares and marks as its own only what the filters leave, and keeps the rest to be read', () => {
    const filtered = compare(index, pair, left(index, { sectors: ['trade'] }))
    const speaks = (id: string) => goldArticle(id).statements.map((s) => s.codes.some((c) => c.sector === 'trade'))
    expect(filtered.left.sentences.map(({ passes }) => passes)).toEqual(speaks(EN))
    expect(filtered.left.statements).toBe(speaks(EN).filter(Boolean).length)
    expect(filtered.left.leftOut).toBe(speaks(EN).filter((one) => !one).length)
    expect(filtered.sectors.map(({ sector }) => sector)).toEqual(['trade'])
    const compared = filtered.passages.flatMap((p) => p.ends)
    expect(compared.length).toBeGreaterThan(0)
    expect(compared.every((end) => filtered[end.side]?.sentences[end.sentence]?.passes)).toBe(true)
  })
})

describe('three articles side by side', () => {
  const index = goldIndex()
  const shown = { left: at(index, VI), right: at(index, EN), third: at(index, UNDATED) }
  const comparison = compare(index, shown, left(index))

  it('tells the sectors of all from those of two and of one', () => {
    const stages = [VI, EN, UNDATED].map(goldStages)
    const named = SECTORS.filter((sector) => stages.some((one) => one.has(sector)))
    const count = (of: number) => named.filter((s) => stages.filter((one) => one.has(s)).length === of).length
    const all = sectorsOf(comparison, ['left', 'right', 'third'])
    const one = comparison.sides.flatMap((side) => sectorsOf(comparison, [side]))
    expect([all.length, one.length, comparison.sectors.length]).toEqual([count(3), count(1), named.length])
  })

  it('links passages between each two, lettered once, with ribbons between neighbours only where they do not cross', () => {
    const pairs = new Set(comparison.passages.map(({ ends }) => ends.map(({ side }) => side).join(' ')))
    expect(pairs).toEqual(new Set(['left right', 'right third', 'left third']))
    expect(new Set(comparison.passages.map((p) => p.letter)).size).toBe(comparison.passages.length)
    const alone = compare(index, { ...shown, third: null }, left(index))
    expect(ends(comparison).slice(0, alone.passages.length)).toEqual(ends(alone))
  })

  it('gives a sentence its counterpart in every other article', () => {
    const told = comparison.right?.linked.findIndex(
      (at) => new Set(at.flatMap((i) => comparison.passages[i]?.ends.map(({ side }) => side) ?? [])).size === 3,
    )
    expect(new Set(bestCounterparts(comparison, 'right', told ?? -1).map(({ side }) => side))).toEqual(
      new Set(['left', 'third']),
    )
  })

  it('marks as only here what neither of the others names', () => {
    const named = new Set([...goldStages(VI).keys(), ...goldStages(UNDATED).keys()])
    const own = [...goldStages(EN).keys()].filter((sector) => !named.has(sector))
    expect(new Set(comparison.right?.only.flat())).toEqual(new Set(own))
  })
})

describe('which pair is shown', () => {
  const index = linkedIndex()
  const ids = (state: Parameters<typeof chooseArticles>[1], of = index, filters: Partial<Filters> = {}) => {
    const { shown } = chooseArticles(of, state, left(of, filters))
    if (shown === null) return null
    const all = [shown.left, shown.right, shown.third].map((at) => of.articles[at ?? -1]?.id ?? null)
    return shown.third === null ? all.slice(0, 2) : all
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

  it('is three where three are named, each once, and the left one alone where that is asked for', () => {
    const three = { ...NOTHING, left: VI, right: EN, third: PREVIEW }
    expect(ids(three)).toEqual([VI, EN, PREVIEW])
    expect(ids({ ...three, third: VI })).toEqual([VI, EN])
    expect(ids({ ...three, alone: true })).toEqual([VI, null])
    expect(ids({ ...three, at: sentence(UNDATED) })).toEqual([UNDATED, EN, PREVIEW])
    expect(ids({ ...three, alone: true, at: sentence(UNDATED) })).toEqual([UNDATED, null])
  })

  it('is chosen among what the filters leave; what the address names stays', () => {
    expect(ids(NOTHING, index, { articles: [UNDATED, EN] })).toEqual([EN, UNDATED])
    expect(ids(NOTHING, index, { articles: [RUSSIA] })).toEqual([RUSSIA, null])
    expect(ids(NOTHING, index, { articles: ['gone'] })).toBeNull()
    expect(ids({ ...NOTHING, left: VI, right: EN }, index, { articles: [RUSSIA] })).toEqual([VI, EN])
  })

  it('brings the article of a linked sentence, with its closest counterpart or alone', () => {
    expect(ids({ ...NOTHING, at: sentence(EN) })).toEqual([EN, VI])
    expect(ids({ ...NOTHING, at: sentence(RUSSIA) })).toEqual([RUSSIA, null])
    expect(ids({ ...NOTHING, left: VI, right: UNDATED, at: sentence(EN) })).toEqual([EN, UNDATED])
    expect(ids({ ...NOTHING, left: VI, right: EN, at: sentence(EN) })).toEqual([VI, EN])
  })

  it('names an article that the corpus does not have, and falls back', () => {
    expect(chooseArticles(index, { ...NOTHING, left: 'gone' }, left(index)).missing).toEqual(['gone'])
    expect(ids({ ...NOTHING, left: 'gone' })).toEqual([VI, EN])
  })

  it('is the two that share most events where nothing is linked, one article where there is one, none where there is none', () => {
    const none = { left: [], right: [], score: [] }
    const shared = (a: string, b: string) =>
      goldEvents().filter((e) => e.articles.includes(a) && e.articles.includes(b)).length
    const [one, other] = ids(NOTHING, { ...index, passages: none }) ?? []
    const most = Math.max(...SEED_IDS.flatMap((a, i) => SEED_IDS.slice(i + 1).map((b) => shared(a, b))))
    expect(shared(one ?? '', other ?? '')).toBe(most)
    const first = index.articles.slice(0, 1)
    expect(ids(NOTHING, { ...index, passages: none, events: [], articles: first })).toEqual([VI, null])
    expect(ids(NOTHING, { ...index, passages: none, events: [], articles: [] })).toBeNull()
  })
})

describe('marked sentences', () => {
  const index = goldIndex()

  it('are those of the gold article, in order, with their codes', () => {
    for (const id of SEED_IDS) {
      const marked = markedSentences(index, at(index, id), left(index))
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
    const [both] = markedSentences(doubled, 0, left(doubled))
    expect(both?.rows).toEqual([0, 1])
    expect(new Set(both?.codes.map((code) => code.partner))).toEqual(new Set(index.partners.slice(0, 2)))
    expect(both?.codes).toHaveLength(codes.statement.filter((row) => row < 2).length)
  })

  it('are said in lines of one stage, highest first', () => {
    const visas = markedSentences(index, at(index, EN), left(index))[17]
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
