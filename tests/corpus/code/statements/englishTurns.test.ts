import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('turns of speech with a stage of their own, in English', () => {
  it.each([
    // Who refuses says so.
    [
      'Sofia turned down a request to open its market to Vietnamese catfish.',
      'trade mentioned partner halted, agriculture mentioned partner halted',
    ],
    // What is agreed to is no wish any more.
    ['Lam accepted the invitation to visit.', 'politics agreed home'],
    ['Radev agreed to a plan for a joint bank.', 'finance agreed partner'],
    ['Radev agreed to a tax treaty and hoped for a joint bank.', 'finance agreed partner'],
    // An invitation to a country is one to visit.
    ['Radev invited Lam to Sofia.', 'politics proposed partner'],
    ['Radev invited Lam to speak in Sofia.', 'no-sector'],
    // What can now be done is done.
    ['Bulgarian dairies can now sell yoghurt in Vietnam.', 'trade delivered narrator, agriculture delivered narrator'],
    ['Bulgaria dropped visas for Vietnamese officials in 2011.', 'community delivered narrator @2011'],
    ['The parliament in Sofia passed the tax treaty on Friday.', 'finance signed narrator @2025-10-17'],
    ['The two presidents unveiled a strategic partnership.', 'politics signed both'],
    ['The two countries have had a visa accord since 1967.', 'community signed both'],
    ['Radev hinted at a bigger quota for Vietnamese rice.', 'trade proposed partner, agriculture proposed partner'],
    ['Lam spoke up for Vietnamese students in Sofia.', 'education proposed home'],
    ['Bulgaria is still waiting for an answer on its pork.', 'agriculture proposed narrator'],
    ['Talks on a tax treaty are to start in May.', 'finance proposed narrator'],
    ['Radev regretted that no airline flies between the two capitals.', 'transport mentioned partner'],
    // A participle right behind its noun, and the verb still to come.
    [
      'Flights opened in May have carried 300 tourists from Sofia.',
      'transport delivered narrator, tourism delivered narrator @2025-05',
    ],
    ['A loan given in 1980 has not been repaid.', 'finance mentioned narrator'],
    ['A clinic opened in May is to be closed.', 'health mentioned narrator halted'],
    ['Bulgaria opened a school that is named after Lam.', 'education delivered narrator'],
    // What has been reached names nobody who did it.
    ['A deal on nurses has been reached.', 'health signed narrator'],
    [
      'Bulgaria is no longer the main market for Vietnamese tea.',
      'trade mentioned narrator halted, agriculture mentioned narrator halted',
    ],
    ['"We spoke about fish," Radev told reporters.', 'agriculture agreed partner'],
    ['Their talks turned to energy.', 'energy agreed both'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
