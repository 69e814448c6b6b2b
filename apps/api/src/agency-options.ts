import { parseArgs } from 'node:util'
import { agencyKinds } from '@muster/contracts/schemas/agency.ts'
import { email, key, personName } from '@muster/contracts/schemas/scalars.ts'
import { language } from '@muster/contracts/schemas/text.ts'
import { z } from 'zod'
import type { NewAgency } from './access/create-agency.ts'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'
import { isZone } from './platform/time-zone.ts'

export const agencyUsage = `npm run muster -- agency create --key KEY --name NAME --kind KIND --email ADDRESS --family NAME --given NAME

  --key KEY            small letters, digits and hyphens; it never changes
  --name-ja NAME       the name in Japanese; as in English when left out
  --kind KIND          ${agencyKinds.join(', ')}
  --zone ZONE          the IANA zone its days are counted in; Asia/Tokyo when left out
  --language en|ja     the language its people are written to in at first; en when left out
  --email, --family, --given
                       its first administrator, who invites everybody else`

const asked = {
  key: { type: 'string' },
  name: { type: 'string' },
  'name-ja': { type: 'string' },
  kind: { type: 'string' },
  zone: { type: 'string', default: 'Asia/Tokyo' },
  language: { type: 'string', default: 'en' },
  email: { type: 'string' },
  family: { type: 'string' },
  given: { type: 'string' },
} as const

const schema = z.object({
  key,
  name: personName,
  'name-ja': personName.optional(),
  kind: z.enum(agencyKinds),
  zone: z.string().refine(isZone),
  language,
  email,
  family: personName,
  given: personName,
})

const needs: Readonly<Record<string, string>> = {
  key: 'small letters, digits and hyphens',
  name: 'a name',
  'name-ja': 'a name',
  kind: `one of ${agencyKinds.join(', ')}`,
  zone: 'an IANA time zone such as Asia/Tokyo',
  language: 'en or ja',
  email: 'an e-mail address',
  family: 'a family name',
  given: 'a given name',
}

/** The agency to make, from what was typed. Throws `StartFailure` with one sentence for what is missing or wrong. */
export function readAgencyOptions(parts: readonly string[]): NewAgency {
  const { data, error } = schema.safeParse(typed(parts))
  if (!data) {
    const option = String(error.issues[0]?.path[0])
    throw new StartFailure(`--${option} must be ${needs[option] ?? 'something else'}.`)
  }
  const { name, 'name-ja': nameJa, email: address, family, given, ...rest } = data
  return { ...rest, name: { en: name, ja: nameJa ?? name }, administrator: { email: address, family, given } }
}

function typed(parts: readonly string[]): unknown {
  try {
    return parseArgs({ args: [...parts], options: asked }).values
  } catch (error) {
    throw new StartFailure(
      `${error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error)}.`,
    )
  }
}
