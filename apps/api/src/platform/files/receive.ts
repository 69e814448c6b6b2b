import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../problems/refusal.ts'
import type { FileFault, RecognisedFile } from './recognise.ts'

/** What a file is by its content, or why it is not taken. */
export type Recognise<What extends object> = (content: Buffer) => Promise<What | FileFault>

/** A file that was sent to us and looked at. It lies apart until it is taken; `discard` removes it if it was not. */
export type ReceivedFile<What = RecognisedFile> = What & {
  readonly path: string
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  discard(): Promise<void>
}

/** Where a file is taken in, up to how many bytes, and how it is looked at. */
export interface Intake<What extends object> {
  readonly folder: string
  readonly mostBytes: number
  readonly recognise: Recognise<What>
}

const refusedFile = (status: number, code: 'invalid-request' | 'unsupported-media-type', fault: string): Refusal =>
  new Refusal(status, code, [{ pointer: '', code: fault }])

/**
 * Takes a file in piece by piece into a folder of its own, and says what it is by its content. Throws a refusal (413, 415
 * or 422) with nothing left behind.
 */
export async function receiveFile<What extends object = RecognisedFile>(
  body: AsyncIterable<Uint8Array>,
  { folder, mostBytes, recognise }: Intake<What>,
): Promise<ReceivedFile<What>> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomUUID())
  const discard = (): Promise<void> => rm(path, { force: true })
  const hash = createHash('sha256')
  let bytes = 0
  try {
    await pipeline(
      body,
      async function* (pieces: AsyncIterable<Uint8Array>) {
        for await (const piece of pieces) {
          bytes += piece.length
          if (bytes > mostBytes) throw new Refusal(413, 'body-too-large')
          hash.update(piece)
          yield piece
        }
      },
      createWriteStream(path, { flags: 'wx' }),
    )
    if (bytes === 0) throw refusedFile(422, 'invalid-request', 'file-empty')
    const recognised: What | FileFault = await recognise(await readFile(path))
    if (recognised === 'not-one-of') throw refusedFile(415, 'unsupported-media-type', recognised)
    if (typeof recognised === 'string') throw refusedFile(422, 'invalid-request', recognised)
    return { ...recognised, path, sha256: hash.digest('hex'), bytes, discard }
  } catch (error) {
    await discard()
    throw isBrokenOff(error) ? new Refusal(400, 'malformed-body') : error
  }
}

/** The sender went away in the middle. */
const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
