import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './workspace.ts'

const longest = 300

/** What is text rather than logic may be as long as it is: message catalogues, course content and migrations. */
const exempt = [
  /^libs\/words\/src\/catalogue\//,
  /^libs\/sample\/src\/courses\//,
  /^apps\/api\/src\/migrations\//,
  // Written by a program, a line for each endpoint.
  /^libs\/client\/src\/routes\.ts$/,
]

/**
 * The source files that are over 300 lines, a sentence each. A file that outgrows this is two ideas.
 *
 * @param base the root of the tree to look at
 */
export function findLongFiles(base: string): string[] {
  const sources = ['apps', 'libs', 'e2e']
    .flatMap((folder) => filesBelow(folder, base))
    .filter((path) => /\.(?:[cm]?[jt]sx?|css)$/.test(path))
  return sources.flatMap((path) => {
    if (exempt.some((pattern) => pattern.test(path))) return []
    const lines = readFileSync(join(base, path), 'utf8').replace(/\n$/, '').split('\n').length
    return lines > longest ? [`${path} has ${lines} lines, over ${longest}`] : []
  })
}
