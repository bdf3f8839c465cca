/** Cards in a real browser: the picture is of the view, and the page leads on to it under the strict policy. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { cardsOf } from '../../src/build/cards/Card.ts'
import { cardPage, pictureFile } from '../../src/build/cards/cardPage.ts'
import { takePictures } from '../../src/build/cards/pictures.ts'
import { expect, test } from './page.ts'

const cardsIn = async (page: Page) => cardsOf(await (await page.request.get('corpus/index.json')).json())

test('each card has a picture of 1200 by 630 pixels, and no two are the same', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const cards = await cardsIn(page)
  expect(await takePictures({ folder: 'dist', url: 'https://example.org/' }, folder, cards)).toBeNull()
  const pictures = cards.map((card) => readFileSync(join(folder, pictureFile(card))))
  rmSync(folder, { recursive: true })
  for (const picture of pictures) {
    expect(picture.toString('latin1', 1, 4)).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  }
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(cards.length)
})

test('a card leads on to its view', async ({ page }) => {
  const [, card] = await cardsIn(page)
  if (card === undefined) throw new Error('the record has no partner')
  await page.route(`**/card/${card.name}.html`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: cardPage({ card, site: 'https://example.org/', hasPicture: true }),
    }),
  )
  await page.goto(`card/${card.name}.html`)
  await expect(page).toHaveURL(new RegExp(`/index\\.html#/v1/matrix\\?partner=${card.name}`))
  await expect(page.getByRole('grid')).toBeVisible()
})
