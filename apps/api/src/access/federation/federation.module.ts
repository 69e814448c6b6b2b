import { Module } from '@nestjs/common'
import { AccessModule } from '../access.module.ts'
import { Attempts } from './attempts.ts'
import { Directories } from './directories.ts'
import { FederationController } from './federation.controller.ts'
import { FederationService } from './federation.service.ts'
import { IdentitiesService } from './identities.service.ts'
import { IdentityProvidersController } from './identity-providers.controller.ts'
import { IdentityProvidersService } from './identity-providers.service.ts'
import { Oidc } from './oidc.ts'
import { Saml } from './saml.ts'
import { SamlConsumerService } from './saml-consumer.service.ts'
import { SignInBrowser } from './sign-in-browser.ts'

/** Signing in with the directory of one's agency. */
@Module({
  imports: [AccessModule],
  controllers: [FederationController, IdentityProvidersController],
  providers: [
    Attempts,
    Directories,
    FederationService,
    IdentitiesService,
    IdentityProvidersService,
    Oidc,
    Saml,
    SamlConsumerService,
    SignInBrowser,
  ],
})
export class FederationModule {}
