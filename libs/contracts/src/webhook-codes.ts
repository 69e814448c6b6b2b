/** What an agency's address may be told of. */
export const webhookEvents = [
  'completion.recorded',
  'certificate.issued',
  'certificate.renewed',
  'certificate.suspended',
  'certificate.reinstated',
  'certificate.revoked',
  'certificate.superseded',
  'decision.confirmed',
  'decision.withdrawn',
  'decision.appealed',
] as const
export type WebhookEvent = (typeof webhookEvents)[number]

/** Why a message did not arrive at an agency's address. */
export const webhookFaults = ['address-refused', 'not-reachable', 'too-slow', 'redirected', 'refused'] as const
export type WebhookFault = (typeof webhookFaults)[number]
