import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('what ends, sits, or is not done', () => {
  it.each([
    // A meeting that ended is over; a programme that ended is not.
    ['The ninth round of the defence dialogue between Vietnam and Bulgaria ended on Friday.', 'bare-report'],
    ['Talks on an extradition treaty between Vietnam and Bulgaria ended on Friday.', 'justice agreed both'],
    [
      'A six-week course for Vietnamese nurses in Sofia has ended.',
      'health delivered narrator, education delivered narrator',
    ],
    [
      'The Bulgarian aid programme for Vietnamese dairies ended in 2019.',
      'finance mentioned narrator halted, agriculture mentioned narrator halted',
    ],
    // A standing body that only met says nothing.
    ['The Intergovernmental Commission of Bulgaria and Vietnam sat in Sofia in May.', 'bare-report'],
    ['Vietnam and Bulgaria set up a joint committee.', 'politics signed both'],
    // What has not been done was not done.
    ['A hospital for Vietnam, agreed with Bulgaria in 2019, has still not been built.', 'health agreed narrator'],
    [
      'An easing of visas, promised by Bulgaria to Vietnam, was once more put off.',
      'community mentioned narrator halted',
    ],
    // What an instrument says is signed with it.
    ['Vietnam and Bulgaria adopted a joint statement that upholds the law of the sea.', 'multilateral signed both'],
    ['They signed an agreement that lets nurses from Vietnam work in Bulgaria.', 'health signed both'],
    // What one side asked for and has been dropped is told by the article.
    ['The tax treaty that Vietnam asked Bulgaria for was shelved.', 'finance mentioned narrator halted'],
    // What was said of two things stands at two stages.
    [
      'Radev said that trade with Vietnam had doubled and that a flight to Hanoi would start in May.',
      'trade delivered partner, transport proposed partner',
    ],
    ['Frozen mutton from Bulgaria is sold in Vietnam.', 'trade delivered narrator, agriculture delivered narrator'],
    // What a country's people or ships do abroad is done with the other side.
    [
      "Vietnam's embassy gave 500 books on farming to a school.",
      'agriculture delivered narrator, education delivered narrator, culture delivered narrator',
    ],
    // A wish as a noun is what the verb after it is about.
    ['A plan to sell phones from Vietnam in Bulgaria came to nothing.', 'trade mentioned narrator halted'],
    // A refusal is the word of who refuses; other halts are told by the article.
    ['Bulgaria turned down a tax treaty with Vietnam.', 'finance mentioned partner halted'],
    [
      'Vietnam turned down a Bulgarian request to let in pears.',
      'trade mentioned home halted, agriculture mentioned home halted',
    ],
    ['Bulgaria shelved a tax treaty with Vietnam.', 'finance mentioned narrator halted'],
    ['Neither side would say when the flights between Vietnam and Bulgaria begin.', 'transport mentioned narrator'],
    ['The two leaders are expected to sign a memorandum on semiconductors.', 'industry proposed narrator'],
    ['The aim is to train Vietnamese nurses in Bulgaria.', 'health proposed narrator, education proposed narrator'],
    // What is denied ends at a comma.
    ['"Trade with Vietnam has tripled, and we are not done", Radev said.', 'trade delivered partner'],
    ['Bulgarian nurses weigh babies in a hospital in Vietnam.', 'health delivered narrator'],
    ['Bulgaria Air flies to Hanoi in Vietnam twice a week.', 'transport delivered narrator'],
    ['Vietnam aims to become a centre of shipbuilding.', 'no-cooperation'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
