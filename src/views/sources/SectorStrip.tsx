import { groupOf } from '../../corpus/codebook.ts'
import { type Comparison, type SectorStages, sectorsOf, stagesDiffer } from '../../models/comparison/comparison.ts'
import type { BySide, Side } from '../../models/comparison/side.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { Heading } from '../../ui/Heading.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface StripOf {
  readonly comparison: Comparison
  readonly names: BySide<string>
}

/** Which sectors all name, at which stages, which some, and which only one of them. */
export function SectorStrip({ comparison, names }: StripOf) {
  const words = useWords(WORDS)
  const { sides, sectors } = comparison
  if (sectors.length === 0) return null
  const all = sectorsOf(comparison, sides)
  const differing = all.filter(stagesDiffer).length
  const some = sides.length < 3 ? [] : sides.map((left) => sides.filter((side) => side !== left))
  const inSome = some.map((of) => ({ of, sectors: sectorsOf(comparison, of) })).filter((one) => one.sectors.length > 0)
  return (
    <div className="sources-strip">
      <section>
        <Heading rank={2}>
          {words.inAll(all.length, sides.length)}{' '}
          {all.length > 0 && (
            <em>
              {words.inAllNote(
                sides.map((side) => names[side]),
                differing,
              )}
            </em>
          )}
        </Heading>
        <SectorList sectors={all} sides={sides} />
      </section>
      {inSome.map(({ of, sectors: shared }) => (
        <section key={of.join(' ')}>
          <Heading rank={2}>
            {words.inTwo(
              shared.length,
              of.map((side) => names[side]),
            )}
          </Heading>
          <SectorList sectors={shared} sides={of} />
        </section>
      ))}
      {sides.map((side) => {
        const own = sectorsOf(comparison, [side])
        return (
          <section key={side}>
            <Heading rank={2}>{words.onlyIn(own.length, names[side])}</Heading>
            <SectorList sectors={own} sides={[side]} />
          </section>
        )
      })}
    </div>
  )
}

function SectorList({
  sectors,
  sides,
}: {
  readonly sectors: readonly SectorStages[]
  readonly sides: readonly Side[]
}) {
  return (
    <ul>
      {sectors.map((sector) => (
        <SectorItem key={sector.sector} sector={sector} sides={sides} />
      ))}
    </ul>
  )
}

function SectorItem({ sector, sides }: { readonly sector: SectorStages; readonly sides: readonly Side[] }) {
  const { lang } = useView().state
  const marks = sides.flatMap((side) => {
    const stage = sector.stages[side]
    return stage === null ? [] : [{ side, stage }]
  })
  return (
    <li className={`group-${groupOf(sector.sector)}${stagesDiffer(sector) ? ' is-differing' : ''}`}>
      <i className="sources-tick" />
      {sectorName(sector.sector, lang)}
      <span className="sr-only">: {marks.map(({ stage }) => STAGE_WORDS[lang][stage]).join(', ')}</span>
      {marks.map(({ side, stage }) => (
        <StageMark key={side} stage={stage} size={13} />
      ))}
    </li>
  )
}
