/** An earlier record of the site, fetched when a reader comes by a link that was made from it. */
import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { shortHash, VERSIONS_FILE, VERSIONS_FORMAT, type Versions, versionFile } from '../corpus/index/Versions.ts'
import { edtfSchema, indexSchema } from './corpusSchema.ts'
import { readCorpus } from './queries.ts'

const versionsSchema: v.GenericSchema<unknown, Versions> = v.object({
  format: v.literal(VERSIONS_FORMAT),
  kept: v.array(v.object({ hash: v.string(), asOf: v.nullable(edtfSchema) })),
})

/** The earlier records that the site still has. `current` is the hash of the record that it shows. */
export function keptQuery(current: string) {
  return queryOptions({
    queryKey: ['corpus', 'versions', current],
    queryFn: async ({ signal }): Promise<Versions['kept']> =>
      v.parse(versionsSchema, await readCorpus(VERSIONS_FILE, shortHash(current), signal)).kept,
  })
}

/** Null where the site keeps it no longer. `current` is the hash of the record that the site shows, `wanted` that of the link, in eight digits. */
export function versionQuery(wanted: string, current: string) {
  return queryOptions({
    queryKey: ['corpus', 'version', wanted, current],
    queryFn: async ({ signal }): Promise<CorpusIndex | null> => {
      const { kept } = v.parse(versionsSchema, await readCorpus(VERSIONS_FILE, shortHash(current), signal))
      if (!kept.some(({ hash }) => shortHash(hash) === wanted)) return null
      return v.parse(indexSchema, await readCorpus(versionFile(wanted), null, signal))
    },
  })
}
