import { describe, expect, it } from 'vitest'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import { chosenEvent } from '../../src/models/eventEvidence.ts'
import { cellEvidence } from '../../src/models/evidence.ts'
import { matrixOf } from '../../src/models/matrix/matrixOf.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { bySource, sourceCount, sourceCountText } from '../../src/models/sources.ts'
import { NO_FILTERS } from '../../src/models/viewState.ts'
import { goldIndex, SEED_IDS } from '../fixtures/goldCorpus.ts'

const [VI, EN, WRAP, PREVIEW] = SEED_IDS
const index = goldIndex()
const withCopies: CorpusIndex = { ...index, sameReports: [[VI, WRAP]] }
const asked = { selection: selectionOf(withCopies, NO_FILTERS, null), columns: 'article', since: null } as const

describe('sources behind articles', () => {
  it('are the articles, where none carries the text of another', () => {
    expect(sourceCount(index, [VI, EN, WRAP])).toEqual({ articles: 3, sources: 3 })
  })

  it('are fewer where two carry one text', () => {
    expect(sourceCount(withCopies, [VI, EN, WRAP])).toEqual({ articles: 3, sources: 2 })
    expect(bySource(withCopies, [PREVIEW, WRAP, EN, VI])).toEqual([[PREVIEW], [WRAP, VI], [EN]])
  })

  it('an article without its twin is a source, and one given twice counts once', () => {
    expect(sourceCount(withCopies, [WRAP, WRAP, EN])).toEqual({ articles: 2, sources: 2 })
    expect(sourceCount(withCopies, [])).toEqual({ articles: 0, sources: 0 })
  })

  it('are said in words where they differ from the articles', () => {
    expect(sourceCountText({ articles: 3, sources: 2 }, 'en')).toBe('3 articles, 2 sources')
    expect(sourceCountText({ articles: 2, sources: 1 }, 'en')).toBe('2 articles, 1 source')
    expect(sourceCountText({ articles: 1, sources: 1 }, 'en')).toBe('1 article')
    expect(sourceCountText({ articles: 3, sources: 2 }, 'vi')).toBe('3 bài, 2 nguồn')
    expect(sourceCountText({ articles: 3, sources: 3 }, 'vi')).toBe('3 bài')
  })

  it('are counted behind an event, a partner and a cell', () => {
    const talks = index.events.find(
      ({ type, evidence }) => type === 'talks' && [VI, WRAP].every((id) => evidence.some((one) => one.article === id)),
    )
    const chosen = chosenEvent(withCopies, talks?.id ?? null)
    expect(chosen.kind === 'found' && chosen.sources).toEqual({
      articles: talks?.evidence.length,
      sources: (talks?.evidence.length ?? 0) - 1,
    })
    const bulgaria = matrixOf(withCopies, {
      ...asked,
      sectors: [],
      langs: [],
      partners: ['BG'],
      open: null,
      narrow: false,
    }).partners[0]
    expect(bulgaria?.sources).toEqual({ articles: 4, sources: 3 })
    expect(cellEvidence(withCopies, { partner: 'BG', sector: 'trade', column: null }, asked).sources).toEqual({
      articles: 4,
      sources: 3,
    })
  })
})
