import { sampleSession } from '../sample-session.ts'
import { startServer } from '../server-under-test.ts'

/** What certificates take once they are issued, over HTTP; milliseconds. */
export interface CertificateFigures {
  /** Drawing, signing and keeping the first one, with the start of the thread that draws. */
  readonly firstPdf: number
  /** Each of those after it, one after the other. */
  readonly pdfs: readonly number[]
  /** Two hundred numbers in one request, each time others. */
  readonly checks: readonly number[]
}

const perCheck = 200

type Headers = Readonly<Record<string, string>>

async function timed(request: () => Promise<Response>): Promise<{ milliseconds: number; body: Buffer }> {
  const startedAt = performance.now()
  const reply = await request()
  const body = Buffer.from(await reply.arrayBuffer())
  if (reply.status !== 200) throw new Error(`${reply.status}: ${body.toString().slice(0, 300)}`)
  return { milliseconds: performance.now() - startedAt, body }
}

async function check(url: string, headers: Headers, ids: readonly string[]): Promise<number> {
  const items = ids.map((reference) => ({ reference }))
  const { milliseconds, body } = await timed(() =>
    fetch(`${url}/api/v1/verification/checks`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ items }),
    }),
  )
  const { results } = JSON.parse(body.toString()) as { results: { verdict: string }[] }
  const wrong = results.filter(({ verdict }) => verdict !== 'VALID').length
  if (results.length !== ids.length || wrong > 0)
    throw new Error(`of ${ids.length} certificates ${results.length} were checked, ${wrong} of them not valid`)
  return milliseconds
}

/** Lets a verifier print and check certificates that are there, at the product's own server. */
export async function measureCertificates(dataDir: string, publicIds: readonly string[]): Promise<CertificateFigures> {
  const server = await startServer('apps/api/dist/main.js', dataDir, null)
  try {
    const url = `http://127.0.0.1:${server.port}`
    const headers = await sampleSession(url, 'ayumi')
    const pdf = async (id: string): Promise<number> => {
      const { milliseconds, body } = await timed(() =>
        fetch(`${url}/api/v1/certificates/${id}/certificate.pdf`, { headers }),
      )
      if (body.subarray(0, 5).toString() !== '%PDF-') throw new Error(`${id} is no PDF`)
      return milliseconds
    }
    const [first = '', ...others] = publicIds.slice(0, 51)
    const firstPdf = await pdf(first)
    const pdfs: number[] = []
    for (const id of others) pdfs.push(await pdf(id))
    const checks: number[] = []
    for (let from = 0; from + perCheck <= Math.min(publicIds.length, 5 * perCheck); from += perCheck)
      checks.push(await check(url, headers, publicIds.slice(from, from + perCheck)))
    return { firstPdf, pdfs, checks }
  } finally {
    await server.stop()
  }
}
