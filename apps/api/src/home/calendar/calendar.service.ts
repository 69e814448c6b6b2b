import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/words/language.ts'
import { takenHere } from '../../enrolments/taken-here.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { Configuration } from '../../platform/configuration.ts'
import { UnitOfWork, type Work } from '../../platform/database/unit-of-work.ts'
import type { Call, PersonCall } from '../../platform/endpoint/call.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { HomeService } from '../home.service.ts'
import { calendarFile, type TestWindow } from './calendar-file.ts'

/** When the tests of what a person takes can be begun, where that has a start or an end. */
const testWindows = `SELECT c.key AS "courseKey", jsonb_build_object('en', c.title_en, 'ja', c.title_ja) AS title, s.opens_at AS "opensAt", s.closes_at AS "closesAt"
  FROM enrolment n JOIN assessment s ON s.edition_id = n.edition_id JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
  WHERE n.person_id = $1 AND n.withdrawn_at IS NULL AND ${takenHere('n')} AND coalesce(s.closes_at, s.opens_at) >= now() - interval '1 day' AND NOT EXISTS (SELECT FROM completion d WHERE d.enrolment_id = n.id) ORDER BY n.id`

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A person's days as a file, and under a secret address that their calendar asks by itself. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly home: HomeService,
  ) {}

  file(call: PersonCall<'calendar.file'>): Promise<string> {
    void call.reply.header('content-disposition', 'attachment; filename="muster.ics"')
    return this.write(call, call.actor)
  }

  /** Whoever has the address reads the calendar and nothing else: the person's own rows, in the person's name. */
  async feed(call: Call<'calendar.feed'>): Promise<string> {
    const [found] = await this.work.callNamed<{ personId: string; agencyId: string }>(
      'SELECT person_id AS "personId", agency_id AS "agencyId" FROM person_of_calendar($1)',
      [hashOf(call.params.token)],
    )
    if (!found) throw notFound()
    const actor: PersonActor = { kind: 'person', ...found, roles: [], sessionId: '' }
    return this.write({ actor, statements: call.statements }, actor)
  }

  read(call: PersonCall<'calendar.read'>): Promise<ReplyOf<'calendar.read'>> {
    return this.work.run(call, async (tx) => {
      const [feed] = await tx.query<{ madeAt: Date }>(
        'SELECT made_at AS "madeAt" FROM calendar_feed WHERE person_id = $1',
        [call.actor.personId],
      )
      return { madeAt: feed?.madeAt.toISOString() ?? null }
    })
  }

  renew(call: PersonCall<'calendar.renew'>): Promise<ReplyOf<'calendar.renew'>> {
    const { personId, agencyId } = call.actor
    const token = randomBytes(24).toString('base64url')
    return this.work.run(call, async (tx) => {
      await tx.query(
        `INSERT INTO calendar_feed (person_id, agency_id, token_hash) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = now()`,
        [personId, agencyId, hashOf(token)],
      )
      await audit(tx, {
        act: 'calendar.renew',
        subject: { kind: 'person', id: personId },
        concerns: personId,
        traceId: call.traceId,
      })
      return { address: `${this.configuration.config.publicUrl}/api/v1/calendar-feeds/${token}/muster.ics` }
    })
  }

  end(call: PersonCall<'calendar.end'>): Promise<void> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const ended = await tx.query('DELETE FROM calendar_feed WHERE person_id = $1 RETURNING person_id', [personId])
      if (ended.length > 0)
        await audit(tx, {
          act: 'calendar.end',
          subject: { kind: 'person', id: personId },
          concerns: personId,
          traceId: call.traceId,
        })
    })
  }

  private write(work: Work, { personId }: PersonActor): Promise<string> {
    return this.work.run(work, async (tx) => {
      const dates = await this.home.dates(tx, personId)
      const tests = await tx.query<TestWindow>(testWindows, [personId])
      const [person] = await tx.query<{ language: Language }>('SELECT language FROM person WHERE id = $1', [personId])
      return calendarFile(person?.language ?? 'en', dates, tests, {
        address: this.configuration.config.publicUrl,
        now: this.clock.now(),
      })
    })
  }
}
