import { Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { PassportModule } from '@nestjs/passport'
import { AccessController } from './access.controller.ts'
import { AccessService } from './access.service.ts'
import { AgencyTokensController } from './agency-tokens.controller.ts'
import { AgencyTokensService } from './agency-tokens.service.ts'
import { Gate } from './gate.guard.ts'
import { ActingService } from './joining/acting.service.ts'
import { JoiningController } from './joining/joining.controller.ts'
import { JoiningService } from './joining/joining.service.ts'
import { LostFactorService } from './lost-factor.service.ts'
import { PasswordConfirmation } from './password-confirmation.ts'
import { PasswordLinkService } from './password-link.service.ts'
import { PasswordController } from './password.controller.ts'
import { PasswordService } from './password.service.ts'
import { PasswordStrategy } from './password.strategy.ts'
import { SecondFactorCheck } from './second-factor-check.ts'
import { SecondFactorController } from './second-factor.controller.ts'
import { SecondFactorService } from './second-factor.service.ts'
import { SessionReader } from './session-reader.ts'
import { SessionsController } from './sessions.controller.ts'
import { SessionsService } from './sessions.service.ts'
import { TokenReader } from './token-reader.ts'

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [
    AccessController,
    AgencyTokensController,
    PasswordController,
    JoiningController,
    SecondFactorController,
    SessionsController,
  ],
  providers: [
    AccessService,
    AgencyTokensService,
    ActingService,
    JoiningService,
    LostFactorService,
    PasswordConfirmation,
    PasswordLinkService,
    PasswordService,
    PasswordStrategy,
    SecondFactorCheck,
    SecondFactorService,
    SessionReader,
    SessionsService,
    TokenReader,
    { provide: APP_GUARD, useClass: Gate },
  ],
  exports: [AccessService, PasswordConfirmation, SecondFactorCheck, SessionReader],
})
export class AccessModule {}
