import { publicAddress } from './server-under-test.ts'

/** A session of somebody of the sample world at a server of it: the headers that its requests carry. */
export async function sampleSession(url: string, key: string): Promise<Readonly<Record<string, string>>> {
  const reply = await fetch(`${url}/api/v1/demo-session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  })
  if (reply.status !== 201) throw new Error(`${key} could not sign in: ${await reply.text()}`)
  const { csrf } = (await reply.json()) as { csrf: string }
  return {
    cookie: reply.headers.get('set-cookie')?.split(';', 1)[0] ?? '',
    origin: publicAddress,
    'x-muster-csrf': csrf,
  }
}
