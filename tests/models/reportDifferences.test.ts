import { describe, expect, it } from 'vitest'
import { asEdtf } from '../../src/corpus/edtf.ts'
import type { CorpusEvent, OwnReport } from '../../src/corpus/types.ts'
import { reportDifferences } from '../../src/models/reportDifferences.ts'
import { goldIndex } from '../fixtures/goldCorpus.ts'

const index = goldIndex()
const event = index.events.find(({ type, date }) => type === 'talks' && date === '2025-10-23')
if (event === undefined) throw new Error('the gold corpus has talks on 23 October 2025')
const whole: CorpusEvent = { ...event, place: 'Sofia' }
const own = (change: Partial<OwnReport>): OwnReport => ({
  date: whole.date,
  place: whole.place,
  participants: whole.participants,
  ...change,
})
const differences = (change: Partial<OwnReport>) => reportDifferences(index, whole, own(change))

function edtf(text: string) {
  const date = asEdtf(text)
  if (date === null) throw new Error(`no date: ${text}`)
  return date
}

describe('what one article says otherwise', () => {
  it('is nothing where it says the same, or is silent on day and place', () => {
    expect(reportDifferences(index, whole, undefined)).toEqual([])
    expect(differences({})).toEqual([])
    expect(differences({ date: null, place: null })).toEqual([])
  })

  it('tells a day left more open from another day', () => {
    const howOf = (text: string) => differences({ date: edtf(text) }).map((one) => one.kind === 'day' && one.how)
    expect(howOf('[2025-10-22..2025-10-24]')).toEqual(['wider'])
    expect(howOf('XXXX-10-22/XXXX-10-24')).toEqual(['wider'])
    expect(howOf('2025-10-24')).toEqual(['other'])
    const visit = { ...whole, date: edtf('2025-10-22/2025-10-24') }
    expect(reportDifferences(index, visit, own({ date: edtf('2025-10-23') }))).toEqual([
      { kind: 'day', here: '2025-10-23', how: 'part' },
    ])
  })

  it('is another place, not a fuller name of the same', () => {
    expect(differences({ place: 'Plovdiv' })).toEqual([{ kind: 'place', here: 'Plovdiv' }])
    expect(differences({ place: 'Presidential Palace in Sofia' })).toEqual([])
  })

  it('is who takes part only here, and who does not; not another spelling, nor an office for its holder', () => {
    const [home, partner] = whole.participants
    if (home === undefined || partner === undefined) throw new Error('the talks have two sides')
    const minister = { kind: 'office', office: 'Foreign Minister', country: 'BG' } as const
    expect(differences({ participants: [home, partner, minister] })).toEqual([{ kind: 'only-here', who: [minister] }])
    expect(differences({ participants: [home] })).toEqual([{ kind: 'not-here', who: [partner] }])
    const plain = { kind: 'person', name: 'To Lam', country: 'VN' } as const
    const office = { kind: 'office', office: 'Tổng thống', country: 'BG' } as const
    expect(differences({ participants: [plain, office] })).toEqual([])
  })
})
