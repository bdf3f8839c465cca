/** What a sandbox forbids is said in the frame. The browser itself reports it in the console, so these tests do not ask for a quiet one. */
import { test as base, expect } from '@playwright/test'

const test = base

test('a frame that may open no window says so and gives the address', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe src="${baseURL}embed.html#/embed/v1/matrix?lang=en&partner=BG" sandbox="allow-scripts" width="1000" height="900"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await frame.getByRole('link', { name: 'Open the whole record' }).click()
  await expect(frame.getByRole('alert')).toContainText('allow-popups')
  await expect(frame.getByLabel('Address of the full view')).toHaveValue(/#\/v1\/matrix\?partner=BG/)
})
