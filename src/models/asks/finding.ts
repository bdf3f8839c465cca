/** What the page of asks shows, counted, for its heading; the view puts it in words. */
import type { CountryCode } from '../../corpus/types.ts'
import { type Asks, OTHERS } from './Ask.ts'

export interface SideCount {
  readonly total: number
  /** Asks of which at least one sector is open. */
  readonly open: number
}

export interface PartnerCount {
  readonly partner: CountryCode
  readonly home: SideCount
  readonly theirs: SideCount
}

export interface AsksFinding {
  /** Partners to whom or by whom something is proposed. */
  readonly partners: readonly PartnerCount[]
  readonly sides: SideCount
  /** By both together, or by the article itself. */
  readonly others: number
}

export function asksFinding({ partners }: Asks): AsksFinding {
  const counts = partners.map(({ partner, of }) => ({
    partner,
    home: { total: of.home.total, open: of.home.open.length },
    theirs: { total: of.partner.total, open: of.partner.open.length },
  }))
  const sum = (count: (side: SideCount) => number) =>
    counts.reduce((all, { home, theirs }) => all + count(home) + count(theirs), 0)
  return {
    partners: counts.filter(({ home, theirs }) => home.total + theirs.total > 0),
    sides: { total: sum(({ total }) => total), open: sum(({ open }) => open) },
    others: partners.reduce((all, { of }) => all + OTHERS.reduce((n, asker) => n + of[asker].total, 0), 0),
  }
}
