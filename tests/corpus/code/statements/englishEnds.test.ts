import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('what ends, has not begun or goes on no more, in English', () => {
  it.each([
    ['A plan for a joint brewery fell through last year.', 'industry mentioned narrator halted'],
    ['Hopes for a chip plant in Plovdiv came to nothing.', 'industry mentioned narrator halted'],
    ['Talks on a joint bank broke down over a loan.', 'finance mentioned narrator halted'],
    ['Talks on an extradition treaty have yet to begin.', 'justice mentioned narrator'],
    ['Work on the refinery has not yet started.', 'energy mentioned narrator'],
    ['Bulgaria has not taken Vietnamese nurses since 2012.', 'health mentioned narrator halted'],
    ['The ferry between Varna and Hai Phong no longer sails.', 'transport mentioned narrator halted'],
    ['Flights to Sofia are no longer full of Vietnamese.', 'transport mentioned narrator'],
    ['Sofia closed its consulate in Hue in 1996.', 'community mentioned narrator halted'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })

  it.each([
    ['A memorandum between the two chambers of commerce followed.', 'trade signed both'],
    ['The accord on air services goes back to 1979.', 'transport signed narrator'],
    ['The deal, which covers customs and tax, was struck in Sofia.', 'finance signed narrator'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})

describe('what is signed behind a list', () => {
  it('closes the list, and is no longer a plan', () => {
    expect(
      coded(
        'en',
        'The two sides agreed on:\nMore cargo trains between the ports.\nA plan for cultural exchanges from 2025 to 2027 was signed as well.',
      ),
    ).toEqual(['lead-in', 'transport agreed both carried', 'culture signed narrator'])
  })
})
