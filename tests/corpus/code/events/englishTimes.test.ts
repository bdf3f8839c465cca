import { describe, expect, it } from 'vitest'
import { linesOf, type Tale } from './tell.ts'

const OSLO = {
  lang: 'en',
  on: '2025-10-09',
  people: ['Bùi Thanh Sơn, Sơn = VN', 'Kari Berg, Berg = NO'],
  places: ['Norway = NO', 'Norwegian = NO', 'Vietnam = VN', 'Vietnamese = VN', '*Oslo = NO', '*Hanoi = VN'],
  partner: 'NO',
} as const
const told = (text: string, more: Partial<Tale> = {}) => linesOf({ ...OSLO, text, ...more })

describe('times as English newspapers tell them', () => {
  it('are several weekdays in a row', () => {
    expect(told('Minister Berg held talks with Sơn in Oslo on Monday and Tuesday.')[0]).toMatch(
      /^talks 2025-10-06\/2025-10-07 header/,
    )
    expect(told('Berg visited Hanoi from Sunday to Tuesday.')[0]).toMatch(/^visit 2025-10-05\/2025-10-07 header/)
    // Two weekdays that do not follow one another are no stretch.
    expect(told('Berg held talks with Sơn on Monday and Wednesday.')[0]).not.toMatch(/2025-10-06\/2025-10-08/)
  })

  it('are the day of words that a meeting came before', () => {
    expect(told('The ferry will sail in May 2026, Berg said Wednesday after meeting Sơn.').join()).toMatch(
      /talks 2025-10-08 header/,
    )
  })

  it('are a decade in which something was built', () => {
    expect(told('In the 1980s Norwegian engineers built a hospital in Hanoi.')[0]).toMatch(
      /^milestone 1980\/1989 stated/,
    )
  })

  it('are the year of a jubilee, and of relations taken up', () => {
    expect(told('This year is the 55th of diplomatic relations between Norway and Vietnam.')[0]).toMatch(
      /^milestone 2025 header/,
    )
    expect(told('Norway and Vietnam took up diplomatic relations in 1971.')[0]).toMatch(/^agreement 1971 stated/)
  })

  it('are reckoned from the length of a visit', () => {
    expect(told('Berg began a three-day visit to Vietnam on Monday.')[0]).toMatch(
      /^visit 2025-10-06\/2025-10-08 header/,
    )
    expect(told('Berg wrapped up a two-day visit to Vietnam on Tuesday.')[0]).toMatch(
      /^visit 2025-10-06\/2025-10-07 header/,
    )
  })

  it('are those of a call on compatriots', () => {
    expect(told('On Monday Sơn called on Vietnamese students in Oslo.')[0]).toMatch(/^ceremony 2025-10-06 header/)
    expect(told('On Monday he was at the University of Oslo.')[0]).toMatch(/^ceremony 2025-10-06 header/)
  })
})
