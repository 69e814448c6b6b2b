import { sampleSession } from '../sample-session.ts'
import { startServer } from '../server-under-test.ts'

/** What somebody asks of the entries, and what each time took over HTTP. */
export interface Search {
  readonly what: string
  readonly milliseconds: readonly number[]
}

const day = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const searches: readonly (readonly [what: string, query: string])[] = [
  ['for the newest', ''],
  ['by act', 'act=people.setRoles'],
  ['by who', 'who=misaki'],
  ['by whose file', 'whose=misaki'],
  ['by days half a year ago', `from=${day(190)}&through=${day(180)}`],
  ['by whose file, act and days', `whose=misaki&act=certificates.read&from=${day(300)}&through=${day(100)}`],
]

/** Searches as the auditor of the sample world. */
export async function measureSearches(dataDir: string): Promise<Search[]> {
  const server = await startServer('apps/api/dist/main.js', dataDir, null)
  try {
    const url = `http://127.0.0.1:${server.port}`
    const headers = await sampleSession(url, 'naoko')
    const found: Search[] = []
    for (const [what, query] of searches) {
      const milliseconds: number[] = []
      for (let turn = 0; turn < 15; turn += 1) {
        const startedAt = performance.now()
        const reply = await fetch(`${url}/api/v1/audit?${query}`, { headers })
        await reply.arrayBuffer()
        if (reply.status !== 200) throw new Error(`${what}: ${reply.status}`)
        milliseconds.push(performance.now() - startedAt)
      }
      found.push({ what, milliseconds })
    }
    return found
  } finally {
    await server.stop()
  }
}
