import { steps, type Outcome } from './checks.ts'
import { wasInterrupted } from './program.ts'

const chosen = process.argv.slice(2)
const names = steps.map(({ name }) => name)
const unknown = chosen.find((name) => !names.includes(name))

if (unknown !== undefined) {
  console.error(`There is no step ${unknown}: name some of ${names.join(', ')}, or none for all of them.`)
  process.exitCode = 1
} else {
  await runSteps()
}

/**
 * Runs the steps in their order, all of them even when one fails, says once more what failed, and closes with the counts
 * alone on a line: whoever has only the end of a long output still knows what to mend.
 */
async function runSteps(): Promise<void> {
  const lines: string[] = []
  const broken: string[] = []
  const total: Outcome = { passed: 0, failed: 0 }
  for (const step of steps) {
    if (wasInterrupted() || (chosen.length > 0 && !chosen.includes(step.name))) continue
    console.log(`\n── ${step.name}: ${step.what}`)
    const startedAt = performance.now()
    const {
      passed,
      failed,
      failures = [],
    } = await step.run().catch((error: unknown) => {
      console.error(error)
      return { passed: 0, failed: 1, failures: [String(error)] }
    })
    total.passed += passed
    total.failed += failed
    broken.push(...failures.map((failure) => `✗ ${step.name}: ${failure}\n`))
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    const counts = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`
    lines.push(`${failed === 0 ? '✓' : '✗'} ${step.name.padEnd(12)} ${seconds.padStart(6)} s  ${counts}`)
  }
  if (broken.length > 0) console.log(`\n── what failed\n${broken.join('\n')}`)
  console.log(`\n${lines.join('\n')}\n`)
  if (wasInterrupted()) console.log('Interrupted before the end.')
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode ||= 1
}
