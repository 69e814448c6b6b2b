import { Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { PassportModule } from '@nestjs/passport'
import { AccessController } from './access.controller.ts'
import { AccessService } from './access.service.ts'
import { Gate } from './gate.guard.ts'
import { PasswordStrategy } from './password.strategy.ts'
import { SessionReader } from './session-reader.ts'

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [AccessController],
  providers: [AccessService, PasswordStrategy, SessionReader, { provide: APP_GUARD, useClass: Gate }],
  exports: [SessionReader],
})
export class AccessModule {}
