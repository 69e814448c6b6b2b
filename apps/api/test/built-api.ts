import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** Builds the server from the sources as they are now, where packages are found from; gives the path of its `main.js`. */
export async function buildApi(name: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache', name)
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  await writeFile(join(outDir, 'package.json'), '{ "type": "module" }\n')
  return join(outDir, 'main.js')
}
