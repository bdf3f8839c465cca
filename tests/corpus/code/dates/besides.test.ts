import { expect, it } from 'vitest'
import { findDates } from '../../../../src/corpus/code/dates/findDates.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { articleOf } from '../events/tell.ts'

const dates = (lang: 'en' | 'vi', text: string) =>
  findDates(articleOf({ lang, on: '2023-12-28', text, people: [], places: [], partner: 'FR' }), LEXICONS[lang]).flatMap(
    ({ meaning }) => (meaning.kind === 'date' ? [meaning.resolved.date] : []),
  )

it.each([
  ['en', 'He visited Vietnam in October last year.', '2022-10'],
  ['en', 'He came in June.', '2023-06'],
  ['en', 'It is expected to be signed in June.', '2024-06'],
  ['en', 'They met on Thursday last week.', '2023-12-21'],
  ['vi', 'Tháng 10 năm ngoái, ông đã thăm Việt Nam.', '2022-10'],
  ['vi', 'Ông sẽ thăm Việt Nam vào tháng 11 tới.', '2024-11'],
  ['vi', 'Thứ năm tuần trước, hai bên đã gặp nhau.', '2023-12-21'],
  ['vi', 'Kỷ niệm 15 năm (23/1/1992 - 23/1/2007).', '1992-01-23/2007-01-23'],
] as const)('%s: %s', (lang, text, date) => {
  expect(dates(lang, text)).toEqual([date])
})
