import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A process of the bench's own that answers messages one by one. */
export interface Child {
  readonly pid: number
  ask<Reply>(message: object): Promise<Reply>
  end(): Promise<void>
}

/** Starts a program of this folder as a process of its own. */
export function startChild(program: string): Child {
  const child: ChildProcess = fork(join(import.meta.dirname, program), { stdio: ['ignore', 2, 2, 'ipc'] })
  const ended = once(child, 'exit')
  return {
    pid: child.pid ?? 0,
    async ask<Reply>(message: object): Promise<Reply> {
      const answered = once(child, 'message')
      child.send(message)
      const lost = ended.then(([code]) => {
        throw new Error(`${program} ended with ${String(code)}`)
      })
      const [reply] = (await Promise.race([answered, lost])) as [Reply]
      return reply
    },
    async end(): Promise<void> {
      if (child.exitCode !== null) return
      child.kill()
      await ended
    },
  }
}
