import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // No test keeps state in a module, so the modules are loaded once a worker, not once a file.
    pool: 'threads',
    isolate: false,
    // Some tests start a process; on a busy machine that takes a while.
    testTimeout: 20_000,
  },
})
