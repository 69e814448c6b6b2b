import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Configuration } from '../../platform/configuration.ts'
import type { Call } from '../../platform/endpoint/call.ts'
import { hashOfToken } from '../session-reader.ts'

const seconds = 600

/** What is needed of a request that came from a browser. */
export type FromBrowser = Pick<Call, 'request' | 'reply' | 'statements'>

/** Knows the browser that began a sign-in again when the provider sends it back. */
@Injectable()
export class SignInBrowser {
  private readonly cookieName: string

  constructor(private readonly configuration: Configuration) {
    this.cookieName = configuration.config.production ? '__Host-muster-sign-in' : 'muster-sign-in-development'
  }

  /** Marks the browser, or lets its mark live on where other tabs rest on it; the hash of the mark. */
  mark(call: FromBrowser): Buffer {
    const mark = this.markOf(call) ?? randomBytes(32).toString('base64url')
    void call.reply.setCookie(this.cookieName, mark, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.configuration.config.production,
      maxAge: seconds,
    })
    return hashOfToken(mark)
  }

  /** The hash of the browser's mark; null of one that began nothing. */
  read(call: FromBrowser): Buffer | null {
    const mark = this.markOf(call)
    return mark === null ? null : hashOfToken(mark)
  }

  private markOf(call: FromBrowser): string | null {
    const mark = call.request.cookies[this.cookieName]
    return mark !== undefined && /^[\w-]{43}$/.test(mark) ? mark : null
  }
}
