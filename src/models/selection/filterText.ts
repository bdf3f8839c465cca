/** What a filter holds, in the reader's words: each part can be named, and taken away, by itself. */
import { GROUPS, SECTOR_GROUPS, type Sector, type SectorGroup, type UiLang } from '../../corpus/codebook.ts'
import { dateOf, partsOfDay } from '../../corpus/edtf.ts'
import { languageName } from '../articlePage/languageName.ts'
import { dateText } from '../dateText.ts'
import type { DayWindow } from '../viewState.ts'

/** A choice among sectors: a whole group where all its sectors are chosen, else the sectors of it that are. */
export type SectorPart =
  | { readonly kind: 'group'; readonly group: SectorGroup; readonly sectors: readonly Sector[] }
  | { readonly kind: 'sector'; readonly sector: Sector }

export function sectorParts(chosen: readonly Sector[]): readonly SectorPart[] {
  return GROUPS.flatMap((group): readonly SectorPart[] => {
    const sectors: readonly Sector[] = SECTOR_GROUPS[group]
    const of = sectors.filter((sector) => chosen.includes(sector))
    if (of.length === sectors.length) return [{ kind: 'group', group, sectors }]
    return of.map((sector) => ({ kind: 'sector', sector }))
  })
}

/** A language of articles, with a capital as the name of a choice has. */
export function languageTitle(tag: string, lang: UiLang): string {
  const name = languageName(tag, lang)
  return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1)
}

function day(at: number, lang: UiLang): string {
  const date = dateOf(partsOfDay(at))
  return date === null ? String(at) : dateText(date, lang)
}

/** "22 Oct 2025 – 24 Oct 2025", one day once. */
export function betweenText({ first, last }: DayWindow, lang: UiLang): string {
  return first === last ? day(first, lang) : `${day(first, lang)} – ${day(last, lang)}`
}
