import { Module } from '@nestjs/common'
import { AgencyController } from './agency.controller.ts'
import { AgencyService } from './agency.service.ts'
import { AgencyLogoService } from './agencies/agency-logo.service.ts'
import { AgencySettingsController } from './agencies/agency-settings.controller.ts'
import { AgencySettingsService } from './agencies/agency-settings.service.ts'
import { AuditLogController } from './audit-log.controller.ts'
import { AuditLogService } from './audit-log.service.ts'
import { ClosingService } from './closing/closing.service.ts'
import { ConsentController } from './consent.controller.ts'
import { ConsentService } from './consent.service.ts'
import { AliasesService } from './names/aliases.service.ts'
import { DeputiesController } from './deputies/deputies.controller.ts'
import { DeputiesService } from './deputies/deputies.service.ts'
import { ImportInviter } from './import/import-inviter.ts'
import { PeopleImportsController } from './import/people-imports.controller.ts'
import { PeopleImportsService } from './import/people-imports.service.ts'
import { RunImportService } from './import/run-import.service.ts'
import { ComparingService } from './merging/comparing.service.ts'
import { MergingController } from './merging/merging.controller.ts'
import { MergingService } from './merging/merging.service.ts'
import { NameFolder } from './names/name-folder.ts'
import { NameRequestsService } from './names/name-requests.service.ts'
import { NamesakesService } from './names/namesakes.service.ts'
import { NamesController } from './names/names.controller.ts'
import { InvitationsService } from './memberships/invitations.service.ts'
import { MembershipsController } from './memberships/memberships.controller.ts'
import { MembershipsService } from './memberships/memberships.service.ts'
import { OpeningsController } from './openings/openings.controller.ts'
import { OpeningsService } from './openings/openings.service.ts'
import { OutboxController } from './outbox.controller.ts'
import { OutboxService } from './outbox.service.ts'
import { TransferJobs } from './transfers/transfer-jobs.ts'
import { TransfersController } from './transfers/transfers.controller.ts'
import { TransfersService } from './transfers/transfers.service.ts'
import { PersonController } from './person.controller.ts'
import { PersonService } from './person.service.ts'
import { RoleService } from './role.service.ts'

/** People of an agency, what they may do, and what was done. */
@Module({
  controllers: [
    AgencyController,
    AgencySettingsController,
    MembershipsController,
    PersonController,
    NamesController,
    OpeningsController,
    MergingController,
    DeputiesController,
    TransfersController,
    PeopleImportsController,
    ConsentController,
    AuditLogController,
    OutboxController,
  ],
  providers: [
    AgencyService,
    AgencySettingsService,
    AgencyLogoService,
    MembershipsService,
    InvitationsService,
    PersonService,
    ClosingService,
    NameFolder,
    PeopleImportsService,
    RunImportService,
    ImportInviter,
    AliasesService,
    OpeningsService,
    MergingService,
    ComparingService,
    DeputiesService,
    TransfersService,
    TransferJobs,
    NameRequestsService,
    NamesakesService,
    RoleService,
    ConsentService,
    AuditLogService,
    OutboxService,
  ],
  exports: [InvitationsService],
})
export class PeopleModule {}
