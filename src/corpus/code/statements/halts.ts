/** What is suspended, refused or ended, where the verb of it stands behind what it names (codebook section 3, "Halted"). */
import { rankOf } from '../../codebook.ts'
import type { Span } from '../../types.ts'
import type { Governing } from './govern.ts'
import type { Scanned } from './Scanned.ts'

/** Whether a halt after it, or the future, is the verb of what these words name. */
export function yields(by: Governing): boolean {
  return by.cue === 'signNoun' || rankOf(by.stage) <= rankOf('agreed')
}

/** "bị hủy", "phải đóng cửa": a halt that its subject suffers. */
export function isSuffered({ finders, reader }: Scanned, { start, end }: Span): boolean {
  const [first = ''] = reader.slice(start, end).split(' ')
  return finders.passives.has(first) || finders.infinitives.has(first)
}
