import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { PersonKeys } from '../platform/person-keys.ts'
import { holderPart } from './sealed-credential.ts'

const batch = 200

/**
 * Takes the holder's name out of certificates of earlier versions, which kept it in plain at first, and keeps it encrypted
 * with a key of that person. Those issued since come with it encrypted.
 */
@Injectable()
export class CertificateSealer implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly keys: PersonKeys,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3_600, 'seal-certificates', () => this.sealAll())
  }

  /** Seals all that are not; how many. */
  async sealAll(): Promise<number> {
    for (let sealed = 0; ;) {
      const rows = await this.work.run({ actor: systemActor }, (tx) =>
        tx.query<{ id: string; personId: string; credential: JsonObject }>(
          'SELECT id, person_id AS "personId", credential FROM certificate WHERE sealed IS NULL ORDER BY id LIMIT $1',
          [batch],
        ),
      )
      for (const { id, personId, credential } of rows) {
        const text = await this.keys.seal(personId, JSON.stringify(holderPart(credential)))
        await this.work.run({ actor: systemActor }, (tx) => tx.query('SELECT seal_certificate($1, $2)', [id, text]))
      }
      sealed += rows.length
      if (rows.length < batch) return sealed
    }
  }
}
