// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { SECTORS, STAGES, UI_LANGS } from '../../src/corpus/codebook.ts'
import type { CorpusIndex } from '../../src/corpus/index/CorpusIndex.ts'
import type { MethodRecord, Tally } from '../../src/models/method/MethodRecord.ts'
import { sectorName } from '../../src/models/sectorNames.ts'
import type { ViewState } from '../../src/models/viewState.ts'
import { type MethodState, MethodView } from '../../src/views/method/MethodView.tsx'
import { goldIndex, goldTexts } from '../fixtures/goldCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

const index = goldIndex()
const texts = goldTexts()
const tally: Tally = { right: 6, extra: 2, missed: 4 }
const none: Tally = { right: 0, extra: 0, missed: 0 }
const [first] = index.articles
const record: MethodRecord = {
  format: 1,
  version: '9.8.7',
  corpus: index.hash,
  measured: (['heldOut', 'seen'] as const).flatMap((part) =>
    (['vi', 'en'] as const).map((lang) => ({
      part,
      lang,
      texts: 3,
      levels: { statement: tally, sector: tally, stage: tally, cell: tally, event: none },
      stages: { mentioned: none, proposed: tally, agreed: none, signed: none, delivered: none },
      voice: { right: 5, of: 6 },
    })),
  ),
  uncoded: [{ reason: 'ceremony', sentences: 2, articles: 1, example: { article: first?.id ?? '', start: 0, end: 9 } }],
}

const show = (method: MethodState, start: Partial<ViewState> = {}, of: CorpusIndex = index) =>
  render(
    <TestShell
      index={of}
      start={{ ...startState('method'), ...start }}
      textOf={async (id) => texts.get(id) ?? Promise.reject(new Error(id))}
    >
      <MethodView index={of} method={method} />
    </TestShell>,
  )
const ready = (of: Partial<MethodRecord> = {}): MethodState => ({ status: 'ready', record: { ...record, ...of } })
const title = () => screen.getByRole('heading', { level: 1 }).textContent
afterEach(cleanup)

describe('the method page', () => {
  it('says first what an unseen text shows, added up over the languages', () => {
    show(ready())
    expect(title()).toBe('On texts that it had not seen, 12 of the program’s 16 codes are those that people gave')
    const table = screen.getByRole('table', { name: '6 texts held out' })
    const row = within(table).getByRole('row', { name: /^Proposed/ })
    expect(within(row).getAllByText('F1 0.67')).toHaveLength(3)
    expect(row.textContent).toContain('P 0.75, R 0.60')
    expect(row.textContent).toContain('12 right, 4 extra, 8 missed')
    expect(within(table).getByRole('row', { name: /^Agreed/ }).textContent).toContain('no codes')
  })

  it('does not make up what was not measured', () => {
    show(ready({ measured: null }))
    expect(screen.getByText(/^Not measured in this build/)).toBeTruthy()
    expect(screen.queryByText(/F1/)).toBeNull()
    const sentences = index.articles.reduce((sum, article) => sum + article.sentences, 0)
    expect(title()).toBe(`${sentences - 2} of the record’s ${sentences} sentences are coded`)
  })

  it.each(UI_LANGS)('gives the codebook while the measures load or fail: %s', async (lang) => {
    let asked = 0
    show({ status: 'failed', retry: () => asked++ }, { lang })
    for (const sector of SECTORS) expect(screen.getAllByText(sectorName(sector, lang)).length).toBeGreaterThan(0)
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button'))
    expect(asked).toBe(1)
  })

  it('names each problem with its file, its place and its remedy, and each file with its hash', () => {
    const problems = [
      { kind: 'invalid-utf8', file: 'x.txt', span: null, detail: '3' },
      { kind: 'note-bad-value', file: `${first?.id}.yaml`, span: { start: 4, end: 9 }, detail: 'agency' },
    ] as const
    show(ready(), {}, { ...index, problems })
    const table = within(screen.getByRole('table', { name: 'Problems of this corpus' }))
    expect(table.getByText('x.txt').closest('tr')?.textContent).toContain('whole file')
    expect(table.getByText(/save it again as UTF-8/)).toBeTruthy()
    expect(table.getByRole('link', { name: `${first?.id}.yaml` })).toBeTruthy()
    expect(table.getByText('characters 4–9')).toBeTruthy()
    for (const { sha256 } of index.articles) expect(screen.getByText(sha256)).toBeTruthy()
    expect(screen.getByText('9.8.7')).toBeTruthy()
  })

  it('says that it does not follow the filters, and that counts of another build are that', () => {
    show(ready({ corpus: 'another' }), { stages: [STAGES[0]] })
    expect(screen.getByText(/whatever the filters leave/)).toBeTruthy()
    expect(screen.getByText(/another build/)).toBeTruthy()
  })
})
