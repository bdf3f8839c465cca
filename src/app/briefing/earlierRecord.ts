/** The record that the open briefing is compared with, for the files that are made of it: the dialog that makes them stands outside the view. */
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'

let record: CorpusIndex | null = null

export const keepEarlier = (next: CorpusIndex | null): void => {
  record = next
}

export const earlierRecord = (): CorpusIndex | null => record
