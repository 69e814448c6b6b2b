import { readFileSync, writeFileSync } from 'node:fs'
import { changesSince, digestsText, readDigests } from './digests.ts'
import { endpoints } from './endpoints.ts'

const digestsFile = new URL('../digests.txt', import.meta.url)
const changelogFile = new URL('../CHANGELOG.md', import.meta.url)
const heading = '## Unreleased\n\n'

let changelog = readFileSync(changelogFile, 'utf8')
const changes = changesSince(readDigests(readFileSync(digestsFile, 'utf8')), endpoints, changelog)
const untold = changes.filter(({ told }) => !told)
const words = process.argv[2]?.trim()

if (untold.length > 0 && !words) {
  const list = untold.map(({ id, what }) => `  ${id} (${what})`).join('\n')
  console.error(
    `libs/contracts/CHANGELOG.md says nothing of these changes:\n${list}\n\nSay what callers must know:\n  node libs/contracts/src/write-digests.ts 'Every row says when it was changed.'`,
  )
  process.exitCode = 1
} else {
  if (untold.length > 0 && words) {
    const line = `- ${untold.map(({ id }) => `\`${id}\``).join(', ')}: ${words}\n`
    changelog = changelog.replace(heading, () => heading + line)
    writeFileSync(changelogFile, changelog)
  }
  writeFileSync(digestsFile, digestsText(endpoints, changelog))
}
