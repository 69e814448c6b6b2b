import { defineConfig } from 'vitest/config'

/** Unit tests of the libraries, the web and ops: plain functions, no server. The API has its own. */
export default defineConfig({
  test: { include: ['src/**/*.spec.{ts,tsx}'], environment: 'node', passWithNoTests: false },
})
