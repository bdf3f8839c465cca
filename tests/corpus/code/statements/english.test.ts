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

describe('English grammar', () => {
  it.each([
    // A participle of the instrument behind it tells no signing.
    ['The two sides agreed to implement the signed trade agreements.', 'trade agreed both'],
    ['Radev proposed effectively implementing already reached energy agreements.', 'energy proposed partner'],
    ['Vietnam and Bulgaria signed trade agreements.', 'trade signed both'],
    // An instrument that will do something is nobody's will.
    [
      'The Vietnam-Bulgaria Double Taxation Agreement will boost investment.',
      'investment proposed narrator, finance proposed narrator',
    ],
    ['Vietnam and Bulgaria signed a pact that would allow visa waivers.', 'community signed both'],
    // What stands between quotation marks is its speaker's, wherever the sentence ends.
    [
      '"This railway will create many opportunities for our two countries," Radev told reporters at the airport in Sofia on Monday.',
      'transport proposed partner',
    ],
    ['Both sides should increase cooperation in education, said the ambassador.', 'education proposed partner'],
    // Who is spoken to tells who speaks.
    ['The minister thanked Vietnam for its vaccines.', 'health delivered partner'],
    ['The deputy minister asked Bulgaria to take more students.', 'education proposed home'],
    // A capital within a name is no verb; needs are no need.
    ['The two sides spoke highly of the Joint Enhanced Tourism Plan.', 'tourism agreed both'],
    ['The plant meets the energy needs of Vietnam and Bulgaria.', 'energy mentioned narrator'],
    // What they agree has been done, was done.
    ['The two sides agreed that cooperation in mining has grown.', 'industry delivered both'],
    // The state of the world is no cooperation.
    ['Radev proposed cooperation in tourism amid tension in the South China Sea.', 'tourism proposed partner'],
    ['With its strengths in mining, Vietnam hopes to cooperate with Bulgaria in this field.', 'industry proposed home'],
    ['Radev praised Vietnam for helping Bulgarian farmers.', 'agriculture delivered partner'],
    // A part of an adjective is no verb.
    ['Bulgaria sees railways as vital, with a long-discussed line to Vietnam.', 'transport mentioned partner'],
    // What the contracts are worth leaves them signed.
    [
      'Vietnam and Bulgaria signed deals worth $5 billion for power generation.',
      'trade signed both, energy signed both',
    ],
    ['The two countries then signed documents on railways.', 'transport signed both'],
    [
      'The two sides deepened their ties by signing an agriculture arrangement.',
      'politics delivered narrator, agriculture signed both',
    ],
    // Whose pledge it is says not whose words these are.
    ["Chinh also valued Bulgaria's pledge to provide scholarships.", 'education agreed home'],
    ['Chinh took the occasion to thank Bulgaria for its vaccines.', 'health delivered home'],
    ['The two sides discussed new economic engagements.', 'trade agreed both'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
