import { describe, expect, it } from 'vitest'
import { articlePage } from '../../src/models/articlePage/articlePage.ts'
import { findSentence, linkDigits } from '../../src/models/articlePage/findSentence.ts'
import { blocksOf } from '../../src/models/articlePage/folds.ts'
import { placePassages, ribbonPath } from '../../src/models/articlePage/ribbons.ts'
import { stackNotes } from '../../src/models/articlePage/stackNotes.ts'
import { type ComparisonSide, compare } from '../../src/models/comparison/comparison.ts'
import { type MarkedSentence, markedSentences } from '../../src/models/comparison/markedSentences.ts'
import type { LinkedPassage } from '../../src/models/comparison/passages.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldIndex, goldTexts, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'
import { lineText } from '../fixtures/linkedCorpus.ts'

const index = goldIndex()
const everything = selectionOf(index, NO_FILTERS, null)

const marked = (start: number, end: number): MarkedSentence => ({ start, end, rows: [0], codes: [], passes: true })

describe('the runs of an article', () => {
  it.each(SEED_IDS)('joined are the paragraphs of %s, to the letter', (id) => {
    const text = lineText(seedText(id))
    const page = articlePage(
      text,
      markedSentences(
        index,
        index.articles.findIndex((a) => a.id === id),
        everything,
      ),
    )
    expect(page.paragraphs.length).toBeGreaterThan(0)
    for (const { start, end, runs } of page.paragraphs) {
      expect(runs.map((run) => run.text).join('')).toBe(text.text.slice(start, end))
      expect(runs.every((run) => run.text === text.text.slice(run.start, run.end))).toBe(true)
    }
  })

  it.each(SEED_IDS)('mark each gold statement of %s once, in order', (id) => {
    const page = articlePage(
      lineText(seedText(id)),
      markedSentences(
        index,
        index.articles.findIndex((a) => a.id === id),
        everything,
      ),
    )
    const statements = page.paragraphs.flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'statement' ? run.text : [])),
    )
    expect(statements).toEqual(goldArticle(id).statements.map((statement) => statement.quote))
    expect(page.unplaced).toEqual([])
  })

  it.each(SEED_IDS)('leave no word of %s out, as it is read', (id) => {
    const text = goldTexts().get(id)
    if (text === undefined) throw new Error(`no text ${id}`)
    const { paragraphs } = articlePage(text, [])
    const shown = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')
    expect(shown.replace(/\s+/g, ' ').trim()).toBe(seedText(id).replace(/\s+/g, ' ').trim())
  })

  it('keep what frames the sentences, and give every other sentence its reason', () => {
    const text = lineText('SOFIA - They met. They agreed.\nThey left.')
    const page = articlePage(text, [marked(18, 30)])
    expect(page.paragraphs.map(({ runs }) => runs.map((run) => [run.kind, run.text]))).toEqual([
      [
        ['uncoded', 'SOFIA - They met.'],
        ['plain', ' '],
        ['statement', 'They agreed.'],
      ],
      [['uncoded', 'They left.']],
    ])
  })

  it('never move a statement that does not fit: it is left unmarked and counted', () => {
    const text = lineText('One.\nTwo.')
    const page = articlePage(text, [marked(0, 9), marked(5, 9), marked(40, 50)])
    expect(page.unplaced).toEqual([0, 2])
    expect(page.paragraphs.flatMap((p) => p.runs.map((run) => run.text)).join('|')).toBe('One.|Two.')
  })
})

describe('folding', () => {
  const text = lineText('Aa.\nBb.\nCc.\nDd.\nEe.\nFf.')
  const sentences = [marked(0, 3), marked(4, 7), marked(8, 11), marked(16, 19)]
  const { paragraphs } = articlePage(text, sentences)
  const side = (change: Partial<ComparisonSide>): ComparisonSide => ({
    article: 0,
    statements: 4,
    leftOut: 0,
    sentences,
    only: [[], [], [], []],
    linked: [[0], [], [], []],
    ...change,
  })

  it('takes two or more paragraphs without a counterpart, and counts what lies in them', () => {
    expect(blocksOf(paragraphs, side({}))).toEqual([
      { from: 0, to: 1, folded: false, statements: 1 },
      { from: 1, to: 6, folded: true, statements: 3 },
    ])
  })

  it('leaves open what only this article tells, and single paragraphs', () => {
    expect(blocksOf(paragraphs, side({ only: [[], [], ['sport'], []] }))).toEqual([
      { from: 0, to: 3, folded: false, statements: 3 },
      { from: 3, to: 6, folded: true, statements: 1 },
    ])
  })

  it('folds nothing where nothing is linked', () => {
    expect(blocksOf(paragraphs, side({ linked: [[], [], [], []] }))).toEqual([
      { from: 0, to: 6, folded: false, statements: 4 },
    ])
  })

  it('loses no paragraph of a seed article', () => {
    const comparison = compare(index, { left: 0, right: 1, third: null }, everything)
    const page = articlePage(lineText(seedText(SEED_IDS[0])), comparison.left.sentences)
    const blocks = blocksOf(page.paragraphs, comparison.left)
    expect(blocks.flatMap(({ from, to }) => page.paragraphs.slice(from, to))).toEqual(page.paragraphs)
  })
})

describe('a link to a sentence', () => {
  const text = lineText('They met. They agreed.')
  const sentences = [marked(10, 22)]
  const link = (start: number, end: number, sha8 = linkDigits(text.sha256)) =>
    findSentence({ article: 'x', start, end, sha8 }, text.sha256, text, sentences)

  it('finds the statement, or the sentence with the reason that it is none', () => {
    expect(link(10, 22)).toEqual({ found: 'statement', sentence: 0 })
    expect(link(0, 9)).toEqual({ found: 'uncoded', span: { start: 0, end: 9 }, reason: 'no-sector' })
  })

  it('says what does not fit, and takes nothing near it instead', () => {
    expect(link(10, 22, 'ffffffff')).toEqual({ found: 'fault', fault: 'changed' })
    expect(link(10, 400)).toEqual({ found: 'fault', fault: 'outside' })
    expect(link(11, 22)).toEqual({ found: 'fault', fault: 'no-sentence' })
    const other = { ...text, sha256: 'f'.repeat(64) }
    const at = { article: 'x', start: 10, end: 22, sha8: linkDigits(text.sha256) }
    expect(findSentence(at, text.sha256, other, sentences)).toEqual({ found: 'fault', fault: 'text-differs' })
  })
})

describe('places', () => {
  it('notes stand at their lines, or below the note above', () => {
    expect(
      stackNotes(
        [
          { line: 0, height: 40 },
          { line: 20, height: 15 },
          { line: 200, height: 15 },
        ],
        6,
      ),
    ).toEqual([0, 46, 200])
  })

  it('passages that share a sentence split it', () => {
    const passage = (letter: string, left: number, right: number): LinkedPassage => ({
      letter,
      ends: [
        { side: 'left', sentence: left, stage: 'agreed' },
        { side: 'right', sentence: right, stage: 'agreed' },
      ],
      score: 1,
      sharesSector: true,
      differing: [],
      ribbon: true,
    })
    const passages = [passage('A', 0, 5), passage('B', 1, 5), passage('C', 2, 6)]
    const left = new Map([
      [0, { top: 0, bottom: 10 }],
      [1, { top: 10, bottom: 30 }],
    ])
    const right = new Map([
      [5, { top: 100, bottom: 140 }],
      [6, { top: 150, bottom: 160 }],
    ])
    const placed = placePassages(passages, { side: 'left', extents: left }, { side: 'right', extents: right })
    expect(placed.map((p) => [p.passage.letter, p.right.top, p.right.bottom])).toEqual([
      ['A', 100, 120],
      ['B', 120, 140],
    ])
  })

  it('a ribbon begins and ends at the edges of its sentences', () => {
    expect(ribbonPath({ top: 1, bottom: 5 }, { top: 20, bottom: 30 }, 100)).toBe(
      'M0 1C50 1 50 20 100 20L100 30C50 30 50 5 0 5Z',
    )
  })
})
