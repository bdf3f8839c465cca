import { describe, expect, it } from 'vitest'
import { findActors } from '../../../src/corpus/code/actors/findActors.ts'
import { LEXICONS } from '../../../src/corpus/lexicon/lexicons.ts'
import { articleOf } from '../code/actors/articleOf.ts'
import { kinds, read } from './read.ts'

const LEAD =
  'Bulgaria and Vietnam agreed on Friday to open a ferry line between Varna and Hai Phong, the two ministers said.'

describe('what English pages write around an article', () => {
  it('is left out: a menu without strokes, requests for comments, who the writer is', () => {
    const page = `Home News Business Opinion\nBulgaria and Vietnam sign up for a ferry\n${LEAD}\n(The author is a former envoy to Sofia.)\nBe the first to comment!`
    expect(kinds(page)).toEqual(['boilerplate', 'title', 'text', 'boilerplate', 'boilerplate'])
  })

  it('never swallows a headline whose words a menu has too', () => {
    expect(kinds(`Sofia and Hanoi bring their ferry back to sea\n${LEAD}`)).toEqual(['title', 'text'])
  })

  it('signs with the name of the paper, and dates from a place before a colon', () => {
    const { meta } = read(`The Sofia Globe\nA ferry for Varna and Hai Phong\nSofia: ${LEAD}`)
    expect([meta.agency?.value, meta.dateline?.value]).toEqual(['The Sofia Globe', 'Sofia'])
  })

  it.each([
    ['Varna, (BTA) --- ', 'BTA', 'Varna'],
    ['VARNA, (PARVOMAI) – ', 'PARVOMAI', 'VARNA'],
    ['Ulaanbaatar /MONTSAME/. ', 'MONTSAME', 'Ulaanbaatar'],
    ['Ferries.com. ', 'Ferries.com', null],
  ])('dates and signs a text that opens with "%s"', (frame, agency, place) => {
    const { meta, sentences, text } = read(`A ferry for Varna\n${frame}${LEAD}`)
    expect([meta.agency?.value ?? null, meta.dateline?.value ?? null]).toEqual([agency, place])
    expect(text.slice(sentences[1]?.start, sentences[1]?.end)).toBe(LEAD)
  })

  it('takes the place of a head line that begins with a clock', () => {
    expect(read(`A ferry for Varna\n10:30 | Sofia, Sep. 4, 2025.\n${LEAD}`).meta.dateline?.value).toBe('Sofia')
  })

  it.each([
    ['The Varna Weekly', 'The Varna Weekly'],
    ['VARNA ONLINE', 'VARNA ONLINE'],
    ['BalkAsia', 'BalkAsia'],
    ['Top News', undefined],
  ])('knows by its form that a first line "%s" names a paper or none', (first, agency) => {
    expect(read(`${first}\nHome | World | Sport\nA ferry for Varna and Hai Phong\n${LEAD}`).meta.agency?.value).toBe(
      agency,
    )
  })

  it('leaves out a last line without a word of the text, and keeps a sentence that was cut off', () => {
    expect(kinds(`A ferry for Varna\n${LEAD}\nSnow warning lifted across Tasmania`)[2]).toBe('boilerplate')
    expect(kinds(`A ferry for Varna\n${LEAD}\nBulgaria will also send the ministers`)[2]).toBe('text')
  })

  it('leaves out a headline that asks, behind the words that open a row of them', () => {
    const page = `A ferry for Varna\n${LEAD}\nRecommended for you\nWho pays for the ferry?`
    expect(kinds(page)).toEqual(['title', 'text', 'boilerplate', 'boilerplate'])
  })

  it('takes a headline for the title, not who issues it', () => {
    const { meta } = read(`University of Varna\nStudy | Research | News\nVarna students bound for Hue\n${LEAD}`)
    expect(meta.title?.value).toBe('Varna students bound for Hue')
  })

  it('signs with an agency behind the place and a full stop, and with the one behind a name', () => {
    expect(read(`A ferry for Varna\nVARNA. BTA – ${LEAD}`).meta.agency?.value).toBe('BTA')
    expect(read(`A ferry for Varna and Hai Phong\nIvan Ivanov, RNZ Pacific\n${LEAD}`).meta.agency?.value).toBe(
      'RNZ Pacific',
    )
  })

  it('takes the name of the paper from what asks to follow it, and none from the credit of a picture', () => {
    expect(read(`A ferry for Varna\n${LEAD}\nFollow The Sofia Globe on Facebook`).meta.agency?.value).toBe(
      'The Sofia Globe',
    )
    expect(read(`A ferry for Varna\n${LEAD}\nPhoto: VNA`).meta.agency).toBeNull()
  })

  it('credits a picture in other words too', () => {
    expect(kinds(`A ferry for Varna\n${LEAD}\nThe ferry leaves Varna. BTA FOTO/Petar/ivo\n${LEAD}`)[2]).toBe('caption')
  })
})

describe('names in the Gulf', () => {
  it('may begin as titles do, behind an address in letters', () => {
    const text = 'Qatari Minister H E Sultan bin Hamad Al Kuwari met the Ambassador of Vietnam H E Tran Van An in Doha.'
    expect(findActors(articleOf(text, 'en'), LEXICONS.en).people.map(({ name }) => name)).toEqual([
      'Sultan bin Hamad Al Kuwari',
      'Tran Van An',
    ])
  })
})
