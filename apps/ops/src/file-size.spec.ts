import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { findLongFiles } from './file-size.ts'

it('names source files over 300 lines, but not catalogues, course content and migrations', () => {
  const base = mkdtempSync(join(tmpdir(), 'muster-sizes-'))
  const write = (path: string, lines: number) => {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), 'x\n'.repeat(lines))
  }
  for (const folder of ['apps', 'libs', 'e2e']) mkdirSync(join(base, folder))
  write('apps/api/src/people/short.ts', 300)
  write('apps/api/src/people/long.ts', 301)
  write('apps/web/src/ui/long.css', 301)
  write('apps/web/dist/long.js', 9000)
  write('libs/words/src/catalogue/home.ts', 900)
  write('libs/sample/src/courses/e1/module-1.ts', 900)
  write('apps/api/src/migrations/0001-start.ts', 900)
  expect(findLongFiles(base)).toEqual([
    'apps/api/src/people/long.ts has 301 lines, over 300',
    'apps/web/src/ui/long.css has 301 lines, over 300',
  ])
  rmSync(base, { recursive: true })
})
