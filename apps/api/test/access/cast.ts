import { IssuingService } from '../../src/certificates/issuing.service.ts'
import { DecisionMaker } from '../../src/eligibility/decisions/decision-maker.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.ts'
import { FileStore } from '../../src/platform/files/file-store.ts'
import { CheckpointSigner } from '../../src/trail/checkpoint-signer.ts'
import { Sealer } from '../../src/trail/sealer.ts'
import { LogKeeper } from '../../src/transparency/log-keeper.ts'
import type { TestApp } from '../app.ts'
import { castPeople, type Cast } from './people.ts'

/** The cast over a running application, which makes what only it can make. */
export const castFor = ({ app, owner }: TestApp): Promise<Cast> =>
  castPeople(owner, {
    issueMissing: () => app.get(IssuingService).issueMissing(),
    signLog: async () => {
      // Every agency has something that is sealed and signed.
      await owner.query(
        `INSERT INTO audit_entry (agency_id, actor_kind, act, subject_kind) SELECT id, 'system', 'people.create', 'person' FROM agency`,
      )
      await app.get(Sealer).sealAll()
      await app.get(CheckpointSigner).signAll()
      const keeper = app.get(LogKeeper)
      await keeper.numberAll()
      const checkpoint = await app.get(UnitOfWork).run({ actor: systemActor }, (tx) => keeper.sign(tx))
      if (!checkpoint) throw new Error('the log has no checkpoint')
      return String(Number(checkpoint.size))
    },
    keepFile: (key, content) => app.get(FileStore).write(key, content, 'application/pdf'),
    decide: (nomination) =>
      app
        .get(UnitOfWork)
        .run({ actor: systemActor }, (tx) => app.get(DecisionMaker).ask(tx, nomination, { cause: 'asked' })),
  })
