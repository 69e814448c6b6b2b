import { copyFile, link, mkdir, open, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Config } from '../config.ts'

/** Where files are kept, under keys made by the server; never under a name somebody sent. */
export interface Files {
  /** Null when there is none under this key. */
  read(key: string): Promise<Buffer | null>
  /** The bytes from one place through another, both counted from 0; null when there is none under this key. */
  readPart(key: string, from: number, through: number): Promise<Buffer | null>
  write(key: string, content: Uint8Array, mediaType: string): Promise<void>
  /** Writes a file unless there is one under the key; whether it did. Of two at the same moment one is first. */
  writeFirst(key: string, content: Uint8Array): Promise<boolean>
  /** Keeps a copy of a file of this machine under a key. */
  take(key: string, path: string, mediaType: string): Promise<void>
  /** Nothing happens where there is none. */
  remove(key: string): Promise<void>
}

const keyForm = /^[a-z0-9][a-z0-9/-]{0,200}(\.[a-z0-9]{1,8})?$/

function checkKey(key: string): string {
  if (!keyForm.test(key) || key.includes('//')) throw new Error('a file key is made of a-z, 0-9, hyphens and slashes')
  return key
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  ['ENOENT', 'NoSuchKey', 'NotFound'].some((code) => ('code' in error && error.code === code) || error.name === code)

/** Has a file, or the names in a folder, survive the machine: a row of the database may rest on it. */
async function sync(path: string): Promise<void> {
  await using opened = await open(path)
  await opened.sync()
}

export function diskFiles(folder: string): Files {
  return {
    async read(key) {
      return readFile(join(folder, checkKey(key))).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
    },
    async readPart(key, from, through) {
      try {
        await using file = await open(join(folder, checkKey(key)))
        const part = Buffer.alloc(through - from + 1)
        const { bytesRead } = await file.read(part, 0, part.length, from)
        return part.subarray(0, bytesRead)
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async write(key, content) {
      const path = join(folder, checkKey(key))
      await mkdir(dirname(path), { recursive: true })
      const partial = `${path}.${randomUUID()}`
      await writeFile(partial, content, { flush: true })
      await rename(partial, path)
      await sync(dirname(path))
    },
    async writeFirst(key, content) {
      const path = join(folder, checkKey(key))
      const partial = `${path}.${randomUUID()}`
      const write = (): Promise<void> => writeFile(partial, content, { mode: 0o600, flush: true })
      await write().catch(async (error: unknown) => {
        if (!isMissing(error)) throw error
        await mkdir(dirname(path), { recursive: true })
        await write()
      })
      try {
        await link(partial, path)
        await sync(dirname(path))
        return true
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
        throw error
      } finally {
        await unlink(partial)
      }
    },
    async take(key, from) {
      const path = join(folder, checkKey(key))
      await mkdir(dirname(path), { recursive: true })
      const partial = `${path}.${randomUUID()}`
      await copyFile(from, partial)
      await sync(partial)
      await rename(partial, path)
      await sync(dirname(path))
    },
    async remove(key) {
      await rm(join(folder, checkKey(key)), { force: true })
    },
  }
}

async function s3Files(s3: NonNullable<Config['s3']>): Promise<Files> {
  const { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const client = new S3Client({
    region: s3.region,
    ...(s3.endpoint ? { endpoint: s3.endpoint, forcePathStyle: true } : {}),
  })
  const put = async (key: string, content: Uint8Array, mediaType: string): Promise<void> => {
    await client.send(
      new PutObjectCommand({ Bucket: s3.bucket, Key: checkKey(key), Body: content, ContentType: mediaType }),
    )
  }
  const get = async (key: string, part: { Range?: string }): Promise<Buffer | null> => {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: s3.bucket, Key: checkKey(key), ...part }))
      return found.Body ? Buffer.from(await found.Body.transformToByteArray()) : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
  return {
    read: (key) => get(key, {}),
    readPart: (key, from, through) => get(key, { Range: `bytes=${from}-${through}` }),
    write: put,
    async writeFirst(key, content) {
      try {
        await client.send(
          new PutObjectCommand({ Bucket: s3.bucket, Key: checkKey(key), Body: content, IfNoneMatch: '*' }),
        )
        return true
      } catch (error) {
        if (error instanceof Error && error.name === 'PreconditionFailed') return false
        throw error
      }
    },
    async take(key, path, mediaType) {
      await put(key, await readFile(path), mediaType)
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: s3.bucket, Key: checkKey(key) }))
    },
  }
}

/** The disk below the data directory, or any S3-compatible store named by the environment. */
export async function openFiles(config: Config): Promise<Files> {
  return config.s3 ? s3Files(config.s3) : diskFiles(join(config.dataDir, 'files'))
}
