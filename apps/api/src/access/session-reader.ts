import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { FastifyRequest } from 'fastify'
import type { PersonActor } from '../platform/actor.ts'
import { Configuration } from '../platform/configuration.ts'
import type { DatabaseUse } from '../platform/database/transaction.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { type StandingIn, standingOf, withDelegated } from './standing-in.ts'

/** What a session still waits for: a code of the second factor there is, or the set-up of one there must be. */
export type SecondFactorDue = 'code' | 'set-up'

export interface OpenSession {
  readonly actor: PersonActor
  readonly csrf: string
  readonly due: SecondFactorDue | null
}

interface SessionRow {
  readonly sessionId: string
  readonly personId: string
  /** Null where the membership by which the session acted no longer holds. */
  readonly agencyId: string | null
  readonly csrf: string
  readonly roles: Role[]
  readonly guestOf: string | null
  readonly guestOfCourse: string | null
  readonly due: SecondFactorDue | null
  readonly standing: StandingIn | null
}

/** By whom, for which agency and with which roles: those of the home, or of the membership by which the session acts. */
const sessionOf = `SELECT session_id AS "sessionId", person_id AS "personId", agency_id AS "agencyId", csrf, roles, guest_class AS "guestOf", guest_course AS "guestOfCourse", due, standing
  FROM session_of($1, $2)`

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Who a request's cookie belongs to, asked of the database each time: an ended session or role fails at once. */
@Injectable()
export class SessionReader {
  readonly cookieName: string

  constructor(
    private readonly configuration: Configuration,
    private readonly work: UnitOfWork,
  ) {
    this.cookieName = configuration.config.production ? '__Host-muster' : 'muster-development'
  }

  async read(request: FastifyRequest, statements: DatabaseUse): Promise<OpenSession | null> {
    const token = request.cookies[this.cookieName]
    if (!token || token.length > 100) return null
    const [row] = await this.work.callNamed<SessionRow>(
      sessionOf,
      [hashOfToken(token), this.configuration.config.staffNeedSecondFactor],
      statements,
    )
    if (!row?.agencyId) return null
    return {
      csrf: row.csrf,
      due: row.due,
      actor: {
        kind: 'person',
        personId: row.personId,
        agencyId: row.agencyId,
        roles: withDelegated(row.roles, row.standing),
        sessionId: row.sessionId,
        guestOf: row.guestOf,
        guestOfCourse: row.guestOfCourse,
        ...standingOf(row.roles, row.standing),
      },
    }
  }

  /** Whether somebody acts for the agency that runs the installation. */
  async runsInstallation({ agencyId }: PersonActor, statements: DatabaseUse): Promise<boolean> {
    const [row] = await this.work.callNamed<{ runs: boolean }>(
      'SELECT agency_operates($1) AS runs',
      [agencyId],
      statements,
    )
    return row?.runs ?? false
  }

  /** Whether the person of a session has proved who they are within the minutes that dangerous acts allow. */
  async provedLately({ sessionId }: PersonActor, statements: DatabaseUse): Promise<boolean> {
    const [row] = await this.work.callNamed<{ proved: boolean }>(
      'SELECT proved_within($1, $2) AS proved',
      [sessionId, this.configuration.config.stepUpMinutes],
      statements,
    )
    return row?.proved ?? false
  }

  /** A change may come only from our own pages, or from a program that sends no Origin. */
  refuseForeignOrigin(request: FastifyRequest): void {
    const { origin } = request.headers
    if (request.headers['sec-fetch-site'] === 'cross-site') throw new Refusal(403, 'foreign-origin')
    if (origin === undefined) return
    const own = new Set([this.configuration.config.publicUrl, `${request.protocol}://${request.host}`])
    if (!own.has(origin)) throw new Refusal(403, 'foreign-origin')
  }
}
