import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import type { Language } from '@muster/words/language.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type Call, TheCall } from '../platform/endpoint/call.ts'
import { verifyFormPage, verifyPage } from './page/verify-page.ts'
import { VerificationService } from './verification.service.ts'

type PageCall = Call<'certificates.verifyPage'> | Call<'certificates.confirmName'> | Call<'certificates.verifyForm'>

/** The language asked for, else the first the browser names that we speak. */
function languageOf(call: PageCall): Language {
  if (call.query.lang === 'ja' || call.query.lang === 'en') return call.query.lang
  return /^\s*ja\b/i.test(String(call.request.headers['accept-language'] ?? '')) ? 'ja' : 'en'
}

/** Pages and documents for everybody, without signing in. */
@Controller()
export class VerificationController {
  constructor(private readonly verification: VerificationService) {}

  @Bind('certificates.verify')
  async verify(@TheCall() call: Call<'certificates.verify'>): Promise<ReplyOf<'certificates.verify'>> {
    return (await this.verification.check(call.params.certificate, call.statements)).view
  }

  @Bind('certificates.verifyPage')
  async page(@TheCall() call: Call<'certificates.verifyPage'>): Promise<string> {
    const check = await this.verification.check(call.params.certificate, call.statements)
    void call.reply.type('text/html; charset=utf-8')
    return verifyPage(languageOf(call), check, null)
  }

  @Bind('certificates.confirmName')
  async confirmName(@TheCall() call: Call<'certificates.confirmName'>): Promise<string> {
    const check = await this.verification.check(call.params.certificate, call.statements)
    void call.reply.code(200).type('text/html; charset=utf-8')
    return verifyPage(languageOf(call), check, check.nameAgrees(call.body.name))
  }

  @Bind('certificates.verifyForm')
  form(@TheCall() call: Call<'certificates.verifyForm'>): string {
    const { id } = call.query
    if (id?.trim()) {
      void call.reply.code(303).header('location', `/verify/${encodeURIComponent(id.trim())}?lang=${languageOf(call)}`)
      return ''
    }
    void call.reply.type('text/html; charset=utf-8')
    return verifyFormPage(languageOf(call))
  }

  @Bind('certificates.did')
  did(): Promise<JsonObject> {
    return this.verification.did()
  }

  @Bind('certificates.jwks')
  jwks(): Promise<JsonObject> {
    return this.verification.jwks()
  }

  @Bind('certificates.issuerKeys')
  issuerKeys(@TheCall() call: Call<'certificates.issuerKeys'>): Promise<JsonObject> {
    return this.verification.issuerKeys(call)
  }

  @Bind('certificates.issuer')
  issuer(): JsonObject {
    return this.verification.issuerProfile()
  }

  @Bind('certificates.context')
  context(@TheCall() call: Call<'certificates.context'>): JsonObject {
    void call.reply.header('cache-control', 'public, max-age=86400').type('application/ld+json')
    return this.verification.context()
  }

  @Bind('certificates.statusList')
  statusList(@TheCall() call: Call<'certificates.statusList'>): Promise<JsonObject> {
    return this.verification.statusList(call)
  }
}
