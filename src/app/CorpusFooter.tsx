import type { CorpusIndex } from '../corpus/index/CorpusIndex.ts'
import { dateText } from '../models/dateText.ts'
import { problemText } from '../models/problemText.ts'
import { sourceCount, sourceCountText } from '../models/sources.ts'
import { useView, useWords } from '../ui/View.tsx'
import { Disagreements } from './Disagreements.tsx'
import { QUOTES_ONLY } from './quotesOnly.ts'
import { WORDS } from './words.ts'

/** What the corpus is: how many articles and sources, as of when, its hash, every problem with its remedy, and where its reports disagree. */
export function CorpusFooter({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  const sources = sourceCount(
    index,
    index.articles.map(({ id }) => id),
  )
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
      <Disagreements index={index} />
      <p>
        <span>{sourceCountText(sources, lang)}</span>
        {index.texts === 'quotes' && <span>{QUOTES_ONLY[lang]}</span>}
        <span>{index.asOf === null ? words.asOfUnknown : words.asOf(dateText(index.asOf, lang))}</span>
        <span>
          {words.corpusHash} <code>{index.hash.slice(0, 12)}</code>
        </span>
      </p>
    </footer>
  )
}
