import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameOf, type NameColumns } from '../people/name.ts'
import { type PersonActor, publicActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Configuration } from '../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call, PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { tellOfOwnChange } from './change-mail.ts'
import { deviceOf } from './device.ts'
import { actingOf } from './joining/acting-of.ts'
import { hashOfToken, SessionReader } from './session-reader.ts'
import { shownStanding, type StandingIn, withDelegated } from './standing-in.ts'

export type SessionView = ReplyOf<'access.session'>

interface SessionRow extends NameColumns {
  readonly id: string
  readonly email: string
  readonly language: 'en' | 'ja'
  readonly agency: SessionView['person']['agency']
  readonly roles: Role[]
  readonly guestOf: SessionView['guestOf']
  readonly guestOfCourse: SessionView['guestOfCourse']
  readonly agencies: SessionView['agencies']
  readonly due: SessionView['due']
  readonly standing: StandingIn | null
  readonly csrf: string
  readonly expiresAt: Date
}

const traineeHours = 30 * 24

/** The agency `a` as the frame around every page shows it. */
const agencyShown = `jsonb_build_object('id', a.id, 'key', a.key, 'name', jsonb_build_object('en', a.name_en, 'ja', a.name_ja),
  'shortName', CASE WHEN a.short_name_en <> '' THEN jsonb_build_object('en', a.short_name_en, 'ja', a.short_name_ja) END, 'accent', a.accent, 'logo', left(a.logo_sha256, 16))`

@Injectable()
export class AccessService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionReader,
    private readonly configuration: Configuration,
  ) {}

  /**
   * Opens a session for a person passport let in, ends the browser's earlier one, and sets the cookie. Where the person has a
   * second factor, or must have one, the session reaches nothing else before that; a passkey is both factors, and one click
   * in the sample world counts as both.
   */
  async open(call: Call, personId: string, complete?: 'passkey' | 'sample'): Promise<SessionView> {
    const known = await this.work.run({ actor: publicActor, statements: call.statements }, async (tx) => {
      const [row] = await tx.query<{ agencyId: string; roles: Role[] }>(
        'SELECT agency_id AS "agencyId", roles FROM person_signing_in($1)',
        [personId],
      )
      return row
    })
    if (!known) throw new Refusal(401, 'wrong-credentials')
    const token = randomBytes(32).toString('base64url')
    const isStaff = known.roles.some((role) => role !== 'trainee')
    const actor: PersonActor = { kind: 'person', personId, agencyId: known.agencyId, roles: known.roles, sessionId: '' }
    const device = deviceOf(call.userAgent)
    const earlier = call.request.cookies[this.sessions.cookieName]
    const { view, seconds } = await this.work.run({ actor, statements: call.statements }, async (tx) => {
      if (earlier)
        await tx.query('UPDATE session SET ended_at = now() WHERE token_hash = $1 AND ended_at IS NULL', [
          hashOfToken(earlier),
        ])
      const [session] = await tx.query<{ id: string; seconds: number }>(
        `INSERT INTO session (token_hash, person_id, csrf, browser, system, second_factor_at, membership_id, expires_at)
         SELECT $1, $2, $3, $7, $8, CASE WHEN $9 THEN now() END, CASE WHEN cardinality(roles_of($2, $6)) = 0 THEN (SELECT (array_agg(m.id))[1] FROM membership m WHERE m.person_id = $2 AND membership_holds(m) HAVING count(*) = 1) END, now() + make_interval(hours => CASE WHEN $4 THEN a.staff_session_hours ELSE $5 END) FROM agency a WHERE a.id = $6
         RETURNING id, extract(epoch FROM expires_at - now())::int AS seconds`,
        [
          hashOfToken(token),
          personId,
          randomBytes(18).toString('base64url'),
          isStaff,
          traineeHours,
          known.agencyId,
          device.browser,
          device.system,
          complete !== undefined,
        ],
      )
      await audit(tx, {
        act: 'access.sign-in',
        subject: { kind: 'session', id: session?.id ?? null },
        concerns: personId,
        ...(complete === 'passkey' && { details: { by: complete } }),
        traceId: call.traceId,
      })
      return { view: await this.view(tx, session?.id ?? ''), seconds: session?.seconds ?? 0 }
    })
    this.setCookie(call, token, seconds)
    return view
  }

  /** The session goes on, under another token, as one that has shown its second factor. */
  async passSecondFactor(call: PersonCall, by: 'app' | 'recovery' | 'passkey'): Promise<SessionView> {
    const token = randomBytes(32).toString('base64url')
    const { sessionId, personId } = call.actor
    const { view, seconds } = await this.work.run(call, async (tx) => {
      const [session] = await tx.query<{ seconds: number }>(
        `UPDATE session SET token_hash = $2, csrf = $3, second_factor_at = now(), proved_at = now() WHERE id = $1 AND ended_at IS NULL
         RETURNING extract(epoch FROM expires_at - now())::int AS seconds`,
        [sessionId, hashOfToken(token), randomBytes(18).toString('base64url')],
      )
      if (by === 'recovery') await tellOfOwnChange(tx, call.actor, 'code-used')
      await audit(tx, {
        act: 'access.enterCode',
        subject: { kind: 'session', id: sessionId },
        concerns: personId,
        details: { by },
        traceId: call.traceId,
      })
      return { view: await this.view(tx, sessionId), seconds: session?.seconds ?? 0 }
    })
    this.setCookie(call, token, seconds)
    return view
  }

  read(call: PersonCall<'access.session'>): Promise<SessionView> {
    return this.work.run(call, (tx) => this.view(tx, call.actor.sessionId))
  }

  async end(call: PersonCall<'access.signOut'>): Promise<undefined> {
    await this.work.run(call, async (tx) => {
      await tx.query('UPDATE session SET ended_at = now() WHERE id = $1', [call.actor.sessionId])
      await audit(tx, {
        act: 'access.sign-out',
        subject: { kind: 'session', id: call.actor.sessionId },
        concerns: call.actor.personId,
        traceId: call.traceId,
      })
    })
    this.setCookie(call, '', 0)
    return undefined
  }

  setLanguage(call: PersonCall<'access.setLanguage'>): Promise<ReplyOf<'access.setLanguage'>> {
    return this.work.run(call, async (tx) => {
      await tx.query('UPDATE person SET language = $2 WHERE id = $1', [call.actor.personId, call.body.language])
      return { language: call.body.language }
    })
  }

  async demoPeople(call: Call<'access.demoPeople'>): Promise<ReplyOf<'access.demoPeople'>> {
    if (!this.configuration.config.sample) return { people: [] }
    type Row = NameColumns & {
      key: string
      roles: Role[]
      agencyEn: string
      agencyJa: string
      situation: { en: string; ja: string }
    }
    const rows = await this.work.run(call, (tx) =>
      tx.query<Row>(
        `SELECT demo_key AS key, family_name AS "familyName", given_name AS "givenName", family_name_ja AS "familyNameJa",
           given_name_ja AS "givenNameJa", roles, agency_en AS "agencyEn", agency_ja AS "agencyJa", situation FROM demo_people()`,
      ),
    )
    return {
      people: rows.map((row) => ({
        key: row.key,
        name: nameOf(row),
        roles: row.roles,
        agency: { en: row.agencyEn, ja: row.agencyJa },
        situation: row.situation,
      })),
    }
  }

  async demoSignIn(call: Call<'access.demoSignIn'>): Promise<SessionView> {
    if (!this.configuration.config.sample) throw new Refusal(403, 'sample-world-only')
    const [person] = await this.work.run({ actor: publicActor, statements: call.statements }, (tx) =>
      tx.query<{ id: string | null }>('SELECT person_of_demo_key($1) AS id', [call.body.key]),
    )
    if (!person?.id) throw notFound()
    return this.open(call, person.id, 'sample')
  }

  private async view(tx: Tx, sessionId: string): Promise<SessionView> {
    const [row] = await tx.query<SessionRow>(
      `SELECT p.id, p.email, p.language, p.family_name AS "familyName", p.given_name AS "givenName",
         p.family_name_ja AS "familyNameJa", p.given_name_ja AS "givenNameJa",
         second_factor_due(p.id, s.second_factor_at, $2) AS due, ${agencyShown} AS agency, s.csrf, s.expires_at AS "expiresAt",
         m.roles, m.agencies, m."guestOf", m."guestOfCourse", standing_in(s.id) AS standing
       FROM session s JOIN person p ON p.id = s.person_id CROSS JOIN LATERAL (${actingOf}) m JOIN agency a ON a.id = m.agency_id WHERE s.id = $1`,
      [sessionId, this.configuration.config.staffNeedSecondFactor],
    )
    if (!row) throw new Refusal(401, 'sign-in-required')
    return {
      person: {
        id: row.id,
        name: nameOf(row),
        email: row.email,
        agency: row.agency,
      },
      roles: withDelegated(row.roles, row.standing),
      standsInFor: shownStanding(row.standing),
      guestOf: row.guestOf,
      guestOfCourse: row.guestOfCourse,
      agencies: row.agencies,
      language: row.language,
      due: row.due,
      csrf: row.csrf,
      expiresAt: row.expiresAt.toISOString(),
    }
  }

  private setCookie(call: Call, token: string, maxAge: number): void {
    void call.reply.setCookie(this.sessions.cookieName, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.configuration.config.production,
      maxAge,
    })
  }
}
