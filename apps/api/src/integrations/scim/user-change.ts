import { reading } from '@muster/contracts/schemas/person-names.ts'
import { email, personName } from '@muster/contracts/schemas/scalars.ts'
import type { Operation, SentUser } from '@muster/contracts/schemas/scim.ts'
import { scimSchemas } from '@muster/contracts/scim-codes.ts'
import { z } from 'zod'
import { validate } from '../../platform/endpoint/validate.ts'
import { notSupported, notValid, stepsOf } from './scim-patch.ts'

const textOrNothing = z.union([z.literal(''), personName])

const checked = z.strictObject({
  userName: email.optional(),
  /** Null takes it away. */
  externalId: z
    .string()
    .min(1)
    .max(200)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'name-has-control-characters')
    .nullish(),
  familyName: personName.optional(),
  givenName: personName.optional(),
  familyNameJa: textOrNothing.optional(),
  givenNameJa: textOrNothing.optional(),
  familyNameKana: reading.optional(),
  givenNameKana: reading.optional(),
  passportName: personName.optional(),
  language: z.enum(['en', 'ja']).optional(),
  active: z.boolean().optional(),
})

/** What a directory says anew of a person; what is left out stays as it is. */
export type UserChange = z.infer<typeof checked>

/** By the path in a PATCH: which of ours it is. */
const fields = new Map<string, keyof UserChange>(
  Object.entries({
    username: 'userName',
    externalid: 'externalId',
    active: 'active',
    preferredlanguage: 'language',
    'name.familyname': 'familyName',
    'name.givenname': 'givenName',
    familynameja: 'familyNameJa',
    givennameja: 'givenNameJa',
    familynamekana: 'familyNameKana',
    givennamekana: 'givenNameKana',
    passportname: 'passportName',
  } as const),
)

/** Attributes that RFC 7643 knows and that are not kept here: directories send them, and nothing is done. */
const readOver =
  /^(id|meta|displayname|nickname|profileurl|title|usertype|locale|timezone|password|emails|phonenumbers|ims|photos|addresses|groups|entitlements|roles|x509certificates|name\.(formatted|middlename|honorificprefix|honorificsuffix)|urn:ietf:params:scim:schemas:extension:enterprise:2\.0:user)([.:[].*)?$/

/** Where the person is written by their own words; the rest of the address says nothing to us. */
const languageOf = (tag: string): 'en' | 'ja' => (/^ja\b/i.test(tag) ? 'ja' : 'en')

function valueOf(field: keyof UserChange, value: unknown): unknown {
  if (field === 'active' && typeof value === 'string' && /^(true|false)$/i.test(value))
    return value.toLowerCase() === 'true'
  if (field === 'language' && typeof value === 'string') return languageOf(value)
  return value
}

/** Reads the operations of a PATCH. Throws a refusal (400) that says which of them cannot be done. */
export function changeOf(operations: readonly Operation[]): UserChange {
  const change: Partial<Record<keyof UserChange, unknown>> = {}
  for (const { act, path, value, pointer } of stepsOf(operations)) {
    const field = fields.get(path)
    if (field === undefined) {
      if (!readOver.test(path)) throw notSupported(pointer)
    } else if (act === 'set') change[field] = valueOf(field, value)
    else if (field === 'externalId') change[field] = null
    else if (/Ja$|Kana$/.test(field)) change[field] = ''
    else if (field !== 'language') throw notSupported(pointer)
  }
  return validate(checked, change, 'body') as UserChange
}

/** What a whole user says, for one that is made or replaced. An id of the directory that is left out is taken away. */
export function wholeOf(
  sent: SentUser,
): UserChange & { readonly userName: string; readonly familyName: string; readonly givenName: string } {
  const { userName, externalId, name, active, preferredLanguage } = sent
  const names = sent[scimSchemas.names] ?? {}
  if (name?.familyName === undefined) throw notValid('/name/familyName')
  if (name.givenName === undefined) throw notValid('/name/givenName')
  const { familyNameJa, givenNameJa, familyNameKana, givenNameKana, passportName } = names
  const change = {
    userName,
    externalId: externalId || null,
    familyName: name.familyName,
    givenName: name.givenName,
    familyNameJa,
    givenNameJa,
    familyNameKana,
    givenNameKana,
    passportName,
    active,
    language: preferredLanguage ? languageOf(preferredLanguage) : undefined,
  }
  return validate(checked, change, 'body') as ReturnType<typeof wholeOf>
}
