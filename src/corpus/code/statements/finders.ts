/** The finders of a lexicon's statement words, compiled once. */

import { articleWalk } from '../../articleWalk.ts'
import type { Sector } from '../../codebook.ts'
import type { Context, Cue, SectorKind, SectorWords, StatementWords } from '../../lexicon/StatementWords.ts'
import { compileTerms, type TermFinder } from '../../terms.ts'

export interface SectorMeaning {
  readonly kind: SectorKind
  readonly sectors: readonly Sector[]
}

export interface StatementFinders {
  readonly sectors: TermFinder<SectorMeaning>
  /** What each phrase names by itself, so that a list ("energy, industry") is told from a compound ("energy industry"). */
  readonly alone: ReadonlyMap<string, SectorMeaning>
  /** Sectors whose compounds are lists themselves ("an ninh, an toàn hàng hải"). */
  readonly whole: ReadonlySet<Sector>
  readonly cues: TermFinder<Cue>
  readonly contexts: TermFinder<ReadonlySet<Context>>
  readonly agents: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly infinitives: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly finiteAfter: ReadonlySet<string>
  /** The marks of the past, of the passive and of what goes on; a phrase that begins with one is finite where verbs change. */
  readonly auxiliaries: ReadonlySet<string>
  /** The marks of the passive. */
  readonly passives: ReadonlySet<string>
  readonly nominals: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly refusals: ReadonlySet<string>
  readonly sittings: ReadonlySet<string>
  readonly posts: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly moneys: ReadonlySet<string>
  readonly venues: ReadonlySet<string>
  readonly irregulars: ReadonlySet<string>
  readonly notVerbs: ReadonlySet<string>
  readonly visits: TermFinder<true>
  readonly callings: TermFinder<true>
}

const AUXILIARIES: ReadonlySet<Cue> = new Set<Cue>(['perfect', 'passive', 'running'])

const compiled = new WeakMap<StatementWords, StatementFinders>()

/** The finders of these words; compiled at the first call. */
export function findersOf(words: StatementWords): StatementFinders {
  const known = compiled.get(words)
  if (known) return known
  const made = compile(words)
  compiled.set(words, made)
  return made
}

function compile(words: StatementWords): StatementFinders {
  return {
    whole: new Set(words.wholeLists),
    sectors: compileTerms(
      sectorsFirst(words).flatMap(({ kind, sectors, words }) =>
        words.map((phrase) => ({ words: phrase, means: { kind, sectors } })),
      ),
      { commas: true },
    ),
    alone: new Map(
      words.sectors
        .filter(({ kind }) => (words.participleEndings === null ? kind === 'field' : kind !== 'none'))
        .flatMap(({ kind, sectors, words }) =>
          words.map((phrase): [string, SectorMeaning] => [phrase.replace(/\*$/, ''), { kind, sectors }]),
        ),
    ),
    cues: compileTerms(
      words.cues.flatMap(({ cue, words }) => words.map((phrase) => ({ words: phrase, means: cue }))),
      { commas: false },
      articleWalk,
    ),
    contexts: compileTerms(contextTerms(words), { commas: false }, articleWalk),
    agents: new Set(words.agents),
    owners: new Set(words.owners),
    bodies: new Set(words.bodies),
    joiners: new Set(words.joiners),
    prepositions: new Set(words.prepositions),
    determiners: new Set(words.determiners),
    infinitives: new Set(words.infinitives),
    adverbs: new Set(words.adverbs),
    states: new Set(words.states),
    finiteAfter: new Set(words.finiteAfter),
    auxiliaries: new Set(words.cues.flatMap(({ cue, words }) => (AUXILIARIES.has(cue) ? words : []))),
    passives: new Set(words.cues.flatMap(({ cue, words }) => (cue === 'passive' ? words : []))),
    nominals: new Set(words.nominals),
    topics: new Set(words.topics),
    ordinals: new Set(words.ordinals),
    endings: new Set(words.endings),
    refusals: new Set(words.refusals),
    sittings: new Set(words.sittings),
    posts: new Set(words.posts),
    copulas: new Set(words.copulas),
    moneys: new Set(words.moneys),
    venues: new Set(words.venues),
    irregulars: new Set(words.irregulars),
    notVerbs: new Set(words.notVerbs),
    callings: compileTerms(words.callings.map((phrase) => ({ words: phrase, means: true as const }))),
    visits: compileTerms(words.visits.map((phrase) => ({ words: phrase, means: true as const }))),
  }
}

/** A phrase that one list gives to a sector and another to none has its sector. */
function sectorsFirst({ sectors }: StatementWords): readonly SectorWords[] {
  return [...sectors.filter(({ kind }) => kind !== 'none'), ...sectors.filter(({ kind }) => kind === 'none')]
}

/** One phrase may stand in several contexts; its term means them all. */
function contextTerms({ contexts }: StatementWords): { words: string; means: ReadonlySet<Context> }[] {
  const byPhrase = new Map<string, Set<Context>>()
  for (const { context, words } of contexts)
    for (const phrase of words) {
      const means = byPhrase.get(phrase) ?? new Set<Context>()
      byPhrase.set(phrase, means.add(context))
    }
  return [...byPhrase].map(([phrase, means]) => ({ words: phrase, means }))
}
