import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import type { Language } from '@muster/words/language.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { LogPageService } from './log-page.service.ts'
import { type LogPage, logPage } from './page/log-page.ts'
import { TransparencyService } from './transparency.service.ts'

@Controller()
export class TransparencyController {
  constructor(
    private readonly log: TransparencyService,
    private readonly pages: LogPageService,
  ) {}

  @Bind('transparency.latest')
  latest(@TheCall() call: Call<'transparency.latest'>): Promise<JsonObject> {
    void call.reply.header('cache-control', 'public, max-age=10')
    return this.log.checkpoint(null)
  }

  @Bind('transparency.checkpoint')
  checkpoint(@TheCall() call: Call<'transparency.checkpoint'>): Promise<JsonObject> {
    return this.log.checkpoint(call.params.size)
  }

  @Bind('transparency.sign')
  sign(@TheCall() call: PersonCall<'transparency.sign'>): Promise<JsonObject> {
    return this.log.sign(call)
  }

  @Bind('transparency.entries')
  entries(@TheCall() call: Call<'transparency.entries'>): Promise<ReplyOf<'transparency.entries'>> {
    return this.log.entries(call)
  }

  @Bind('transparency.leaf')
  leaf(@TheCall() call: Call<'transparency.leaf'>): Promise<ReplyOf<'transparency.leaf'>> {
    return this.log.leaf(call)
  }

  @Bind('transparency.ofCertificate')
  ofCertificate(@TheCall() call: Call<'transparency.ofCertificate'>): Promise<ReplyOf<'transparency.ofCertificate'>> {
    return this.log.ofCertificate(call.params.certificate, call.query.size)
  }

  @Bind('transparency.consistency')
  consistency(@TheCall() call: Call<'transparency.consistency'>): Promise<ReplyOf<'transparency.consistency'>> {
    return this.log.consistency(call)
  }

  @Bind('transparency.opening')
  opening(@TheCall() call: PersonCall<'transparency.opening'>): Promise<ReplyOf<'transparency.opening'>> {
    return this.log.opening(call)
  }

  @Bind('transparency.page')
  async page(@TheCall() call: Call<'transparency.page'>): Promise<string> {
    const found = call.query.id?.trim() ? await this.pages.find(call.query.id.trim()) : null
    return this.show(call, { found, kept: null })
  }

  @Bind('transparency.checkPage')
  async checkPage(@TheCall() call: Call<'transparency.checkPage'>): Promise<string> {
    void call.reply.code(200)
    return this.show(call, { found: null, kept: await this.pages.compare(call.body.checkpoint) })
  }

  private async show(
    call: Call<'transparency.page' | 'transparency.checkPage'>,
    asked: Pick<LogPage, 'found' | 'kept'>,
  ): Promise<string> {
    void call.reply.type('text/html; charset=utf-8')
    return logPage(pageLanguage(call), { newest: await this.pages.newest(), ...asked })
  }
}

/** The language asked for, else the first the browser names that we speak. */
function pageLanguage({ query, request }: Call<'transparency.page' | 'transparency.checkPage'>): Language {
  if (query.lang === 'ja' || query.lang === 'en') return query.lang
  return /^\s*ja\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'ja' : 'en'
}
