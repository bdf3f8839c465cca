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
    ['The two sides welcomed the signing of a tourism agreement.', 'tourism signed both'],
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
    ['Vietnam exports shoes to Bulgaria.', 'trade delivered narrator'],
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

describe('no verbs in English', () => {
  it.each([
    // A participle with its agent, a noun with its owner, an adjective.
    ['The talks covered the opportunities in tourism offered by the pact.', 'tourism agreed both'],
    ['Supplies of wheat to Bulgaria were halted.', 'agriculture mentioned narrator halted'],
    ['Radev sees potential in advanced mining and tourism.', 'industry mentioned partner, tourism mentioned partner'],
    ['There is still scope for cooperation in tourism, said Radev.', 'tourism mentioned partner'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })

  it('are found in the name of a ministry', () => {
    expect(
      coded('en', 'An official of the Ministry of Industry and Trade in Sofia proposed cooperation in sport.'),
    ).toEqual(['sport proposed narrator'])
  })
})

describe('clauses in English', () => {
  it.each([
    // An opening clause ends at the comma before the subject of the main verb.
    [
      'Since the tourism pact entered into force, two-way trade has grown.',
      'trade delivered narrator, tourism signed narrator',
    ],
    [
      'After Vietnam and Bulgaria signed deals on energy, mining and sport, the two sides discussed tourism.',
      'industry signed both, energy signed both, tourism agreed both, sport signed both',
    ],
    // A comma behind a name in apposition leaves the subject its verb.
    ['The ministry in Sofia, led by Radev, signed a contract on tourism.', 'tourism signed both'],
    ['The two sides are also negotiating a deal on mining.', 'industry agreed both'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })

  it('carry nothing over where a word for parts is a noun', () => {
    expect(coded('en', 'Radev praised the growth of tourism.\nThe leaders shared concern over crime.')).toEqual([
      'tourism delivered partner',
      'security agreed both',
    ])
  })
})

describe('time and rank in English', () => {
  it.each([
    [
      'Cooperation in tourism and mining has been flourishing.',
      'industry delivered narrator, tourism delivered narrator',
    ],
    ['Radev said that the two countries cooperate in tourism.', 'tourism delivered partner'],
    ['Radev held that there is room for cooperation in tourism.', 'tourism mentioned partner'],
    ['Bulgaria is now the second largest export destination for Vietnamese shoes.', 'trade delivered narrator'],
    // What is said of a topic is said of what the sentence opens with.
    ['Regarding tourism, the two sides spoke highly of the new developments.', 'tourism delivered both'],
    // What goes on with a verb before it has that verb's stage.
    [
      'Both sides agreed to go on working together and supporting each other at the United Nations.',
      'multilateral agreed both',
    ],
    // "Especially" adds to what the clause in hand says.
    [
      'Radev spoke of the talks with Chinh, during which they agreed to promote cooperation, especially in tourism.',
      'tourism agreed partner',
    ],
    // A year is no figure.
    ['Relations in tourism rest on the 2013 pact.', 'tourism mentioned narrator'],
    ['The deal could bring tourists to Vietnam and Bulgaria.', 'tourism mentioned narrator'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})

describe('sectors that look like others in English', () => {
  it.each([
    ['Radev proposed to beef up cooperation in tourism.', 'tourism proposed partner'],
    ['The two sides discussed the nuclear threat from North Korea.', 'multilateral agreed both'],
    ['The two sides agreed to fight HIV/AIDS together.', 'health agreed both'],
    // A memorandum that is signed has the voice of its signing.
    ['Varna in Bulgaria and Hue in Vietnam signed a memorandum of understanding on tourism.', 'tourism signed both'],
    // What is done day by day, in the passive, by a verb that no list names.
    ['Vietnamese is taught at universities in Bulgaria.', 'education delivered narrator, culture delivered narrator'],
    ['The solar farm in Bulgaria is staffed by Vietnamese engineers.', 'energy delivered narrator'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})
