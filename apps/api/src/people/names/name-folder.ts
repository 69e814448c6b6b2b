import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { foldSome } from './fold-people.ts'

const batch = 500

/** Folds the names of whoever was added or renamed by other ways than the pages here: directories, seeds, earlier versions. */
@Injectable()
export class NameFolder implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(30, 'fold-names', () => this.foldAll())
  }

  async foldAll(): Promise<void> {
    while ((await this.work.run({ actor: systemActor }, (tx) => foldSome(tx, batch))) === batch);
  }
}
