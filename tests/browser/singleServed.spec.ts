/** The single file in a document library: a server has it, under any name, and says of it what it says of every file. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, hostHtml, test } from './host.ts'

const html = readFileSync(resolve(import.meta.dirname, '../../dist-single/bang-giao.html'), 'utf8')

test('a server that names another encoding does not break it', async ({ page, host }) => {
  const file = host.add({ html, headers: { 'content-type': 'text/html; charset=iso-8859-1' } })
  await page.goto(`${file}#/v1/matrix?lang=vi`)
  await expect(page.getByRole('link', { name: 'Dòng thời gian' })).toBeVisible()
})

test('Share embeds the file itself, shows it, and the frame opens the full view in it', async ({ page, host }) => {
  const file = host.add(html)
  await page.goto(`${file}?web=1#/v1/matrix?lang=en&partner=BG`)
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 2 }).first()).toBeVisible()
  for (const option of await dialog.getByLabel('How').locator('option').all()) {
    await dialog.getByLabel('How').selectOption(await option.getAttribute('value'))
    const code = await dialog.getByLabel('Code to paste').inputValue()
    const other = await page.context().newPage()
    await other.goto(host.add(hostHtml(code)))
    const frame = other.frameLocator('iframe')
    await expect(frame.getByRole('grid')).toBeVisible()
    const href = await frame.getByRole('link', { name: 'Open the whole record' }).getAttribute('href')
    expect(href?.split('#')[0]).toBe(`${file}?web=1`)
    await other.close()
  }
})
