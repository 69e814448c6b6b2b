import { performance } from 'node:perf_hooks'
import { sampleSession } from '../sample-session.ts'
import { startServer } from '../server-under-test.ts'

/** Seconds of each request of an import. */
export interface ImportFigures {
  readonly upload: number
  /** Looking at every row, which changes nothing. */
  readonly check: number
  readonly run: number
  /** Running another table of the same people: names are changed, nobody is added. */
  readonly update: number
  /** The most memory the server took, in MB; null where the system does not tell. */
  readonly memory: number | null
}

const columns = ['email', 'familyName', 'givenName', 'familyNameJa', 'givenNameJa', 'familyNameKana'] as const

/** A table of people as an agency exports it, with names in both scripts. */
const tableOf = (people: number, family: string): string =>
  [
    'E-mail,Family name,Given name,姓,名,姓（カナ）',
    ...Array.from(
      { length: people },
      (_, at) => `import-${at}@bench.invalid,${family} ${at % 977},Person ${at},佐藤${at % 977},太郎${at},サトウ`,
    ),
  ].join('\r\n')

const settings = {
  columns,
  roles: ['trainee'],
  allowedRoles: [],
  language: 'en',
  onEmail: 'update',
  onName: 'add',
  choices: [],
}

/** Takes people in over HTTP as the administrator of the sample world does, then the same people with other names. */
export async function measureImport(dataDir: string, people: number): Promise<ImportFigures> {
  const server = await startServer('apps/api/dist/main.js', dataDir, null)
  try {
    const url = `http://127.0.0.1:${server.port}/api/v1/people-imports`
    const session = await sampleSession(`http://127.0.0.1:${server.port}`, 'emi')
    const send = async <T>(path: string, type: string, body: string): Promise<{ reply: T; seconds: number }> => {
      const startedAt = performance.now()
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { ...session, 'content-type': type, 'idempotency-key': crypto.randomUUID() },
        body,
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${path || 'upload'}: ${response.status} ${text.slice(0, 300)}`)
      return { reply: JSON.parse(text) as T, seconds: (performance.now() - startedAt) / 1_000 }
    }
    const bring = (family: string) => send<{ id: string }>('', 'application/octet-stream', tableOf(people, family))
    const take = (id: string) =>
      send<{ added: number; updated: number }>(
        `/${id}/run`,
        'application/json',
        JSON.stringify({ ...settings, invites: false, goodOnly: false }),
      )
    const first = await bring('Sato')
    const checked = await send(`/${first.reply.id}/check`, 'application/json', JSON.stringify(settings))
    const added = await take(first.reply.id)
    const updated = await take((await bring('Suzuki')).reply.id)
    if (added.reply.added !== people || updated.reply.updated !== people)
      throw new Error(`${added.reply.added} were added and ${updated.reply.updated} updated of ${people}`)
    return {
      upload: first.seconds,
      check: checked.seconds,
      run: added.seconds,
      update: updated.seconds,
      memory: server.peakMemory(),
    }
  } finally {
    await server.stop()
  }
}
