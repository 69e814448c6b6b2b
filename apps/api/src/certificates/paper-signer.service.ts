import { join } from 'node:path'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { Configuration } from '../platform/configuration.ts'
import { StartFailure } from '../platform/database/embedded-postgres-failure.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { localSecret } from '../platform/local-secret.ts'
import type { PdfSigner } from './pdf/cms.ts'
import { openPaperKey } from './pdf/paper-key.ts'

/** The key that signs PDFs, and every certificate whose key ever did. */
@Injectable()
export class PaperSigner implements OnModuleInit {
  private opened: PdfSigner | null = null

  constructor(
    private readonly configuration: Configuration,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { config } = this.configuration
    const keys = join(config.dataDir, 'keys')
    try {
      this.opened = openPaperKey(config.pdfSigning, {
        folder: join(keys, 'paper'),
        secret: config.keySecret ?? localSecret(keys),
        address: config.publicUrl,
        now: this.clock.now(),
      })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new StartFailure(`The key that signs PDFs cannot be opened: ${why}.`)
    }
    const [certificate] = this.opened.certificates
    await this.work.run({ actor: systemActor }, (tx) =>
      tx.query(
        'INSERT INTO paper_signer (fingerprint, certificate) VALUES ($1, $2) ON CONFLICT (fingerprint) DO NOTHING',
        [certificate.fingerprint256, certificate.toString()],
      ),
    )
  }

  get signer(): PdfSigner {
    if (!this.opened) throw new Error('the key that signs PDFs is not open yet')
    return this.opened
  }

  /** Every certificate whose key signs or once signed PDFs here, in PEM, by its fingerprint, the newest first. */
  async certificates(): Promise<Map<string, string>> {
    const rows = await this.work.callNamed<{ fingerprint: string; certificate: string }>(
      'SELECT fingerprint, certificate FROM public_paper_signers()',
    )
    return new Map(rows.map(({ fingerprint, certificate }) => [fingerprint, certificate]))
  }
}
