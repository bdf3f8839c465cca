/** The briefing of what people coded: every line on an exact sentence, every count from the gold files, and what is not known said. */
import { describe, expect, it } from 'vitest'
import { rankOf, SECTORS, type Sector, STAGES, type Stage, UI_LANGS } from '../../src/corpus/codebook.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { Briefing, BriefingLine } from '../../src/models/briefing/Briefing.ts'
import { bestEvidence } from '../../src/models/briefing/bestEvidence.ts'
import { briefingOf } from '../../src/models/briefing/briefingOf.ts'
import { quotesOf } from '../../src/models/briefing/quotesOf.ts'
import { sectorPagesOf } from '../../src/models/briefing/sectorPages.ts'
import { cellEvidence } from '../../src/models/evidence.ts'
import { lastContacts } from '../../src/models/lastContact/lastContacts.ts'
import { selectionOf } from '../../src/models/selection/selectionOf.ts'
import { type Filters, NO_FILTERS } from '../../src/models/viewState.ts'
import { goldArticle, goldEvents, goldIndex, goldTexts, SEED_IDS, seedText } from '../fixtures/goldCorpus.ts'

const index = goldIndex()

function questionOf(change: Partial<Filters>, lang: 'vi' | 'en', earlier: CorpusIndex | null, of = index) {
  const filters = { ...NO_FILTERS, ...change }
  return { index: of, filters, selection: selectionOf(of, filters, null), lang, filterTexts: [], earlier }
}
const briefing = (change: Partial<Filters> = {}, lang: 'vi' | 'en' = 'en', earlier: CorpusIndex | null = null) =>
  briefingOf(questionOf(change, lang, earlier))

const linesOf = ({ sections }: Briefing): readonly BriefingLine[] =>
  Object.values(sections).flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))

const goldStatements = SEED_IDS.flatMap((article) =>
  goldArticle(article).statements.map((statement) => ({ article, ...statement })),
)

/** The highest stage of each sector with a partner, from the gold files. */
function goldCells(partner: string): ReadonlyMap<Sector, { readonly stage: Stage; readonly statements: number }> {
  const cells = new Map<Sector, { stage: Stage; statements: number }>()
  for (const statement of goldStatements.filter((one) => one.partner === partner))
    for (const { sector, stage } of statement.codes) {
      const known = cells.get(sector)
      const higher = known === undefined || rankOf(stage) > rankOf(known.stage) ? stage : known.stage
      cells.set(sector, { stage: higher, statements: (known?.statements ?? 0) + 1 })
    }
  return cells
}

describe.each(UI_LANGS)('a briefing, %s', (lang) => {
  it.each([
    {},
    { partners: ['BG'] },
    { partners: ['RU'] },
    { sectors: ['education', 'trade'] },
    { stages: ['agreed'] },
    { articles: [SEED_IDS[3]] },
  ] as const)('has a note for every line, each a slice of its article: %j', (change) => {
    const made = briefing(change, lang)
    const cells = made.matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((c) => c !== null)))
    expect(cells.length).toBeGreaterThan(0)
    for (const { notes } of linesOf(made)) expect(notes.length).toBeGreaterThan(0)
    const used = [...linesOf(made).flatMap(({ notes }) => notes), ...cells.map(({ note }) => note)]
    expect([...new Set(used)].sort((a, b) => a - b)).toEqual(made.notes.map((_, at) => at + 1))
    for (const { article, span } of made.notes) {
      const quote = seedText(article.id).slice(span.start, span.end)
      const gold = goldArticle(article.id)
      const said = [...gold.statements, ...gold.instruments, ...gold.figures].map((one) => one.quote)
      expect([...said, ...gold.events.flatMap(({ quotes }) => quotes)]).toContain(quote)
    }
  })

  it('numbers its notes in the order in which the page is read', () => {
    const made = briefing({}, lang)
    const { says, asks, promised, timeline, contacts, figures, instruments, disputes } = made.sections
    const linesIn = (section: (typeof made.sections)['says']) =>
      section?.groups.flatMap(({ lines }) => lines.flatMap(({ notes }) => notes)) ?? []
    const matrix = made.matrix.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((c) => c?.note ?? [])),
    )
    const read = [
      ...linesIn(says),
      ...matrix.flat(),
      ...[asks, promised, timeline, contacts, figures, instruments, disputes].flatMap(linesIn),
    ]
    const first = [...new Set(read)]
    expect(first).toEqual(first.map((_, at) => at + 1))
  })

  it('names in its title how many sectors have something delivered, as people coded it', () => {
    const cells = [...goldCells('BG').values()]
    const delivered = cells.filter(({ stage }) => stage === 'delivered').length
    expect(briefing({ partners: ['BG'] }, lang).title).toMatch(
      new RegExp(`\\b${delivered}\\b.*\\b${SECTORS.length}\\b`),
    )
    const counts = briefing({ partners: ['BG'] }, lang).lede.join(' ')
    expect(counts).toContain(String(goldStatements.filter(({ partner }) => partner === 'BG').length))
    expect(counts).toContain(String(goldEvents().filter(({ partner }) => partner === 'BG').length))
  })

  it('has the matrix of the gold files in short, and names the sectors that nobody speaks of', () => {
    const { matrix } = briefing({ partners: ['BG'] }, lang)
    const gold = goldCells('BG')
    const rows = matrix.groups.flatMap((group) => group.rows)
    expect(rows.map(({ sector }) => sector)).toEqual(SECTORS.filter((sector) => gold.has(sector)))
    for (const { sector, cells } of rows)
      expect({ stage: cells[0]?.stage, statements: cells[0]?.statements }).toEqual(gold.get(sector))
    expect(matrix.remarks).toHaveLength(1)
  })
})

describe('plurals and blanks', () => {
  it('are those of the language', () => {
    const one = briefing({ articles: [SEED_IDS[4]], sectors: ['trade'] }).lede.join(' ')
    const statements = goldStatements.filter(
      ({ article, codes }) => article === SEED_IDS[4] && codes.some(({ sector }) => sector === 'trade'),
    )
    expect(statements).toHaveLength(1)
    expect(one).toMatch(/^1 statement and/)
    expect(one).toContain('in 1 article.')
    expect(briefing().lede.join(' ')).toMatch(/ statements and \d+ events/)
  })

  it('say what the articles do not say', () => {
    const noDate = SEED_IDS.filter((id) => goldArticle(id).meta.publishedOn === null).map((id) => id.slice(0, 3))
    const noOutlet = SEED_IDS.filter((id) => goldArticle(id).meta.agency === null).map((id) => id.slice(0, 3))
    const gaps = briefing().gaps.join('\n')
    const named = (line: RegExp) => (line.exec(gaps)?.[1] ?? '').match(/\d{3}/g)
    expect(named(/Date not stated: ([^(]*)/)).toEqual(noDate)
    expect(named(/Outlet not stated: ([^(]*)/)).toEqual(noOutlet)
    expect(briefing({ partners: ['RU'] }).sections.figures?.remarks).toEqual(['No article gives a figure.'])
  })

  it('say so where the filters leave nothing', () => {
    const nothing = briefing({ partners: ['RU'], sectors: ['sport'] })
    expect(nothing.notes).toEqual([])
    expect(nothing.title).toMatch(/Nothing in the record|No statement meets/)
    // No heading stands over nothing, and no rule is explained that nothing follows.
    for (const { groups, remarks } of Object.values(nothing.sections))
      expect([...remarks, ...groups.flatMap(({ lines }) => lines)].length).toBeGreaterThan(0)
    expect(nothing.sections.asks?.remarks).toEqual(['No proposal is left.'])
  })
})

it('gives a country the article that its English name takes', () => {
  const other: CorpusIndex = {
    ...index,
    partners: index.partners.map((partner) => (partner === 'RU' ? 'US' : partner)),
    articles: index.articles.map((article) => ({
      ...article,
      partners: article.partners.map((partner) => (partner === 'RU' ? 'US' : partner)),
    })),
  }
  const made = briefingOf(questionOf({ partners: ['US'] }, 'en', null, other))
  expect(made.title).toMatch(/^With the United States, /)
  expect(made.sections.asks?.groups.map(({ heading }) => heading)).toEqual([
    'Việt Nam asks the United States',
    'The United States asks Việt Nam',
  ])
  expect(briefingOf(questionOf({ partners: ['US'] }, 'vi', null, other)).title).toMatch(/^Với Hoa Kỳ, /)
})

describe('a filter of statements', () => {
  const delivered = /delivered|được thực hiện/
  it.each(UI_LANGS)('does not make the page say that what it hides is not there, %s', (lang) => {
    const made = briefing({ partners: ['BG'], stages: ['proposed'] }, lang)
    const proposed = goldStatements.filter(
      ({ partner, codes }) => partner === 'BG' && codes.some(({ stage }) => stage === 'proposed'),
    )
    const sectors = new Set(
      proposed.flatMap(({ codes }) => codes.filter(({ stage }) => stage === 'proposed').map(({ sector }) => sector)),
    )
    expect(made.title).toMatch(new RegExp(`\\b${sectors.size}\\b.*\\b${SECTORS.length}\\b`))
    expect(made.title).not.toMatch(delivered)
    const chosen = lang === 'vi' ? /phần đã chọn/i : /what is chosen/i
    expect(made.matrix.remarks).toHaveLength(1)
    expect(made.sections.says?.groups[0]?.remark).toMatch(chosen)
    for (const text of [made.title, ...made.matrix.remarks]) expect(text).toMatch(chosen)
    const agreed = briefing({ partners: ['BG'], stages: ['agreed'] }, lang).sections.asks?.groups ?? []
    expect(agreed).toHaveLength(2)
    for (const { remark } of agreed) expect(remark).toMatch(chosen)
    expect(briefing({ partners: ['RU'], sectors: ['trade'] }, lang).sections.figures?.remarks.join()).toMatch(chosen)
  })

  it('speaks of one sector in the singular', () => {
    const sport = briefing({ partners: ['BG'], sectors: ['sport'] })
    expect(sport.title).toBe('With Bulgaria, nothing delivered yet in the one sector chosen')
    expect(sport.lede).toContain('Highest stage: agreed.')
  })

  it('leaves of the disagreements those that it does not hide', () => {
    const lines = (change: Partial<Filters>) =>
      briefing(change).sections.disputes?.groups.flatMap((group) => group.lines) ?? []
    const named = (sector: Sector) => lines({ partners: ['BG'], sectors: [sector] })
    const disputed = index.disagreements.flatMap((one) => (one.kind === 'stage' && one.partner === 'BG' ? one : []))
    expect(disputed.length).toBeGreaterThan(1)
    for (const { sectors } of disputed)
      for (const sector of sectors)
        expect(named(sector)).toHaveLength(disputed.filter((one) => one.sectors.includes(sector)).length)
    const none = SECTORS.find((sector) => !goldCells('BG').has(sector))
    expect(none && named(none)).toEqual([])
    expect(lines({ partners: ['BG'], stages: ['mentioned'] })).toEqual([])
  })
})

it('keeps the capitals of an abbreviation within a sentence', () => {
  expect(briefing({ partners: ['RU'] }, 'vi').matrix.remarks.join()).toContain('số hoá, CNTT')
})

describe('what is asked and promised', () => {
  it('an instrument of which another article says that it is signed is not still to come', () => {
    const at = index.articles.findIndex(({ instruments }) => instruments.some(({ status }) => status === 'planned'))
    const planned = index.articles[at]?.instruments.find(({ status }) => status === 'planned')
    const other = index.articles.findIndex((article, nth) => nth !== at && article.partners.includes('BG'))
    if (planned === undefined) throw new Error('the gold files name an instrument that is planned')
    const signed: CorpusIndex = {
      ...index,
      articles: index.articles.map((article, nth) => {
        const [first] = article.instruments
        if (nth !== other || first === undefined) return article
        return { ...article, instruments: [{ ...first, name: planned.name, status: 'adopted' }] }
      }),
    }
    const toCome = (of: CorpusIndex) =>
      briefingOf(questionOf({ partners: ['BG'] }, 'en', null, of))
        .sections.promised?.groups.find(({ id }) => id === 'instruments')
        ?.lines.map(({ lead }) => lead) ?? []
    expect(toCome(index)).toContain(planned.name)
    expect(toCome(signed)).not.toContain(planned.name)
  })

  it('an ask stands under the side that makes it, with its own words', () => {
    const asks = briefing({ partners: ['BG'] }).sections.asks
    expect(asks?.groups.map(({ heading }) => heading)).toEqual(['Việt Nam asks Bulgaria', 'Bulgaria asks Việt Nam'])
    const made = briefing({ partners: ['BG'] })
    asks?.groups.forEach(({ lines }, at) => {
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        const note = made.notes[(line.quoted ?? 0) - 1]
        const quote = note && seedText(note.article.id).slice(note.span.start, note.span.end)
        const said = goldStatements.filter((one) => one.quote === quote).flatMap(({ codes }) => codes)
        expect(said.some(({ stage, voice }) => stage === 'proposed' && voice === (at === 0 ? 'home' : 'partner'))).toBe(
          true,
        )
      }
    })
  })

  it('a sector is promised and not followed where people coded it agreed and no further, whatever is filtered', () => {
    const agreed = [...goldCells('BG')].filter(([, { stage }]) => stage === 'agreed').map(([sector]) => sector)
    const promised = (change: Partial<Filters>) =>
      briefing(change).sections.promised?.groups.find(({ id }) => id === 'agreed')
    const whole = promised({ partners: ['BG'] })
    expect((whole?.lines.length ?? 0) + Number(/\d+/.exec(whole?.remark ?? '')?.[0] ?? 0)).toBe(agreed.length)
    // Delivered ones do not become open promises because their delivery is filtered away.
    expect(promised({ partners: ['BG'], stages: ['agreed'] })?.lines.map(({ lead }) => lead)).toEqual(
      whole?.lines.map(({ lead }) => lead),
    )
  })
})

it('names the last meeting at each level that the record has, with its sentence', () => {
  const made = briefing({ partners: ['BG'] })
  const [contacts] = lastContacts(index, selectionOf(index, { ...NO_FILTERS, partners: ['BG'] }, null).events).partners
  const lines = made.sections.contacts?.groups.flatMap((group) => group.lines) ?? []
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.map(({ id }) => id)).toEqual(contacts?.contacts.map(({ level }) => `contact BG ${level}`))
  for (const { notes } of lines) {
    const note = made.notes[(notes[0] ?? 0) - 1]
    const quote = note && seedText(note.article.id).slice(note.span.start, note.span.end)
    const told = goldEvents().filter(({ type }) => type === 'talks' || type === 'visit')
    expect(told.flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes))).toContain(quote)
  }
})

describe('since the last briefing', () => {
  const without: CorpusIndex = { ...index, events: index.events.slice(2), hash: 'earlier' }

  it('is absent where none is given, and says so where nothing has changed', () => {
    expect(briefing().sections.since).toBeUndefined()
    expect(briefing({}, 'en', index).sections.since?.lede).toContain('Nothing has changed.')
  })

  it('names new events with their sentences, within what the filters leave', () => {
    const added = index.events.slice(0, 2)
    const since = briefing({}, 'en', without).sections.since
    expect(since?.groups.find(({ id }) => id === 'since events')?.lines.map(({ id }) => id)).toEqual(
      added.map(({ id }) => id),
    )
    const other = added[0]?.partner === 'BG' ? 'RU' : 'BG'
    expect(briefing({ partners: [other] }, 'en', without).sections.since?.groups).toEqual([])
  })

  it('names new proposals with who makes them, as people coded it, and none for a voice that is no side', () => {
    const none: CorpusIndex = {
      ...index,
      hash: 'earlier',
      articles: index.articles.map((article) => ({ ...article, sha256: 'other' })),
    }
    const made = briefing({ partners: ['BG'] }, 'en', none)
    const lines = made.sections.since?.groups.find(({ id }) => id === 'since proposals')?.lines ?? []
    expect(lines.length).toBeGreaterThan(5)
    for (const { text, quoted } of lines) {
      const note = made.notes[(quoted ?? 0) - 1]
      const quote = note && seedText(note.article.id).slice(note.span.start, note.span.end)
      const said = goldStatements.filter((one) => one.quote === quote && one.partner === 'BG')
      const voices = said.flatMap(({ codes }) =>
        codes.flatMap(({ stage, voice }) => (stage === 'proposed' ? voice : [])),
      )
      const by = { home: 'Việt Nam asks Bulgaria', partner: 'Bulgaria asks Việt Nam', both: '', narrator: '' }
      expect(voices.map((voice) => by[voice] || 'with Bulgaria; by no one side')).toContain(text)
    }
  })

  it('says of a corrected statement of which partner it is, where there are several', () => {
    const { codes } = index
    const lower: CorpusIndex = { ...index, hash: 'earlier', codes: { ...codes, stage: codes.stage.map(() => 1) } }
    const leads = (change: Partial<Filters>) =>
      briefing(change, 'en', lower)
        .sections.since?.groups.find(({ id }) => id === 'since corrected')
        ?.lines.map(({ lead }) => lead) ?? []
    expect(leads({}).length).toBeGreaterThan(0)
    for (const lead of leads({})) expect(lead).toMatch(/^(Bulgaria|Russia): /)
    for (const lead of leads({ partners: ['RU'] })) expect(lead).not.toMatch(/Russia/)
  })

  it('tells a sector that went up from one that came, and statements that have gone', () => {
    const row = index.codes.stage.findIndex((stage) => STAGES[stage] === 'agreed')
    const { codes } = index
    const lower: CorpusIndex = { ...index, codes: { ...codes, stage: codes.stage.map(() => 1) } }
    expect(row).toBeGreaterThanOrEqual(0)
    const since = briefing({ partners: ['BG'] }, 'en', lower).sections.since
    const moved = since?.groups.find(({ id }) => id === 'since moved')?.lines ?? []
    expect(moved.length).toBeGreaterThan(0)
    for (const { text } of moved) expect(text).toMatch(/^from proposed to (agreed|signed|delivered|mentioned)$/)
    const [gone] = index.articles
    const fewer = {
      ...index,
      articles: index.articles.map((one) => (one === gone ? { ...one, sha256: 'other' } : one)),
    }
    const changed = briefing({}, 'en', fewer).sections.since
    const count = goldArticle(gone?.id ?? '').statements.length
    expect(changed?.remarks.join(' ')).toContain(`${count} statements of article 000: its text has changed.`)
  })
})

it('the sentence that stands for a cell is among its evidence at the highest stage, and of no past deed where another will do', () => {
  const selection = selectionOf(index, NO_FILTERS, null)
  for (const partner of index.partners)
    for (const sector of SECTORS) {
      const cell = { partner, sector, column: null }
      const { groups } = cellEvidence(index, cell, { selection, columns: 'article', since: null })
      const top = groups.filter(({ stage }) => stage === groups[0]?.stage).flatMap(({ items }) => items)
      const wanted = top.find(({ when }) => when === null) ?? top[0]
      const best = bestEvidence(index, cell, selection)
      expect([best?.article.id, best?.span, best?.stage]).toEqual([wanted?.article.id, wanted?.span, wanted?.stage])
    }
})

it('a page of a sector has every statement that people coded in it', () => {
  const pages = sectorPagesOf(questionOf({ partners: ['BG'] }, 'en', null))
  const gold = goldCells('BG')
  expect(pages.map(({ sector }) => sector)).toEqual(SECTORS.filter((sector) => gold.has(sector)))
  for (const { sector, statements } of pages) expect(statements).toHaveLength(gold.get(sector)?.statements ?? -1)
})

it('a quote is the slice, and none where the text is another', () => {
  const { notes } = briefing()
  const texts = goldTexts()
  for (const [number, quote] of quotesOf(notes, texts)) {
    const note = notes[number - 1]
    expect(quote).toEqual({
      status: 'ready',
      quote: note && seedText(note.article.id).slice(note.span.start, note.span.end),
      before: null,
    })
  }
  const other = new Map([...texts].map(([id, text]) => [id, { ...text, sha256: 'other' }]))
  expect([...quotesOf(notes, other).values()].every(({ status }) => status === 'broken')).toBe(true)
})
