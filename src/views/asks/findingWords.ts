/** The finding of the page as a title and the sentence under it. */
import { HOME, type UiLang } from '../../corpus/codebook.ts'
import type { AsksFinding, PartnerCount, SideCount } from '../../models/asks/finding.ts'
import { countryName } from '../../models/countryNames.ts'

export interface FindingText {
  readonly title: string
  readonly lede: string
}

/** Up to so many partners are named one by one. */
const NAMED = 4

interface Wording {
  /** What one side did with what the other proposed; `total` is above zero. */
  readonly clause: (by: string, from: string, count: SideCount) => string
  readonly all: (count: SideCount) => string
  readonly none: string
  readonly partners: (count: number) => string
  readonly others: (count: number) => string
}

const EN: Wording = {
  clause: (by, from, { total, open }) => {
    if (total === 1) return `${by} ${open === 0 ? 'has taken' : 'has yet to take'} up the one proposal by ${from}`
    if (open === 0) return `${by} has taken up all ${total} proposals by ${from}`
    if (open === total) return `${by} has yet to take up any of ${total} proposals by ${from}`
    return `${by} has yet to take up ${open} of ${total} proposals by ${from}`
  },
  all: ({ total, open }) => {
    if (total === 1) return open === 0 ? 'The one proposal was taken up' : 'The one proposal has not yet been taken up'
    if (open === 0) return `All ${total} proposals were taken up`
    if (open === total) return `None of the ${total} proposals has yet been taken up`
    return `${open} of ${total} proposals ${open === 1 ? 'has' : 'have'} not yet been taken up`
  },
  none: 'Neither side proposes anything',
  partners: (count) => `With ${count} partners, those with most proposals first.`,
  others: (count) => `${count === 1 ? 'One more proposal' : `${count} more proposals`} came from no one side.`,
}

const VI: Wording = {
  clause: (by, from, { total, open }) => {
    if (total === 1) return `${by} ${open === 0 ? 'đã' : 'chưa'} hưởng ứng đề xuất duy nhất của ${from}`
    if (open === 0) return `${by} đã hưởng ứng cả ${total} đề xuất của ${from}`
    if (open === total) return `${by} chưa hưởng ứng đề xuất nào trong số ${total} đề xuất của ${from}`
    return `${by} chưa hưởng ứng ${open} trong số ${total} đề xuất của ${from}`
  },
  all: ({ total, open }) => {
    if (total === 1) return `Đề xuất duy nhất ${open === 0 ? 'đã' : 'chưa'} được hưởng ứng`
    if (open === 0) return `Cả ${total} đề xuất đều đã được hưởng ứng`
    if (open === total) return `Chưa đề xuất nào trong số ${total} đề xuất được hưởng ứng`
    return `${open} trong số ${total} đề xuất chưa được hưởng ứng`
  },
  none: 'Không bên nào đề xuất gì',
  partners: (count) => `Với ${count} đối tác; đối tác có nhiều đề xuất nhất đứng trước.`,
  others: (count) => `Ngoài ra có ${count} đề xuất không do riêng bên nào nêu.`,
}

const WORDINGS: Readonly<Record<UiLang, Wording>> = { en: EN, vi: VI }

export function findingText({ partners, sides, others }: AsksFinding, lang: UiLang): FindingText {
  const words = WORDINGS[lang]
  const rest = others > 0 ? words.others(others) : ''
  const [only] = partners
  if (only === undefined) return { title: words.none, lede: rest }
  if (partners.length === 1) return { title: sidesText(only, lang), lede: rest }
  const named =
    partners.length <= NAMED ? partners.map((count) => `${sidesText(count, lang)}.`) : [words.partners(partners.length)]
  return { title: words.all(sides), lede: [...named, rest].filter(Boolean).join(' ') }
}

/** What the two sides did with what the other proposed; a side that proposed nothing is left out. */
function sidesText({ partner, home: ours, theirs }: PartnerCount, lang: UiLang): string {
  const { clause } = WORDINGS[lang]
  const [name, home] = [countryName(partner, lang), countryName(HOME, lang)]
  return [ours.total > 0 ? clause(name, home, ours) : '', theirs.total > 0 ? clause(home, name, theirs) : '']
    .filter(Boolean)
    .join('; ')
}
