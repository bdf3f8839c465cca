import { describe, expect, it } from 'vitest'
import { asEdtf } from '../../src/corpus/edtf.ts'
import type { CorpusEvent, Disagreement, Edtf } from '../../src/corpus/types.ts'
import { disagreementSubject, disagreementValues, figureText } from '../../src/models/disagreementText.ts'
import { STAGE_WORDS } from '../../src/ui/codeWords.ts'
import { goldIndex } from '../fixtures/goldCorpus.ts'

const { events } = goldIndex()

function edtf(text: string): Edtf {
  const date = asEdtf(text)
  if (date === null) throw new Error(text)
  return date
}

function dated({ id, partner }: CorpusEvent, left: string, right: string): Disagreement {
  const at = { start: 0, end: 1 }
  return {
    kind: 'date',
    partner,
    event: id,
    left: { article: 'a', ...at, value: edtf(left) },
    right: { article: 'b', ...at, value: edtf(right) },
  }
}

describe('a disagreement in words', () => {
  it('names the event and writes its dates in the language of the page', () => {
    const [visit] = events.filter(({ type, partner }) => type === 'visit' && partner === 'BG')
    if (visit === undefined) throw new Error('gold has no visit')
    const one = dated(visit, '2025-10-22/2025-10-24', '2025-10-22/2025-10-25')
    const label = visit.label.form === 'named' ? visit.label.named : ''
    expect(disagreementSubject(one, events, 'en')).toBe(`Bulgaria: ${label}`)
    expect(disagreementValues(one, 'en', STAGE_WORDS.en)).toEqual(['22–24 Oct 2025', '22–25 Oct 2025'])
    expect(disagreementValues(one, 'vi', STAGE_WORDS.vi)).toEqual(['22–24/10/2025', '22–25/10/2025'])
  })

  it.each([
    ['40000000000', 'USD', '40,000,000,000 USD', '40.000.000.000 USD'],
    ['30000', 'people', '30,000 people', '30.000 người'],
    ['12.7', '%', '12.7%', '12,7%'],
    ['x2', 'multiple', '×2', '×2'],
  ])('writes %s %s as a reader does', (value, unit, en, vi) => {
    expect(figureText(value, unit, 'en')).toBe(en)
    expect(figureText(value, unit, 'vi')).toBe(vi)
  })
})
