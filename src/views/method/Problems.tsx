import { useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Problem } from '../../corpus/types.ts'
import { problemText } from '../../models/problemText.ts'
import { Heading } from '../../ui/Heading.tsx'
import { MoreButton } from '../../ui/MoreButton.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

const STEP = 50

/** Each problem with its file, its place and what to do; a file that is an article of the record opens. */
export function Problems({ index }: { readonly index: CorpusIndex }) {
  const words = useWords(WORDS)
  const [shown, setShown] = useState(STEP)
  const { problems } = index
  const articles = new Set(index.articles.map(({ id }) => id))
  return (
    <section aria-labelledby="method-problems">
      <Heading rank={2} id="method-problems">
        {words.sections.problems}
      </Heading>
      {problems.length === 0 ? (
        <p className="method-lede">{words.noProblems}</p>
      ) : (
        <table className="record-table method-table method-problems" aria-labelledby="method-problems">
          <thead>
            <tr>
              {words.problemColumns.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem) => (
              <ProblemRow
                key={`${problem.file} ${problem.kind} ${problem.detail} ${problem.span?.start}`}
                problem={problem}
                articles={articles}
              />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton total={problems.length} shown={shown} step={STEP} show={setShown} label={words.sections.problems} />
    </section>
  )
}

function ProblemRow({ problem, articles }: { readonly problem: Problem; readonly articles: ReadonlySet<string> }) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const { file, span } = problem
  const id = file.replace(/\.(txt|yaml)$/, '')
  return (
    <tr>
      <td className="method-file">
        {articles.has(id) ? (
          <a
            className="text-link method-action"
            href={hrefOf({ view: 'sources', cell: null, event: null, at: null, left: id, right: null, alone: true })}
          >
            {file}
          </a>
        ) : (
          file
        )}
      </td>
      <td>{span === null ? words.wholeFile : words.characters(span.start, span.end)}</td>
      <td>{problemText(problem, state.lang)}</td>
    </tr>
  )
}
