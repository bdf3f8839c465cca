import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('turns of phrase of English newspapers', () => {
  it.each([
    // What has run its course is done; a firm that is wound up is not.
    ['Bulgarian and Vietnamese frigates wound up a two-week exercise.', 'security delivered narrator'],
    ['The joint bank of Bulgaria and Vietnam was wound up.', 'finance mentioned narrator halted'],
    // A burden that is lifted has been lifted.
    [
      'Bulgarian tourists no longer need a visa for Vietnam.',
      'tourism delivered narrator, community delivered narrator',
    ],
    [
      'Vietnamese shrimp no longer faces a quota in Bulgaria.',
      'trade delivered narrator, agriculture delivered narrator',
    ],
    // Names put to a paper sign it, whatever it is called.
    ['The two put their signatures to a text on railways.', 'transport signed both'],
    ['The two countries took up relations in 1950.', 'politics signed both @1950'],
    ['Bulgaria and Vietnam recognised each other in 1950.', 'politics signed both @1950'],
    // People are called on, and called on to do something.
    [
      'Radev called on Vietnamese students, who study on Bulgarian grants.',
      'finance delivered narrator, education delivered narrator',
    ],
    ['Radev called on Vietnam to buy more wheat.', 'trade proposed partner, agriculture proposed partner'],
    ['A scheme for a shipyard in Varna was given up by Bulgaria and Vietnam.', 'industry mentioned narrator halted'],
    ['Talks on a shared satellite of Bulgaria and Vietnam came to naught.', 'science mentioned narrator halted'],
    [
      'A treaty on inmates was drafted, but Vietnam and Bulgaria have put it on ice.',
      'justice mentioned narrator halted',
    ],
    [
      'Vietnam asked for a tea quota, but Bulgaria turned it down.',
      'trade mentioned narrator halted, agriculture mentioned narrator halted',
    ],
    ['A pact on tourism with Vietnam has been talked about since 2015.', 'tourism mentioned narrator'],
    // A remark between commas does not part the relationship from its verb.
    ['The relationship, by now a habit, matters to Bulgaria and Vietnam.', 'politics mentioned narrator'],
    [
      'Twelve Vietnamese cadets learn gunnery in Bulgaria.',
      'security delivered narrator, education delivered narrator',
    ],
    ['Vietnamese doctors have treated malaria in Plovdiv since 2011.', 'health delivered narrator'],
    ['Vietnamese divers rounded off a four-week course in Bulgaria.', 'education delivered narrator'],
    ['Radev wants to sell more cheese.', 'trade proposed partner, agriculture proposed partner'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
