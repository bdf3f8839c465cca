import { safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { articleTextSchema, indexSchema } from '../../src/data/corpusSchema.ts'
import { goldIndex, goldTexts } from '../fixtures/goldCorpus.ts'

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('what comes from the server', () => {
  test('a built index and its texts pass, unchanged', () => {
    const index = goldIndex()
    expect(safeParse(indexSchema, overTheWire(index))).toMatchObject({ success: true, output: overTheWire(index) })
    for (const text of goldTexts().values()) expect(safeParse(articleTextSchema, overTheWire(text)).success).toBe(true)
  })

  test.each([
    ['another format', { format: 2 }],
    ['a date that is none', { asOf: 'yesterday' }],
    ['a column with a hole', { codes: { ...goldIndex().codes, stage: [0, null] } }],
    ['a fraction in a column', { statements: { ...goldIndex().statements, start: [0.5] } }],
    ['no articles', { articles: undefined }],
  ])('%s is refused', (_what, change) => {
    expect(safeParse(indexSchema, overTheWire({ ...goldIndex(), ...change })).success).toBe(false)
  })
})
