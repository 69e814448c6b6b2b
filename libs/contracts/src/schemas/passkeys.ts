import { z } from 'zod'

/** Bytes in base64url, as browsers write them, at most so many characters. */
const bytes = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[\w-]+$/, 'invalid')

/** A passkey as the browser made it: what `navigator.credentials.create` gave. */
export const madePasskey = z.strictObject({
  id: bytes(1_400),
  clientData: bytes(4_000),
  attestation: bytes(40_000),
  /** How the device is reached, as it says. */
  transports: z.array(z.string().max(20)).max(10),
})
export type MadePasskey = z.infer<typeof madePasskey>

/** A passkey as the browser shows it: what `navigator.credentials.get` gave. */
export const shownPasskey = z.strictObject({
  id: bytes(1_400),
  clientData: bytes(4_000),
  authenticatorData: bytes(4_000),
  signature: bytes(4_000),
  /** Whose it is, as the device keeps it; null where it does not say. */
  person: bytes(100).nullable(),
})
export type ShownPasskey = z.infer<typeof shownPasskey>
