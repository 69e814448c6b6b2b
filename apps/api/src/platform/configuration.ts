import { Injectable } from '@nestjs/common'
import type { Config } from './config.ts'

/** The settings this process was started with, for whoever needs one. */
@Injectable()
export class Configuration {
  constructor(readonly config: Config) {}
}
