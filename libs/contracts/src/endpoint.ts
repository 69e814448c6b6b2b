import type { z } from 'zod'
import type { ProblemCode, Role, TokenScope } from './codes.ts'

/**
 * Who may call an endpoint. `allow` names who may try, `scope` which rows they may reach;
 * the service's policy and row-level security both hold the scope. `installation` is what all agencies rest on: it is open to
 * people of the agency that runs the installation alone, and the gate holds it. `token` is open to programs of an agency alone.
 */
export interface AccessRule {
  readonly allow: 'public' | 'signed-in' | 'token' | readonly Role[]
  readonly scope: 'public' | 'own' | 'own-or-agency' | 'agency' | 'taught' | 'shared' | 'installation'
  /**
   * `person-file`: a staff read of somebody's file, logged and shown to that person; `query`: a question about many, logged
   * once with what was asked.
   */
  readonly audit?: 'act' | 'person-file' | 'query'
  /**
   * Opens the endpoint to a session whose second factor is still to come: `always`, or only where one must be set up first.
   * Without it such a session reaches nothing.
   */
  readonly beforeSecondFactor?: 'always' | 'set-up'
  /**
   * Opens the endpoint to guest instructors of a whole course as well, for that course alone: they hold no role. The policy
   * of what is taught and row-level security both hold the course.
   */
  readonly guests?: true
  /**
   * A dangerous act: a person's session must have proved who they are within the last minutes (a setting, ten), by signing in
   * or since; older is 403 `step-up-needed`. Tokens are not asked.
   */
  readonly stepUp?: true
  /**
   * Another site's page makes the browser send this, so it is not refused as foreign. Only for what takes nothing from the
   * browser's cookies, and gives nothing to it either.
   */
  readonly fromElsewhere?: true
  /**
   * Opens the endpoint to programs of an agency as well: with `Authorization: Bearer` and a token that was made for this.
   * Without it no token gets in. A token acts for its agency, and holds no role.
   */
  readonly token?: TokenScope
}

/** Replies that are bytes. */
type FileType =
  | 'application/pdf'
  | 'application/octet-stream'
  | 'application/samlmetadata+xml'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path with `:name` parameters, for example `/api/v1/attempts/:attempt`. */
  readonly path: string
  readonly summary: string
  readonly access: AccessRule
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The reply's schema, or the media type of a reply that is not JSON. */
  readonly reply: z.ZodType | 'text/html' | 'text/plain' | 'text/csv' | 'text/calendar' | FileType | 'none'
  /** Success status; 200 when absent. */
  readonly status?: number
  /** Takes an `Idempotency-Key`: the same key and body replay the stored reply. */
  readonly idempotent?: true
  /** Codes besides those every endpoint can answer. */
  readonly refusals?: readonly ProblemCode[]
  /** What a request looks like, for those who read the OpenAPI document. */
  readonly example?: { readonly body: unknown }
  /** Speaks as SCIM 2.0 wants it: media type, refusals, and bodies in which what is unknown is read over. */
  readonly dialect?: 'scim'
  /** The body is a form's fields, at most 10,000 bytes of them unless it says otherwise; JSON when absent. */
  readonly form?: true | { readonly mostBytes: number }
  /** The body is one file and nothing else, streamed: no name comes with it. What it is, its content says. */
  readonly upload?: { readonly mostBytes: number; readonly mediaTypes: readonly string[] }
}

/** Keeps the literal types of an entry, so that params, body and reply stay known. */
export const endpoint = <const E extends Endpoint>(entry: E): E => entry
