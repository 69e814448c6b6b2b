import { Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { PassportModule } from '@nestjs/passport'
import { AccessController } from './access.controller.ts'
import { AccessService } from './access.service.ts'
import { Gate } from './gate.guard.ts'
import { PasswordLinkService } from './password-link.service.ts'
import { PasswordController } from './password.controller.ts'
import { PasswordService } from './password.service.ts'
import { PasswordStrategy } from './password.strategy.ts'
import { SessionReader } from './session-reader.ts'

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [AccessController, PasswordController],
  providers: [
    AccessService,
    PasswordLinkService,
    PasswordService,
    PasswordStrategy,
    SessionReader,
    { provide: APP_GUARD, useClass: Gate },
  ],
  exports: [SessionReader],
})
export class AccessModule {}
