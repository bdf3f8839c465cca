import { useState } from 'react'
import { HOME } from '../../corpus/codebook.ts'
import { ASKERS, OTHERS, type PartnerAsks, SIDES } from '../../models/asks/Ask.ts'
import { countryName } from '../../models/countryNames.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { OpenAsks } from './OpenAsks.tsx'
import { TakenUpAsks } from './TakenUpAsks.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly asks: PartnerAsks
  readonly shortId: ReadonlyMap<string, string>
  readonly startsOpen: boolean
}

/** One partner: the two sides beside each other, then what is of neither, then what was taken up. Quotes are fetched once it is open. */
export function PartnerSection({ asks: { partner, of }, shortId, startsOpen }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const [open, setOpen] = useState(startsOpen)
  const name = countryName(partner, lang)
  const home = countryName(HOME, lang)
  const others = OTHERS.flatMap((asker) => of[asker].open)
  const takenUp = ASKERS.flatMap((asker) => of[asker].takenUp)
  const openCount = SIDES.reduce((sum, side) => sum + of[side].open.length, 0)
  const total = SIDES.reduce((sum, side) => sum + of[side].total, 0)
  return (
    <details className="asks-partner" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Heading rank={2}>{name}</Heading> <span>{words.partnerCount(openCount, total)}</span>
      </summary>
      {open && (
        <>
          <div className="asks-sides">
            <OpenAsks
              title={words.sideAsks(home)}
              asks={of.home.open}
              otherwise={of.home.total === 0 ? words.sideAsksNothing(home, name) : words.allTakenUp(home)}
              shortId={shortId}
            />
            <OpenAsks
              title={words.sideAsks(name)}
              asks={of.partner.open}
              otherwise={of.partner.total === 0 ? words.sideAsksNothing(name, home) : words.allTakenUp(name)}
              shortId={shortId}
            />
          </div>
          {others.length > 0 && (
            <div className="asks-others">
              <OpenAsks title={words.othersTitle} lede={words.othersLede} asks={others} shortId={shortId} />
            </div>
          )}
          {takenUp.length > 0 && <TakenUpAsks asks={takenUp} shortId={shortId} />}
        </>
      )}
    </details>
  )
}
