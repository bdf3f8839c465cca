// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ChoiceList } from '../../src/app/filters/ChoiceList.tsx'
import { goldIndex } from '../fixtures/goldCorpus.ts'
import { startState, TestShell } from '../fixtures/TestShell.tsx'

const index = goldIndex()
const outlets = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({ value: `o${nth}`, label: `Báo Số ${nth}`, count: nth }))

function Listed({ count, start }: { readonly count: number; readonly start: readonly string[] }) {
  const [chosen, setChosen] = useState(start)
  return <ChoiceList label="Outlet" note="" choices={outlets(count)} chosen={chosen} onChange={setChosen} />
}

const show = (count: number, start: readonly string[] = []) =>
  render(
    <TestShell index={index} start={startState('matrix')} textOf={(id) => Promise.reject(new Error(id))}>
      <Listed count={count} start={start} />
    </TestShell>,
  )
const labels = () =>
  screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent?.replace(/\s+/g, ' '))

afterEach(cleanup)

describe('a list of choices', () => {
  it('that is short has no field to find in it', () => {
    show(4)
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(labels()).toEqual([
      'Báo Số 0 0 statements',
      'Báo Số 1 1 statement',
      'Báo Số 2 2 statements',
      'Báo Số 3 3 statements',
    ])
  })

  it('of hundreds is found in by name, without diacritics, and says how many more there are', async () => {
    show(300)
    const drawn = screen.getAllByRole('checkbox').length
    expect(screen.getByRole('status').textContent).toBe(`${300 - drawn} more: type a name to narrow them.`)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find in outlet' }), 'bao so 29')
    expect(labels().length).toBe(outlets(300).filter(({ label }) => label.includes('Báo Số 29')).length)
    await userEvent.type(screen.getByRole('searchbox'), 'x')
    expect(screen.queryAllByRole('checkbox')).toEqual([])
    expect(screen.getByRole('status').textContent).toBe('Nothing has this name.')
  })

  it('puts what is ticked first when it opens, and moves no row under the pointer after', async () => {
    show(300, ['o250'])
    expect(labels()[0]).toMatch(/^Báo Số 250/)
    const before = labels()
    await userEvent.click(screen.getByRole('checkbox', { name: /^Báo Số 5 / }))
    expect(labels()).toEqual(before)
    const ticked = screen
      .getAllByRole('checkbox', { checked: true })
      .map((box) => box.closest('label')?.textContent?.replace(/\s+/g, ' '))
    expect(ticked).toEqual(['Báo Số 250 250 statements', 'Báo Số 5 5 statements'])
  })
})
