/** A record of many articles and partners, made of the built one: the seeds again and again, each time of another partner. */
import type { Page } from '@playwright/test'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'

const COPY = '_copy'

/** `articles` of the first of the given partners, and one of each of the others. */
export async function manyArticles(page: Page, partners: readonly string[], articles: number): Promise<void> {
  let seeds: readonly string[] = []
  await page.route('**/corpus/index.json', async (route) => {
    const built: CorpusIndex = await (await route.fetch()).json()
    seeds = built.articles.map(({ id }) => id)
    await route.fulfill({ json: multiplied(built, partners, articles) })
  })
  // The text of a copy is that of its seed.
  await page.route(`**/corpus/articles/*${COPY}.json*`, async (route) => {
    const [, at = '0'] = /(\d+)_copy/.exec(route.request().url()) ?? []
    const url = route
      .request()
      .url()
      .replace(`${at}${COPY}`, seeds[Number(at) % seeds.length] ?? '')
    await route.fulfill({ json: { ...(await (await route.fetch({ url })).json()), id: `${at}${COPY}` } })
  })
}

function multiplied(index: CorpusIndex, partners: readonly string[], articles: number): CorpusIndex {
  const rows: { readonly row: number; readonly article: number; readonly partner: number }[] = []
  const total = articles + partners.length - 1
  const made = Array.from({ length: total }, (_, at) => {
    const partner = Math.max(0, at - articles + 1)
    const seed = index.articles[at % index.articles.length]
    if (seed === undefined) throw new Error('the built record is empty')
    const from = rows.length
    for (let row = seed.statements[0]; row < seed.statements[1]; row++) rows.push({ row, article: at, partner })
    return {
      ...seed,
      id: `${String(at).padStart(4, '0')}${COPY}`,
      partners: [partners[partner] ?? ''],
      statements: [from, rows.length] as const,
      instruments: [],
      figures: [],
      people: [],
    }
  })
  const codes = rows.flatMap(({ row }, statement) =>
    index.codes.statement.flatMap((of, code) => (of === row ? [{ code, statement }] : [])),
  )
  const pick = (column: readonly number[], at: readonly number[]) => at.map((one) => column[one] ?? 0)
  const row = rows.map((one) => one.row)
  const code = codes.map((one) => one.code)
  return {
    ...index,
    partners,
    articles: made,
    statements: {
      article: rows.map((one) => one.article),
      partner: rows.map((one) => one.partner),
      start: pick(index.statements.start, row),
      end: pick(index.statements.end, row),
      when: pick(index.statements.when, row),
    },
    codes: {
      statement: codes.map((one) => one.statement),
      sector: pick(index.codes.sector, code),
      stage: pick(index.codes.stage, code),
      voice: pick(index.codes.voice, code),
      carriedStart: pick(index.codes.carriedStart, code),
      carriedEnd: pick(index.codes.carriedEnd, code),
      halted: pick(index.codes.halted, code),
      rule: pick(index.codes.rule, code),
      sectorStart: pick(index.codes.sectorStart, code),
      sectorEnd: pick(index.codes.sectorEnd, code),
      stageStart: pick(index.codes.stageStart, code),
      stageEnd: pick(index.codes.stageEnd, code),
    },
    events: [],
    passages: { left: [], right: [], score: [] },
    sameReports: [],
    disagreements: [],
  }
}
