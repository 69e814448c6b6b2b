import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from './found.ts'
import { judge, type Judged } from './judge.ts'
import { readQuestions } from './read-questions.ts'

const given = { language: 'en', outcome: 'o1', module: '' } as const
const own = new URL('./examples/', import.meta.url).pathname
/** A folder of examples from elsewhere, whose licences keep them out of this repository. */
const elsewhere = process.env['QUESTION_EXAMPLES']

const linesOf = async (path: string): Promise<Judged[]> =>
  (await readQuestions(readFileSync(path), given)).items.map(judge)

const becameOf = (line: Judged): string =>
  line.state === 'ready' ? line.question.kind : line.state === 'faulty' ? (line.faults[0] ?? '') : line.reason

describe('examples of each format', () => {
  it.each([
    ['own.gift', 47],
    ['own.aiken.txt', 14],
    ['own-moodle.xml', 47],
    ['own-qti2.xml', 37],
    ['own-qti3.xml', 37],
    ['own.csv', 17],
  ])('%s: %i items become what their names say', async (file, count) => {
    const lines = await linesOf(join(own, file))
    const named = lines.map((line) => ({ name: line.name, became: becameOf(line) }))
    expect(named.filter(({ name, became }) => /^[a-z-]+/.exec(name)?.[0] !== became && !name.startsWith('$'))).toEqual(
      [],
    )
    expect(named).toHaveLength(count)
  })

  it.runIf(elsewhere)('those of a folder from elsewhere have a line each, and none an exception', async () => {
    const tally = new Map<string, number>()
    const files = readdirSync(elsewhere ?? '', { recursive: true, encoding: 'utf8' }).map((name) =>
      join(elsewhere ?? '', name),
    )
    for (const file of files.filter((path) => statSync(path).isFile())) {
      const became = await linesOf(file).then(
        (lines) => lines.map(becameOf),
        (error: unknown) => {
          if (error instanceof UnreadableFile) return [`file: ${error.code}`]
          throw error
        },
      )
      for (const one of became) tally.set(one, (tally.get(one) ?? 0) + 1)
    }
    const total = [...tally.values()].reduce((sum, count) => sum + count, 0)
    expect(total).toBeGreaterThan(0)
    process.stdout.write(`${total} items: ${JSON.stringify(Object.fromEntries(tally))}\n`)
  })
})
