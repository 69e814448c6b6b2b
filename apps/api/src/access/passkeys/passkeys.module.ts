import { Module } from '@nestjs/common'
import { AccessModule } from '../access.module.ts'
import { SignInBrowser } from '../federation/sign-in-browser.ts'
import { PasskeyCheck } from './passkey-check.ts'
import { PasskeysController } from './passkeys.controller.ts'
import { PasskeysService } from './passkeys.service.ts'

/** Signing in with passkeys. */
@Module({
  imports: [AccessModule],
  controllers: [PasskeysController],
  providers: [PasskeyCheck, PasskeysService, SignInBrowser],
  exports: [PasskeyCheck],
})
export class PasskeysModule {}
