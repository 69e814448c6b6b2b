import { setTimeout as sleep } from 'node:timers/promises'
import type { Acknowledged, GeneratorReply, GeneratorTask, LoopTask, StartTask } from './generator-task.ts'
import { headerOf, HttpConnection, type Reply } from './http-connection.ts'
import { type DatabaseUse, Recorder } from './measurement.ts'
import { type Request, saveAnswer, startTest, type User, workloads, written } from './workloads.ts'

/** A refusal or failure of the server, named for the figures. */
class Unexpected extends Error {}

const nobody = (): never => {
  throw new Error('this workload needs places or certificates')
}

/** What the server says of a request in its headers; nothing where it does not. */
function databaseUseOf(head: string): DatabaseUse {
  const [outside = 0, transactions = 0, within = 0] = (headerOf(head, 'x-muster-trips') ?? '').split(' ').map(Number)
  return { statements: Number(headerOf(head, 'x-muster-statements') ?? 0), outside, transactions, within }
}

/** Somebody with a connection of their own. */
function userOver(connection: HttpConnection, port: number, recorder: Recorder, draws: Omit<User, 'ask'>): User {
  return {
    ...draws,
    async ask(request: Request): Promise<Reply> {
      const startedAt = performance.now()
      const reply = await connection.send(written(request, port))
      const endedAt = performance.now()
      if (reply.status >= 400)
        throw new Unexpected(
          `${request.kind} ${reply.status} ${/"code":"([\w-]+)"/.exec(reply.body.toString())?.[1] ?? ''}`,
        )
      recorder.request(request.kind, startedAt, endedAt, reply.body.length, databaseUseOf(reply.head))
      return reply
    },
  }
}

function operationOf({ bare, workload }: LoopTask): (user: User) => Promise<boolean> {
  const found = workloads[workload]
  if (!bare) return (user) => found?.run(user) ?? nobody()
  return async (user) => {
    for (const { kind, count } of bare) {
      for (let time = 0; time < count; time += 1) await user.ask({ kind, method: 'GET', path: `/${kind}` })
    }
    return true
  }
}

async function loop(task: LoopTask): Promise<GeneratorReply> {
  const from = performance.now() + task.warmUpSeconds * 1_000
  const until = from + task.seconds * 1_000
  const recorder = new Recorder(from, until)
  const operate = operationOf(task)
  let used = 0
  let end = until
  const draws = {
    anybody: () => Math.floor(Math.random() * task.population),
    next: () => task.places[used++] ?? null,
    certificate: () => task.certificates[Math.floor(Math.random() * task.certificates.length)] ?? nobody(),
  }
  const act = async (): Promise<void> => {
    const connection = new HttpConnection(task.port)
    const user = userOver(connection, task.port, recorder, draws)
    for (let startedAt = performance.now(); startedAt < end; startedAt = performance.now()) {
      try {
        if (await operate(user)) recorder.operation(startedAt, performance.now())
        else end = Math.min(end, startedAt)
      } catch (error) {
        recorder.failure(error instanceof Error ? error.message : String(error))
        if (!(error instanceof Unexpected)) await sleep(50)
      }
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: task.users }, act))
  return { measurement: recorder.result(end), used: Math.min(used, task.places.length), acknowledged: [] }
}

/** Everybody at an instant of their own, so that a slow server is not asked more slowly. */
async function startTogether({ port, places, seconds }: StartTask): Promise<GeneratorReply> {
  const beginning = performance.now()
  const recorder = new Recorder(beginning, Number.MAX_SAFE_INTEGER)
  const acknowledged: Acknowledged[] = []
  const begin = async (place: number): Promise<void> => {
    await sleep(Math.random() * seconds * 1_000)
    const connection = new HttpConnection(port)
    const user = userOver(connection, port, recorder, { anybody: nobody, next: nobody, certificate: nobody })
    const startedAt = performance.now()
    try {
      const attempt = await startTest(user, place)
      recorder.operation(startedAt, performance.now())
      acknowledged.push({ place, attempt: attempt.id, position: null })
      await saveAnswer(user, place, attempt, 0)
      acknowledged.push({ place, attempt: attempt.id, position: attempt.questions[0]?.position ?? 0 })
    } catch (error) {
      recorder.failure(error instanceof Error ? error.message : String(error))
    }
    connection.close()
  }
  await Promise.all(places.map(begin))
  return { measurement: recorder.result(performance.now()), used: places.length, acknowledged }
}

process.on('message', (task: GeneratorTask) => {
  const working = task.is === 'loop' ? loop(task) : startTogether(task)
  working.then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
