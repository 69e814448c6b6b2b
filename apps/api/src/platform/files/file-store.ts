import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Configuration } from '../configuration.ts'
import { type Files, openFiles } from './files.ts'

/** The files of this process, opened at start. */
@Injectable()
export class FileStore implements Files, OnModuleInit {
  private files: Files | null = null

  constructor(private readonly configuration: Configuration) {}

  async onModuleInit(): Promise<void> {
    this.files = await openFiles(this.configuration.config)
  }

  read(key: string): Promise<Buffer | null> {
    return this.opened().read(key)
  }

  write(key: string, content: Uint8Array, mediaType: string): Promise<void> {
    return this.opened().write(key, content, mediaType)
  }

  private opened(): Files {
    if (!this.files) throw new Error('the file store is not open yet')
    return this.files
  }
}
