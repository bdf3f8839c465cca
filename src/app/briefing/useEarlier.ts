/** The record of an earlier briefing: one that the site keeps, that of a frozen link, or a file of the reader's own, which stays on his machine. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { safeParse } from 'valibot'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { indexSchema } from '../../data/corpusSchema.ts'
import { versionQuery } from '../../data/versionQuery.ts'
import { useView } from '../../ui/View.tsx'

export type EarlierFault = 'not-a-record' | 'unreadable'

export interface Earlier {
  readonly record: CorpusIndex | null
  /** Eight digits of the hash of a record that the site keeps; null: none of them. */
  readonly kept: string | null
  readonly fault: EarlierFault | null
  readonly chooseKept: (hash: string | null) => void
  readonly readFile: (file: File) => Promise<void>
}

interface FromFile {
  readonly record: CorpusIndex | null
  readonly fault: EarlierFault | null
}

export function useEarlier(index: CorpusIndex): Earlier {
  const { state } = useView()
  const [file, setFile] = useState<FromFile | null>(null)
  const [chosen, setChosen] = useState<string | null>(state.corpus)
  const query = useQuery({ ...versionQuery(chosen ?? '', index.hash), enabled: chosen !== null })
  const fromSite = chosen === null ? null : (query.data ?? null)
  const isMissing = chosen !== null && (query.isError || query.data === null)
  return {
    record: file?.record ?? fromSite,
    kept: file === null ? chosen : null,
    fault: file === null ? (isMissing ? 'unreadable' : null) : file.fault,
    chooseKept: (hash) => {
      setFile(null)
      setChosen(hash)
    },
    readFile: async (given) => {
      const record = await recordIn(given)
      setChosen(null)
      setFile({ record, fault: record === null ? 'not-a-record' : null })
    },
  }
}

/** Null where the file is no index of this version. */
async function recordIn(file: File): Promise<CorpusIndex | null> {
  try {
    const read = safeParse(indexSchema, JSON.parse(await file.text()))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
