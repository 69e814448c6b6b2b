import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type Call, TheCall } from '../platform/endpoint/call.ts'
import { GuessLimit } from '../platform/guess-limit.ts'
import { languageOf } from './page/language-of.ts'
import { verifyFormPage, verifyPage } from './page/verify-page.ts'
import { PaperSigner } from './paper-signer.service.ts'
import { type PublicCheck, VerificationService } from './verification.service.ts'

/** Pages and documents for everybody, without signing in. */
@Controller()
export class VerificationController {
  constructor(
    private readonly verification: VerificationService,
    private readonly guesses: GuessLimit,
    private readonly signers: PaperSigner,
  ) {}

  @Bind('certificates.verify')
  async verify(@TheCall() call: Call<'certificates.verify'>): Promise<ReplyOf<'certificates.verify'>> {
    return (await this.check(call)).view
  }

  @Bind('certificates.verifyPage')
  async page(@TheCall() call: Call<'certificates.verifyPage'>): Promise<string> {
    const check = await this.check(call)
    void call.reply.type('text/html; charset=utf-8')
    return verifyPage(languageOf(call), check, null)
  }

  @Bind('certificates.confirmName')
  async confirmName(@TheCall() call: Call<'certificates.confirmName'>): Promise<string> {
    const check = await this.check(call)
    const agrees = check.nameAgrees(call.body.name)
    if (!agrees) this.guesses.missed(call.address)
    void call.reply.code(200).type('text/html; charset=utf-8')
    return verifyPage(languageOf(call), check, agrees)
  }

  /** One look at the record; ids that lead to nothing are counted against whoever tries them. */
  private async check(
    call: Call<'certificates.verify'> | Call<'certificates.verifyPage'> | Call<'certificates.confirmName'>,
  ): Promise<PublicCheck> {
    this.guesses.refuse(call.address)
    const check = await this.verification.check(call.params.certificate, call.statements)
    if (check.view.verdict === 'NOT_FOUND' && check.view.id !== '') this.guesses.missed(call.address)
    return check
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

  @Bind('certificates.pdfCertificates')
  async pdfCertificates(@TheCall() call: Call<'certificates.pdfCertificates'>): Promise<string> {
    void call.reply.type('text/plain; charset=utf-8')
    return [...(await this.signers.certificates()).values()].join('')
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
