import { useQuery } from '@tanstack/react-query'
import { type ChangeEvent, useRef } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { shortHash } from '../../corpus/index/Versions.ts'
import type { Edtf } from '../../corpus/types.ts'
import { keptQuery } from '../../data/versionQuery.ts'
import { dateText } from '../../models/dateText.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from '../../views/briefing/words.ts'
import type { Earlier } from './useEarlier.ts'

interface Props {
  readonly index: CorpusIndex
  readonly earlier: Earlier
}

/** Which record the briefing is compared with. */
export function EarlierChoice({ index, earlier }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const input = useRef<HTMLInputElement>(null)
  // A site without the list keeps no earlier record.
  const kept = useQuery(keptQuery(index.hash)).data ?? []
  const named = (asOf: Edtf | null, hash: string) =>
    words.earlierKept(asOf === null ? null : dateText(asOf, lang), shortHash(hash))
  const { record, fault } = earlier
  return (
    <div className="briefing-ways">
      {kept.length > 0 && (
        <label className="briefing-kept">
          {words.earlier}{' '}
          <select
            value={earlier.kept ?? ''}
            onChange={({ target }) => earlier.chooseKept(target.value === '' ? null : target.value)}
          >
            <option value="">{words.earlierNone}</option>
            {kept.map(({ hash, asOf }) => (
              <option key={hash} value={shortHash(hash)}>
                {named(asOf, hash)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="text-link" onClick={() => input.current?.click()}>
        {words.earlierFile}
      </button>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={read} />
      {record !== null && earlier.kept === null && (
        <>
          <span className="briefing-kept">{named(record.asOf, record.hash)}</span>
          <button type="button" className="text-link" onClick={() => earlier.chooseKept(null)}>
            {words.earlierGone}
          </button>
        </>
      )}
      {fault !== null && <span role="alert">{words.earlierFault[fault]}</span>}
    </div>
  )

  function read({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? []
    if (file !== undefined) void earlier.readFile(file)
    // The same file may be chosen again.
    target.value = ''
  }
}
