import { useId } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Matrix } from '../../models/matrix/Matrix.ts'
import { sinceYears } from '../../models/matrix/years.ts'
import { COLUMN_CHOICES } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly matrix: Matrix
}

/** What stands across, and from which year on. */
export function MatrixControls({ index, matrix }: Props) {
  const { state, go } = useView()
  const words = useWords(WORDS)
  const name = useId()
  const { columns, cell, since } = state
  const dated = sinceYears(index)
  const years = since === null || dated.includes(since) ? dated : [since, ...dated].sort((a, b) => b - a)
  const partners = matrix.partners.flatMap(({ partner, articles }) =>
    partner !== null && articles > 0 ? [partner] : [],
  )
  const anyOpen = matrix.partners.some(({ open }) => open)
  return (
    <div className="matrix-controls">
      <fieldset className="matrix-choices">
        <legend>{words.columns}</legend>
        {COLUMN_CHOICES.map((choice) => (
          <label key={choice} className="matrix-choice">
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={choice === columns}
              onChange={() => go({ columns: choice, cell: cell && { ...cell, column: null } })}
            />
            <span>{words.choices[choice]}</span>
          </label>
        ))}
      </fieldset>
      {partners.length > 1 && (
        <button
          type="button"
          className="text-link matrix-fold-all"
          onClick={() => go({ open: anyOpen ? [] : partners })}
        >
          {anyOpen ? words.foldAll : words.unfoldAll}
        </button>
      )}
      {years.length > 0 && (
        <label className="matrix-since">
          {words.since}{' '}
          <select
            value={since ?? ''}
            onChange={({ target }) => go({ since: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">{words.sinceNone}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
          {since !== null && (
            <span className="matrix-left-out" role="status">
              {words.leftOut(matrix.leftOut)}
            </span>
          )}
        </label>
      )}
    </div>
  )
}
