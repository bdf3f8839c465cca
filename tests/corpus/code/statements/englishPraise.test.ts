import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('praise in English', () => {
  it.each([
    // What is praised has been done, by whatever verb.
    ['The two sides welcomed the growing cooperation in tourism.', 'tourism delivered both'],
    ['The two sides highly valued the effective coordination in mining.', 'industry delivered both'],
    ['Both sides spoke highly of the results of cooperation in sport.', 'sport delivered both'],
    ['Radev praised the contributions of Vietnamese doctors to health care.', 'health delivered partner'],
    ['The two sides note with satisfaction the growth of tourism.', 'tourism delivered both'],
    ['The two sides noted the progress made in agriculture.', 'agriculture delivered both'],
    ['Radev thanked Vietnam for its help to Bulgarian farmers.', 'agriculture delivered partner'],
    ['The Vietnamese side expresses its appreciation for the scholarships.', 'education delivered home'],
    // A plan, a role, or more than there is, has not.
    ['Radev welcomed the plan to open a hospital.', 'health proposed partner'],
    ['Radev highlighted the role of tourism.', 'tourism mentioned partner'],
    ['The two sides welcomed closer cooperation in sport.', 'sport agreed both'],
    // A verb without an ending needs its subject: "a note", "stress".
    ['Vietnam and Bulgaria reaffirm the importance of tourism.', 'tourism agreed both'],
    // Praise opens no speech: the clause behind it is of its own subject.
    [
      'Radev welcomed the growth of tourism, and both sides agreed to expand it in sport.',
      'tourism delivered partner, sport agreed both',
    ],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})

describe('the present in English', () => {
  it.each([
    [
      'The two countries work together in tourism and science.',
      'tourism delivered narrator, science delivered narrator',
    ],
    ['The two countries maintain exchanges between their universities.', 'education delivered narrator'],
    ['Vietnam exports shoes to Bulgaria.', 'trade delivered narrator, industry delivered narrator'],
    ['The two sides encourage their universities to exchange lecturers.', 'education agreed both'],
    ['The two countries are important partners in tourism.', 'politics mentioned narrator, tourism mentioned narrator'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })

  it('tells the parts of the relationship itself, which goes on with nothing said before', () => {
    expect(coded('en', 'The two sides agreed to cooperate in sport.\nBilateral ties span trade and energy.')).toEqual([
      'sport agreed both',
      'trade delivered narrator, energy delivered narrator',
    ])
  })
})
