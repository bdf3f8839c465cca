import { type KeyboardEvent, useRef } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import type { MatrixFinding } from '../../models/matrix/finding.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  /** Statements of each partner, all of the corpus. */
  readonly counts: MatrixFinding['partners']
}

/** Which partners are shown; those chosen can be taken away one by one. */
export function PartnerFilter({ index, counts }: Props) {
  const { state, go } = useView()
  const words = useWords(WORDS)
  const box = useRef<HTMLDetailsElement>(null)
  const { partners, cell, lang } = state
  const name = (code: CountryCode) => countryName(code, lang)

  function show(chosen: readonly CountryCode[]) {
    const all = index.partners.every((code) => chosen.includes(code))
    const shown = all ? [] : chosen
    const kept = cell !== null && (shown.length === 0 || shown.includes(cell.partner)) ? cell : null
    go({ partners: shown, cell: kept })
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || box.current?.open !== true) return
    event.preventDefault()
    box.current.open = false
    box.current.querySelector('summary')?.focus()
  }

  const without = (code: CountryCode) => partners.filter((other) => other !== code)
  return (
    <div className="matrix-filter">
      <details ref={box} onKeyDown={onKeyDown}>
        <summary>
          <span className="matrix-filter-label">{words.partners}</span>{' '}
          {partners.length === 0
            ? words.all(index.partners.length)
            : words.some(partners.length, index.partners.length)}
        </summary>
        <ul className="matrix-filter-list">
          {counts.map(({ partner, sources, statements }) => (
            <li key={partner}>
              <label>
                <input
                  type="checkbox"
                  checked={partners.includes(partner)}
                  onChange={(event) => show(event.target.checked ? [...partners, partner] : without(partner))}
                />
                {name(partner)}
                <span className="matrix-filter-count">{words.partnerCount(sources, statements)}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      {partners.map((code) => (
        <button
          key={code}
          type="button"
          className="matrix-filter-chosen text-link"
          aria-label={words.remove(name(code))}
          onClick={() => show(without(code))}
        >
          {name(code)} ×
        </button>
      ))}
      {partners.length > 0 && (
        <button type="button" className="text-link matrix-filter-chosen" onClick={() => show([])}>
          {words.showAll}
        </button>
      )}
    </div>
  )
}
