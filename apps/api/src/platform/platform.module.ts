import { Global, Module } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import { Clock } from './clock.ts'
import { Configuration } from './configuration.ts'
import { UnitOfWork } from './database/unit-of-work.ts'
import { IdempotencyKeeper } from './endpoint/idempotency-keeper.ts'
import { EventBus } from './events.ts'
import { FileStore } from './files/file-store.ts'
import { GuessLimit } from './guess-limit.ts'
import { HiddenText } from './hidden-text.ts'
import { Jobs } from './jobs/jobs.ts'
import { MailSender } from './mail/mail-sender.ts'
import { Notices } from './notices/notices.ts'
import { Metrics } from './metrics.ts'
import { DocsController } from './operations/docs.controller.ts'
import { HealthController } from './operations/health.controller.ts'
import { ProblemFilter } from './problems/problem.filter.ts'
import { PersonKeys } from './person-keys.ts'
import { Seals } from './seals.ts'
import { startConfig } from './start-config.ts'

/** What every feature stands on. */
@Global()
@Module({
  controllers: [HealthController, DocsController],
  providers: [
    IdempotencyKeeper,
    { provide: Configuration, useFactory: () => new Configuration(startConfig()) },
    { provide: APP_FILTER, useClass: ProblemFilter },
    Clock,
    UnitOfWork,
    EventBus,
    FileStore,
    GuessLimit,
    HiddenText,
    Jobs,
    Metrics,
    MailSender,
    Notices,
    PersonKeys,
    Seals,
  ],
  exports: [
    Configuration,
    Clock,
    UnitOfWork,
    EventBus,
    FileStore,
    GuessLimit,
    HiddenText,
    Jobs,
    Metrics,
    MailSender,
    Notices,
    PersonKeys,
    Seals,
  ],
})
export class PlatformModule {}
