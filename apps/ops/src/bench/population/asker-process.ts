import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { CommonFacts, OrganisationFacts, Posting } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { root } from '../../workspace.ts'

/** What is asked of a population, as the product's own query takes it. */
export interface Question {
  readonly versions: readonly ProfileVersion[]
  readonly posting: Posting | null
  readonly asOf: string
  readonly common: CommonFacts
  readonly organisation: OrganisationFacts | null
}

/** A question, or what else is to be done; `is` says what. */
export interface Task {
  readonly is: string
  readonly [part: string]: unknown
}

export interface AskerReply {
  readonly milliseconds: number
  /** In MB, since the process began. */
  readonly peakMemory: number
  readonly answer: unknown
}

/** The product's population query in a process of its own, on the pool of the API's role. */
export interface Asker {
  ask(task: Task): Promise<AskerReply>
  end(): Promise<void>
}

/** Starts the built query; it must be ended. */
export function startAsker(): Asker {
  const child = fork(join(root, 'apps/api/dist/population.js'), { stdio: ['ignore', 2, 2, 'ipc'] })
  const ended = once(child, 'exit')
  const lost = ended.then(([code]) => {
    throw new Error(`the asking process ended with ${String(code)}`)
  })
  lost.catch(() => undefined)
  return {
    async ask(task) {
      const answered = once(child, 'message')
      child.send(task)
      const [reply] = (await Promise.race([answered, lost])) as [AskerReply]
      return reply
    },
    async end() {
      child.kill()
      await ended
    },
  }
}
