import { defineConfig } from 'vitest/config'

/** The examples alone: a property takes seconds a mutant, and what no example kills is looked at by hand. */
export default defineConfig({
  test: { include: ['src/**/*.spec.ts'], exclude: ['src/engine.spec.ts'], environment: 'node' },
})
