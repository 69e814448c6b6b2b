import { parseArgs } from 'node:util'
import { roles } from '@muster/contracts/codes.ts'
import { email, key, personName } from '@muster/contracts/schemas/scalars.ts'
import { language } from '@muster/contracts/schemas/text.ts'
import { z } from 'zod'
import type { NewUser } from './access/create-user.ts'
import { StartFailure } from './platform/database/embedded-postgres-failure.ts'

export const userUsage = `npm run muster -- user create --email ADDRESS --family NAME --given NAME --agency KEY --role ROLE

  --agency-name NAME   make the agency where there is none of that key
  --language en|ja     the language they read and are written to in; en when left out
  --role ROLE          may be repeated: ${roles.join(', ')}`

const asked = {
  email: { type: 'string' },
  family: { type: 'string' },
  given: { type: 'string' },
  agency: { type: 'string' },
  'agency-name': { type: 'string' },
  language: { type: 'string', default: 'en' },
  role: { type: 'string', multiple: true },
} as const

const schema = z.object({
  email,
  family: personName,
  given: personName,
  agency: key,
  'agency-name': personName.optional(),
  language,
  role: z.array(z.enum(roles)).min(1),
})

const needs: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  family: 'a family name',
  given: 'a given name',
  agency: 'the key of an agency: small letters, digits and hyphens',
  'agency-name': 'a name',
  language: 'en or ja',
  role: `one of ${roles.join(', ')}`,
}

/** The person to make, from what was typed. Throws `StartFailure` with one sentence for what is missing or wrong. */
export function readUserOptions(parts: readonly string[]): NewUser {
  const { data, error } = schema.safeParse(typed(parts))
  if (!data) {
    const option = String(error.issues[0]?.path[0])
    throw new StartFailure(`--${option} must be ${needs[option] ?? 'something else'}.`)
  }
  const { role, 'agency-name': agencyName, ...rest } = data
  return { ...rest, roles: [...new Set(role)], agencyName: agencyName ?? null }
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
