/** `npm start`: the development server follows `seeds/`, takes the next port, and ends on Ctrl-C. */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type DevServer, npmStart } from './devServer.ts'

test.describe.configure({ mode: 'serial' })

const seeds = mkdtempSync(join(tmpdir(), 'seeds-'))
const count = readdirSync('seeds').filter((name) => name.endsWith('.txt')).length
let server: DevServer

test.beforeAll(async () => {
  cpSync('seeds', seeds, { recursive: true })
  server = await npmStart(seeds)
})

test.afterAll(async () => {
  await server.interrupt()
  rmSync(seeds, { recursive: true, force: true })
})

/** The issue's own bound: a change is on the page within two seconds, without a reload by hand. */
const WITHIN = { timeout: 2000 }

test('a file dropped in, changed and taken away is on the page within two seconds', async ({ page }) => {
  await page.goto(`${server.address}#/v1/matrix?lang=en`)
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText(`${count} articles`, { timeout: 15_000 })

  writeFileSync(
    join(seeds, '900_new.txt'),
    ' date 2025-11-03 HÀ NỘI - Việt Nam và Hungary nhất trí thúc đẩy hợp tác nông nghiệp.\n',
  )
  await expect(footer).toContainText(`${count + 1} articles`, WITHIN)
  await expect(page.getByRole('columnheader', { name: /Hungary/ }).first()).toBeVisible(WITHIN)
  await expect(footer).toContainText('As of 3 Nov 2025', WITHIN)

  writeFileSync(
    join(seeds, '900_new.txt'),
    ' date 2025-11-04 HÀ NỘI - Việt Nam và Hungary nhất trí thúc đẩy hợp tác nông nghiệp và y tế.\n',
  )
  await expect(footer).toContainText('As of 4 Nov 2025', WITHIN)

  rmSync(join(seeds, '900_new.txt'))
  await expect(footer).toContainText(`${count} articles`, WITHIN)
})

test('a broken file is a named problem on the page and in the terminal, and the rest stays', async ({ page }) => {
  await page.goto(`${server.address}#/v1/matrix?lang=en`)
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText(`${count} articles`, { timeout: 15_000 })
  writeFileSync(join(seeds, 'broken.txt'), Uint8Array.of(0xff, 0xfe, 0x00, 0x41))
  await footer.getByText(/problem.* in the corpus/).click(WITHIN)
  await expect(footer.getByRole('listitem').filter({ hasText: 'broken.txt' })).toContainText('binary data', WITHIN)
  await expect(footer).toContainText(`${count} articles`)
  await expect.poll(server.output).toContain('broken.txt: not-text')
  rmSync(join(seeds, 'broken.txt'))
})

test('where its port is taken it takes the next one, and Ctrl-C ends it', async () => {
  const port = Number(new URL(server.address).port)
  const second = await npmStart(seeds)
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
  await second.interrupt()
  await expect(fetch(second.address)).rejects.toThrow()
})
