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
    ['Bulgarian builders put up a hospital in Dong Hoi, Vietnam.', 'health delivered narrator'],
    // A name is no college, and dioxin is what is cleaned.
    ['University College Varna and Vietnam signed a memorandum on fisheries.', 'agriculture signed both'],
    ['Bulgaria helped Vietnam clean the soil of dioxin.', 'environment delivered narrator'],
    ['Radev asked Vietnam to help the victims of Agent Orange.', 'people proposed partner'],
    ['A drill of the Bulgarian and Vietnamese navies was held in May.', 'security delivered narrator @2025-05'],
    [
      'Bulgaria urged the member states to ratify the investment agreement with Vietnam.',
      'investment proposed partner',
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

describe('deeds, wishes and ends in everyday words', () => {
  it.each([
    ['The plan for a road tunnel with Vietnam has gathered dust.', 'transport mentioned narrator halted'],
    ['Bulgaria Air no longer flies to Vietnam.', 'transport mentioned narrator halted'],
    ['The Bulgarian consulate in Hanoi was closed in 1994.', 'community mentioned narrator halted'],
    ['Radev would be glad to see Vietnamese sailors in Varna.', 'security proposed partner'],
    ['A joint film with Vietnam is in the pipeline.', 'culture proposed narrator'],
    ['Talks still go on about a tax pact.', 'finance agreed both'],
    ['The two leaders said yes to a joint bank.', 'finance agreed both'],
    ['Bulgaria and Vietnam are now strategic partners.', 'politics signed both'],
    ['The frigate Drazki tied up at Da Nang, its first stay in Vietnam.', 'security delivered narrator'],
    // A noun that a verb stands behind is no verb; a plural with its place is a subject.
    ['Green ships could be built in Vietnam and Bulgaria.', 'environment mentioned narrator'],
    [
      'Schools in Varna teach Vietnamese, the Bulgarian ministry said.',
      'education delivered partner, culture delivered partner',
    ],
    ['Radev wants to know how Vietnam keeps rice cheap for Bulgaria.', 'agriculture proposed partner'],
    ['A third Bulgarian patrol boat was handed over to Vietnam.', 'security delivered narrator'],
    ['A Bulgarian plant in Vietnam makes tyres.', 'industry delivered narrator'],
    ['The railway could halve the time from Sofia to Hanoi.', 'transport mentioned narrator'],
  ])('%s', (sentence, expected) => {
    expect(coded('en', sentence)).toEqual([expected])
  })
})

describe('who speaks in plain English news', () => {
  it.each([
    ['Bulgaria will sell Vietnam more rose oil, Radev said on Monday.', 'partner'],
    [
      'Bulgaria will send Vietnam ten teachers, Radev said after a meeting with the two chambers in Hanoi last week.',
      'partner',
    ],
    ['Lam was received by Radev, who called on Vietnam to send more students.', 'partner'],
    ['Radev met Chinh, who asked Bulgaria for teachers.', 'home'],
  ])('%s', (text, voice) => {
    expect(
      coded('en', text)[0]
        ?.split(', ')
        .map((code) => code.split(' ')[2]),
    ).toContain(voice)
    expect(coded('en', text)[0]).not.toContain('narrator')
  })
})
