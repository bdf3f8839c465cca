import { describe, expect, it } from 'vitest'
import { linesOf, type Tale } from './tell.ts'

const LIMA = {
  lang: 'en',
  on: '2024-09-12',
  people: ['Vũ Hải Hà, Hà = VN', 'Rosa Paz, Paz = PE', 'Captain Luis Rey = PE'],
  places: ['*Lima = PE', '*Hanoi = VN', 'Peru = PE', 'Vietnam = VN', 'Peruvian = PE'],
  partner: 'PE',
} as const
const told = (text: string, more: Partial<Tale> = {}) => linesOf({ ...LIMA, text, ...more })

describe('visits in everyday words', () => {
  it('may be to where the paper is', () => {
    expect(told('Hà is due here in October.')).toEqual(['visit 2024-10 header Vũ Hải Hà'])
    expect(told('A new plane is due here in October.')).toEqual([])
  })

  it('are those of the one before "who"', () => {
    expect(told('Hà praised Paz, who had been in Vietnam in May 2016.')).toEqual(['visit 2016-05 stated Rosa Paz'])
  })

  it('are told by every verb of setting off', () => {
    expect(told('Paz said she would fly to Hanoi next month.')).toEqual(['visit 2024-10 header Rosa Paz'])
    expect(told('Paz is bound for Hanoi next month.')).toEqual(['visit 2024-10 header Rosa Paz'])
    expect(told('Peru and Vietnam set up ties in 1994.')).toEqual(['agreement 1994 stated'])
  })

  it('take their days from their length', () => {
    expect(told('Hà flew home from Lima on Tuesday after three days.')).toEqual([
      'visit 2024-09-08/2024-09-10 header Vũ Hải Hà',
    ])
    expect(told('Hà landed in Lima on Tuesday for a two-day stay.')).toEqual([
      'visit 2024-09-10/2024-09-11 header Vũ Hải Hà',
    ])
  })

  it('are those of a ship under its captain', () => {
    expect(told('A Peruvian frigate, 180 sailors under Captain Luis Rey, tied up at Da Nang on September 9.')).toEqual([
      'visit 2024-09-09 header Captain Luis Rey',
    ])
  })

  it('are no travels of things and talks', () => {
    expect(told('Paz praised the political consultations, due in Hanoi in October.')).not.toContain(
      'visit 2024-10 header Rosa Paz',
    )
    expect(told('The first tonnes of rice went to Lima in May, Paz said.')).not.toContain(
      'visit 2024-05 header Vũ Hải Hà',
    )
  })

  it('go on the days after', () => {
    expect(told('Hà landed in Lima on Monday.\nTwo days later he met Paz.').at(-1)).toMatch('talks 2024-09-11')
    expect(told('Hà landed in Lima on Monday for a four-day stay.\nHà later met Paz.').at(-1)).toMatch(
      'talks 2024-09-09',
    )
  })
})

describe('gifts, shows and openings', () => {
  it('are milestones with who hands them over', () => {
    expect(told('Paz on Tuesday handed 20 hospital beds to the city.')).toEqual([
      'milestone 2024-09-10 header Rosa Paz',
    ])
    expect(told('The embassy handed the ministry ten fishing boats on Tuesday.')).toEqual([
      'milestone 2024-09-10 header',
    ])
    expect(told('A plan for ten fishing boats was given up on Tuesday.')).toEqual([])
    expect(told('A weekly flight to Hanoi would start on October 1, Paz said.')).toEqual([
      'milestone 2024-10-01 header',
    ])
  })

  it('are culture where a show is opened', () => {
    expect(told('A show of photographs was opened on Tuesday in Lima.')).toEqual(['culture 2024-09-10 header'])
  })

  it('are anniversaries that a year "turned"', () => {
    expect(told('Stamps were printed for the 30th anniversary of diplomatic relations.')).toEqual([
      'milestone 2024 header',
    ])
    expect(told('The two countries turned 30 years of diplomatic ties last year.')).toEqual(['milestone 2023 header'])
  })
})

describe('what institutions sign', () => {
  it('is signed by nobody of whom the article told before', () => {
    const text =
      'Hà met Paz on Tuesday.\nAfter the meeting the two fisheries departments put their names to a memorandum.'
    expect(told(text).at(-1)).toBe('agreement 2024-09-10 header')
    expect(told('Hà met Paz on Tuesday.\nThe two ministers signed a work plan for 2025-2028.')).toContain(
      'agreement 2024-09-10 header Vũ Hải Hà + Rosa Paz',
    )
  })

  it('may be renewed in a year', () => {
    expect(told('The plan rests on a memorandum that was renewed in 2022.')).toEqual(['agreement 2022 stated'])
  })
})
