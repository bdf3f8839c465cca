/** Share: a link and a line to paste of what is seen, and the frame as a host shows it. */
import { VIEWS } from '../../src/models/viewState.ts'
import { expect, hostHtml, test } from './host.ts'

for (const view of VIEWS)
  test(`${view}: what Share writes shows the same view on another page`, async ({ page, host }) => {
    await page.goto(`#/v1/${view}?lang=en&partner=BG&theme=dark`)
    await page.getByRole('button', { name: 'Share' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    const preview = dialog.frameLocator('iframe')
    const heading = preview.getByRole('heading', { level: 2 }).first()
    await expect(heading).toBeVisible()
    const seen = await heading.innerText()
    for (const way of ['element', 'frame', 'sandbox']) {
      await dialog.getByLabel('How').selectOption(way)
      const code = await dialog.getByLabel('Code to paste').inputValue()
      const other = await page.context().newPage()
      await other.goto(host.add(hostHtml(code)))
      await expect.poll(() => other.frames().length).toBe(2)
      await expect(
        other.frames()[1]?.getByRole('heading', { level: 2 }).first() ?? other.locator('nothing'),
      ).toHaveText(seen)
      await other.close()
    }
  })

test('the choices are in the code and in the preview, by keys alone, in Vietnamese', async ({ page }) => {
  await page.goto('#/v1/matrix?lang=vi&cell=BG.energy')
  await page.getByRole('button', { name: 'Chia sẻ' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Chia sẻ' })
  await dialog.getByRole('combobox', { name: /^Nhúng/ }).selectOption('cell')
  await dialog.getByLabel('Nền').selectOption('host')
  await dialog.getByLabel('Cấp của tiêu đề').selectOption('4')
  await dialog.getByLabel('Lề').selectOption('compact')
  const code = dialog.getByLabel('Mã nhúng')
  await expect(code).toHaveValue(/view="cell".*cell="BG\.energy".*density="compact" level="4"/)
  await expect(code).not.toHaveValue(/theme=/)
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 4 }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeFocused()
})

test('a live and a frozen link: the frozen one names the record', async ({ page }) => {
  await page.goto('#/v1/timeline?lang=en')
  const hash = await page.evaluate(async () => (await (await fetch('corpus/index.json')).json()).hash)
  await page.getByRole('button', { name: 'Share' }).click()
  const [live, frozen] = [page.getByLabel('Live link'), page.getByLabel('Frozen link')]
  await expect(live).not.toHaveValue(/corpus=/)
  await expect(frozen).toHaveValue(new RegExp(`corpus=${String(hash).slice(0, 8)}`))
})
