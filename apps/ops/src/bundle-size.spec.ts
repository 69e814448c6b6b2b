import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { budgets, measurePages, scriptsOf } from './bundle-size.ts'

let base: string

/** Writes a built application whose scripts have these sizes; random bytes do not become smaller. */
function build(manifest: object, sizes: Record<string, number>): void {
  const built = join(base, 'apps/web/dist')
  mkdirSync(join(built, '.vite'), { recursive: true })
  writeFileSync(join(built, '.vite/manifest.json'), JSON.stringify(manifest))
  for (const [file, size] of Object.entries(sizes)) writeFileSync(join(built, file), randomBytes(size))
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'muster-bundle-'))
})

afterEach(() => {
  rmSync(base, { recursive: true })
})

const manifest = {
  'index.html': {
    file: 'entry.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/routes/framed/home.tsx', 'src/routes/staff.tsx'],
  },
  'check/index.html': { file: 'check.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  'src/routes/framed/home.tsx': { file: 'home.js', imports: ['_shared.js', '_parts.js'], css: ['home.css'] },
  '_parts.js': { file: 'parts.js' },
  'src/routes/staff.tsx': { file: 'staff.js' },
}

describe('what the home loads', () => {
  it('is the entry, the home, and what both import, each once', () => {
    build(manifest, { 'entry.js': 4000, 'shared.js': 3000, 'home.js': 2000, 'parts.js': 1000, 'staff.js': 9000 })
    expect(scriptsOf(join(base, 'apps/web/dist'), budgets.home).map(({ file }) => file)).toEqual([
      'entry.js',
      'shared.js',
      'home.js',
      'parts.js',
    ])
    expect(measurePages(base, [budgets.home])).toEqual([])
  })

  it('fails above the limit', () => {
    build(manifest, { 'entry.js': 150_000, 'shared.js': 50_000, 'home.js': 2000, 'parts.js': 1000, 'staff.js': 10 })
    expect(measurePages(base, [budgets.home])).toEqual([
      expect.stringMatching(/^The learner’s home loads 20\d{4} bytes of scripts, over 200000$/),
    ])
  })

  it('is not what another page loads', () => {
    build(manifest, { 'entry.js': 4000, 'shared.js': 3000, 'home.js': 2000, 'parts.js': 1000, 'check.js': 107_500 })
    expect(measurePages(base)).toEqual([
      expect.stringMatching(/^The page that checks without a network loads 110\d{3} bytes of scripts, over 110000$/),
    ])
  })

  it('fails when there is no build, and when the home is not in it', () => {
    expect(measurePages(base, [budgets.home])).toEqual([expect.stringContaining('build the web application first')])
    build({ 'index.html': { file: 'entry.js' } }, { 'entry.js': 10 })
    expect(measurePages(base, [budgets.home])).toEqual([
      expect.stringContaining('no chunk of its own for src/routes/framed/home.tsx'),
    ])
  })
})
