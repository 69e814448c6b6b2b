import { Injectable, type OnModuleInit } from '@nestjs/common'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Configuration } from '../configuration.ts'
import { type Files, openFiles } from './files.ts'
import { type Recognise, receiveFile, type ReceivedFile } from './receive.ts'
import { recogniseFile, type RecognisedFile } from './recognise.ts'

/** No upload takes longer, in milliseconds. */
const longestUpload = 3_600_000

/** The files of this process, opened at start. */
@Injectable()
export class FileStore implements Files, OnModuleInit {
  private files: Files | null = null

  constructor(private readonly configuration: Configuration) {}

  async onModuleInit(): Promise<void> {
    this.files = await openFiles(this.configuration.config)
    await this.dropForgotten()
  }

  /** Takes in a file somebody sends; it is kept once it was taken under a key, and is to be discarded afterwards. */
  receive(body: AsyncIterable<Uint8Array>, mostBytes: number): Promise<ReceivedFile> {
    return this.receiveAs<RecognisedFile>(body, mostBytes, recogniseFile)
  }

  /** The same where other kinds of files are taken: `recognise` says which. */
  receiveAs<What extends object>(
    body: AsyncIterable<Uint8Array>,
    mostBytes: number,
    recognise: Recognise<What>,
  ): Promise<ReceivedFile<What>> {
    return receiveFile(body, { folder: this.incoming, mostBytes, recognise })
  }

  read(key: string): Promise<Buffer | null> {
    return this.opened().read(key)
  }

  readPart(key: string, from: number, through: number): Promise<Buffer | null> {
    return this.opened().readPart(key, from, through)
  }

  write(key: string, content: Uint8Array, mediaType: string): Promise<void> {
    return this.opened().write(key, content, mediaType)
  }

  writeFirst(key: string, content: Uint8Array): Promise<boolean> {
    return this.opened().writeFirst(key, content)
  }

  take(key: string, path: string, mediaType: string): Promise<void> {
    return this.opened().take(key, path, mediaType)
  }

  remove(key: string): Promise<void> {
    return this.opened().remove(key)
  }

  /** What an interrupted process was taking in belongs to nobody; other processes may be at work beside this one. */
  private async dropForgotten(): Promise<void> {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const path = join(this.incoming, name)
      const found = await stat(path).catch(() => null)
      if (found && Date.now() - found.mtimeMs > longestUpload) await rm(path, { recursive: true, force: true })
    }
  }

  private get incoming(): string {
    return join(this.configuration.config.dataDir, 'incoming')
  }

  private opened(): Files {
    if (!this.files) throw new Error('the file store is not open yet')
    return this.files
  }
}
