import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('lists in English', () => {
  it.each([
    ['The two sides agreed to cooperate in energy, industry and mining.', 'industry agreed both, energy agreed both'],
    [
      'Radev proposed cooperation in food, security and sport.',
      'security proposed partner, agriculture proposed partner, sport proposed partner',
    ],
    [
      'The two sides agreed to expand economic, trade and investment cooperation.',
      'trade agreed both, investment agreed both',
    ],
    ['The two sides agreed to develop the energy industry.', 'energy agreed both'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
