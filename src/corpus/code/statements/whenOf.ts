/** When a deed was, where its own sentence puts it before the report (codebook section 3, "Time"). */
import { rankOf } from '../../codebook.ts'
import { hasYear } from '../../edtf.ts'
import type { Code, Edtf } from '../../types.ts'
import type { DateMention } from '../dates/findDates.ts'

/** The first date of the sentence that lies before the report; only for what is signed or delivered. */
export function whenOf(codes: readonly Code[], dates: readonly DateMention[]): Edtf | null {
  if (!codes.some(({ stage }) => rankOf(stage) >= rankOf('signed'))) return null
  for (const { meaning } of dates) {
    if (meaning.kind !== 'date' || meaning.bound === 'by' || meaning.bound === 'since') continue
    if (meaning.past === true || (meaning.past === null && hasYear(meaning.resolved.date))) return meaning.resolved.date
  }
  return null
}
