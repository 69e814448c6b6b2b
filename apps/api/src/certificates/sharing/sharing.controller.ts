import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { linkEndedPage, sharedPage } from '../page/shared-page.ts'
import { languageOf } from '../page/language-of.ts'
import { VerificationService } from '../verification.service.ts'
import { SharingService } from './sharing.service.ts'

@Controller()
export class SharingController {
  constructor(
    private readonly sharing: SharingService,
    private readonly verification: VerificationService,
  ) {}

  @Bind('links.list')
  list(@TheCall() call: PersonCall<'links.list'>): Promise<ReplyOf<'links.list'>> {
    return this.sharing.list(call)
  }

  @Bind('links.share')
  share(@TheCall() call: PersonCall<'links.share'>): Promise<ReplyOf<'links.share'>> {
    return this.sharing.share(call)
  }

  @Bind('links.withdraw')
  withdraw(@TheCall() call: PersonCall<'links.withdraw'>): Promise<ReplyOf<'links.withdraw'>> {
    return this.sharing.withdraw(call)
  }

  /** The address is the secret: it goes to no other page, and nobody keeps what it shows. */
  @Bind('links.open')
  async open(@TheCall() call: Call<'links.open'>): Promise<string> {
    void call.reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
    const language = languageOf(call)
    const opened = await this.sharing.open(call)
    if (!opened) {
      void call.reply.code(404)
      return linkEndedPage(language)
    }
    return sharedPage(language, call.params.token, opened, await this.verification.check(opened.publicId))
  }
}
