import { useMemo } from 'react'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { codedSentences } from '../../models/method/accuracy.ts'
import type { Uncoded } from '../../models/method/MethodRecord.ts'
import { shortIds } from '../../models/shortId.ts'
import { REASON_WORDS } from '../../ui/codeWords.ts'
import { Quote } from '../../ui/evidence/Quote.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly uncoded: readonly Uncoded[]
}

/** Every sentence that is no statement has a reason: how many have which, with the first of each. */
export function UncodedTable({ index, uncoded }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const reasons = useWords(REASON_WORDS)
  const articles = useMemo(() => new Map(index.articles.map((article) => [article.id, article])), [index])
  const shortId = useMemo(() => shortIds(index.articles.map(({ id }) => id)), [index])
  const { sentences, coded } = codedSentences(index.articles, uncoded)
  const [reason, count, of, example] = words.uncodedColumns
  return (
    <section aria-labelledby="method-uncoded">
      <Heading rank={2} id="method-uncoded">
        {words.sections.uncoded}
      </Heading>
      <p className="method-lede">
        {uncoded.length === 0 ? words.allCoded : words.uncodedLede(sentences - coded, sentences)}
        {uncoded.length > 0 && index.texts === 'quotes' && ` ${words.examplesWithheld}`}
      </p>
      {uncoded.length > 0 && (
        <table className="record-table method-table method-uncoded" aria-labelledby="method-uncoded">
          <thead>
            <tr>
              {[reason, count, of, example].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uncoded.map((one) => (
              <tr key={one.reason}>
                <th scope="row">{reasons[one.reason]}</th>
                <td data-head={count}>{one.sentences.toLocaleString(lang === 'vi' ? 'vi' : 'en-GB')}</td>
                <td data-head={of}>{one.articles.toLocaleString(lang === 'vi' ? 'vi' : 'en-GB')}</td>
                <td>
                  <Example
                    example={one.example}
                    article={articles.get(one.example.article)}
                    shortId={shortId.get(one.example.article) ?? one.example.article}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface ExampleProps {
  readonly example: Uncoded['example']
  readonly article: IndexArticle | undefined
  readonly shortId: string
}

function Example({ example: { start, end }, article, shortId }: ExampleProps) {
  const { hrefOf } = useView()
  const words = useWords(WORDS)
  if (article === undefined) return null
  const at = { article: article.id, start, end, sha8: article.sha256.slice(0, 8) }
  return (
    <>
      <Quote article={article} span={{ start, end }} />
      <a
        className="text-link method-action"
        href={hrefOf({ view: 'sources', cell: null, event: null, left: null, right: null, at })}
      >
        {words.openExample(shortId)}
      </a>
    </>
  )
}
