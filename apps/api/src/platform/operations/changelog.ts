import { existsSync, readFileSync } from 'node:fs'

let lines: string[] | null = null

/** The lines of the API's changelog, newest first. The file lies in the contracts, beside the sources and in the image. */
export function changelogLines(): string[] {
  if (lines) return lines
  // From the sources, from the built server, and from one of its chunks.
  const file = ['../../../../../', '../../../', '../../../../']
    .map((up) => new URL(`${up}libs/contracts/CHANGELOG.md`, import.meta.url))
    .find((url) => existsSync(url))
  if (!file) throw new Error('libs/contracts/CHANGELOG.md is missing from the installation')
  lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2))
  return lines
}
