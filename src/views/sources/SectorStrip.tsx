import { groupOf, type Sector, type Stage } from '../../corpus/codebook.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface StripOf {
  readonly comparison: Comparison
  readonly leftId: string
  readonly rightId: string
}

/** Which sectors both name, at which stages, and which only one of them. */
export function SectorStrip({ comparison, leftId, rightId }: StripOf) {
  const words = useWords(WORDS)
  const { both, onlyLeft, onlyRight } = comparison
  if (both.length + onlyLeft.length + onlyRight.length === 0) return null
  const differing = both.filter((shared) => shared.left !== shared.right).length
  return (
    <div className="sources-strip">
      <section>
        <h2>
          {words.inBoth(both.length)} {both.length > 0 && <em>{words.inBothNote(leftId, rightId, differing)}</em>}
        </h2>
        <ul>
          {both.map(({ sector, left, right }) => (
            <SectorItem key={sector} sector={sector} stages={[left, right]} />
          ))}
        </ul>
      </section>
      {[
        { id: leftId, own: onlyLeft },
        { id: rightId, own: onlyRight },
      ].map(({ id, own }) => (
        <section key={id}>
          <h2>{words.onlyIn(own.length, id)}</h2>
          <ul>
            {own.map(({ sector, stage }) => (
              <SectorItem key={sector} sector={sector} stages={[stage]} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function SectorItem({ sector, stages }: { readonly sector: Sector; readonly stages: readonly Stage[] }) {
  const { lang } = useView().state
  const differs = new Set(stages).size > 1
  return (
    <li className={`group-${groupOf(sector)}${differs ? ' is-differing' : ''}`}>
      <i className="sources-tick" />
      {sectorName(sector, lang)}
      <span className="sr-only">: {stages.map((stage) => STAGE_WORDS[lang][stage]).join(', ')}</span>
      {stages.map((stage, i) => (
        <StageMark key={`${i === 0 ? 'first' : 'second'}`} stage={stage} size={13} />
      ))}
    </li>
  )
}
