import { inflate } from 'node:zlib'
import { promisify } from 'node:util'
import { eachStream } from '@muster/credential/pdf-streams.ts'
import { unzipSync } from 'fflate'

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate)

/** Everything that can be read in a reply: of a PDF what its streams hold, of an archive what its files hold. */
export async function textOf(response: Response): Promise<string> {
  const content = Buffer.from(await response.arrayBuffer())
  const begin = content.toString('latin1', 0, 4)
  if (begin === '%PDF') {
    const parts = [content.toString('latin1')]
    await eachStream(
      content,
      parts[0] ?? '',
      (bytes, atMost) => unpack(bytes, { maxOutputLength: atMost }),
      (stream) => parts.push(Buffer.from(stream.content).toString('utf8')),
    )
    return parts.join('\n')
  }
  if (begin === 'PK\u0003\u0004')
    return Object.entries(unzipSync(content))
      .flatMap(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')])
      .join('\n')
  return content.toString('utf8')
}
