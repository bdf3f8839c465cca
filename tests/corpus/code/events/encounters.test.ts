import { describe, expect, it } from 'vitest'
import { linesOf, type Tale } from './tell.ts'

const OSLO = {
  lang: 'en',
  on: '2024-09-12',
  people: ['Vũ Hải Hà, Hà = VN', 'Espen Barth Eide, Eide = NO', 'Inga Storm'],
  places: ['*Oslo = NO', '*Hanoi = VN', 'Norway = NO', 'Vietnam = VN', '+the foreign ministry = NO'],
  partner: 'NO',
} as const
const told = (text: string, more: Partial<Tale> = {}) => linesOf({ ...OSLO, text, ...more })

describe('meetings that no verb of meeting tells', () => {
  it('are what one tells another on a day', () => {
    expect(told('Norway wants more fish, Eide told Hà in Hanoi on September 10.')).toEqual([
      'talks 2024-09-10 header Vũ Hải Hà + Espen Barth Eide',
    ])
    expect(told('Hà told reporters on Tuesday that Eide was right.')).toEqual([])
    expect(told('Eide told Hà that Norway wants more fish.')).toEqual([])
  })

  it('are what two agree on a day', () => {
    expect(told('On Tuesday Hà and Eide agreed to draft a treaty.')).toEqual([
      'talks 2024-09-10 header Vũ Hải Hà + Espen Barth Eide',
    ])
    expect(told('Hà and Eide settled on a plan for tuna on Monday.')).toEqual([
      'talks 2024-09-09 header Vũ Hải Hà + Espen Barth Eide',
    ])
    expect(told('In 2010 Hà and Eide agreed to draft a treaty.')).toEqual([])
    expect(told('On Tuesday the two sides agreed to draft a treaty.')).toEqual([])
  })

  it('are with a host at table, and with whom the guest is received by', () => {
    expect(told('Eide went to Hanoi on Tuesday.\nOver lunch his host, Hà, asked for help.')).toContain(
      'talks 2024-09-10 header Vũ Hải Hà + Espen Barth Eide',
    )
    expect(told('Eide went to Hanoi on Monday.\nOn Tuesday the guest was received by Hà.')).toContain(
      'talks 2024-09-10 header Espen Barth Eide + Vũ Hải Hà',
    )
    expect(told('His host, Hà, asked for help.')).toEqual([])
  })

  it('are the sittings of a standing body', () => {
    expect(told('The joint commission of the two sat in Oslo on September 9-10 under Eide and Hà.')).toEqual([
      'talks 2024-09-09/2024-09-10 header Vũ Hải Hà + Espen Barth Eide',
    ])
  })

  it('are calls on people of whom nothing is asked', () => {
    expect(told('Hà called on Eide on Tuesday.')).toEqual(['talks 2024-09-10 header Vũ Hải Hà + Espen Barth Eide'])
    expect(told('Hà called on Eide to act by Tuesday.')).toEqual([])
  })

  it('are of the one before "who", and with a person of whom no country is told', () => {
    expect(told('Hà thanked Inga Storm, who met Eide on Tuesday.')[0]).not.toMatch('Hà')
    expect(told('On Tuesday Hà met Inga Storm.')).toEqual(['talks 2024-09-10 header Vũ Hải Hà + Inga Storm'])
  })

  it('are of the day last told where they are "earlier in the day"', () => {
    const text =
      'Hà is on a visit to Norway from September 8 to 11.\nHe met Eide on Tuesday.\nHà is in Norway from September 8 to 11.\nEarlier in the day Hà saw Inga Storm.'
    expect(told(text).at(-1)).toMatch('talks 2024-09-10')
  })
})
