import type { Stage } from '../../corpus/codebook.ts'
import type { CorpusEvent } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import type { MovedCell } from '../../models/diff/CorpusDiff.ts'
import { labelText } from '../../models/eventLabel.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { FROZEN_WORDS } from './words.ts'

/** `there`: it is in the record that is shown, and can be opened. */
export function EventLine({ event, there }: { readonly event: CorpusEvent; readonly there: boolean }) {
  const { state, hrefOf } = useView()
  const { lang } = state
  const name = `${labelText(event.label, lang)} (${countryName(event.partner, lang)})`
  return (
    <li>
      {dateText(event.date, lang)}:{' '}
      {there ? (
        <a className="text-link" href={hrefOf({ view: 'timeline', cell: null, at: null, event: event.id })}>
          {name}
        </a>
      ) : (
        name
      )}
    </li>
  )
}

/** A sector of a partner with its highest stage before and now. */
export function MoveLine({ move: { partner, sector, from, to } }: { readonly move: MovedCell }) {
  const { state, hrefOf } = useView()
  const { lang } = state
  const name = `${countryName(partner, lang)}, ${sectorName(sector, lang)}`
  return (
    <li className="frozen-move">
      {to === null ? (
        name
      ) : (
        <a
          className="text-link"
          href={hrefOf({ view: 'matrix', event: null, at: null, cell: { partner, sector, column: null } })}
        >
          {name}
        </a>
      )}
      : <StageWord stage={from} /> → <StageWord stage={to} />
    </li>
  )
}

function StageWord({ stage }: { readonly stage: Stage | null }) {
  const { lang } = useView().state
  const words = useWords(FROZEN_WORDS)
  if (stage === null) return <span className="not-stated">{words.nothingSaid}</span>
  return (
    <span className="frozen-stage">
      <StageMark stage={stage} size={13} /> {STAGE_WORDS[lang][stage]}
    </span>
  )
}
