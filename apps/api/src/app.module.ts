import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AccessModule } from './access/access.module.ts'
import { FederationModule } from './access/federation/federation.module.ts'
import { ProofModule } from './access/proof/proof.module.ts'
import { PasskeysModule } from './access/passkeys/passkeys.module.ts'
import { AssessmentsModule } from './assessments/assessments.module.ts'
import { CertificatesModule } from './certificates/certificates.module.ts'
import { CompletionStatusModule } from './certificates/completion-status.module.ts'
import { CompletionsModule } from './completions/completions.module.ts'
import { CoursesModule } from './courses/courses.module.ts'
import { DecisionsModule } from './eligibility/decisions/decisions.module.ts'
import { EligibilityModule } from './eligibility/eligibility.module.ts'
import { ExceptionsModule } from './eligibility/exceptions/exceptions.module.ts'
import { EnrolmentsModule } from './enrolments/enrolments.module.ts'
import { entities } from './entities.ts'
import { HomeModule } from './home/home.module.ts'
import { InstructionModule } from './instruction/instruction.module.ts'
import { IntegrationsModule } from './integrations/integrations.module.ts'
import { LearningModule } from './learning/learning.module.ts'
import { OwnModule } from './own/own.module.ts'
import { NotificationsModule } from './notifications/notifications.module.ts'
import { PeopleModule } from './people/people.module.ts'
import { PublishingModule } from './publishing/publishing.module.ts'
import { QuestionsModule } from './questions/questions.module.ts'
import { PostingsModule } from './postings/postings.module.ts'
import { RecognitionModule } from './recognition/recognition.module.ts'
import { RequirementsModule } from './requirements/requirements.module.ts'
import { RosterModule } from './roster/roster.module.ts'
import { TrailModule } from './trail/trail.module.ts'
import { TransparencyModule } from './transparency/transparency.module.ts'
import { VerificationModule } from './verification/verification.module.ts'
import { steadyDriver } from './platform/database/pool.ts'
import { SnakeNames } from './platform/database/snake-names.ts'
import { PlatformModule } from './platform/platform.module.ts'

export interface DatabaseAddress {
  readonly url: string
  readonly poolSize: number
}

/** The application over a database: the features in dependency order. */
export function appModule(database: DatabaseAddress): new () => object {
  @Module({
    imports: [
      TypeOrmModule.forRoot({
        type: 'postgres',
        driver: steadyDriver,
        url: database.url,
        entities,
        namingStrategy: new SnakeNames(),
        poolSize: database.poolSize,
        connectTimeoutMS: 5_000,
        applicationName: 'muster',
        retryAttempts: 1,
      }),
      PlatformModule,
      PeopleModule,
      AccessModule,
      FederationModule,
      PasskeysModule,
      ProofModule,
      QuestionsModule,
      CoursesModule,
      CompletionsModule,
      EnrolmentsModule,
      LearningModule,
      AssessmentsModule,
      CertificatesModule,
      TransparencyModule,
      TrailModule,
      CompletionStatusModule,
      VerificationModule,
      InstructionModule,
      RecognitionModule,
      RequirementsModule,
      PostingsModule,
      EligibilityModule,
      DecisionsModule,
      RosterModule,
      ExceptionsModule,
      PublishingModule,
      NotificationsModule,
      HomeModule,
      OwnModule,
      IntegrationsModule,
    ],
  })
  class AppModule {}
  return AppModule
}
