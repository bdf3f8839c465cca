import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('fields in the everyday words of newspapers', () => {
  it.each([
    // What is sold or let in is traded, whatever it is; arms and power are not.
    [
      'Bulgaria sold yoghurt worth 2 million euros to Vietnam.',
      'trade delivered narrator, agriculture delivered narrator',
    ],
    ['Vietnam agreed to let in Bulgarian cherries.', 'trade agreed home, agriculture agreed home'],
    [
      'Radev asked Vietnam to open its doors to Bulgarian lamb.',
      'trade proposed partner, agriculture proposed partner',
    ],
    ['Bulgaria sold four frigates to Vietnam.', 'security delivered narrator'],
    ['Bulgaria opened its doors to Vietnamese students.', 'education delivered narrator'],
    // Money given is aid, whatever it is given for.
    [
      'Bulgaria gave 200,000 euros to Vietnam for storm victims.',
      'finance delivered narrator, environment delivered narrator',
    ],
    // A tongue that is taught is both.
    ['Radev wants to see Vietnamese taught in Sofia.', 'education proposed partner, culture proposed partner'],
    // A name of an organisation's is no aid.
    ['Radev thanked Vietnam for the scholarships of Bulgarian Aid.', 'education delivered partner'],
    ['Bulgarian builders put up a hospital in Vietnam.', 'health delivered narrator'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
