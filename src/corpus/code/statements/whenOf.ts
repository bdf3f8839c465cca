/** When a deed was, where its own sentence puts it before the report (codebook section 3, "Time"). */
import { rankOf } from '../../codebook.ts'
import { hasYear, parseEdtf } from '../../edtf.ts'
import type { Code, Edtf } from '../../types.ts'
import type { DateMention } from '../dates/findDates.ts'

/** The first date of the sentence that lies before the report; only for what is signed or delivered. A date before `spoken` is that of the words. */
export function whenOf(codes: readonly Code[], dates: readonly DateMention[], spoken: number): Edtf | null {
  if (!codes.some(({ stage }) => rankOf(stage) >= rankOf('signed'))) return null
  const signed = codes.every(({ stage }) => rankOf(stage) <= rankOf('signed'))
  for (const { meaning, end } of dates) {
    if (meaning.kind !== 'date' || meaning.bound === 'by' || meaning.bound === 'since') continue
    if (end <= spoken || (signed && isOfYears(meaning.resolved.date))) continue
    if (meaning.past === true || (meaning.past === null && hasYear(meaning.resolved.date))) return meaning.resolved.date
  }
  return null
}

/** "signed a plan for 2022-2027": the years are the instrument's. */
function isOfYears(date: Edtf): boolean {
  const parsed = parseEdtf(date)
  return parsed?.kind === 'period' && parsed.from.month === null
}
