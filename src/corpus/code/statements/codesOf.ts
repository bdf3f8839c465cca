/** One code for each sector of a sentence, at the highest stage that the sentence gives it (codebook section 1, "Two verbs"). */
import { rankOf, SECTORS, type Sector, type Voice } from '../../codebook.ts'
import type { Code, Span } from '../../types.ts'
import type { Governing } from './govern.ts'
import type { Staged } from './stagesOf.ts'

/** `quantity`: whether the sentence gives a figure; what no verb stages is then reported by rank or volume (section 8). */
export function codesOf(staged: readonly Staged[], carriedFrom: Span | null, quantity: () => boolean): Code[] {
  const best = new Map<Sector, Code>()
  for (const { named, by } of staged)
    for (const sector of named.sectors) {
      const code = codeOf(sector, named, by, carriedFrom, quantity)
      const before = best.get(sector)
      best.set(sector, before ? higher(before, code) : code)
    }
  const codes = [...best.values()]
  return codes.length < 2 ? codes : codes.sort((a, b) => SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector))
}

function codeOf(
  sector: Sector,
  named: Staged['named'],
  by: Governing,
  carriedFrom: Span | null,
  quantity: () => boolean,
): Code {
  const carried = by.rule === 'carried-from-lead-in' || by.rule === 'carried-to-elaboration'
  const level = by.cue === 'join' && !carried
  const volume = by.rule === 'no-staging-verb' && by.cue !== 'mention' && by.cue !== 'regard' && quantity()
  return {
    sector,
    stage: volume ? 'delivered' : level && sector !== 'politics' ? 'delivered' : by.stage,
    voice: by.voice,
    carriedFrom: carried ? carriedFrom : null,
    halted: by.rule === 'halted',
    rule: volume ? 'rank-or-volume' : by.rule,
    sectorAt: { start: named.start, end: named.end },
    stageAt: by.at,
  }
}

/** The higher stage; at one stage, what either side says is said by both. */
function higher(a: Code, b: Code): Code {
  if (rankOf(a.stage) !== rankOf(b.stage)) return rankOf(a.stage) > rankOf(b.stage) ? a : b
  return {
    sector: a.sector,
    stage: a.stage,
    voice: together(a.voice, b.voice),
    carriedFrom: a.carriedFrom,
    halted: a.halted && b.halted,
    rule: a.rule,
    sectorAt: a.sectorAt,
    stageAt: a.stageAt,
  }
}

function together(a: Voice, b: Voice): Voice {
  if (a === b || b === 'narrator') return a
  return a === 'narrator' ? b : 'both'
}
