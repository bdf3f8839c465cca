import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/build/readNote.ts'

const kinds = (yaml: string) => readNote('x.yaml', yaml).problems.map((problem) => problem.kind)

describe('what someone knows of an article', () => {
  test('all five keys, dates as they are written', () => {
    const yaml = [
      'publishedOn: 2025-10-23',
      'agency: TTXVN',
      'url: https://example.org/a?b=c',
      'title: "Việt Nam: quan hệ mới"',
      'partners: [BG, RU]',
    ].join('\n')
    expect(readNote('x.yaml', yaml)).toEqual({
      note: {
        publishedOn: '2025-10-23',
        agency: 'TTXVN',
        url: 'https://example.org/a?b=c',
        title: 'Việt Nam: quan hệ mới',
        partners: ['BG', 'RU'],
      },
      problems: [],
    })
    expect(readNote('x.yaml', 'publishedOn: 2025').note).toEqual({ publishedOn: '2025' })
  })

  test('an unknown key is named with its file; the others stay', () => {
    expect(readNote('x.yaml', 'publised: 2025-10-23\nagency: VNA')).toEqual({
      note: { agency: 'VNA' },
      problems: [{ kind: 'note-unknown-key', file: 'x.yaml', span: null, detail: 'publised' }],
    })
  })

  test.each([
    ['publishedOn: 23/10/2025', 'a date such as 2025-10-23'],
    ['publishedOn: 2025-02-30', 'a date such as 2025-10-23'],
    ['url: somewhere', 'an address such as https://'],
    ['partners: Bulgaria', 'a list of country codes'],
    ['partners: [bg]', ''],
    ['agency: ""', 'some text'],
    ['title: [1]', 'some text'],
  ])('%s: a bad value says what was expected', (yaml, expected) => {
    const { note, problems } = readNote('x.yaml', yaml)
    expect(note).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]?.kind).toBe('note-bad-value')
    expect(problems[0]?.detail).toContain(expected)
  })

  test.each([
    ['a: [', ['note-unreadable']],
    ['just words', ['note-unreadable']],
    ['- a list', ['note-unreadable']],
    ['', []],
    ['a: &x 1\nb: *x', ['note-unreadable']],
  ])('%j', (yaml, expected) => {
    expect(kinds(yaml)).toEqual(expected)
  })
})
