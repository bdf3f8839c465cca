/** What each side proposed, by partner, of what the filters leave: what is open, and what was taken up. */
import { SECTORS, STAGES, VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Selection } from '../selection/Selection.ts'
import {
  ASKERS,
  type Ask,
  type Asked,
  type AskedSector,
  type Asker,
  type Asks,
  type PartnerAsks,
  type Said,
  SIDES,
} from './Ask.ts'
import { sameAsks } from './sameAsks.ts'
import { takingOf } from './takers.ts'

const PROPOSED = STAGES.indexOf('proposed')

export function asksOf(index: CorpusIndex, selection: Selection): Asks {
  const partners = new Map<string, Record<Asker, Ask[]>>()
  for (const codes of sameAsks(index, proposals(index, selection))) {
    const ask = askOf(index, codes)
    if (ask === null) continue
    const of = partners.get(ask.partner) ?? { home: [], partner: [], both: [], narrator: [] }
    partners.set(ask.partner, of)
    of[ask.said.voice].push(ask)
  }
  return {
    partners: [...partners].map(([partner, of]) => partnerAsks(partner, of)).sort((a, b) => weight(b) - weight(a)),
  }
}

/** Codes of the selection at "proposed". */
function proposals({ codes }: CorpusIndex, selection: Selection): readonly number[] {
  const found: number[] = []
  codes.stage.forEach((stage, code) => {
    if (stage === PROPOSED && selection.codes[code] === 1) found.push(code)
  })
  return found
}

/** One ask from the codes that say it; null where a number of the index stands for nothing in the codebook. */
function askOf(index: CorpusIndex, codes: readonly number[]): Ask | null {
  const [first] = codes
  const row = index.codes.statement[first ?? -1] ?? -1
  const partner = index.partners[index.statements.partner[row] ?? -1]
  const said = saidOf(index, first ?? -1)
  if (partner === undefined || said === null) return null
  const reports = new Map<number, number>()
  for (const code of codes) {
    const reportRow = index.codes.statement[code] ?? -1
    if (!reports.has(reportRow)) reports.set(reportRow, code)
  }
  const also = [...reports.values()].slice(1).flatMap((code) => saidOf(index, code) ?? [])
  return {
    id: `${said.article.id} ${said.span.start} ${partner} ${said.voice}`,
    partner,
    said,
    also,
    sectors: sectorsOf(index, codes, said),
  }
}

/** A sector that any of the reports finds taken up is taken up. */
function sectorsOf(index: CorpusIndex, codes: readonly number[], said: Said): readonly AskedSector[] {
  const taking = takingOf(index)
  const sectors = new Map<number, AskedSector>()
  for (const code of codes) {
    const at = index.codes.sector[code] ?? -1
    const sector = SECTORS[at]
    const known = sectors.get(at)
    if (sector === undefined || (known !== undefined && known.takenUp !== null)) continue
    const { takenUp, undated } = taking(code, said.voice)
    sectors.set(at, {
      sector,
      takenUp: takenUp === null ? null : saidOf(index, takenUp),
      undated: takenUp !== null || undated === null ? null : saidOf(index, undated),
    })
  }
  return [...sectors].sort(([a], [b]) => a - b).map(([, asked]) => asked)
}

function saidOf(index: CorpusIndex, code: number): Said | null {
  const row = index.codes.statement[code] ?? -1
  const { statements } = index
  const article = index.articles[statements.article[row] ?? -1]
  const stage = STAGES[index.codes.stage[code] ?? -1]
  const voice = VOICES[index.codes.voice[code] ?? -1]
  const [start, end] = [statements.start[row], statements.end[row]]
  if (article === undefined || stage === undefined || voice === undefined || start === undefined || end === undefined)
    return null
  return { article, span: { start, end }, stage, voice, when: index.dates[statements.when[row] ?? -1] ?? null }
}

function partnerAsks(partner: string, of: Readonly<Record<Asker, readonly Ask[]>>): PartnerAsks {
  const { home, partner: theirs, both, narrator } = of
  return { partner, of: { home: asked(home), partner: asked(theirs), both: asked(both), narrator: asked(narrator) } }
}

function asked(asks: readonly Ask[]): Asked {
  const bySector = [...asks].sort((a, b) => firstSector(a) - firstSector(b))
  const only = (keep: (sector: AskedSector) => boolean) =>
    bySector.flatMap((ask) => {
      const sectors = ask.sectors.filter(keep)
      return sectors.length === 0 ? [] : [{ ...ask, sectors }]
    })
  return {
    open: only(({ takenUp }) => takenUp === null),
    takenUp: only(({ takenUp }) => takenUp !== null),
    total: asks.length,
  }
}

const firstSector = ({ sectors: [first] }: Ask) =>
  first === undefined ? SECTORS.length : SECTORS.indexOf(first.sector)

/** Of the two sides first; who is only spoken of by the article comes last. */
const weight = ({ of }: PartnerAsks) =>
  SIDES.reduce((sum, side) => sum + of[side].total, 0) + ASKERS.reduce((sum, asker) => sum + of[asker].total, 0) / 1e6
