import type { Term } from '../terms.ts'
import type { InstrumentWord } from './InstrumentWords.ts'

export const instrument = (kind: InstrumentWord['kind'], list: readonly string[]): Term<InstrumentWord>[] =>
  list.map((words) => ({ words, means: { kind } }))
