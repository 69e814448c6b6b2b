import { Controller } from '@nestjs/common'
import { Bind } from '../platform/endpoint/bind.ts'
import { type Call, TheCall } from '../platform/endpoint/call.ts'
import { GuessLimit } from '../platform/guess-limit.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { languageOf } from '../certificates/page/language-of.ts'
import { FileChecker } from './file-checker.service.ts'
import { fileIn } from './page/multipart.ts'
import { refusedPage, resultPage } from './page/result-page.ts'
import { readWhole } from '../platform/files/read-whole.ts'

const mostBytes = 5_242_880
/** What the form adds around the file. */
const formBytes = 8_192

/** A certificate handed in by anybody, as a browser's form sends it. */
@Controller()
export class UploadController {
  constructor(
    private readonly files: FileChecker,
    private readonly guesses: GuessLimit,
  ) {}

  @Bind('verification.uploadPage')
  async upload(@TheCall() call: Call<'verification.uploadPage'>): Promise<string> {
    const language = languageOf(call)
    void call.reply.code(200).type('text/html; charset=utf-8')
    try {
      this.guesses.refuse(call.address)
      const form = await readWhole(call, mostBytes + formBytes)
      const file = fileIn(String(call.request.headers['content-type']), form)
      if (!file?.length) throw new Refusal(422, 'invalid-request', [{ pointer: '', code: 'file-empty' }])
      const result = await this.files.check(file, call.statements)
      if (result.kind === 'certificate' && result.verdict === 'NOT_FOUND') this.guesses.missed(call.address)
      return resultPage(language, result)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      void call.reply.code(error.status)
      if (error.retryAfter !== null) void call.reply.header('retry-after', String(error.retryAfter))
      return refusedPage(language, error)
    }
  }
}
