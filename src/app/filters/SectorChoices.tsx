import { GROUPS, SECTOR_GROUPS, SECTORS, type Sector, type SectorGroup } from '../../corpus/codebook.ts'
import { groupCode, groupName, sectorName } from '../../models/sectorNames.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { narrowed } from './narrowed.ts'
import { STRIP_WORDS } from './words.ts'

/** Sectors under their groups; ticking a group ticks its sectors. */
export function SectorChoices({ counts }: { readonly counts: Uint32Array }) {
  const { state, go } = useView()
  const words = useWords(STRIP_WORDS)
  const { left, names } = useWords(FILTER_WORDS)
  const { lang, sectors } = state
  const set = (of: readonly Sector[], on: boolean) => {
    const rest = sectors.filter((sector) => !of.includes(sector))
    const chosen = new Set(on ? [...rest, ...of] : rest)
    // In the order of the codebook, so that the same choice is the same address.
    go(narrowed(state, { sectors: SECTORS.filter((sector) => chosen.has(sector)) }))
  }
  return (
    <fieldset className="choices">
      <legend className="sr-only">{names.sectors}</legend>
      <ul className="choice-groups">
        {GROUPS.map((group) => (
          <li key={group} className={`group-${group}`}>
            <GroupChoice group={group} set={set} />
            <ul>
              {SECTOR_GROUPS[group].map((sector) => (
                <li key={sector}>
                  <label className={counts[SECTORS.indexOf(sector)] === 0 ? 'choice choice-empty' : 'choice'}>
                    <input
                      type="checkbox"
                      checked={sectors.includes(sector)}
                      onChange={(event) => set([sector], event.target.checked)}
                    />
                    <span className="choice-label">{sectorName(sector, lang)}</span>{' '}
                    <span className="choice-count">{left.statements(counts[SECTORS.indexOf(sector)] ?? 0)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="choices-note">{words.countNote}</p>
    </fieldset>
  )
}

interface GroupProps {
  readonly group: SectorGroup
  readonly set: (sectors: readonly Sector[], on: boolean) => void
}

function GroupChoice({ group, set }: GroupProps) {
  const { sectors, lang } = useView().state
  const own: readonly Sector[] = SECTOR_GROUPS[group]
  const chosen = own.filter((sector) => sectors.includes(sector)).length
  return (
    <label className="choice choice-group">
      <input
        type="checkbox"
        checked={chosen === own.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = chosen > 0 && chosen < own.length
        }}
        onChange={(event) => set(own, event.target.checked)}
      />
      <span className="choice-label">
        <span className="choice-code">{groupCode(group, lang)}</span> {groupName(group, lang)}
      </span>
    </label>
  )
}
