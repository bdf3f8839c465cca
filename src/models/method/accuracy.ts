/** Measured counts added up, and the rates that they give. */
import { type CodedLang, STAGES, type Stage } from '../../corpus/codebook.ts'
import { LEVELS, type Level, type Measured, type Part, type Tally } from './MethodRecord.ts'

export interface Rates {
  /** Of what the program gave, how much people gave too, 0 to 1; null where it gave nothing. */
  readonly precision: number | null
  /** Of what people gave, how much the program gave too; null where they gave nothing. */
  readonly recall: number | null
  /** Their harmonic mean; null where either is. */
  readonly f1: number | null
}

export function ratesOf({ right, extra, missed }: Tally): Rates {
  const precision = right + extra === 0 ? null : right / (right + extra)
  const recall = right + missed === 0 ? null : right / (right + missed)
  if (precision === null || recall === null) return { precision, recall, f1: null }
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

export type Sum = Omit<Measured, 'part' | 'lang'>

/** One part in one language or, with null, in all; null where nothing was measured. */
export function sumOf(measured: readonly Measured[], part: Part, lang: CodedLang | null): Sum | null {
  const of = measured.filter((one) => one.part === part && (lang === null || one.lang === lang))
  const [first, ...rest] = of
  return first === undefined ? null : rest.reduce<Sum>(add, first)
}

function add(a: Sum, b: Sum): Sum {
  const levels: Record<Level, Tally> = { ...a.levels }
  for (const level of LEVELS) levels[level] = addTally(a.levels[level], b.levels[level])
  const stages: Record<Stage, Tally> = { ...a.stages }
  for (const stage of STAGES) stages[stage] = addTally(a.stages[stage], b.stages[stage])
  return {
    texts: a.texts + b.texts,
    levels,
    stages,
    voice: { right: a.voice.right + b.voice.right, of: a.voice.of + b.voice.of },
  }
}

const addTally = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
})

/** Sentences of the corpus, and those of them that are statements. */
export function codedSentences(
  articles: readonly { readonly sentences: number }[],
  uncoded: readonly { readonly sentences: number }[],
): { readonly sentences: number; readonly coded: number } {
  const sum = (list: readonly { readonly sentences: number }[]) => list.reduce((all, one) => all + one.sentences, 0)
  return { sentences: sum(articles), coded: sum(articles) - sum(uncoded) }
}
