import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Some tests start a process; on a busy machine that takes a while.
    testTimeout: 20_000,
  },
})
