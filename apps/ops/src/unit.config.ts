import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { rooms, root } from './workspace.ts'

/** All rooms but the API and the journeys in one process, each with the settings it has when it is tested alone. */
export default defineConfig({
  test: {
    projects: rooms(root)
      .filter(({ folder }) => folder !== 'apps/api' && folder !== 'e2e')
      .map(({ folder }) => ({
        extends: join(root, 'vitest.config.ts'),
        root: join(root, folder),
        test: { name: folder },
      })),
  },
})
