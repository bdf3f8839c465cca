import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { dateText } from '../models/dateText.ts'
import { problemText } from '../models/problemText.ts'
import { useView, useWords } from '../ui/View.tsx'
import { WORDS } from './words.ts'

/** What the corpus is: how many articles, as of when, its hash, and every problem with its remedy. */
export function CorpusFooter({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  return (
    <footer className="corpus-footer">
      {index.problems.length > 0 && (
        <details className="corpus-problems">
          <summary>{words.problems(index.problems.length)}</summary>
          <ul>
            {index.problems.map((problem) => (
              <li key={`${problem.file} ${problem.kind} ${problem.detail}`}>
                <b>{problem.file}</b> {problemText(problem, lang)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <span>{words.articles(index.articles.length)}</span>
        <span>{index.asOf === null ? words.asOfUnknown : words.asOf(dateText(index.asOf, lang))}</span>
        <span>
          {words.corpusHash} <code>{index.hash.slice(0, 12)}</code>
        </span>
      </p>
    </footer>
  )
}
