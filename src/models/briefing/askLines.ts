/** Who asks for what: the proposals of each side, those that nobody has taken up first, each in its own words. */
import { HOME, SECTORS } from '../../corpus/codebook.ts'
import { type Ask, type Asked, OTHERS, type PartnerAsks, SIDES } from '../asks/Ask.ts'
import { asksOf } from '../asks/asksOf.ts'
import { takersOf } from '../asks/takersOf.ts'
import { countryName } from '../countryNames.ts'
import { sectorName, sectorNameWithin } from '../sectorNames.ts'
import type { BriefingGroup, BriefingLine, BriefingSection } from './Briefing.ts'
import type { Desk } from './BriefingQuestion.ts'
import { countryNameWithin } from './countryNameWithin.ts'

/** Lines of a side, with one partner and with each of several. */
const MOST = { alone: 5, several: 3 } as const

export function asksSection(desk: Desk): BriefingSection {
  const { index, selection, partners, words } = desk
  const all = asksOf(index, selection).partners
  const groups = partners.flatMap((partner) =>
    groupsOf(
      desk,
      partner,
      all.find((one) => one.partner === partner),
    ),
  )
  const others = all.reduce((sum, { of }) => sum + OTHERS.reduce((n, asker) => n + of[asker].total, 0), 0)
  return {
    name: 'asks',
    heading: words.headings.asks,
    lede: null,
    groups,
    remarks: [
      ...(others > 0 ? [words.asksByOthers(others)] : []),
      ...(groups.some(({ lines }) => lines.length > 0) ? [words.asksRule] : []),
      ...(groups.length === 0 ? [words.asksNobody] : []),
    ],
  }
}

function groupsOf(desk: Desk, partner: string, asks: PartnerAsks | undefined): readonly BriefingGroup[] {
  const { words, lang, partners } = desk
  const names = { home: countryName(HOME, lang), partner: countryNameWithin(partner, lang) }
  const most = partners.length === 1 ? MOST.alone : MOST.several
  return SIDES.map((side): BriefingGroup => {
    const other = side === 'home' ? 'partner' : 'home'
    const own = asks === undefined ? [] : asksOnce(asks.of[side])
    const shown = own.slice(0, most)
    return {
      id: `${partner} ${side}`,
      heading: words.asks(names[side], names[other]),
      lines: shown.map(({ ask, state }) => lineOf(desk, ask, state)),
      remark:
        own.length === 0
          ? words.asksNothing(names[side], names[other])
          : own.length > shown.length
            ? words.more(own.length - shown.length)
            : null,
    }
  })
}

const inOrder = (sectors: Ask['sectors']) =>
  sectors.toSorted((a, b) => SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector))

type State = 'open' | 'takenUp' | 'partly'

/** An ask with sectors of both kinds stands in both lists: here once, with all of its sectors. */
function asksOnce({ open, takenUp }: Asked): readonly { readonly ask: Ask; readonly state: State }[] {
  const taken = new Map(takenUp.map((ask) => [ask.id, ask]))
  const isOpen = new Set(open.map(({ id }) => id))
  return [
    ...open.map((ask) => {
      const rest = taken.get(ask.id)
      return rest === undefined
        ? { ask, state: 'open' as const }
        : { ask: { ...ask, sectors: inOrder([...ask.sectors, ...rest.sectors]) }, state: 'partly' as const }
    }),
    ...takenUp.filter(({ id }) => !isOpen.has(id)).map((ask) => ({ ask, state: 'takenUp' as const })),
  ]
}

function lineOf({ book, words, lang }: Desk, ask: Ask, state: State): BriefingLine {
  const { said, also, sectors } = ask
  const own = book.note(said.article, said.span, said.stage)
  const names = (some: Ask['sectors'], name = sectorName) => some.map(({ sector }) => name(sector, lang)).join('; ')
  const isTaken = sectors.filter(({ takenUp }) => takenUp !== null)
  const undated = sectors.some((sector) => sector.undated !== null)
  const text = {
    open: undated ? words.undated : words.open,
    takenUp: words.takenUp,
    partly: words.takenUpIn(names(isTaken, sectorNameWithin)),
  }[state]
  const reports = also.slice(0, 1).map((other) => book.note(other.article, other.span, other.stage))
  const takers = takersOf(ask)
    .slice(0, 1)
    .map((taken) => book.note(taken.said.article, taken.said.span, taken.said.stage))
  return {
    id: ask.id,
    stage: 'proposed',
    lead: names(sectors),
    text,
    quoted: own,
    notes: [...new Set([own, ...reports, ...takers])],
  }
}
