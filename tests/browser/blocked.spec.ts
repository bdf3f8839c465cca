/** What a sandbox forbids is said in the frame. The browser itself reports it in the console, so these tests do not ask for a quiet one. */
import { test as base, expect } from '@playwright/test'

const test = base

test('the page that cannot run in a sandbox names the one that can, and elsewhere says nothing', async ({
  page,
  baseURL,
}) => {
  await page.setContent(
    `<iframe src="${baseURL}index.html#/embed/v1/matrix?lang=en" sandbox="allow-scripts" width="1000" height="900"></iframe>`,
  )
  await expect(page.frameLocator('iframe').getByText('embed.html')).toHaveCount(2)
  await expect(page.frameLocator('iframe').getByText('embed.html').first()).toBeVisible()
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('#/v1/matrix?lang=en')
  await expect(page.getByText('embed.html').first()).toBeHidden()
})

test('a frame that may open no window says so and gives the address', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe src="${baseURL}embed.html#/embed/v1/matrix?lang=en&partner=BG" sandbox="allow-scripts" width="1000" height="900"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await frame.getByRole('link', { name: 'Open the whole record' }).click()
  await expect(frame.getByRole('alert')).toContainText('allow-popups')
  await expect(frame.getByLabel('Address of the full view')).toHaveValue(/#\/v1\/matrix\?partner=BG/)
})

test('a frame that may not write to the clipboard says so, and what to do', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe src="${baseURL}embed.html#/embed/v1/matrix?lang=en&partner=BG" sandbox="allow-scripts" width="1200" height="900"></iframe>`,
  )
  const inside = page.frameLocator('iframe')
  await inside.getByRole('button', { name: 'Export', exact: true }).click()
  await inside.getByRole('button', { name: 'Copy the picture as PNG, 1×' }).click()
  await expect(inside.getByRole('dialog').getByRole('status')).toContainText(
    'does not allow writing to the clipboard; download the picture, or open the full page',
  )
})
