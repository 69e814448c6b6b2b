import { z } from 'zod'
import { roles } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { email, id } from '../schemas/scalars.ts'
import { factorCode } from './second-factor.ts'
import { bilingual, language } from '../schemas/text.ts'

/** At least 12 characters, none of the very common ones, and without the own address: `too-short`, `too-common`. */
const newPassword = z
  .string()
  .min(1)
  .max(1_000)
  .refine((text) => text.isWellFormed(), 'not-well-formed')

/** Who is signed in, and what stands between them and everything else. */
export const session = z.object({
  person: z.object({
    id: z.string(),
    name: bilingual,
    email: z.string(),
    agency: z.object({
      id: z.string(),
      key: z.string(),
      name: bilingual,
      shortName: bilingual.nullable(),
      accent: z.string().nullable(),
      /** Changes with the picture; null where there is none. */
      logo: z.string().nullable(),
    }),
  }),
  roles: z.array(z.enum(roles)),
  /** The one class to which a guest is bound; null for everybody else. */
  guestOf: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** The one course a guest teaches, with all its classes; null for everybody else. */
  guestOfCourse: z.object({ key: z.string(), title: bilingual }).nullable(),
  /** The agencies they may act for, the home first, where there is more than one way. */
  agencies: z.array(
    z.object({
      id: z.string(),
      /** Null for the home. */
      membership: z.string().nullable(),
      name: bilingual,
      roles: z.array(z.enum(roles)),
      className: z.string().nullable(),
      course: bilingual.nullable(),
      throughOn: z.string().nullable(),
      current: z.boolean(),
    }),
  ),
  /** For whom they stand in now; the roles they do it with are among `roles`. */
  standsInFor: z.array(z.object({ name: bilingual, roles: z.array(z.enum(roles)), throughOn: z.string() })),
  language,
  /**
   * What stands between this session and everything else: `code`, the code of the second factor there is; `set-up`, one that
   * must be set up first. Null where nothing does.
   */
  due: z.enum(['code', 'set-up']).nullable(),
  /** Sent back as `X-Muster-Csrf` with every change. */
  csrf: z.string(),
  expiresAt: z.string(),
})

export const accessEndpoints = {
  'access.signIn': endpoint({
    method: 'POST',
    path: '/api/v1/session',
    summary: 'Sign in with e-mail and password; sets the session cookie',
    access: { allow: 'public', scope: 'public', audit: 'act' },
    body: z.strictObject({ email: z.string().min(1).max(254), password: z.string().min(1).max(1_000) }),
    reply: session,
    status: 201,
    refusals: ['wrong-credentials', 'too-many-attempts'],
  }),
  'access.enterCode': endpoint({
    method: 'POST',
    path: '/api/v1/session/code',
    summary: 'The second step of signing in: a code of the authenticator app, or a recovery code',
    access: { allow: 'signed-in', scope: 'own', audit: 'act', beforeSecondFactor: 'always' },
    body: factorCode,
    reply: session,
    status: 201,
    refusals: ['too-many-attempts'],
  }),
  'access.session': endpoint({
    method: 'GET',
    path: '/api/v1/session',
    summary: 'Who is signed in',
    access: { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'always' },
    reply: session,
  }),
  'access.signOut': endpoint({
    method: 'DELETE',
    path: '/api/v1/session',
    summary: 'Sign out: the session ends at once',
    access: { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'always', audit: 'act' },
    reply: 'none',
    status: 204,
  }),
  'access.actFor': endpoint({
    method: 'PUT',
    path: '/api/v1/session/agency',
    summary: 'Act for another agency one is a member of, or for the home again, from the next request on',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: z.strictObject({ membership: id.nullable() }),
    reply: 'none',
    status: 204,
  }),
  'access.setLanguage': endpoint({
    method: 'PUT',
    path: '/api/v1/session/language',
    summary: 'Keep the language a person reads and is written to in',
    access: { allow: 'signed-in', scope: 'own', beforeSecondFactor: 'always' },
    body: z.strictObject({ language }),
    reply: z.object({ language }),
  }),
  'access.requestPasswordLink': endpoint({
    method: 'POST',
    path: '/api/v1/password-links',
    summary: 'Ask for a mail with a link to choose a password; the reply is the same whether or not the account exists',
    access: { allow: 'public', scope: 'public', audit: 'act' },
    body: z.strictObject({ email }),
    reply: z.object({ validHours: z.number() }),
    status: 202,
    refusals: ['too-many-attempts'],
  }),
  'access.ownPassword': endpoint({
    method: 'GET',
    path: '/api/v1/me/password',
    summary: 'Since when one has the own password; null for somebody who signs in without one',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ since: z.string().nullable() }),
  }),
  'access.changePassword': endpoint({
    method: 'PUT',
    path: '/api/v1/me/password',
    summary:
      'Change the own password, with the present one; ends every session but this one, and the person is told by mail',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: z.strictObject({ current: newPassword, password: newPassword }),
    reply: z.object({ ended: z.number() }),
    refusals: ['state-does-not-allow', 'too-many-attempts'],
  }),
  'access.choosePassword': endpoint({
    method: 'POST',
    path: '/api/v1/password',
    summary: 'Choose a password with the token of a link, once; ends every session of the person and signs nobody in',
    access: { allow: 'public', scope: 'public', audit: 'act' },
    body: z.strictObject({
      token: z.string().min(1).max(100),
      password: newPassword,
    }),
    reply: 'none',
    status: 204,
    refusals: ['link-not-valid'],
  }),
  'access.demoPeople': endpoint({
    method: 'GET',
    path: '/api/v1/demo-people',
    summary: 'The invented people of the sample world, for one-click sign-in; empty without sample data',
    access: { allow: 'public', scope: 'public' },
    reply: z.object({
      people: z.array(
        z.object({
          key: z.string(),
          name: bilingual,
          roles: z.array(z.enum(roles)),
          agency: bilingual,
          situation: bilingual,
        }),
      ),
    }),
  }),
  'access.demoSignIn': endpoint({
    method: 'POST',
    path: '/api/v1/demo-session',
    summary: 'Sign in as one of the invented people; refused without sample data',
    access: { allow: 'public', scope: 'public', audit: 'act' },
    body: z.strictObject({ key: z.string().max(80) }),
    reply: session,
    status: 201,
    refusals: ['sample-world-only'],
  }),
}
