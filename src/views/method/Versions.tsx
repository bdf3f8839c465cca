import { useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { dateText } from '../../models/dateText.ts'
import { Heading } from '../../ui/Heading.tsx'
import { MoreButton } from '../../ui/MoreButton.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  /** Null until it is known. */
  readonly version: string | null
}

const STEP = 50

/** What made this record out of what: program, format, corpus, and each file by its hash. */
export function Versions({ index, version }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const [shown, setShown] = useState(STEP)
  const { articles } = index
  const [file, hash] = words.fileColumns
  return (
    <section aria-labelledby="method-versions">
      <Heading rank={2} id="method-versions">
        {words.sections.versions}
      </Heading>
      <dl className="method-list method-versions">
        <Known name={words.version} value={version ?? words.unknown} />
        <Known name={words.format} value={String(index.format)} />
        <Known name={words.asOf} value={index.asOf === null ? words.asOfUnknown : dateText(index.asOf, lang)} />
        <Known name={words.texts} value={words.textsPublished[index.texts]} />
        <Known name={words.hash} value={<code>{index.hash}</code>} />
      </dl>
      <Heading rank={3} id="method-files">
        {words.files(articles.length)}
      </Heading>
      <p className="method-lede">{words.hashLede}</p>
      <table className="record-table method-table method-files" aria-labelledby="method-files">
        <thead>
          <tr>
            <th scope="col">{file}</th>
            <th scope="col">{hash}</th>
          </tr>
        </thead>
        <tbody>
          {articles.slice(0, shown).map(({ id, sha256 }) => (
            <tr key={id}>
              <td className="method-file">{id}.txt</td>
              <td>
                <code>{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton
        total={articles.length}
        shown={shown}
        step={STEP}
        show={setShown}
        label={words.files(articles.length)}
      />
    </section>
  )
}

function Known(props: { readonly name: string; readonly value: React.ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  )
}
