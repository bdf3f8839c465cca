import { describe, expect, it } from 'vitest'
import { shotOptions } from '../../../src/build/shots/options.ts'
import { UsageError } from '../../../src/build/UsageError.ts'

const asked = (...args: string[]) => shotOptions(args)

describe('what npm run shots is asked for', () => {
  it('is the matrix and the timeline in Vietnamese, light, 16:9, twice as sharp, where nothing is said', () => {
    expect(asked()).toMatchObject({
      views: ['matrix', 'timeline'],
      langs: ['vi'],
      themes: ['light'],
      size: { width: 1600, height: 900 },
      scale: 2,
      formats: ['png'],
      out: 'shots',
    })
  })

  it('takes lists, a size of its own and partners in small letters', () => {
    expect(
      asked('--views', 'timeline,figures', '--partner', 'bg,RU', '--size', '1080x1350', '--scale=4'),
    ).toMatchObject({
      views: ['timeline', 'figures'],
      partners: ['BG', 'RU'],
      size: { width: 1080, height: 1350 },
      scale: 4,
    })
  })

  it('takes addresses alone, unless views are asked for beside them', () => {
    expect(asked('--addresses', 'list.txt')?.views).toEqual([])
    expect(asked('--addresses', 'list.txt', '--views', 'asks')?.views).toEqual(['asks'])
  })

  it.each([
    [['--views', 'matrx'], /--views “matrx” is not known; known are matrix, timeline/],
    [['--lang', 'fr'], /--lang “fr” is not known; known are vi, en/],
    [['--scale', '3'], /--scale “3” is not known; known are 1, 2, 4/],
    [['--size', 'a5'], /--size “a5” is not known: 16x9, a4/],
    [['--size', '10x10'], /64 to 4096/],
    [['--format', 'gif'], /known are png, pdf/],
    [['--partner', 'Bulgaria'], /“Bulgaria” is no country code of two letters/],
    [['--marking', 'secret'], /known are official, draft/],
    [['--colour', 'red'], /--colour/],
    [['stray'], /stray/],
  ])('says in a sentence what is wrong with %s', (args, sentence) => {
    expect(() => shotOptions(args)).toThrow(UsageError)
    expect(() => shotOptions(args)).toThrow(sentence)
  })
})
