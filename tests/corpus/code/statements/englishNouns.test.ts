import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('what only looks like a verb in English', () => {
  it.each([
    // A purpose has the stage of what it is the purpose of.
    ['Vietnam and Bulgaria signed a pact aimed at deepening tourism.', 'tourism signed both'],
    // A participle behind an article is an adjective, except of what is signed.
    [
      'The upgraded ties give Vietnam and Bulgaria a bigger market for shoes.',
      'politics delivered narrator, trade delivered narrator',
    ],
    // Negotiations that are wished for are no talks, nor is a topic that opens the sentence.
    ['Both countries should push ahead with negotiations on tourism, said the ambassador.', 'tourism proposed partner'],
    [
      'Touching upon the negotiations on tourism, Radev expressed his hope for an agreement.',
      'tourism proposed partner',
    ],
    // Results that are denied have not been reached.
    [
      'Noting that the results of cooperation in tourism have not met expectations, Radev proposed joint tours.',
      'tourism proposed partner',
    ],
    // What has become good has been done.
    ['Cooperation in tourism has been increasingly effective.', 'tourism delivered narrator'],
    ['Bulgaria has been a significant coal supplier to Vietnam.', 'energy delivered narrator'],
    ['There are also agreements on tourism between Vietnam and Bulgaria.', 'tourism signed both'],
    ['The PMs spoke highly of the cooperation in tourism.', 'tourism delivered both'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})

describe('clauses that turn', () => {
  it.each([
    // A ban is a noun, and may be lifted.
    [
      'A ban on Bulgarian wheat was lifted last year.',
      'trade delivered narrator, agriculture delivered narrator @2024',
    ],
    ['Bulgaria banned Vietnamese shrimps.', 'agriculture mentioned narrator halted'],
    // "Since" behind a comma begins a clause of its own.
    [
      'Radev hopes that flights would start soon, since tourism is picking up.',
      'transport proposed partner, tourism delivered partner',
    ],
    ['Vietnamese students attend schools in Sofia.', 'education delivered narrator'],
    ['Bulgarian irrigation is used on farms in Vietnam.', 'agriculture delivered narrator'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
