import type { FastifyRequest } from 'fastify'
import { Refusal } from '../problems/refusal.ts'

interface FileCall {
  readonly body: AsyncIterable<Uint8Array>
  readonly request: FastifyRequest
}

const tooLarge = (): Refusal => new Refusal(413, 'body-too-large')

/**
 * The file a request brings, whole. A refusal (413) at once where the request says it is larger than what is taken, else as soon
 * as it is; 422 for an empty one.
 */
export async function readWhole({ body, request }: FileCall, mostBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge()
  const pieces: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const piece of body ?? []) {
      bytes += piece.length
      if (bytes > mostBytes) throw tooLarge()
      pieces.push(piece)
    }
  } catch (error) {
    // Whoever went away in the middle hears nothing; the log must not call it our failure.
    throw error instanceof Refusal ? error : new Refusal(400, 'malformed-body')
  }
  if (bytes === 0) throw new Refusal(422, 'invalid-request', [{ pointer: '', code: 'file-empty' }])
  return Buffer.concat(pieces)
}
