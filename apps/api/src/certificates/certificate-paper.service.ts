import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { factsToSign } from './certificate-rows.ts'
import { CertificateCodes } from './certificate-code.service.ts'
import { CertificatesService } from './certificates.service.ts'
import { PaperPress } from './paper-press.ts'
import { type Print, PrintStore } from './print-store.ts'
import { drawQr } from '../platform/qr-drawing.ts'

/** A certificate that is to be put on paper. */
interface Wanted {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly credential: string
}

/** Certificates to take along: what is scanned, and what is printed. */
@Injectable()
export class CertificatePaperService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly certificates: CertificatesService,
    private readonly codes: CertificateCodes,
    private readonly press: PaperPress,
    private readonly prints: PrintStore,
  ) {}

  code(call: PersonCall<'certificates.code'>): Promise<ReplyOf<'certificates.code'>> {
    return this.work.run(call, async (tx) => {
      const { id } = await this.certificates.reachable(tx, call)
      const text = await this.codes.qrTextOf(tx, id)
      return { text, ...drawQr(text) }
    })
  }

  /** Made when first asked for, signed, recorded and kept: the same bytes for ever. */
  async pdf(call: PersonCall<'certificates.pdf'>): Promise<Buffer> {
    const { row, code, last } = await this.work.run(call, async (tx) => {
      const found = await this.certificates.reachable(tx, call)
      return {
        row: found,
        code: await this.codes.qrTextOf(tx, found.id),
        last: await this.prints.latest(tx, found.id),
      }
    })
    void call.reply.type('application/pdf').header('content-disposition', `attachment; filename="${row.publicId}.pdf"`)
    const kept = last && (await this.prints.read(last))
    return kept ?? this.keep(call, row, last, await this.render(row, code))
  }

  private async keep(
    call: PersonCall<'certificates.pdf'>,
    row: Wanted,
    last: Print | null,
    pdf: Buffer,
  ): Promise<Buffer> {
    const sha256 = await this.prints.write(row.personId, pdf)
    const first = await this.work.run(call, async (tx) =>
      (await this.prints.record(tx, row, last, { sha256, bytes: pdf.length })) ? null : this.prints.latest(tx, row.id),
    )
    if (!first) return pdf
    // Somebody else was first: theirs is the one that counts.
    if (first.sha256 !== sha256) await this.prints.forget(row.personId, sha256)
    const theirs = await this.prints.read(first)
    if (!theirs) throw new Error(`the file of certificate ${row.id} is missing`)
    return theirs
  }

  private render({ id, credential }: Wanted, code: string): Promise<Buffer> {
    return this.press.make({ facts: factsToSign({ id, credential }), credential, code })
  }
}
