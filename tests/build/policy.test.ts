import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EMBED_POLICY } from '../../src/build/policy.ts'

test('the header that docs/embedding.md names is the policy that the pages carry', () => {
  expect(readFileSync('docs/embedding.md', 'utf8')).toContain(`\n${EMBED_POLICY}\n`)
})

test('no policy lets anything inline or evaluated run', () => {
  expect(EMBED_POLICY).toMatch(/^default-src 'none';/)
  expect(EMBED_POLICY).not.toContain('unsafe')
})
