import { describe, expect, it } from 'vitest'
import { SECTORS, STAGES, VOICES, type Voice } from '../../src/corpus/codebook.ts'
import { asEdtf } from '../../src/corpus/edtf.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { Edtf } from '../../src/corpus/types.ts'
import { ASKERS, type Ask, type Asks, SIDES } from '../../src/models/asks/Ask.ts'
import { asksOf } from '../../src/models/asks/asksOf.ts'
import { asksFinding } from '../../src/models/asks/finding.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { type Filters, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldIndex, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const asks = (filters: Partial<Filters> = {}, of: CorpusIndex = index) =>
  asksOf(of, selectionOf(of, { ...NO_FILTERS, ...filters }, null))

interface GoldCode {
  readonly article: string
  readonly partner: string
  readonly quote: string
  readonly sector: string
  readonly stage: string
  readonly voice: Voice
}
const goldCodes: readonly GoldCode[] = SEED_IDS.flatMap((article) =>
  goldArticle(article).statements.flatMap(({ quote, partner, codes }) =>
    codes.map((code) => ({ ...code, article, partner, quote })),
  ),
)
const proposed = goldCodes.filter(({ stage }) => stage === 'proposed')

/** The rule in its plainest form, over the gold files: no index, no order, no look-up. */
function answered(ask: GoldCode): boolean {
  const day = (id: string) => goldArticle(id).meta.publishedOn
  return goldCodes.some((other) => {
    if (other.partner !== ask.partner || other.sector !== ask.sector) return false
    if (!['agreed', 'signed', 'delivered'].includes(other.stage)) return false
    const otherSide = { home: 'partner', partner: 'home', both: null, narrator: null }[ask.voice]
    if (other.voice !== 'both' && other.voice !== otherSide) return false
    if (other.article === ask.article) return true
    const [asked, taken] = [day(ask.article), day(other.article)]
    return asked !== null && taken !== null && taken >= asked
  })
}

const keyOf = ({ article, quote, sector, voice }: Omit<GoldCode, 'stage' | 'partner'>) =>
  [article, quote, sector, voice].join('|')
function listed(of: Asks, kind: 'open' | 'takenUp'): readonly string[] {
  return of.partners.flatMap((partner) =>
    ASKERS.flatMap((asker) =>
      partner.of[asker][kind].flatMap(({ said, sectors }) =>
        sectors.map(({ sector }) =>
          keyOf({
            article: said.article.id,
            quote: seedText(said.article.id).slice(said.span.start, said.span.end),
            sector,
            voice: said.voice,
          }),
        ),
      ),
    ),
  )
}
/** No article repeats another: each gold code is an ask of its own. */
const apart: CorpusIndex = { ...index, passages: { left: [], right: [], score: [] } }

describe('asks of the gold corpus', () => {
  it('are open or taken up as the rule has it, each code once, with the quote that people chose', () => {
    const open = proposed.filter((ask) => !answered(ask)).map(keyOf)
    const taken = proposed.filter(answered).map(keyOf)
    expect(open.length * taken.length).toBeGreaterThan(0)
    expect(listed(asks({}, apart), 'open').toSorted()).toEqual(open.toSorted())
    expect(listed(asks({}, apart), 'takenUp').toSorted()).toEqual(taken.toSorted())
  })

  it('are counted once where several articles report them', () => {
    const rows = (of: Asks) => of.partners.flatMap(({ of: by }) => ASKERS.flatMap((asker) => by[asker].total))
    const total = (of: Asks) => rows(of).reduce((sum, n) => sum + n, 0)
    const [left, right] = proposed
      .filter(({ partner, voice }) => partner === 'BG' && voice === 'partner')
      .map(({ article, quote }) => rowOf(article, quote))
      .filter((row, at, all) => all.indexOf(row) === at)
    const paired = { ...apart, passages: { left: [left ?? -1], right: [right ?? -1], score: [1] } }
    expect(total(asks({}, paired))).toBe(total(asks({}, apart)) - 1)
    const both = asks({}, paired).partners.flatMap(({ of }) => [...of.partner.open, ...of.partner.takenUp])
    expect(both.some(({ also }) => also.length === 1)).toBe(true)
  })

  it('name a statement that takes them up which is at agreed or above and not of the asking side', () => {
    const taken = asks().partners.flatMap(({ of }) => ASKERS.flatMap((asker) => of[asker].takenUp))
    for (const { said, sectors } of taken)
      for (const { takenUp } of sectors) {
        expect(STAGES.indexOf(takenUp?.stage ?? 'mentioned')).toBeGreaterThanOrEqual(STAGES.indexOf('agreed'))
        expect(takenUp?.voice).not.toBe(said.voice)
        expect(takenUp?.voice).not.toBe('narrator')
      }
  })

  it('stay taken up when a filter hides what took them up', () => {
    const filtered = asks({ stages: ['proposed'] })
    expect(listed(filtered, 'open').toSorted()).toEqual(listed(asks(), 'open').toSorted())
  })

  it('follow the filters', () => {
    const bulgaria = asks({ partners: ['BG'], voices: ['home'] })
    expect(bulgaria.partners.map(({ partner }) => partner)).toEqual(['BG'])
    expect(bulgaria.partners[0]?.of.partner.total).toBe(0)
    expect(bulgaria.partners[0]?.of.home.total).toBeGreaterThan(0)
    expect(asks({ stages: ['signed'] }).partners).toEqual([])
  })

  it('are counted for the heading', () => {
    const found = asksFinding(asks({}, apart))
    const statements = (voices: readonly string[]) =>
      new Set(proposed.filter(({ voice }) => voices.includes(voice)).map((ask) => `${ask.article} ${ask.quote}`)).size
    expect(found.sides.total).toBe(statements(SIDES))
    expect(found.others).toBe(statements(['both', 'narrator']))
  })
})

function rowOf(article: string, quote: string): number {
  const at = index.articles.findIndex(({ id }) => id === article)
  const start = seedText(article).indexOf(quote)
  return index.statements.start.findIndex((from, row) => from === start && index.statements.article[row] === at)
}

/** Two statements on one sector with one partner: what is asked, and what may answer it. */
function pair(answer: {
  readonly voice: Voice
  readonly asked: string | null
  readonly taken: string | null
  readonly when?: string
}): Ask | undefined {
  const [, one, other] = index.articles
  if (one === undefined || other === undefined) throw new Error('two articles are needed')
  const on = (date: string | null) =>
    date === null ? null : ({ value: dateOf(date), basis: 'coded', span: null } as const)
  const small: CorpusIndex = {
    ...index,
    dates: answer.when === undefined ? [] : [dateOf(answer.when)],
    articles: [
      { ...one, statements: [0, 1], meta: { ...one.meta, publishedOn: on(answer.asked) } },
      { ...other, statements: [1, 2], meta: { ...other.meta, publishedOn: on(answer.taken) } },
    ],
    passages: { left: [], right: [], score: [] },
    statements: {
      article: [0, 1],
      start: [0, 0],
      end: [5, 5],
      partner: [0, 0],
      when: [-1, answer.when === undefined ? -1 : 0],
    },
    codes: {
      ...index.codes,
      statement: [0, 1],
      sector: [SECTORS.indexOf('trade'), SECTORS.indexOf('trade')],
      stage: [STAGES.indexOf('proposed'), STAGES.indexOf('agreed')],
      voice: [VOICES.indexOf('home'), VOICES.indexOf(answer.voice)],
    },
  }
  const { home } = asks({}, small).partners[0]?.of ?? {}
  return home?.open[0] ?? home?.takenUp[0]
}
function dateOf(text: string): Edtf {
  const made = asEdtf(text)
  if (made === null) throw new Error(text)
  return made
}

describe('a proposal is taken up', () => {
  const day = '2025-10-23'
  it.each([
    ['by both, on the same day', { voice: 'both', asked: day, taken: day }, true],
    ['by the other side, later', { voice: 'partner', asked: day, taken: '2025-11-01' }, true],
    ['not by the asking side', { voice: 'home', asked: day, taken: day }, false],
    ['not by the article', { voice: 'narrator', asked: day, taken: day }, false],
    ['not by what was said earlier', { voice: 'both', asked: day, taken: '2025-10-22' }, false],
    ['not by a deed of the past that is told later', { voice: 'both', asked: day, taken: day, when: '1957' }, false],
    ['not by a year that may lie before the day', { voice: 'both', asked: day, taken: day, when: '2025' }, false],
    ['not by what has no date', { voice: 'both', asked: day, taken: null }, false],
  ] as const)('%s', (_, answer, takenUp) => {
    expect(pair(answer)?.sectors[0]?.takenUp !== null).toBe(takenUp)
  })

  it.each([
    [{ voice: 'both', asked: day, taken: null }, true],
    [{ voice: 'both', asked: null, taken: day }, true],
    [{ voice: 'both', asked: day, taken: day, when: '2025' }, true],
    [{ voice: 'both', asked: day, taken: '2025-10-22' }, false],
  ] as const)('and where no date tells, that is said: %j', (answer, said) => {
    expect(pair(answer)?.sectors[0]?.undated !== null).toBe(said)
  })
})
