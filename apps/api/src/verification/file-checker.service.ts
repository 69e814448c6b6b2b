import { Injectable } from '@nestjs/common'
import type { CheckResult, ReportResult } from '@muster/contracts/schemas/verification.ts'
import { PaperCheckService } from '../certificates/paper-check.service.ts'
import type { DatabaseUse } from '../platform/database/transaction.ts'
import { parseStrictJson } from '../platform/endpoint/strict-json.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { Checker, forged } from './checker.service.ts'

const refused = (code: string): Refusal => new Refusal(422, 'invalid-request', [{ pointer: '', code }])

/** Certificates as files: PDF or JSON, told apart by their content. */
@Injectable()
export class FileChecker {
  constructor(
    private readonly checker: Checker,
    private readonly papers: PaperCheckService,
  ) {}

  /** Throws a refusal: 415 for what is neither, 422 for what is broken or holds no certificate. */
  async check(content: Buffer, statements?: DatabaseUse): Promise<CheckResult | ReportResult> {
    const start = content.toString('utf8', 0, 1_024)
    if (/^[\s\uFEFF]*[{[]/.test(start)) return this.checker.checkDocument(readJson(content), statements)
    if (start.includes('%PDF-')) return this.checkPaper(content, statements)
    throw new Refusal(415, 'unsupported-media-type', [{ pointer: '', code: 'not-one-of' }])
  }

  /**
   * A certificate on paper counts only as the very file that was served: then it stands as its record stands. Of any other the
   * credential inside is compared with the record, and it is not the certificate whatever that says.
   */
  private async checkPaper(pdf: Buffer, statements?: DatabaseUse): Promise<CheckResult | ReportResult> {
    const { credential, publicId, record } = await this.papers.checkPdf(pdf)
    const result = credential
      ? await this.checker.checkDocument(credential, statements)
      : publicId !== null && (await this.checker.checkMany([{ reference: publicId }], statements))[0]
    if (!result) throw refused('no-certificate-inside')
    if (result.kind === 'report' || !result.isIssuerKnown || record === 'same-bytes') return result
    return { ...result, ...forged, detail: 'paper-altered' }
  }
}

function readJson(content: Buffer): unknown {
  try {
    return parseStrictJson(content[0] === 0xef ? content.subarray(3) : content)
  } catch (error) {
    if (error instanceof Refusal) throw refused('file-damaged')
    throw error
  }
}
