// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { UiLang } from '../../src/corpus/codebook.ts'
import { MoreButton } from '../../src/ui/MoreButton.tsx'
import { ViewContext } from '../../src/ui/View.tsx'
import { startState } from '../fixtures/TestShell.tsx'

afterEach(cleanup)

function showList(shown: number, lang: UiLang) {
  const tools = { state: { ...startState('figures'), lang }, hrefOf: () => '#', go: () => undefined }
  render(
    <ViewContext value={tools}>
      <MoreButton total={50} shown={shown} step={20} show={() => undefined} label="figures" />
    </ViewContext>,
  )
}

it('says on paper, where there is nothing to press, how much of a list is not there', () => {
  showList(20, 'en')
  expect(screen.getByText('30 more are not shown here.')).toBeDefined()
  cleanup()
  showList(20, 'vi')
  expect(screen.getByText('Còn 30 mục nữa không có ở đây.')).toBeDefined()
})

it('says nothing of a list that is there', () => {
  showList(50, 'en')
  expect(screen.queryByText(/not shown here/)).toBeNull()
})
