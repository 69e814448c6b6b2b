import { IdentityAssertion } from './identity-assertion.entity.ts'
import { IdentityAttempt } from './identity-attempt.entity.ts'
import { IdentityLink } from './identity-link.entity.ts'
import { IdentityProviderRow } from './identity-provider.entity.ts'

/** The tables of signing in with directories. */
export const federationEntities = [IdentityProviderRow, IdentityLink, IdentityAttempt, IdentityAssertion]
